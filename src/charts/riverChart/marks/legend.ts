import { middleText } from "../../../marks/middleText.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedSign } from "../layout/legend.ts";
import { type FixSign, fixSign, whiskerSign } from "./fixes.ts";
import { remainder } from "./remainder.ts";

export interface LegendLook {
  fontSize: number;
  /** The side whose remainder is hatched, and the angle of its hatch in degrees. */
  side: string;
  angle: number;
}

/** The legend: the signs of the chart and their meanings. */
export const legend = (entries: readonly PlacedSign[], look: LegendLook): Drawing =>
  node(
    "g",
    { key: "legend", class: "legend" },
    entries.map((entry) =>
      node(
        "g",
        { key: entry.sign },
        signOf(entry, look),
        middleText(entry.words, { x: entry.at[0], y: entry.at[1], fontSize: look.fontSize }),
      ),
    ),
  );

function signOf({ sign, middle: [x, y], box }: PlacedSign, { fontSize, side, angle }: LegendLook): Drawing {
  const unit = fontSize / 16;
  const look = { colour: "var(--quiet)", unit };
  const fix = (how: FixSign["how"], firmness: FixSign["firmness"], range: readonly Drawing[] = []) =>
    node(
      "g",
      { key: "sign", transform: `translate(${x.toFixed(1)},${y.toFixed(1)})` },
      range,
      fixSign({ how, firmness, uncertain: false, heading: 1 }, look),
    );
  switch (sign) {
    case "firm":
      return fix("reached", "confirmed");
    case "claimed":
      return fix("reached", "claimed");
    case "disputed":
      return fix("reached", "disputed");
    case "back":
      return fix("back", "confirmed");
    case "short":
      return fix("short", "confirmed");
    case "range":
      return fix("reached", "confirmed", [whiskerSign([-11 * unit, 11 * unit], look)]);
    case "around":
      return node("line", {
        key: "sign",
        x1: box.x,
        x2: box.x + box.width,
        y1: y,
        y2: y,
        stroke: look.colour,
        "stroke-width": 2 * unit,
        "stroke-dasharray": `${6 * unit} ${4.5 * unit}`,
      });
    case "held":
    case "part":
      return remainder(
        { held: sign === "held" ? [box] : [], part: sign === "part" ? [box] : [], outline: [] },
        { key: "sign", side, angle, unit },
      );
  }
}
