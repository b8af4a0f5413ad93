import type { Box } from "../layout/boxes.ts";
import type { Flowed } from "../layout/flow.ts";
import { type StripEntry, stripMeasures } from "../layout/mapStrip.ts";
import { type Drawing, draw } from "./drawing.ts";
import { midline } from "./labels.ts";
import { keySymbol } from "./mapKey.ts";

/** What the colours and hatches of a map mean, in lines along its foot. */
export function mapStrip(
  { things }: Flowed<StripEntry>,
  box: Box,
  text: number,
  angle: (side: string) => number,
): Drawing {
  const { size, padding, line, swatch, gap } = stripMeasures(text);
  return draw(
    "g",
    { key: "key", class: "key" },
    draw("rect", { key: "panel", ...box, fill: "var(--ground)" }),
    things.map(({ thing, x, row }) => {
      const [left, middle] = [box.x + padding.x + x, box.y + padding.top + (row + 0.5) * line];
      return draw(
        "g",
        { key: thing.id, class: "key-row" },
        keySymbol(thing, left, middle, swatch, size / 16, angle),
        draw(
          "text",
          {
            key: "words",
            x: left + swatch + gap,
            y: middle + midline * size,
            "font-size": size,
            fill: "var(--ink)",
          },
          thing.words,
        ),
      );
    }),
  );
}
