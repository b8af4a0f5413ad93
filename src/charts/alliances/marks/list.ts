import { sideColour } from "../../../marks/colours.ts";
import { placedLines } from "../../../marks/labels.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedList } from "../layout/list.ts";
import { tieSymbol } from "./symbols.ts";

/** Ties in words under their actors, each after its symbol. */
export const listMarks = ({ actors }: PlacedList, fontSize: number): Drawing =>
  node(
    "g",
    { key: "list", class: "list" },
    actors.map(({ id, side, bar, name, ties }) =>
      node(
        "g",
        { key: id, class: "actor", "data-actor": id },
        side && node("rect", { key: "side", ...bar, fill: sideColour(side) }),
        placedLines(name, { key: "name", fontSize, bold: true }),
        ties.map(({ id, kind, symbol: [x, y], words, notes }) =>
          node(
            "g",
            { key: id, class: "tie", "data-tie": id, "data-kind": kind },
            node(
              "g",
              { key: "at", transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
              tieSymbol(kind, fontSize * 0.45),
            ),
            placedLines(words, { key: "words", fontSize }),
            placedLines(notes, { key: "note", fontSize, fill: "var(--quiet)" }),
          ),
        ),
      ),
    ),
  );
