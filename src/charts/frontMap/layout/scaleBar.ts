import type { Language } from "../../../language/language.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";
import { textWidth } from "../../../layout/text.ts";
import type { MapFrame } from "./mapFrame.ts";

/** A scale bar. */
export interface ScaleBar {
  /** A round number of kilometres in words, and how many pixels they are. */
  words: string;
  width: number;
  /** The left end of the bar. */
  at: Point;
  box: Box;
  fontSize: number;
  /** The zero at its left end, if there is room for it beside the number at its right end. */
  nought?: string;
}

/** The scale bar of a map, exact at the latitude of the bar. `inCorner` finds a corner for a box of a given size. */
export function scaleBarOn(
  { box, unit, kmPerPixel, projection }: MapFrame,
  { fontSize, language }: { fontSize: number; language: Language },
  inCorner: (size: Pick<Box, "width" | "height">) => Box,
): ScaleBar {
  const middle = scaleBarFor(kmPerPixel, Math.min(200 * unit, box.width * 0.28));
  const { km: kmWords, nought } = language.frontMap;
  const words = kmWords(middle.km);
  const spot = inCorner({
    width: Math.max(middle.width + 4 * unit, textWidth(words, fontSize)),
    height: fontSize * 1.7,
  });
  const bottom = spot.y + spot.height;
  // The scale changes with latitude, so the bar is measured where it is placed.
  const there = scaleBarFor(projection.kmPerPixel(bottom), middle.width * 1.0001);
  const { km, width } = there.km === middle.km ? there : middle;
  const hasRoom = textWidth(words, fontSize) + textWidth(nought, fontSize) + 0.8 * fontSize < width;
  return {
    words: kmWords(km),
    width,
    at: [spot.x, bottom - fontSize / 8],
    box: spot,
    fontSize,
    ...(hasRoom && { nought }),
  };
}

/** The longest bar of 1, 2 or 5 times a power of ten kilometres that is at most `room` pixels wide. */
export function scaleBarFor(kmPerPixel: number, room: number): { km: number; width: number } {
  const limit = kmPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(limit));
  const km = power * ([5, 2].find((times) => times * power <= limit) ?? 1);
  return { km, width: km / kmPerPixel };
}
