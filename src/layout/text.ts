import widths from "../../assets/fonts/widths.json" with { type: "json" };

/** The faces text is set in: a family and a weight. */
export type Face = keyof typeof widths;

/**
 * The width of a line of text in pixels, from the font's own advance widths, so that Node, browser and print place
 * labels alike. Kerning is left out: it only ever makes text a little narrower.
 */
export function textWidth(text: string, size: number, face: Face = "condensed 400"): number {
  const table: Record<string, number> = widths[face];
  const usual = table.n ?? 600;
  let sum = 0;
  for (const character of text) sum += table[character] ?? usual;
  return (sum * size) / 1000;
}

/**
 * Breaks text into lines no wider than `width` pixels, at spaces; a word wider than that stands on a line of its own.
 */
export function wrapText(text: string, width: number, size: number, face: Face = "condensed 400"): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size, face) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}
