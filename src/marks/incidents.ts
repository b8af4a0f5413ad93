import type { PlacedIncident, PlacedIncidentKey } from "../layout/incidents.ts";
import type { Point } from "../layout/polyline.ts";
import { type Drawing, node } from "../svg/node.ts";

/**
 * Deadly incidents as circles: the outline stands for all deaths, the disc inside for civilian deaths. Incidents known
 * only within a wide area have a dashed outline.
 */
export const incidentCircles = (placed: readonly PlacedIncident[]): Drawing =>
  node(
    "g",
    { key: "incidents", class: "incidents" },
    placed.map(({ incident, at, radius, civilianRadius, rough }) =>
      node(
        "g",
        { key: incident.id, class: "incident", "data-incident": incident.id },
        outline(at, radius, rough),
        civilianRadius > 0 && disc(at, civilianRadius),
      ),
    ),
  );

/** The legend of the circles: their sizes, and what the disc stands for. */
export function incidentKey({ sizes, civilians, y, fontSize }: PlacedIncidentKey): Drawing {
  const label = (words: string, x: number) =>
    node("text", { key: "words", x, y, "font-size": fontSize, fill: "var(--quiet)" }, words);
  return node(
    "g",
    { key: "incident-key", class: "key" },
    sizes.map(({ deaths, at, radius, words, x }) =>
      node("g", { key: `size-${deaths}` }, outline(at, radius, false), label(words, x)),
    ),
    node("g", { key: "civilians" }, disc(civilians.at, civilians.radius), label(civilians.words, civilians.x)),
  );
}

/** The circle for all deaths as a legend's symbol, around the origin, `radius` pixels. */
export const deathsSign = (radius: number): Drawing => outline([0, 0], radius, false);

/** The disc for civilian deaths as a legend's symbol, around the origin, `radius` pixels. */
export const civiliansSign = (radius: number): Drawing => disc([0, 0], radius);

function outline([cx, cy]: Point, r: number, rough: boolean): Drawing {
  return node("circle", {
    key: "all",
    cx,
    cy,
    r,
    fill: "var(--quiet)",
    "fill-opacity": 0.18,
    stroke: "var(--quiet)",
    "stroke-width": 1,
    "stroke-dasharray": rough ? "3 3" : undefined,
  });
}

// The rim sets off discs that overlap.
const disc = ([cx, cy]: Point, r: number): Drawing =>
  node("circle", {
    key: "civilians",
    class: "civilians",
    cx,
    cy,
    r,
    fill: "var(--ink)",
    "fill-opacity": 0.85,
    stroke: "var(--background)",
    "stroke-width": 0.75,
  });
