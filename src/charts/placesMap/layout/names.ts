import { least, range } from "d3";
import {
  type Candidate,
  labelOn,
  type MeasuredName,
  measureName,
  type PlacedLabel,
  placeLabels,
} from "../../../geo/mapLabels.ts";
import { type Box, type Occupancy, occupancy } from "../../../layout/boxes.ts";
import { type PointGrid, pointGrid } from "../../../layout/pointGrid.ts";
import { between, distance, type Point, resample } from "../../../layout/polyline.ts";

/** A line from a dot to a name. */
interface Leader {
  from: Point;
  to: Point;
}

/** A name on the map; one that does not stand at its dot has a leader. */
export interface PlacedName extends PlacedLabel {
  leader?: Leader;
}

/** A dot with the name of its place. */
interface NamedDot {
  id: string;
  name: string;
  at: Point;
  radius: number;
  bold: boolean;
}

interface Ground {
  width: number;
  height: number;
  fontSize: number;
  /** Points along the route, a few pixels apart. */
  route: readonly Point[];
}

/** What names have to respect. */
interface Room {
  /** Taken by dots, names and leaders. */
  all: Occupancy;
  /** Taken by names and leaders only. */
  names: Occupancy;
  dots: readonly NamedDot[];
  dotGrid: PointGrid;
  route: PointGrid;
  fontSize: number;
}

/**
 * Places the names of dots, in the order given. A name stands at its dot, nearer to it than to any other and off the
 * route; where that is not possible, further away with a leader; else at its dot where the route runs through it. A name
 * that finds no room within some lines is left out, but a bold one may stand anywhere on the map.
 */
export function placeNames(
  named: readonly NamedDot[],
  { width, height, fontSize, route }: Ground,
): readonly PlacedName[] {
  const bounds = { x: 0, y: 0, width, height };
  const room: Room = {
    all: occupancy(bounds),
    names: occupancy(bounds),
    dots: named,
    dotGrid: pointGrid(named.map(({ at }) => at)),
    route: pointGrid(route),
    fontSize,
  };
  for (const { at, radius } of named) room.all.take(square(at, radius));
  return named.flatMap((dot) => {
    const placed = atDot(dot, room) ?? withLeader(dot, room, bounds) ?? atDot(dot, room, crossed);
    if (!placed) return [];
    const { boxes, leader } = placed;
    const along = leader ? pointsOn(leader).map((point) => square(point, 1)) : [];
    for (const box of [...boxes, ...along]) for (const some of [room.all, room.names]) some.take(box);
    return [placed];
  });
}

/** What a name costs that the route runs through, in the unit of `placeLabels`. */
const crossed = 4;

/** The most that a name at its dot may cost. */
const mostCost = 9;

/** A cost with which a name does not stand at its dot. */
const refused = mostCost + 1;

/** A name at its dot; `ifCrossed` is what it costs if the route runs through it. */
function atDot(
  { id, name, at, radius, bold }: NamedDot,
  { all, dots, route, fontSize: size }: Room,
  ifCrossed = refused,
): PlacedName | undefined {
  const place = { id, name, at, bold, size, clearance: radius, furthest: 0.8 };
  const cost = (box: Box) => (route.anyWithin(box, 3) ? ifCrossed : 0);
  const [label] = placeLabels([place], all, cost, { others: dots, ambiguityCost: refused, maxCost: mostCost });
  return label;
}

/** How far from its dot a name with a leader may stand, in font sizes; a bold one may stand further away. */
const distances = [1.2, 1.8, 2.6, 3.6];

/** The most that a name with a leader may cost, in font sizes of distance; a bold one may cost more. */
const mostAway = 6;

/** A name further away, with a leader that neither crosses another nor runs through a name. */
function withLeader(dot: NamedDot, room: Room, { width, height }: Box): PlacedName | undefined {
  const { bold } = dot;
  const { fontSize: size } = room;
  const place = { ...dot, size, clearance: dot.radius };
  const text = measureName(place);
  const further = bold ? range(5, Math.max(width, height) / size, 2) : [];
  const candidates = [...distances, ...further].flatMap((away) =>
    range(16).flatMap((turn) => {
      const candidate = candidateAt(place, text, away * size, (turn * Math.PI) / 8);
      if (!room.all.free(candidate.box, size * 0.25)) return [];
      const leader = leaderTo(dot, candidate.box, size);
      return [{ candidate, leader, cost: away + costOf(dot, candidate.box, leader, room) }];
    }),
  );
  const best = least(candidates, ({ cost }) => cost);
  if (!best || best.cost > (bold ? Number.MAX_VALUE : mostAway)) return undefined;
  return { ...labelOn(place, text, best.candidate), leader: best.leader };
}

/** A name `away` pixels from its place, in a direction in radians: 0 for the right. */
function candidateAt({ at }: NamedDot, { width, height }: MeasuredName, away: number, direction: number): Candidate {
  const [across, down] = [Math.cos(direction), Math.sin(direction)];
  const [x, y] = [
    at[0] + across * (away + width / 2) - width / 2,
    at[1] + down * (away + height / 2) - height / 2,
  ] as const;
  const box = { x, y, width, height };
  if (Math.abs(across) < 0.1) return { box, x: x + width / 2, anchor: "middle" };
  return across > 0 ? { box, x, anchor: "start" } : { box, x: x + width, anchor: "end" };
}

/** The line from the edge of a dot to the side of a name that is nearest. */
function leaderTo({ at, radius }: NamedDot, { x, y, width, height }: Box, fontSize: number): Leader {
  const nearest: Point = [Math.min(Math.max(at[0], x), x + width), Math.min(Math.max(at[1], y), y + height)];
  const length = distance(at, nearest) || 1;
  return {
    from: between(at, nearest, Math.min(radius / length, 1)),
    to: between(at, nearest, Math.max(1 - (fontSize * 0.15) / length, 0)),
  };
}

/**
 * What a name and its leader cost, in font sizes of distance: other dots beside the name, dots under the leader, and a
 * route through either. Infinite if the leader runs through a name or across another leader.
 */
function costOf({ id }: NamedDot, box: Box, leader: Leader, { names, dots, dotGrid, route, fontSize }: Room): number {
  const along = pointsOn(leader);
  if (along.some((point) => !names.free(square(point, 1.5)))) return Number.POSITIVE_INFINITY;
  const under = dots.filter((dot) => dot.id !== id && along.some((point) => distance(point, dot.at) < dot.radius + 1));
  const isCrossed = along.some((point) => route.anyWithin(square(point, 1), 2));
  return (
    dotGrid.count(box, fontSize * 0.8) * 1.5 +
    under.length * 4 +
    (isCrossed ? 1 : 0) +
    (route.anyWithin(box, 3) ? crossed : 0)
  );
}

/** Points a few pixels apart along a leader. */
const pointsOn = ({ from, to }: Leader): readonly Point[] => resample([from, to], 3);

const square = ([x, y]: Point, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: half * 2,
  height: half * 2,
});
