import type { Slide } from "../../../deck/deck.ts";
import { mediaLayout, pictureFile } from "../../../views/shared/mediaLayout.ts";
import type { PlacedMedia } from "./placed.ts";

/** The picture of a slide, or the still picture of its film, in its place; undefined if there is none to show. */
export function placeMedia({ kind, media }: Slide): PlacedMedia | undefined {
  const layout = media && mediaLayout(media);
  const file = media && pictureFile(media);
  return kind === "picture" && layout && file ? { ...layout.picture, file, alt: media.alt } : undefined;
}
