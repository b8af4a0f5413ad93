/** The paper of the reader and its margins, in points. */
export const sheets = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;
export const sheetMargin = { side: 42, top: 40, bottom: 44 } as const;

/** How the texts under a slide are set: sizes and spaces in points, what leads lines and stands after paragraphs in font sizes. */
export const readerText = {
  /** From the slide to the first line, and how wide lines of prose are. */
  below: 18,
  width: 480,
  /** The way to the table. */
  link: 9,
  prose: { size: 10.2, leading: 0.62, after: 0.9 },
  note: { size: 7.8, leading: 0.48, after: 0.45 },
  /** From the words to the rule over the notes, and from there to the first. */
  clearance: 12,
} as const;
