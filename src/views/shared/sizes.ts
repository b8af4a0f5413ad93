import { captionOf, type Figure, type Quote, type Slide } from "../../deck/deck.ts";
import { plainText } from "../../deck/words.ts";
import { type Face, textWidth, wrapText } from "../../layout/text.ts";
import { captionLines, figurePlaces, paragraphGap, quotePlace, room, titleTops, wordsLeading } from "./frame.ts";

/** The largest of the given sizes at which a line of text fits into a width; the smallest if none fits. */
const fitting = (text: string, width: number, face: Face, sizes: readonly number[]): number =>
  sizes.find((size) => textWidth(text, size, face) <= width) ?? sizes.at(-1) ?? 16;

/** Sizes from the largest to the smallest. */
const falling = (sizes: Readonly<Record<number, unknown>>): readonly number[] =>
  Object.keys(sizes)
    .map(Number)
    .sort((a, b) => b - a);

/** The sizes of a slide's title and of its caption at a step, in pixels, and whether the title takes two lines. */
export function headingSizes(slide: Slide, step: number): { title: number; caption: number; isTwoLines: boolean } {
  const sizes = falling(titleTops);
  return {
    title: fitting(slide.title, room, "serif 500", sizes),
    caption: fitting(captionOf(slide, step), room, "sans 400", falling(captionLines)),
    isTwoLines: textWidth(slide.title, sizes.at(-1) ?? 28, "serif 500") > room,
  };
}

/** How many lines a text takes; browsers may differ by a pixel in where a line ends, so that the width is not used up. */
export const linesOf = (text: string, width: number, size: number, face: Face = "sans 400"): number =>
  wrapText(text, width * 0.97, size, face).length;

/** The largest size in which the words of all steps of a slide fit, in pixels; the smallest if none fits. */
export function wordsSize(
  slide: Slide,
  { width, height, sizes }: { width: number; height: number; sizes: readonly number[] },
): number {
  const all = slide.steps.flatMap(({ words }) => plainText(words).split("\n\n"));
  const tall = (size: number) =>
    all.reduce((sum, text) => sum + linesOf(text, width, size) * wordsLeading + paragraphGap, 0) * size;
  return sizes.find((size) => tall(size) <= height) ?? sizes.at(-1) ?? 16;
}

/** The largest size in which a quotation fits with everything below it, in pixels. */
export function quoteSize({ words, translation = "" }: Pick<Quote, "words" | "translation">): number {
  const { width, height, sizes, leading, translation: under, who } = quotePlace;
  const below = translation ? linesOf(translation, width, under.fontSize) * under.lineHeight + under.above : 0;
  const rest = height - below - who.above - 2 * who.lineHeight;
  return sizes.find((size) => linesOf(words, width, size, "serif 500") * size * leading <= rest) ?? sizes.at(-1) ?? 22;
}

/** The size in which all numbers of a slide fit side by side, and the width of each, in pixels. */
export function figureSize(all: readonly Figure[]): { fontSize: number; width: number } {
  const { gap, sizes } = figurePlaces;
  const width = (room - gap * (all.length - 1)) / Math.max(all.length, 1);
  return { width, fontSize: Math.min(...all.map(({ value }) => fitting(value, width, "serif 500", sizes))) };
}
