import type { PlacedLegend } from "../layout/legend.ts";
import { type Drawing, node } from "../svg/node.ts";
import { bold } from "./labels.ts";

/**
 * A legend. Each entry has a symbol, which `symbolOf` draws around the origin, or a letter, or neither, and its words.
 */
export function legend<Symbol>(
  { entries, fontSize }: PlacedLegend<Symbol>,
  symbolOf: (symbol: Symbol) => Drawing | readonly Drawing[],
): Drawing {
  return node(
    "g",
    { key: "legend", class: "legend" },
    entries.map(({ id, lines, indent, symbol, letter, event, x, y, symbolX, baselines }) =>
      node(
        "g",
        {
          key: id,
          class: "legend-entry",
          "data-event": event,
          transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
        },
        symbol !== undefined &&
          node("g", { key: "symbol", transform: `translate(${symbolX.toFixed(1)} 0)` }, symbolOf(symbol)),
        letter !== undefined &&
          node("text", { key: "letter", y: baselines[0], "font-size": fontSize, ...bold, fill: "var(--ink)" }, letter),
        lines.map((words, line) =>
          node(
            "text",
            { key: `words-${line}`, x: indent, y: baselines[line], "font-size": fontSize, fill: "var(--quiet)" },
            words,
          ),
        ),
      ),
    ),
  );
}
