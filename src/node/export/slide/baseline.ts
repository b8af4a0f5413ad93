/** How far IBM Plex reaches above and below its baseline, in font sizes: Serif and Sans alike. */
const ascent = 1.025;
const descent = 0.275;

/** From the top of a line of text to its baseline, as CSS places it: half of what the line has to spare lies above. In pixels. */
export const baselineIn = (lineHeight: number, fontSize: number): number =>
  (lineHeight - (ascent + descent) * fontSize) / 2 + ascent * fontSize;
