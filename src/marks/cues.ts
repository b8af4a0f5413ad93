import type { Dated } from "../layout/dating.ts";
import { reachOf } from "../layout/marking.ts";
import { textWidth } from "../layout/text.ts";
import { type Drawing, draw } from "./drawing.ts";
import { midline } from "./labels.ts";
import { moment } from "./moments.ts";
import { span } from "./spans.ts";

/** One way of dating that a drawing uses, and its words. */
export interface CueWords {
  id: string;
  words: string;
  dated: Dated;
}

/** Cues set in lines of a key. */
export interface CueLines {
  cues: readonly (CueWords & { x: number; row: number })[];
  rows: number;
}

const glyph = 1.9;

/** Sets the cues of a key one after another in lines no wider than `width`; sizes in pixels. */
export function cueLines(cues: readonly CueWords[], width: number, text: number): CueLines {
  let [x, row] = [0, 0];
  const set = cues.map((cue) => {
    const wide = text * (glyph + 0.5) + textWidth(cue.words, text);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const at = { ...cue, x, row };
    x += wide + text * 1.3;
    return at;
  });
  return { cues: set, rows: cues.length > 0 ? row + 1 : 0 };
}

/** The key of the ways of dating, in quiet ink, from its top left corner; lines are `pitch` pixels apart. */
export function cueKey(
  { cues }: CueLines,
  [left, top]: readonly [number, number],
  text: number,
  pitch: number,
): Drawing {
  const manner = { colour: "var(--quiet)", text, direction: -1 } as const;
  return draw(
    "g",
    { key: "cues", class: "cues" },
    cues.map(({ id, words, dated, x, row }) => {
      const radius = text * (dated.disputed ? 0.56 : 0.3);
      const long = dated.cue === "bar" || dated.cue === "range";
      const half = dated.cue === "point" ? reachOf(dated, radius, text) : long ? text * 0.8 : text * 0.5;
      const marking = {
        x: 0,
        from: -half,
        to: half,
        cut: { left: false, right: dated.open },
        radius,
        depth: text,
        long: false,
      };
      return draw(
        "g",
        { key: id, transform: `translate(${Math.round(left + x)} ${Math.round(top + (row + 0.5) * pitch)})` },
        draw(
          "g",
          { transform: `translate(${Math.round((text * glyph) / 2)} 0)` },
          dated.cue === "bar" ? span(dated, marking, manner) : moment(dated, marking, manner),
        ),
        draw("text", { x: text * (glyph + 0.5), y: midline * text, "font-size": text, fill: "var(--quiet)" }, words),
      );
    }),
  );
}
