import { leading, midline } from "../../../layout/labels.ts";

/** Lines of text with their place in the drawing. */
export interface PlacedText {
  key: string;
  /** The lines; `y` is the middle of each. */
  lines: readonly { words: string; y: number }[];
  x: number;
  size: number;
  bold?: boolean;
  /** Whether it is set in the quiet colour. */
  quiet?: boolean;
  /** Whether `x` is the end of the lines rather than their start. */
  end?: boolean;
}

/** Places lines of text; `y` is the middle of the first. */
export const textAt = (
  key: string,
  words: readonly string[],
  { y, ...rest }: Omit<PlacedText, "key" | "lines"> & { y: number },
): PlacedText => ({
  key,
  lines: words.map((line, index) => ({ words: line, y: y + index * rest.size * leading })),
  ...rest,
});

/** How much lower the middle of text of one size stands than that of larger text on the same baseline. */
export const sameBaseline = (size: number, larger: number): number => (larger - size) * midline;
