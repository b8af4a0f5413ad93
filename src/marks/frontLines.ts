import { aroundCurve, type DrawnFront, type DrawnLeg } from "../layout/frontPath.ts";
import { pathOf } from "../layout/polyline.ts";
import { type Drawing, draw } from "./drawing.ts";
import { fixes } from "./fixes.ts";
import { sideColour } from "./ribbon.ts";

export interface FrontLinesOptions {
  unit: number;
  /** The fronts to bring out; all where empty. */
  highlight: readonly string[];
}

/** Fronts as step lines, lighter between their fixes than at them; ways off the river are dashed curves. */
export function frontLines(fronts: readonly DrawnFront[], { unit, highlight }: FrontLinesOptions): Drawing {
  const back = ({ id }: DrawnFront) => highlight.length > 0 && !highlight.includes(id);
  // Fronts stepping back are painted first, and all lines before all fixes, so that no line hides a fix.
  const order = fronts.toSorted((a, b) => Number(back(b)) - Number(back(a)));
  return draw(
    "g",
    { key: "fronts", class: "fronts" },
    order.map((front) =>
      draw(
        "g",
        {
          key: `${front.id}-line`,
          class: "front",
          "data-front": front.id,
          opacity: back(front) ? 0.25 : undefined,
          fill: "none",
          stroke: sideColour(front.side),
        },
        front.legs.map((leg) => legLine(leg, unit)),
      ),
    ),
    order.map((front) =>
      draw(
        "g",
        { key: front.id, class: "fixes", "data-front": front.id, opacity: back(front) ? 0.3 : undefined },
        fixes(front.fixes, front.id, sideColour(front.side), unit),
      ),
    ),
  );
}

const looks: Readonly<Record<DrawnLeg["kind"], { width: number; opacity: number; dash?: readonly number[] }>> = {
  step: { width: 3.4, opacity: 0.62 },
  wait: { width: 3.4, opacity: 0.32 },
  behind: { width: 2, opacity: 0.62 },
  around: { width: 2, opacity: 1, dash: [6, 4.5] },
};

function legLine({ key, kind, points }: DrawnLeg, unit: number): Drawing {
  const d = kind === "around" ? aroundCurve(points) : pathOf(points);
  const { width, opacity, dash } = looks[kind];
  return draw(
    "g",
    { key, class: `leg ${kind}` },
    draw("path", { key: "casing", d, stroke: "var(--ground)", "stroke-width": (width + 2.6) * unit }),
    draw("path", {
      key: "leg",
      d,
      "stroke-width": width * unit,
      "stroke-opacity": opacity < 1 && opacity,
      "stroke-dasharray": dash?.map((length) => length * unit).join(" "),
    }),
  );
}
