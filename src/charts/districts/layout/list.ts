import { leading, type PlacedLine, placeLines } from "../../../layout/labels.ts";
import { wrapText } from "../../../layout/text.ts";
import type { PlacedNumber } from "./cells.ts";
import type { ListEntry } from "./city.ts";

/** An entry of a list with its place in the drawing. */
export interface PlacedListEntry {
  id: string;
  number?: PlacedNumber;
  name: readonly PlacedLine[];
  words: readonly PlacedLine[];
}

/** A list under its title. */
export interface PlacedList {
  /** What it lists. */
  id: "states" | "captures";
  title: readonly PlacedLine[];
  entries: readonly PlacedListEntry[];
  /** How many entries did not fit. */
  dropped: number;
  /** What says so below the last one, if there are any. */
  rest: readonly PlacedLine[];
  /** Where it ends, in pixels. */
  bottom: number;
}

/** The room for a list, in pixels. */
export interface ListRoom {
  x: number;
  top: number;
  width: number;
  /** The height that no entry may extend beyond, in pixels. */
  bottom: number;
  fontSize: number;
}

/** The indents of the words of a numbered entry and of its number, in font sizes. */
const indent = 1.9;
const numberAt = 0.62;

/** What is listed under a title. */
export interface ListContent {
  id: PlacedList["id"];
  title: string;
  entries: readonly ListEntry[];
  /** What stands below the last entry that fits, where a number of later ones do not. */
  rest(dropped: number): string;
}

/** Sets a title and, one below another, the entries that fit; the rest are counted. */
export function placeList({ id, title, entries, rest }: ListContent, room: ListRoom): PlacedList {
  const { x, top, width, fontSize } = room;
  const step = fontSize * leading;
  const lines = wrapText(title, width, fontSize);
  const first = top + (lines.length + 0.3) * step;
  const all = placeEntries(entries, { ...room, top: first });
  const note = (shown: number) => wrapText(rest(entries.length - shown), width, fontSize);
  const full = all.placed.length === entries.length;
  const lower = room.bottom - note(0).length * step;
  const { placed, bottom } = full ? all : placeEntries(entries, { ...room, top: first, bottom: lower });
  const said = full || placed.length === 0 ? [] : note(placed.length);
  return {
    id,
    title: placeLines(lines, [x, top], fontSize),
    entries: placed,
    dropped: entries.length - placed.length,
    rest: placeLines(said, [x, bottom], fontSize),
    bottom: bottom + said.length * step,
  };
}

/** Places entries one below another as far as they fit; says where the next would begin. */
function placeEntries(entries: readonly ListEntry[], { x, top, width, bottom, fontSize }: ListRoom) {
  const step = fontSize * leading;
  const placed: PlacedListEntry[] = [];
  let y = top;
  for (const { id, order, name, words } of entries) {
    const room = width - indent * fontSize;
    const [names, more] = [wrapText(name, room, fontSize, "condensed 600"), wrapText(words, room, fontSize)];
    const height = (names.length + more.length) * step;
    if (y + height > bottom) break;
    const left = x + (order === undefined ? 0 : indent * fontSize);
    placed.push({
      id,
      ...(order !== undefined && { number: { order, at: [x + fontSize * numberAt, y + step / 2] } }),
      name: placeLines(names, [left, y], fontSize),
      words: placeLines(more, [left, y + names.length * step], fontSize),
    });
    y += height + fontSize * 0.45;
  }
  return { placed, bottom: y };
}
