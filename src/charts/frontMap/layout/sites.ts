import type { Bank } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import type { MapProjection } from "../../../geo/projection.ts";
import { distance, leftNormal, lengthsOf, nearestOn, type Point } from "../../../layout/polyline.ts";
import type { Station } from "./bankSegments.ts";

/** Where a place lies on a map, whether it is drawn or not. */
export interface Site {
  id: string;
  at: Point;
  priority: number;
  /** The radius of its dot, in pixels. */
  radius: number;
  /** The direction of the river from it, in degrees clockwise from the right; only for places on a bank. */
  riverAngle?: number;
  /** Its position along the main river, for places on a bank that can represent a segment of the ribbon. */
  station?: Station;
}

/** A place further than this from the drawn river, in kilometres, does not represent its bank. */
const nearKm = 3.5;

/** The radius of a dot in units, by the priority of its place. */
const radii = [3.6, 3.6, 4, 4.6, 5.4, 6.2];

/** The positions of a story's places on a map, by id; those on a bank of the river `line` are drawn on that bank. */
export function sitesOn(
  story: Story,
  projection: MapProjection,
  line: readonly Point[],
  unit: number,
): ReadonlyMap<string, Site> {
  const lengths = lengthsOf(line);
  const nearPx = nearKm / projection.kmPerPixel();
  const sites = Object.entries(story.places).flatMap(([id, place]): [string, Site][] => {
    if ("unknown" in place.at) return [];
    const radius = (radii[place.priority] ?? 4) * unit;
    const plain = { id, at: projection.project(place.at), priority: place.priority, radius };
    const bank = place.river?.bank;
    if (!bank || bank === "island") return [[id, plain]];
    const near = nearestOn(line, plain.at);
    if (distance(near.at, plain.at) > nearPx) return [[id, plain]];
    const [from = 0, to = 0] = [lengths[near.index], lengths[near.index + 1]];
    const at = ashore(line, plain.at, bank, radius * 0.8 + 1.6 * unit);
    // A district does not represent the bank beside its city.
    const stands = story.turns.has(id) && !place.within;
    const station = { id, bank, along: from + near.t * (to - from), ...(place.country && { country: place.country }) };
    const water = nearestOn(line, at).at;
    const riverAngle = (Math.atan2(water[1] - at[1], water[0] - at[0]) * 180) / Math.PI;
    return [[id, { ...plain, at, riverAngle, ...(stands && { station }) }]];
  });
  return new Map(sites);
}

/**
 * Where to draw a place that lies on a known bank: at its coordinates, but at least `clearance` pixels from the river
 * and never across it, since coordinates to the nearest minute of arc can fall on the wrong side of a drawn line.
 */
export function ashore(line: readonly Point[], point: Point, bank: Bank, clearance: number): Point {
  const sign = bank === "left" ? 1 : -1;
  /** The nearest point of the river, the direction to its left, and how far a point lies on the side of its bank. */
  const byRiver = (of: Point) => {
    const { index, at } = nearestOn(line, of);
    const left = leftNormal([line[index] ?? at, line[index + 1] ?? at], 0);
    return { at, left, aside: ((of[0] - at[0]) * left[0] + (of[1] - at[1]) * left[1]) * sign };
  };
  const { at, left, aside } = byRiver(point);
  if (aside > 0 && distance(at, point) >= clearance) return point;
  const pushed = (by: number): Point => [at[0] + left[0] * sign * by, at[1] + left[1] * sign * by];
  for (let push = clearance; push < clearance * 6; push += clearance / 4) {
    const moved = pushed(push);
    const near = byRiver(moved);
    if (near.aside > 0 && distance(near.at, moved) >= clearance * 0.9) return moved;
  }
  return pushed(clearance);
}
