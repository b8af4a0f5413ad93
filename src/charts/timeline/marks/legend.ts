import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedCue } from "../layout/legend.ts";
import { dateMark } from "./dateMark.ts";

/** The legend of the ways of dating: to give it another, add it to `cuesOf` in `layout/legend.ts` and its mark to `dateMark.ts`. */
export const legend = (entries: readonly PlacedCue[]): Drawing =>
  node(
    "g",
    { key: "cues", class: "cues" },
    entries.map(({ id, words, dated, at: [x, y], markX, wordsAt, shape, fontSize }) =>
      node(
        "g",
        { key: id, transform: `translate(${x} ${y})` },
        node("g", { transform: `translate(${markX} 0)` }, dateMark(dated, shape, { colour: "var(--quiet)" })),
        node("text", { x: wordsAt[0], y: wordsAt[1], "font-size": fontSize, fill: "var(--quiet)" }, words),
      ),
    ),
  );
