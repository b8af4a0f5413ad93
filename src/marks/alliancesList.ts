import { listIndent, type SetList } from "../layout/alliancesList.ts";
import { leading } from "../layout/labels.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, midline } from "./labels.ts";
import { sideColour } from "./ribbon.ts";
import { tieSign } from "./ties.ts";

/** Ties in words under their actors, each after its sign, from the left edge `x`. */
export function listMarks(set: SetList, x: number, text: number): Drawing {
  const line = text * leading;
  return draw(
    "g",
    { key: "list", class: "list" },
    set.groups.map(({ group, lines, y, ties }) =>
      draw(
        "g",
        { key: group.id, class: "actor", "data-actor": group.id },
        group.side &&
          draw("rect", {
            key: "side",
            x,
            y: y - text * 0.5,
            width: text * 0.35,
            height: text + (lines.length - 1) * line,
            fill: sideColour(group.side),
          }),
        lines.map((words, row) =>
          draw(
            "text",
            {
              key: `name-${row}`,
              x: x + text * 0.7,
              y: y + row * line + midline * text,
              "font-size": text,
              ...bold,
              fill: "var(--ink)",
            },
            words,
          ),
        ),
        ties.map(({ tie, lines: words, notes, y: at }) =>
          draw(
            "g",
            { key: tie.id, class: "tie", "data-tie": tie.id, "data-kind": tie.kind },
            draw(
              "g",
              { key: "at", transform: `translate(${(x + text * 0.75).toFixed(1)} ${at.toFixed(1)})` },
              tieSign(tie.kind, text * 0.45),
            ),
            [...words, ...notes].map((one, row) =>
              draw(
                "text",
                {
                  key: `line-${row}`,
                  x: x + listIndent * text,
                  y: at + row * line + midline * text,
                  "font-size": text,
                  fill: row < words.length ? "var(--ink)" : "var(--quiet)",
                },
                one,
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
