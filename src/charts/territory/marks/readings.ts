import { sideColour } from "../../../marks/colours.ts";
import { dotted } from "../../../marks/rule.ts";
import { type Drawing, node, roundedPath } from "../../../svg/node.ts";
import type { GroupLook, PlacedReading, TerritorySymbol } from "../layout/placed.ts";
import { hasSymbol } from "../layout/series.ts";

const shapes: readonly ((r: number) => string)[] = [
  (r) => `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`,
  (r) => `M${-0.9 * r},${-0.9 * r}H${0.9 * r}V${0.9 * r}H${-0.9 * r}Z`,
  (r) => `M0,${-1.2 * r}L${1.15 * r},${0.85 * r}H${-1.15 * r}Z`,
  (r) => `M0,${-1.3 * r}L${1.3 * r},0L0,${1.3 * r}L${-1.3 * r},0Z`,
  (r) => `M0,${1.2 * r}L${1.15 * r},${-0.85 * r}H${-1.15 * r}Z`,
];

interface SymbolLook {
  colour: string;
  /** The index of its shape. */
  shape: number;
}

/** The colours of groups that are not sides, in turn. */
const colours = ["var(--ink)", "var(--accent)", "var(--border)"] as const;

/** The colour of a group of figures: that of its side, if it is one. */
export const colourOf = ({ index, side }: GroupLook): string =>
  side === undefined ? (colours[index % colours.length] ?? colours[0]) : sideColour(side);

/** The symbol of a figure, around the origin: filled if it was published, hollow if it is derived. */
function symbol({ colour, shape }: SymbolLook, r: number, hollow: boolean): Drawing {
  const d = (shapes[shape % shapes.length] ?? shapes[0])?.(hollow ? r * 0.9 : r) ?? "";
  return node("path", {
    key: "symbol",
    d: roundedPath(d),
    fill: hollow ? "var(--background)" : colour,
    stroke: hollow ? colour : "var(--background)",
    "stroke-width": hollow ? r * 0.4 : r * 0.25,
  });
}

/**
 * A figure: its symbol, a bar for a range, an arrow if only one end of the range is known, and a thin line
 * across its possible days if these are wider than the symbol.
 */
export function readingMark(placed: PlacedReading, fontSize: number, series: string): Drawing {
  const { reading, x, y, days, range, open, look, later } = placed;
  const r = fontSize * 0.3;
  const colour = colourOf(look);
  return node(
    "g",
    {
      key: reading.key,
      class: "reading",
      "data-series": series,
      "data-of": reading.of || undefined,
      "data-date": reading.when.edtf,
      "data-source": reading.source,
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
      opacity: later ? 0.35 : undefined,
    },
    days &&
      node("path", {
        key: "days",
        d: `M${(days[0] - x).toFixed(1)},0H${(days[1] - x).toFixed(1)}`,
        stroke: colour,
        "stroke-width": 1.25,
      }),
    range && !open ? rangeBar([range[0] - y, range[1] - y], { colour, hollow: reading.derived }, fontSize) : undefined,
    range && open ? openEnd([range[0] - y, range[1] - y], open, colour, fontSize) : undefined,
    hasSymbol(reading) && symbol({ colour, shape: look.index }, r, reading.derived),
  );
}

interface BarLook {
  colour: string;
  hollow: boolean;
}

/** A bar from the low to the high end of a range, with a cap at either end: filled if it was published, hollow if it is derived. */
function rangeBar([low, high]: readonly [number, number], { colour, hollow }: BarLook, fontSize: number): Drawing {
  const half = fontSize * 0.3;
  return node(
    "g",
    { key: "range" },
    node("rect", {
      key: "bar",
      x: -half * 0.6,
      width: half * 1.2,
      y: high,
      height: Math.max(1, low - high),
      ...(hollow
        ? { fill: "var(--background)", stroke: colour, "stroke-width": 1.25 }
        : { fill: colour, "fill-opacity": 0.45 }),
    }),
    [high, low].map((at, index) =>
      node("line", { key: `cap-${index}`, x1: -half, x2: half, y1: at, y2: at, stroke: colour, "stroke-width": 1.75 }),
    ),
  );
}

/** An arrow from the one known end of a range. */
function openEnd(
  [low, high]: readonly [number, number],
  open: "up" | "down",
  colour: string,
  fontSize: number,
): Drawing {
  const [tip, turn] = open === "up" ? [high, 1] : [low, -1];
  const head = fontSize * 0.28;
  return node("path", {
    key: "open",
    d: roundedPath(`M0,0V${tip}M${-head},${tip + turn * head}L0,${tip}L${head},${tip + turn * head}`),
    fill: "none",
    stroke: colour,
    "stroke-width": 1.5,
  });
}

/** A symbol of the legend, around the origin. */
export function legendSymbol(kind: TerritorySymbol, fontSize: number): Drawing | readonly Drawing[] {
  const quiet = "var(--quiet)";
  const half = fontSize * 0.45;
  switch (kind) {
    case "day":
      return node("line", { key: "line", x1: 0, x2: 0, y1: -fontSize * 0.5, y2: fontSize * 0.5, ...dotted });
    case "derived":
      return symbol({ colour: quiet, shape: 0 }, fontSize * 0.3, true);
    case "dates":
      return [
        node("path", { key: "days", d: `M${-half},0H${half}`, stroke: quiet, "stroke-width": 1.25 }),
        symbol({ colour: quiet, shape: 0 }, fontSize * 0.2, false),
      ];
    case "range":
      return rangeBar([half, -half], { colour: quiet, hollow: false }, fontSize);
    case "derivedRange":
      return rangeBar([half, -half], { colour: quiet, hollow: true }, fontSize);
    case "open":
      return openEnd([0, -half * 1.2], "up", quiet, fontSize);
    case "joined":
      return node("path", {
        key: "line",
        d: `M${-half},${fontSize * 0.2}L${half},${-fontSize * 0.2}`,
        stroke: quiet,
        "stroke-width": 1.25,
      });
  }
}
