import type { PlacedReading } from "../layout/territoryLabels.ts";
import { type Drawing, draw } from "./drawing.ts";

/** How a group of figures looks: a colour and one of the shapes, so that no two differ by colour alone. */
export interface GroupLook {
  colour: string;
  shape: number;
}

const shapes: readonly ((r: number) => string)[] = [
  (r) => `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`,
  (r) => `M${-0.9 * r},${-0.9 * r}H${0.9 * r}V${0.9 * r}H${-0.9 * r}Z`,
  (r) => `M0,${-1.2 * r}L${1.15 * r},${0.85 * r}H${-1.15 * r}Z`,
  (r) => `M0,${-1.3 * r}L${1.3 * r},0L0,${1.3 * r}L${-1.3 * r},0Z`,
  (r) => `M0,${1.2 * r}L${1.15 * r},${-0.85 * r}H${-1.15 * r}Z`,
];

const tidy = (d: string) => d.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));

/** A figure's own sign around the origin: filled where published, hollow where it is somebody's arithmetic. */
export function sign({ colour, shape }: GroupLook, r: number, hollow: boolean): Drawing {
  const d = (shapes[shape % shapes.length] ?? shapes[0])?.(hollow ? r * 0.9 : r) ?? "";
  return draw("path", {
    key: "sign",
    d: tidy(d),
    fill: hollow ? "var(--ground)" : colour,
    stroke: hollow ? colour : "var(--ground)",
    "stroke-width": hollow ? r * 0.4 : r * 0.25,
  });
}

/**
 * A figure: its sign, a bar for a published range, an arrow where only one end of the range is known, and a thin
 * line across the days it may mean where these are wider than the sign.
 */
export function readingMark(placed: PlacedReading, look: GroupLook, text: number, series: string): Drawing {
  const { reading, x, y, days, range, open, later } = placed;
  const r = text * 0.3;
  const { colour } = look;
  return draw(
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
      draw("path", {
        key: "days",
        d: `M${(days[0] - x).toFixed(1)},0H${(days[1] - x).toFixed(1)}`,
        stroke: colour,
        "stroke-width": 1.25,
      }),
    range && !open ? rangeBar([range[0] - y, range[1] - y], colour, text) : undefined,
    range && open ? openEnd([range[0] - y, range[1] - y], open, colour, text) : undefined,
    (!range || open || reading.value !== undefined) && sign(look, r, reading.derived),
  );
}

/** A bar from the low to the high end of a range, with a cap at either end. */
export function rangeBar([low, high]: readonly [number, number], colour: string, text: number): Drawing {
  const half = text * 0.3;
  return draw(
    "g",
    { key: "range" },
    draw("rect", {
      key: "bar",
      x: -half * 0.6,
      width: half * 1.2,
      y: high,
      height: Math.max(1, low - high),
      fill: colour,
      "fill-opacity": 0.45,
    }),
    [high, low].map((at, index) =>
      draw("line", { key: `cap-${index}`, x1: -half, x2: half, y1: at, y2: at, stroke: colour, "stroke-width": 1.75 }),
    ),
  );
}

/** An arrow that leaves the one end of a range that is known. */
export function openEnd(
  [low, high]: readonly [number, number],
  open: "up" | "down",
  colour: string,
  text: number,
): Drawing {
  const [tip, turn] = open === "up" ? [high, 1] : [low, -1];
  const head = text * 0.28;
  return draw("path", {
    key: "open",
    d: tidy(`M0,0V${tip}M${-head},${tip + turn * head}L0,${tip}L${head},${tip + turn * head}`),
    fill: "none",
    stroke: colour,
    "stroke-width": 1.5,
  });
}

/** The look of the rule of a day looked at. */
export const daySign = {
  stroke: "var(--pivot)",
  "stroke-width": 2,
  "stroke-linecap": "round",
  "stroke-dasharray": "0.1 5",
} as const;

/** That rule as a sign in a key. */
export const dayLine = (text: number): Drawing =>
  draw("line", { key: "line", x1: 0, x2: 0, y1: -text * 0.5, y2: text * 0.5, ...daySign });

/** Two joined dots as a sign in a key. */
export const joinedSign = (text: number): Drawing =>
  draw("path", {
    key: "line",
    d: `M${-text * 0.45},${text * 0.2}L${text * 0.45},${-text * 0.2}`,
    stroke: "var(--quiet)",
    "stroke-width": 1.25,
  });
