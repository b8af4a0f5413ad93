import { mediaFile } from "../../deck/mediaFiles.ts";
import { mediaKind } from "../../events/media.ts";
import type { Media } from "../../events/model.ts";
import { mediaColumn, mediaCredit, mediaPlaces, type Place } from "./frame.ts";
import { linesOf } from "./sizes.ts";

/** Where the picture of a slide stands, in CSS pixels of the slide, and the column beside it for its caption and credit. */
export interface MediaLayout {
  picture: Place;
  /** Absent if the caption is under the title and the credit under the picture. */
  column?: Place;
}

/** The file of a picture, or of the still picture of a sound or film; undefined if there is none. */
export const pictureFile = ({ file, poster }: Media): string | undefined =>
  mediaKind(file) === "picture" ? file : poster;

/** How far a picture made of pixels is enlarged at most; beyond that it would be too blurred to be looked at. */
const mostEnlarged = 2;

/** How much smaller than below its caption a picture may be if that fills the slide. */
const least = 0.9;

/**
 * Places the picture of a slide, or its film in the form of its still picture: as large as it may be, beside its caption
 * unless it is a panorama, which stands below it. Undefined if its size is not known.
 */
export function mediaLayout(media: Media): MediaLayout | undefined {
  const file = pictureFile(media);
  const { width = 0, height = 0 } = (file && mediaFile(file)) || {};
  if (width === 0 || height === 0) return undefined;
  const { below, beside } = mediaPlaces;
  const { gap, least: narrowest, most } = mediaColumn;
  const limit = file?.endsWith(".svg") ? Number.POSITIVE_INFINITY : mostEnlarged;
  const scale = (wide: number, tall: number) => Math.min(limit, wide / width, tall / height);
  const [under, next] = [scale(below.width, below.height), scale(beside.width - gap - narrowest, beside.height)];
  const sized = (by: number) => ({ width: Math.round(width * by), height: Math.round(height * by) });
  if (next < under * least) {
    const size = sized(under);
    // A panorama is in the middle of the room that it does not fill.
    return { picture: { left: below.left, top: below.top + Math.round((below.height - size.height) / 2), ...size } };
  }
  const picture = { left: beside.left, top: beside.top, ...sized(next) };
  const left = picture.left + picture.width + gap;
  const wide = Math.min(most, beside.left + beside.width - left);
  return { picture, column: { left, top: picture.top, width: wide, height: picture.height } };
}

/** The largest size in which a caption fits a column above the credit, in pixels; the smallest if none fits. */
export function labelSize(caption: string, credit: string, { width, height }: Place): number {
  const { sizes, leading, apart } = mediaColumn;
  const rest = height - linesOf(credit, width, mediaCredit.fontSize) * mediaCredit.lineHeight - apart;
  return sizes.find((size) => linesOf(caption, width, size) * size * leading <= rest) ?? sizes.at(-1) ?? 22;
}
