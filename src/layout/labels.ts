import { type Face, textWidth, wrapText } from "./text.ts";

/** Words measured and broken into lines, ready to be placed. */
export interface Label {
  lines: readonly string[];
  size: number;
  face: Face;
  width: number;
  height: number;
}

/** From one line to the next, in text sizes. */
export const leading = 1.15;

/** Measures words set in the given lines. */
export const labelOf = (lines: readonly string[], size: number, face: Face = "condensed 400"): Label => ({
  lines,
  size,
  face,
  width: lines.reduce((most, line) => Math.max(most, textWidth(line, size, face)), 0),
  height: lines.length * size * leading,
});

// A timeline asks for the same titles in every frame of a motion.
const known = new Map<string, readonly Label[]>();

/** The ways a label may be set: on one line, and on two of about equal length where that is much narrower. */
export function labelForms(text: string, size: number, face: Face = "condensed 400"): readonly Label[] {
  const key = `${size} ${face} ${text}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= 5000) known.clear();
  const forms = formsOf(text, size, face);
  known.set(key, forms);
  return forms;
}

function formsOf(text: string, size: number, face: Face): readonly Label[] {
  const single = labelOf([text], size, face);
  const words = text.split(" ");
  const halves = words.slice(1).map((_, index) => {
    const at = index + 1;
    return labelOf([words.slice(0, at).join(" "), words.slice(at).join(" ")], size, face);
  });
  const double = halves.reduce<Label | undefined>(
    (best, one) => (best && best.width <= one.width ? best : one),
    undefined,
  );
  return double && double.width < single.width * 0.75 ? [single, double] : [single];
}

/** Words broken into as many lines as a width asks for. */
export const labelWithin = (text: string, width: number, size: number, face: Face = "condensed 400"): Label =>
  labelOf(wrapText(text, width, size, face), size, face);
