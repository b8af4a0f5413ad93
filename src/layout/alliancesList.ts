import type { Tie } from "../events/model.ts";
import { leading } from "./labels.ts";
import { wrapText } from "./text.ts";

/** One tie in words, under the actor it is told of. */
export interface ListedTie {
  id: string;
  kind: Tie["kind"];
  words: string;
  /** What more is known of it. */
  note?: string;
}

export interface TieGroup {
  id: string;
  name: string;
  side?: string;
  ties: readonly ListedTie[];
}

/** Ties in words, set in lines from top to bottom. */
export interface SetList {
  groups: readonly {
    group: TieGroup;
    /** The lines of its name, and the middle of the first. */
    lines: readonly string[];
    y: number;
    ties: readonly { tie: ListedTie; lines: readonly string[]; notes: readonly string[]; y: number }[];
  }[];
  /** How many ties found no room. */
  dropped: number;
  /** The bottom of what is set. */
  bottom: number;
}

/** How far the words of a tie stand in, past its sign, in text sizes. */
export const listIndent = 1.6;

/**
 * Sets ties in words under their actors in a width and a height, with their notes where there is room for all of
 * them. Ties are set whole; those without room are counted.
 */
export function setList(
  groups: readonly TieGroup[],
  top: number,
  width: number,
  height: number,
  text: number,
): SetList {
  const line = text * leading;
  const total = groups.reduce((sum, { ties }) => sum + ties.length, 0);
  const noted = Number.isFinite(height) ? attempt(height, true) : undefined;
  if (noted?.dropped === 0) return noted;
  const plain = attempt(height, false);
  return plain.dropped === 0 ? plain : attempt(height - line * 1.2, false);

  function attempt(room: number, noting: boolean): SetList {
    let y = top;
    let set = 0;
    const placed: SetList["groups"][number][] = [];
    for (const group of groups) {
      const lines = wrapText(group.name, width, text, "condensed 600");
      const head = y;
      let next = y + (lines.length + 0.15) * line;
      const ties: SetList["groups"][number]["ties"][number][] = [];
      for (const tie of group.ties) {
        const words = wrapText(tie.words, width - listIndent * text, text);
        const notes = noting && tie.note ? wrapText(tie.note, width - listIndent * text, text) : [];
        const tall = (words.length + notes.length) * line;
        if (next + tall > top + room) break;
        ties.push({ tie, lines: words, notes, y: next + line / 2 });
        next += tall + text * (noting ? 0.5 : 0.15);
      }
      if (ties.length === 0) break;
      set += ties.length;
      placed.push({ group, lines, y: head + line / 2, ties });
      y = next + text * 0.5;
      if (ties.length < group.ties.length) break;
    }
    return { groups: placed, dropped: total - set, bottom: y };
  }
}
