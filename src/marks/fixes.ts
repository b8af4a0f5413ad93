import type { Firmness } from "../events/model.ts";
import type { DrawnFix } from "../layout/frontPath.ts";
import { type Drawing, draw } from "./drawing.ts";

/** How a fix looks without its place: by how firm it is, and whether the front came forward, fell short or was thrown back. */
export interface FixLook {
  how: "reached" | "short" | "back" | "bypass";
  firmness: Firmness;
  /** The date itself is disputed. */
  doubtful: boolean;
  heading: 1 | -1;
}

/** The dated fixes of a front: solid where confirmed or reported, hollow where only claimed, dashed where disputed. */
export function fixes(drawn: readonly DrawnFix[], front: string, colour: string, unit: number): readonly Drawing[] {
  return drawn.map(({ stand, at, whisker }) => {
    const { date, place, how, firmness = "reported", when, heading, event } = stand;
    return draw(
      "g",
      {
        key: `${date} ${place} ${how}`,
        class: "fix",
        transform: `translate(${at[0].toFixed(1)},${at[1].toFixed(1)})`,
        "data-front": front,
        "data-place": place,
        "data-event": event,
        "data-how": how,
        "data-firmness": firmness,
      },
      whisker && whiskerOf(whisker[0] - at[0], whisker[1] - at[0], colour, unit),
      fixShape({ how, firmness, doubtful: when.uncertain, heading }, colour, unit),
    );
  });
}

/** The shape of a fix around the origin: on the chart and in its key. */
export function fixShape(
  { how, firmness, doubtful, heading }: FixLook,
  colour: string,
  unit: number,
): readonly Drawing[] {
  const hollow = firmness === "claimed" || firmness === "assumed" || firmness === "disputed";
  const dashed = firmness === "disputed";
  const r = 5 * unit;
  const look = {
    fill: hollow ? "var(--ground)" : colour,
    stroke: colour,
    "stroke-width": 2 * unit,
    "stroke-dasharray": dashed && `${2.6 * unit} ${2 * unit}`,
    "stroke-linejoin": "round",
  };
  const casing = { fill: "var(--ground)", stroke: "var(--ground)", "stroke-width": 4.4 * unit };
  const arrow = `M0,${-heading * 6 * unit}L${5.6 * unit},${heading * 4 * unit}H${-5.6 * unit}Z`;
  if (how === "back")
    return [
      draw("path", { key: "casing", d: arrow, ...casing, "stroke-linejoin": "round" }),
      draw("path", { key: "mark", d: arrow, ...look }),
    ];
  const size = how === "short" ? r * 0.72 : r;
  const stop = heading * (r + 2.5 * unit);
  return [
    draw("circle", { key: "casing", r: size - unit, ...casing }),
    doubtful &&
      draw("circle", {
        key: "doubt",
        r: r + 3 * unit,
        fill: "none",
        stroke: colour,
        "stroke-width": 1.4 * unit,
        "stroke-dasharray": `${2.6 * unit} ${2.4 * unit}`,
      }),
    draw("circle", { key: "mark", r: size - unit, ...look }),
    how === "short" &&
      draw("path", {
        key: "stop",
        d: `M${-5.5 * unit},${stop}H${5.5 * unit}`,
        stroke: colour,
        "stroke-width": 2 * unit,
      }),
  ].filter((part) => part !== false);
}

/** The days one of which it was, from end to end. */
export const whiskerOf = (from: number, to: number, colour: string, unit: number): Drawing =>
  draw("path", {
    key: "whisker",
    d: `M${from.toFixed(1)},0H${to.toFixed(1)}M${from.toFixed(1)},${-4.5 * unit}V${4.5 * unit}M${to.toFixed(1)},${-4.5 * unit}V${4.5 * unit}`,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.6 * unit,
  });
