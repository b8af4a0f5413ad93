import widths from "../../assets/fonts/widths.json" with { type: "json" };

/** The faces text is set in: a family and a weight. */
export type Face = keyof typeof widths;

/**
 * The width of a line of text in pixels, from the font's own advance widths, so that Node, browser and print place
 * labels alike. Kerning is left out: it only ever makes text a little narrower.
 */
export function textWidth(text: string, size: number, face: Face = "condensed 400"): number {
  const known = measured[face];
  let units = known.get(text);
  if (units === undefined) {
    units = unitsOf(text, widths[face]);
    if (known.size >= 20_000) known.clear();
    known.set(text, units);
  }
  return (units * size) / 1000;
}

// The same names and titles are measured at every step and in every frame of a motion.
const measured = Object.fromEntries(Object.keys(widths).map((face) => [face, new Map()])) as Record<
  Face,
  Map<string, number>
>;

/** The width of a text in thousandths of its size. */
function unitsOf(text: string, table: Record<string, number>): number {
  const usual = table.n ?? 600;
  let sum = 0;
  for (const character of text) sum += table[character] ?? usual;
  return sum;
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
