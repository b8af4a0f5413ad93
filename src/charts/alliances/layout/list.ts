import { sum } from "d3";
import type { TieKind } from "../../../events/model.ts";
import type { Box } from "../../../layout/boxes.ts";
import { leading, type PlacedLine, placeLines } from "../../../layout/labels.ts";
import type { Point } from "../../../layout/polyline.ts";
import { wrapText } from "../../../layout/text.ts";
import type { ActorTies } from "./groups.ts";

/** A tie in words after its symbol. */
export interface PlacedTie {
  id: string;
  kind: TieKind;
  symbol: Point;
  words: readonly PlacedLine[];
  notes: readonly PlacedLine[];
}

/** An actor's name over its ties, beside a bar in the colour of its side. */
export interface PlacedActor {
  id: string;
  side?: string;
  bar: Box;
  name: readonly PlacedLine[];
  ties: readonly PlacedTie[];
}

/** Ties in words, from top to bottom. */
export interface PlacedList {
  actors: readonly PlacedActor[];
  /** How many ties did not fit. */
  dropped: number;
  /** Where it ends, in pixels. */
  bottom: number;
}

/** The room for a list from the top of a chart down, in pixels. */
export interface ListRoom {
  x: number;
  width: number;
  /** Infinite if the list may be as long as it needs. */
  height: number;
  fontSize: number;
}

/** Indents in font sizes: of a tie's words (after its symbol), of the symbol, and of a name (after its bar). */
const indent = 1.6;
const symbolAt = 0.75;
const nameAt = 0.7;

/**
 * Lists ties in words under their actors from the top of a room, with their notes if the height is limited and all of
 * them fit. No tie is cut short; those that do not fit are counted, and a line is kept free to say how many.
 */
export function placeList(actors: readonly ActorTies[], room: ListRoom): PlacedList {
  const noted = Number.isFinite(room.height) ? fill(actors, room, true) : undefined;
  if (noted?.dropped === 0) return noted;
  const plain = fill(actors, room, false);
  if (plain.dropped === 0) return plain;
  return fill(actors, { ...room, height: room.height - room.fontSize * leading * 1.2 }, false);
}

/** Lists as many ties as fit into the height of a room. */
function fill(actors: readonly ActorTies[], room: ListRoom, withNotes: boolean): PlacedList {
  const { x, width, height, fontSize } = room;
  const step = fontSize * leading;
  const placed: PlacedActor[] = [];
  let bottom = 0;
  for (const { ties, ...actor } of actors) {
    const name = wrapText(actor.name, width - nameAt * fontSize, fontSize, "condensed 600");
    let y = bottom + (name.length + 0.15) * step;
    const own: PlacedTie[] = [];
    for (const { id, kind, words, note } of ties) {
      const lines = wrapText(words, width - indent * fontSize, fontSize);
      const notes = withNotes && note ? wrapText(note, width - indent * fontSize, fontSize) : [];
      const tall = (lines.length + notes.length) * step;
      if (y + tall > height) break;
      const left = x + indent * fontSize;
      own.push({
        id,
        kind,
        symbol: [x + fontSize * symbolAt, y + step / 2],
        words: placeLines(lines, [left, y], fontSize),
        notes: placeLines(notes, [left, y + lines.length * step], fontSize),
      });
      y += tall + fontSize * (withNotes ? 0.5 : 0.15);
    }
    if (own.length === 0) break;
    placed.push({
      id: actor.id,
      ...(actor.side && { side: actor.side }),
      bar: {
        x,
        y: bottom + step / 2 - fontSize * 0.5,
        width: fontSize * 0.35,
        height: fontSize + (name.length - 1) * step,
      },
      name: placeLines(name, [x + fontSize * nameAt, bottom], fontSize),
      ties: own,
    });
    bottom = y + fontSize * 0.5;
    if (own.length < ties.length) break;
  }
  return {
    actors: placed,
    dropped: sum(actors, ({ ties }) => ties.length) - sum(placed, ({ ties }) => ties.length),
    bottom,
  };
}
