/** The ascent and descent of IBM Plex Serif and Sans, in font sizes. */
const ascent = 1.025;
const descent = 0.275;

/**
 * The distance from the top of a line of text to its baseline, as in CSS, in pixels: half of the leading is above the
 * text.
 */
export const baselineIn = (lineHeight: number, fontSize: number): number =>
  (lineHeight - (ascent + descent) * fontSize) / 2 + ascent * fontSize;
