/** Lines of text where they are drawn. */
export interface PlacedText {
  key: string;
  /** Each by the middle of its line. */
  lines: readonly { words: string; y: number }[];
  x: number;
  size: number;
  bold?: boolean;
  /** Set in the quiet colour. */
  quiet?: boolean;
  /** Whether `x` is the end of the lines rather than their start. */
  end?: boolean;
}

/** From one line to the next, in sizes of the text. */
export const leading = 1.14;

/** Places lines of text, `y` the middle of the first. */
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
export const sameBaseline = (size: number, larger: number): number => (larger - size) * 0.35;
