import { line, pathRound } from "d3";
import type { Point } from "../../../layout/polyline.ts";
import { sideColour } from "../../../marks/colours.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedFront, PlacedLeg } from "../layout/placeFront.ts";
import { fixes } from "./fixes.ts";

export interface FrontLinesOptions {
  unit: number;
  /** The ids of the fronts to highlight; if empty, none is faded. */
  highlight: readonly string[];
}

/** Fronts as step lines, lighter between their fixes than at them; legs off the river are dashed curves. */
export function frontLines(fronts: readonly PlacedFront[], { unit, highlight }: FrontLinesOptions): Drawing {
  const stepsBack = ({ id }: PlacedFront) => highlight.length > 0 && !highlight.includes(id);
  // Faded fronts are painted first, and all lines before all fixes, so that no line hides a fix.
  const inOrder = fronts.toSorted((a, b) => Number(stepsBack(b)) - Number(stepsBack(a)));
  return node(
    "g",
    { key: "fronts", class: "fronts" },
    inOrder.map((front) =>
      node(
        "g",
        {
          key: `${front.id}-line`,
          class: "front",
          "data-front": front.id,
          opacity: stepsBack(front) ? 0.25 : undefined,
          fill: "none",
          stroke: sideColour(front.side),
        },
        front.legs.map((leg) => legLine(leg, unit)),
      ),
    ),
    inOrder.map((front) =>
      node(
        "g",
        { key: front.id, class: "fixes", "data-front": front.id, opacity: stepsBack(front) ? 0.3 : undefined },
        fixes(front.fixes, front.id, { colour: sideColour(front.side), unit }),
      ),
    ),
  );
}

const looks: Readonly<Record<PlacedLeg["kind"], { width: number; opacity?: number; dash?: readonly number[] }>> = {
  step: { width: 3.4, opacity: 0.62 },
  wait: { width: 3.4, opacity: 0.32 },
  behind: { width: 2, opacity: 0.62 },
  around: { width: 2, dash: [6, 4.5] },
};

function legLine({ key, kind, points }: PlacedLeg, unit: number): Drawing {
  const d = kind === "around" ? curve(points) : straight(points);
  const { width, opacity, dash } = looks[kind];
  return node(
    "g",
    { key, class: `leg ${kind}` },
    node("path", { key: "casing", d, stroke: "var(--background)", "stroke-width": (width + 2.6) * unit }),
    node("path", {
      key: "leg",
      d,
      "stroke-width": width * unit,
      "stroke-opacity": opacity,
      "stroke-dasharray": dash?.map((length) => length * unit).join(" "),
    }),
  );
}

const straight = line<Point>().digits(1);

/** A cubic Bézier curve from its four points. */
function curve([a, b, c, d]: readonly Point[]): string {
  if (!a || !b || !c || !d) return "";
  const path = pathRound(1);
  path.moveTo(...a);
  path.bezierCurveTo(...b, ...c, ...d);
  return `${path}`;
}
