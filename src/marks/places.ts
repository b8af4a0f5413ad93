import { holders } from "../events/control.ts";
import type { Control } from "../events/model.ts";
import { controlKey, type Dot } from "../layout/mapDots.ts";
import { type Drawing, draw, keyedUnder } from "./drawing.ts";
import { sideColour } from "./ribbon.ts";

/** Places as dots in the colour of whoever holds them, slit at the angle of that side's hatch. */
export function places(dots: readonly Dot[], unit: number, angle: (side: string) => number): Drawing {
  return draw(
    "g",
    { key: "places", class: "places" },
    dots.map((dot) => {
      const { id, at, control, gained, turn, ringed, radius, river, crossing } = dot;
      return draw(
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
          draw("circle", {
            key: "ring",
            r: radius + 8 * unit,
            fill: "none",
            stroke: "var(--ink)",
            "stroke-width": 1.8 * unit,
          }),
        gained &&
          draw("circle", {
            key: `gained-${gained}`,
            r: radius + 3.6 * unit,
            fill: "none",
            stroke: sideColour(gained),
            "stroke-width": 1.6 * unit,
          }),
        crossing &&
          draw("path", {
            key: "posts",
            d: postsOf(radius + 2.4 * unit, radius + 3.4 * unit),
            fill: "none",
            stroke: "var(--ink)",
            "stroke-width": 1.8 * unit,
          }),
        keyedUnder(
          control ? controlKey(control) : "plain",
          dotParts(control, radius, unit, angle, { strong: ringed, river }),
        ),
      );
    }),
  );
}

/** The two posts of a gate, bent outwards at their ends. */
const postsOf = (out: number, high: number): string => {
  const [x, y, bend] = [out, high, out * 0.45].map((value) => Math.round(value * 10) / 10) as [number, number, number];
  return [-1, 1]
    .map((way) => `M${way * (x + bend)},${-y}l${-way * bend},${bend}V${y - bend}l${way * bend},${bend}`)
    .join("");
};

/** The dot itself, around the origin: on the map and in the key. Of a shared one the second side has the half towards `river`. */
export function dotParts(
  control: Control | undefined,
  r: number,
  unit: number,
  angle: (side: string) => number,
  { strong = false, river = 0 }: { strong?: boolean; river?: number | undefined } = {},
): readonly Drawing[] {
  const casing = draw("circle", { key: "casing", r: r + 1.2 * unit, fill: "var(--ground)" });
  const full = (fill: string, radius = r) =>
    draw("circle", {
      key: "dot",
      r: radius,
      fill,
      stroke: "var(--ground)",
      "stroke-width": 2.4 * unit,
      "paint-order": "stroke",
    });
  const slit = (side: string) => {
    const turn = (angle(side) * Math.PI) / 180;
    const [x, y] = [Math.cos(turn) * r, Math.sin(turn) * r];
    return draw("path", {
      key: "slit",
      d: `M${(-x).toFixed(1)},${(-y).toFixed(1)}L${x.toFixed(1)},${y.toFixed(1)}`,
      stroke: "var(--ground)",
      "stroke-width": 1.5 * unit,
    });
  };
  const half = (side: string, sweep: 0 | 1, turn = 0) =>
    draw("path", {
      key: `half-${sweep}`,
      d: `M0,${-r}A${r},${r} 0 0 ${sweep} 0,${r}Z`,
      fill: sideColour(side),
      transform: turn === 0 ? undefined : `rotate(${turn.toFixed(0)})`,
    });
  const hollow = (key: string, stroke: string, dash?: string) =>
    draw("circle", {
      key,
      r: r - 0.7 * unit,
      fill: "var(--land)",
      stroke,
      "stroke-width": 1.5 * unit,
      "stroke-dasharray": dash,
    });
  switch (control?.status) {
    case undefined:
      return [full(strong ? "var(--ink)" : "var(--quiet)", strong ? r : r * 0.8)];
    case "held":
      return [full(sideColour(control.holder)), slit(control.holder)];
    case "besieged":
      return [
        full(sideColour(control.holder)),
        slit(control.holder),
        draw("circle", {
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
      const [one = "", other = one] = control.holders;
      const turn = control.status === "shared" ? river : 0;
      return [casing, half(one, 0, turn), half(other, 1, turn)];
    }
    case "unknown":
      return [casing, hollow("dot", "var(--quiet)", `${1.5 * unit} ${1.5 * unit}`)];
  }
}
