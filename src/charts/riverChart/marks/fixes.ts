import { type Drawing, node } from "../../../svg/node.ts";
import type { FrontFix } from "../layout/frontLine.ts";
import type { PlacedFix } from "../layout/placeFront.ts";

/** What the sign of a fix shows. */
export interface FixSign extends Required<Pick<FrontFix, "how" | "firmness" | "heading">> {
  /** Whether its date is uncertain. */
  uncertain: boolean;
}

export interface FixLook {
  colour: string;
  unit: number;
}

/** The dated fixes of a front. */
export const fixes = (placed: readonly PlacedFix[], front: string, look: FixLook): readonly Drawing[] =>
  placed.map(({ fix: { date, place, how, firmness = "reported", when, heading, event }, at: [x, y], whisker }) =>
    node(
      "g",
      {
        key: `${date} ${place} ${how}`,
        class: "fix",
        transform: `translate(${x.toFixed(1)},${y.toFixed(1)})`,
        "data-front": front,
        "data-place": place,
        "data-event": event,
        "data-how": how,
        "data-firmness": firmness,
      },
      whisker && whiskerSign([whisker[0] - x, whisker[1] - x], look),
      fixSign({ how, firmness, uncertain: when.uncertain, heading }, look),
    ),
  );

/**
 * The sign of a fix around the origin, on the chart and in its legend: a disc, or an arrow if the front was pushed
 * back; solid if confirmed or reported, hollow if only claimed, dashed if disputed.
 */
export function fixSign({ how, firmness, uncertain, heading }: FixSign, look: FixLook): readonly Drawing[] {
  const { colour, unit } = look;
  const hollow = firmness === "claimed" || firmness === "assumed" || firmness === "disputed";
  const ink = {
    fill: hollow ? "var(--background)" : colour,
    stroke: colour,
    "stroke-width": 2 * unit,
    "stroke-dasharray": firmness === "disputed" && `${2.6 * unit} ${2 * unit}`,
    "stroke-linejoin": "round",
  };
  const casing = { fill: "var(--background)", stroke: "var(--background)", "stroke-width": 4.4 * unit };
  if (how === "back") {
    const d = arrow(-heading, unit);
    return [
      node("path", { key: "casing", d, ...casing, "stroke-linejoin": "round" }),
      node("path", { key: "mark", d, ...ink }),
    ];
  }
  const radius = 5 * unit;
  const r = (how === "short" ? radius * 0.72 : radius) - unit;
  return [
    node("circle", { key: "casing", r, ...casing }),
    ...(uncertain ? [doubtRing(radius + 3 * unit, look)] : []),
    node("circle", { key: "mark", r, ...ink }),
    ...(how === "short" ? [stopBar(heading * (radius + 2.5 * unit), look)] : []),
  ];
}

/** An arrowhead that points down (1) or up (-1). */
const arrow = (direction: number, unit: number): string =>
  `M0,${direction * 6 * unit}L${5.6 * unit},${direction * -4 * unit}H${-5.6 * unit}Z`;

const doubtRing = (r: number, { colour, unit }: FixLook): Drawing =>
  node("circle", {
    key: "doubt",
    r,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.4 * unit,
    "stroke-dasharray": `${2.6 * unit} ${2.4 * unit}`,
  });

/** A bar ahead of a front that stopped short of a place. */
const stopBar = (y: number, { colour, unit }: FixLook): Drawing =>
  node("path", { key: "stop", d: `M${-5.5 * unit},${y}H${5.5 * unit}`, stroke: colour, "stroke-width": 2 * unit });

/** A line over the possible days, with a bar at either end. */
export function whiskerSign([left, right]: readonly [number, number], { colour, unit }: FixLook): Drawing {
  const [from, to, half] = [left.toFixed(1), right.toFixed(1), 4.5 * unit];
  const d = `M${from},0H${to}M${from},${-half}V${half}M${to},${-half}V${half}`;
  return node("path", { key: "whisker", d, fill: "none", stroke: colour, "stroke-width": 1.6 * unit });
}
