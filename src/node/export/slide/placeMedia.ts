import type { Slide } from "../../../deck/deck.ts";
import { mediaFile } from "../../../deck/mediaFiles.ts";
import { mediaKind } from "../../../events/media.ts";
import { mediaPlace } from "../../../views/shared/frame.ts";
import type { PlacedMedia } from "./placed.ts";

/** The picture of a slide, as large as fits its place, at the left of the place; undefined if there is none to show. */
export function placeMedia({ kind, media }: Slide): PlacedMedia | undefined {
  const file = media && (mediaKind(media.file) === "picture" ? media.file : media.poster);
  const { width = 0, height = 0 } = (file && mediaFile(file)) || {};
  if (kind !== "picture" || !media || !file || width === 0 || height === 0) return undefined;
  const { left, top, width: wide, height: tall } = mediaPlace;
  const scale = Math.min(wide / width, tall / height);
  return { left, top, width: width * scale, height: height * scale, file, alt: media.alt };
}
