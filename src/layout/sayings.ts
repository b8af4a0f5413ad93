import type { Box } from "./boxes.ts";
import { leading } from "./labels.ts";
import { textWidth, wrapText } from "./text.ts";

/** A short saying and what it counted, measured and broken into lines. */
export interface SetSaying {
  id: string;
  /** The saying itself, in larger letters. */
  text: readonly string[];
  size: number;
  /** Who said it, when; `beside` how far in it stands where it has room on the line of the saying. */
  by: readonly string[];
  beside?: number;
  counted: readonly string[];
  box: Box;
}

export interface SayingWords {
  id: string;
  text: string;
  by: string;
  counted: string;
}

/** Sets sayings side by side, or one under the other in a narrow room, from the top left corner of `room`. */
export function setSayings(
  sayings: readonly SayingWords[],
  room: Pick<Box, "x" | "y" | "width">,
  text: number,
): readonly SetSaying[] {
  const columns = room.width < 40 * text ? 1 : sayings.length;
  const gap = text * 1.75;
  const width = (room.width - gap * (columns - 1)) / Math.max(columns, 1);
  const size = text * 1.4;
  const set = sayings.map(({ id, text: saying, by, counted }) => {
    const inset = text * 0.75;
    const parts = {
      text: wrapText(saying, width - inset, size, "condensed 600"),
      by: wrapText(by, width - inset, text),
      counted: wrapText(counted, width - inset, text),
    };
    const after = textWidth(saying, size, "condensed 600") + text * 0.6;
    const fits = parts.text.length === 1 && after + textWidth(by, text) <= width - inset;
    const lines = (fits ? 0 : parts.by.length) + parts.counted.length;
    const height = parts.text.length * size * leading + lines * text * leading;
    return { id, size, ...parts, height, ...(fits && { beside: after }) };
  });
  let y = room.y;
  const tallest = set.reduce((most, { height }) => Math.max(most, height), 0);
  return set.map(({ height, ...saying }, index) => {
    const box = {
      x: room.x + (columns > 1 ? index * (width + gap) : 0),
      y,
      width,
      height: columns > 1 ? tallest : height,
    };
    if (columns === 1) y += height + text * 0.7;
    return { ...saying, box };
  });
}

/** How tall set sayings are together, from the top of the first. */
export const sayingsHeight = (set: readonly SetSaying[]): number =>
  set.reduce((most, { box }) => Math.max(most, box.y + box.height), 0) - (set[0]?.box.y ?? 0);
