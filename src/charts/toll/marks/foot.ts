import { pathOf } from "../../../layout/polyline.ts";
import { bold, placedLines } from "../../../marks/labels.ts";
import { legend } from "../../../marks/legend.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { TollSymbol } from "../layout/foot.ts";
import type { PlacedToll } from "../layout/layout.ts";
import type { PlacedHighlight } from "../layout/overlay.ts";
import { type BarLook, lastingEdge, later, partOfBar, rangeMark } from "./bars.ts";

/** The legend of the bars. */
export const tollLegend = ({ foot }: PlacedToll, look: BarLook): Drawing =>
  legend(foot.legend, (symbol) => symbolMarks(symbol, look));

function symbolMarks(symbol: TollSymbol, look: BarLook): readonly Drawing[] {
  const { fontSize } = look;
  const half = fontSize * 0.4;
  const box = { x: -half, y: -half, width: half * 2, height: half * 2 };
  if (symbol === "whisker") return [rangeMark({ x: 0, half: half * 0.6, low: half, high: -half }, fontSize)];
  if (symbol === "lasting") return [lastingEdge(box, fontSize)];
  if (symbol === "later") return [node("rect", { key: "later", ...box, fill: "var(--ink)", opacity: later })];
  return partOfBar(symbol, box, look);
}

/** Who counted what, and by which rule. */
export const tollDefinition = ({ foot: { definition }, fontSize }: PlacedToll): Drawing =>
  node("g", { key: "definition", class: "definition" }, placedLines(definition, { fontSize, fill: "var(--quiet)" }));

/** A bracket over the highlighted days, with their figure. */
export const highlightBracket = ({ bracket, words, x, y }: PlacedHighlight, fontSize: number): Drawing =>
  node(
    "g",
    { key: "highlight", class: "highlight" },
    node("path", {
      key: "bracket",
      d: pathOf(bracket),
      fill: "none",
      stroke: "var(--ink)",
      "stroke-width": fontSize * 0.1,
    }),
    node(
      "text",
      {
        key: "words",
        x,
        y,
        "text-anchor": "middle",
        "font-size": fontSize,
        ...bold,
        fill: "var(--ink)",
      },
      words,
    ),
  );
