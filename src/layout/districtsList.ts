import { leading } from "./labels.ts";
import { wrapText } from "./text.ts";

/** Something told in a list: what, and in quieter words when and by whom. */
export interface ListedTaking {
  id: string;
  /** Its number, where it has one. */
  order?: number;
  name: string;
  words: string;
}

export interface SetTaking extends ListedTaking {
  y: number;
  lines: readonly string[];
  more: readonly string[];
}

/** How far the words stand in, past the number, in text sizes. */
export const takingIndent = 1.9;

/** Sets entries one under the other from a height down to another; those without room are counted. */
export function setTakings(
  takings: readonly ListedTaking[],
  top: number,
  width: number,
  bottom: number,
  text: number,
): { set: readonly SetTaking[]; dropped: number; bottom: number } {
  const line = text * leading;
  let y = top;
  const set: SetTaking[] = [];
  for (const taking of takings) {
    const room = width - takingIndent * text;
    const [lines, more] = [wrapText(taking.name, room, text, "condensed 600"), wrapText(taking.words, room, text)];
    const tall = (lines.length + more.length) * line;
    if (y + tall > bottom) break;
    set.push({ ...taking, y, lines, more });
    y += tall + text * 0.45;
  }
  return { set, dropped: takings.length - set.length, bottom: y };
}
