import { holders } from "../../../events/control.ts";
import type { Control } from "../../../events/model.ts";
import { controlKey } from "../../../geo/controlLegend.ts";
import type { HolderStyle } from "../../../geo/controlSwatch.ts";
import { sideColour } from "../../../marks/colours.ts";
import { type Drawing, keyedUnder, node } from "../../../svg/node.ts";
import type { Dot } from "../layout/dots.ts";

/** The radius of a dot whose holder is not known, as a share of that of others, unless it is asked for by name. */
const plainShare = 0.8;

/** Places as dots in the colour of their holder, slit at the angle of that side's hatch. */
export function places(dots: readonly Dot[], style: HolderStyle): Drawing {
  const { unit } = style;
  return node(
    "g",
    { key: "places", class: "places" },
    dots.map((dot) => {
      const { id, at, control, gained, turn, ringed, radius, riverAngle, crossing } = dot;
      return node(
        "g",
        {
          key: id,
          class: "place",
          transform: `translate(${at[0].toFixed(1)},${at[1].toFixed(1)})`,
          "data-place": id,
          "data-status": control?.status,
          "data-side": control && holders(control).join(" "),
          "data-gained": gained,
          "data-turn": turn,
        },
        ringed &&
          node("circle", {
            key: "ring",
            r: radius + 8 * unit,
            fill: "none",
            stroke: "var(--ink)",
            "stroke-width": 1.8 * unit,
          }),
        gained &&
          node("circle", {
            key: `gained-${gained}`,
            r: radius + 3.6 * unit,
            fill: "none",
            stroke: sideColour(gained),
            "stroke-width": 1.6 * unit,
          }),
        crossing &&
          node("path", {
            key: "posts",
            d: postsOf(radius + 2.4 * unit, radius + 3.4 * unit),
            fill: "none",
            stroke: "var(--ink)",
            "stroke-width": 1.8 * unit,
          }),
        keyedUnder(
          control ? controlKey(control) : "plain",
          dotParts(control, radius, { ...style, strong: ringed, ...(riverAngle !== undefined && { riverAngle }) }),
        ),
      );
    }),
  );
}

/**
 * The circle within which a place lies, around the origin: only an outline, since no source says who held all of it.
 */
export const doubtCircle = (r: number, unit: number): Drawing =>
  node("circle", {
    key: "doubt",
    r,
    fill: "none",
    stroke: "var(--ink)",
    "stroke-width": 1.2 * unit,
    "stroke-dasharray": `${4 * unit} ${3 * unit}`,
  });

/** The circles of places that are known only to within some kilometres, below their dots. */
export const doubtCircles = (dots: readonly Dot[], unit: number): Drawing =>
  node(
    "g",
    { key: "doubts", class: "doubts" },
    dots.map(
      ({ id, at: [x, y], doubt }) =>
        doubt !== undefined &&
        node("g", { key: id, transform: `translate(${x.toFixed(1)},${y.toFixed(1)})` }, doubtCircle(doubt, unit)),
    ),
  );

/** The two posts of a gate, bent outwards at their ends. */
const postsOf = (out: number, high: number): string => {
  const [x, y, bend] = [out, high, out * 0.45].map((value) => Math.round(value * 10) / 10) as [number, number, number];
  return [-1, 1]
    .map((way) => `M${way * (x + bend)},${-y}l${-way * bend},${bend}V${y - bend}l${way * bend},${bend}`)
    .join("");
};

export interface DotPartsStyle extends HolderStyle {
  /** Whether the place stands out, such as one that is circled. */
  strong?: boolean;
  /**
   * The direction of the river, in degrees clockwise from the right: if two sides share a place, the second has the
   * half towards the river.
   */
  riverAngle?: number;
}

/** The dot itself, around the origin, for the map and the legend. `r` is its radius in pixels. */
export function dotParts(
  control: Control | undefined,
  r: number,
  { unit, angle, strong = false, riverAngle = 0 }: DotPartsStyle,
): readonly Drawing[] {
  const casing = node("circle", { key: "casing", r: r + 1.2 * unit, fill: "var(--background)" });
  const full = (fill: string, radius = r) =>
    node("circle", {
      key: "dot",
      r: radius,
      fill,
      stroke: "var(--background)",
      "stroke-width": 2.4 * unit,
      "paint-order": "stroke",
    });
  const slit = (side: string) => {
    const turn = (angle(side) * Math.PI) / 180;
    const [x, y] = [Math.cos(turn) * r, Math.sin(turn) * r];
    return node("path", {
      key: "slit",
      d: `M${(-x).toFixed(1)},${(-y).toFixed(1)}L${x.toFixed(1)},${y.toFixed(1)}`,
      stroke: "var(--background)",
      "stroke-width": 1.5 * unit,
    });
  };
  const half = (side: string, sweep: 0 | 1, turn = 0) =>
    node("path", {
      key: `half-${sweep}`,
      d: `M0,${-r}A${r},${r} 0 0 ${sweep} 0,${r}Z`,
      fill: sideColour(side),
      transform: turn === 0 ? undefined : `rotate(${turn.toFixed(0)})`,
    });
  const sector = (side: string, from: number, share: number) => {
    const [start, end] = [from, from + share].map((turn) => {
      const angle = (turn - 0.25) * 2 * Math.PI;
      return `${(Math.cos(angle) * r).toFixed(1)},${(Math.sin(angle) * r).toFixed(1)}`;
    });
    return node("path", {
      key: `part-${from.toFixed(2)}`,
      d: `M0,0L${start}A${r},${r} 0 0 1 ${end}Z`,
      fill: sideColour(side),
    });
  };
  const hollow = (key: string, stroke: string, dash?: string) =>
    node("circle", {
      key,
      r: r - 0.7 * unit,
      fill: "var(--land)",
      stroke,
      "stroke-width": 1.5 * unit,
      "stroke-dasharray": dash,
    });
  switch (control?.status) {
    case undefined:
      return [full(strong ? "var(--ink)" : "var(--quiet)", strong ? r : r * plainShare)];
    case "held":
      return [full(sideColour(control.holder)), slit(control.holder)];
    case "besieged":
      return [
        full(sideColour(control.holder)),
        slit(control.holder),
        node("circle", {
          key: "siege",
          r: r + 2.6 * unit,
          fill: "none",
          stroke: sideColour(control.by),
          "stroke-width": 1.6 * unit,
          "stroke-dasharray": `${3 * unit} ${2 * unit}`,
        }),
      ];
    case "presence":
      return [casing, hollow("dot", sideColour(control.holder))];
    case "contested":
    case "shared": {
      const { holders } = control;
      const [one = "", other = one] = holders;
      const turn = control.status === "shared" ? riverAngle : 0;
      if (holders.length > 2)
        return [casing, ...holders.map((side, nth) => sector(side, nth / holders.length, 1 / holders.length))];
      return [casing, half(one, 0, turn), half(other, 1, turn)];
    }
    case "unknown":
      return [casing, hollow("dot", "var(--quiet)", `${1.5 * unit} ${1.5 * unit}`)];
  }
}
