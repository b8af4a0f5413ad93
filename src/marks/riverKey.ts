import { type RiverKeyItem, signWidth } from "../layout/riverKey.ts";
import { type Drawing, draw } from "./drawing.ts";
import { type FixLook, fixShape, whiskerOf } from "./fixes.ts";
import { midline } from "./labels.ts";
import { remainder } from "./remainder.ts";

export interface RiverKeyPlace {
  x: number;
  /** The middle of the first row. */
  y: number;
  text: number;
  /** The side whose ground is hatched, and the angle of its hatch. */
  side: string;
  angle: number;
}

/** What the signs of the chart mean. */
export function keySigns(
  items: readonly RiverKeyItem[],
  { x: left, y: top, text, side, angle }: RiverKeyPlace,
): Drawing {
  return draw(
    "g",
    { key: "key", class: "key" },
    items.map((item) => {
      const [x, y] = [left + item.x, top + item.row * text * 1.5];
      return draw(
        "g",
        { key: item.sign },
        sign(item, x, y, text, side, angle),
        draw(
          "text",
          { key: "words", x: x + signWidth * text, y: y + midline * text, "font-size": text, fill: "var(--ink)" },
          item.words,
        ),
      );
    }),
  );
}

function sign({ sign }: RiverKeyItem, x: number, y: number, text: number, side: string, angle: number): Drawing {
  const unit = text / 16;
  const quiet = "var(--quiet)";
  const at = { key: "sign", transform: `translate(${(x + signWidth * text * 0.42).toFixed(1)},${y.toFixed(1)})` };
  const fix = (how: FixLook["how"], firmness: "confirmed" | "claimed" | "disputed") =>
    draw("g", at, fixShape({ how, firmness, doubtful: false, heading: 1 }, quiet, unit));
  const box = { x, y: y - text * 0.5, width: text * 1.6, height: text };
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
      return draw(
        "g",
        at,
        whiskerOf(-11 * unit, 11 * unit, quiet, unit),
        fixShape({ how: "reached", firmness: "confirmed", doubtful: false, heading: 1 }, quiet, unit),
      );
    case "around":
      return draw("path", {
        key: "sign",
        d: `M${x.toFixed(1)},${y.toFixed(1)}h${(text * 1.6).toFixed(1)}`,
        stroke: quiet,
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
