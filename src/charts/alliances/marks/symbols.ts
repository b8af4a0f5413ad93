import type { TieKind } from "../../../events/model.ts";
import { isHostile } from "../../../events/ties.ts";
import { type Drawing, node, roundedPath } from "../../../svg/node.ts";

type Shape = (r: number) => { d: string; filled: boolean };

/** A different symbol for every kind of tie, around the origin, so that none is distinguished by colour alone. */
const shapes: Record<TieKind, Shape> = {
  // A star of four points.
  leads: (r) => ({
    d: `M0,${-1.15 * r}L${0.33 * r},${-0.33 * r}L${1.15 * r},0L${0.33 * r},${0.33 * r}L0,${1.15 * r}L${-0.33 * r},${0.33 * r}L${-1.15 * r},0L${-0.33 * r},${-0.33 * r}Z`,
    filled: true,
  }),
  // A small ring in a ring.
  "part of": (r) => ({ d: `${ring(0, 0, r)}${ring(0, 0, 0.35 * r)}`, filled: false }),
  // Two bars side by side.
  "fights beside": (r) => ({
    d: `M${-0.75 * r},${-r}H${-0.2 * r}V${r}H${-0.75 * r}ZM${0.2 * r},${-r}H${0.75 * r}V${r}H${0.2 * r}Z`,
    filled: true,
  }),
  // A triangle pointing up.
  "air support": (r) => ({ d: `M0,${-r}L${1.1 * r},${0.85 * r}H${-1.1 * r}Z`, filled: true }),
  // An open square with a bar.
  trains: (r) => ({
    d: `M${-0.85 * r},${-0.85 * r}H${0.85 * r}V${0.85 * r}H${-0.85 * r}ZM${-0.85 * r},0H${0.85 * r}`,
    filled: false,
  }),
  // A disc.
  backs: (r) => ({ d: ring(0, 0, 0.9 * r), filled: true }),
  // Two rings and a line between.
  "deconflicts with": (r) => ({
    d: `${ring(-0.75 * r, 0, 0.4 * r)}${ring(0.75 * r, 0, 0.4 * r)}M${-0.35 * r},0H${0.35 * r}`,
    filled: false,
  }),
  // Two arrowheads meeting.
  rivals: (r) => ({
    d: `M${-1.1 * r},${-0.8 * r}L${-0.2 * r},0L${-1.1 * r},${0.8 * r}M${1.1 * r},${-0.8 * r}L${0.2 * r},0L${1.1 * r},${0.8 * r}`,
    filled: false,
  }),
  // A cross.
  opposes: (r) => ({
    d: `M${-0.85 * r},${-0.85 * r}L${0.85 * r},${0.85 * r}M${0.85 * r},${-0.85 * r}L${-0.85 * r},${0.85 * r}`,
    filled: false,
  }),
};

const ring = (x: number, y: number, r: number) =>
  `M${x - r},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;

/**
 * The symbol of a kind of tie around the origin, with a radius of `r` pixels; ties that set actors against each other
 * also have a colour.
 */
export function tieSymbol(kind: TieKind, r: number): Drawing {
  const { d, filled } = shapes[kind](r);
  const colour = isHostile({ kind }) ? "var(--warn)" : "var(--ink)";
  return node("path", {
    key: "symbol",
    class: "tie-symbol",
    d: roundedPath(d),
    fill: filled ? colour : "none",
    ...(!filled && { stroke: colour, "stroke-width": r * 0.3 }),
  });
}
