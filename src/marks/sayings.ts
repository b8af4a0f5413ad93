import { leading } from "../layout/labels.ts";
import type { SetSaying } from "../layout/sayings.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, midline } from "./labels.ts";

/** Sayings in larger letters behind a bar, each with who said it and what it counted. */
export function sayings(set: readonly SetSaying[], text: number): Drawing {
  return draw(
    "g",
    { key: "sayings", class: "sayings" },
    set.map(({ id, text: saying, size, by, beside, counted, box }) => {
      const left = box.x + text * 0.75;
      const below = [
        ...(beside === undefined ? by.map((words) => ({ words, fill: "var(--quiet)" })) : []),
        ...counted.map((words) => ({ words, fill: "var(--ink)" })),
      ];
      const top = box.y + saying.length * size * leading;
      const first = box.y + size * (leading * 0.5 + midline);
      return draw(
        "g",
        { key: id, class: "saying", "data-saying": id },
        draw("rect", { key: "bar", x: box.x, y: box.y, width: text * 0.2, height: box.height, fill: "var(--accent)" }),
        saying.map((words, row) =>
          draw(
            "text",
            {
              key: `text-${row}`,
              x: left,
              y: first + row * size * leading,
              "font-size": size,
              ...bold,
              fill: "var(--ink)",
            },
            words,
          ),
        ),
        beside !== undefined &&
          draw(
            "text",
            { key: "by", x: left + beside, y: first, "font-size": text, fill: "var(--quiet)" },
            by.join(" "),
          ),
        below.map(({ words, fill }, row) =>
          draw(
            "text",
            {
              key: `line-${row}`,
              x: left,
              y: top + text * (leading * (row + 0.5) + midline),
              "font-size": text,
              fill,
            },
            words,
          ),
        ),
      );
    }),
  );
}
