import type { FrontLine, Leg, Stand } from "./frontLine.ts";
import type { Point } from "./polyline.ts";
import type { Panel, RiverSheet } from "./riverSheet.ts";

/** A fix as drawn. */
export interface DrawnFix {
  stand: Stand;
  panel: Panel;
  at: Point;
  /** The pixels across of its first and last possible day, where it may be one of several. */
  whisker?: readonly [number, number];
}

/** A piece of a front as drawn. */
export interface DrawnLeg {
  key: string;
  kind: Leg["kind"];
  points: readonly Point[];
}

export interface DrawnFront {
  id: string;
  side: string;
  fixes: readonly DrawnFix[];
  legs: readonly DrawnLeg[];
}

/** Where a fix stands in the drawing; undefined where it is out of its time or reach. */
function drawnFix(sheet: RiverSheet, stand: Stand, until: number): DrawnFix | undefined {
  const panel = sheet.panels.find(({ shore }) => shore === stand.shore);
  const [from, to] = sheet.span;
  if (!panel || stand.at < from || stand.at >= to) return undefined;
  const x = panel.x(stand.at);
  const lane = panel.lanes[`${stand.heading}`];
  const y = stand.km === undefined ? lane : heightOf(sheet, panel, stand);
  if (y === undefined) return undefined;
  if (stand.km !== undefined && (stand.km < sheet.reach[0] || stand.km > sheet.reach[1])) return undefined;
  const last = Math.min(stand.when.to, until, to);
  const ranged = stand.when.to - stand.when.from > 864e5;
  return {
    stand,
    panel,
    at: [x, y],
    ...(ranged && { whisker: [panel.x(Math.max(stand.when.from, from)), panel.x(last)] as const }),
  };
}

// Just outside a town is told by a step that can be seen, whatever the scale.
function heightOf({ unit }: RiverSheet, panel: Panel, { km = 0, how, shortKm, heading, place: _ }: Stand): number {
  const y = panel.y(km);
  if (how !== "back" || shortKm === undefined) return y;
  const town = panel.y(km + shortKm * heading);
  return town - heading * Math.max(Math.abs(town - y), 13 * unit);
}

/**
 * A front laid out on its panels: fixes, and what joins them. Steps keep level until the next fix; ways off the river are
 * curves. `until` (milliseconds UTC, excluded) is where the drawing stops; lines end there, or at the last fix known.
 */
export function drawnFront(sheet: RiverSheet, line: FrontLine, until: number): DrawnFront {
  const [from] = sheet.span;
  const stop = Math.min(until, sheet.span[1]);
  const fixes = line.stands.flatMap((stand) => (stand.at < from ? [] : (drawnFix(sheet, stand, until) ?? [])));
  const spot = (stand: Stand): Point | undefined => {
    const panel = sheet.panels.find(({ shore }) => shore === stand.shore);
    const y = panel && (stand.km === undefined ? panel.lanes[`${stand.heading}`] : heightOf(sheet, panel, stand));
    return panel && y !== undefined ? [panel.x(stand.at), y] : undefined;
  };
  const tails: Leg[] = line.heads.map((head) => ({
    kind: "wait",
    from: head,
    to: { ...head, at: Math.min(stop, line.ends) },
  }));
  const legs = [...line.legs, ...tails].flatMap((leg, index): DrawnLeg[] => {
    const [a, b] = [spot(leg.from), spot(leg.to)];
    const panel = sheet.panels.find(({ shore }) => shore === leg.to.shore);
    if (!a || !b || !panel || leg.to.at <= from || leg.from.at >= stop || leg.to.at < leg.from.at) return [];
    const key = `${leg.kind}-${leg.from.date}-${leg.from.place}-${index >= line.legs.length ? "on" : leg.to.date}`;
    const [left, right] = [panel.x(from), panel.x(stop)];
    if (leg.kind === "around") {
      const out = [leg.from, leg.to].some(
        ({ km, at }) => at < from || at >= stop || (km !== undefined && (km < sheet.reach[0] || km > sheet.reach[1])),
      );
      return out ? [] : [{ key, kind: leg.kind, points: [a, b] }];
    }
    const corner: Point = [b[0], a[1]];
    const path = leg.kind === "wait" ? [a, corner] : [a, corner, b];
    return pieces(path, { left, right, top: panel.plot.y, bottom: panel.plot.y + panel.plot.height }).map(
      (points, nth) => ({
        key: nth > 0 ? `${key}-${nth}` : key,
        kind: leg.kind,
        points,
      }),
    );
  });
  return { id: line.id, side: line.side, fixes, legs };
}

interface Limits {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What of a path of level and upright pieces lies within some limits, as paths. */
function pieces(path: readonly Point[], { left, right, top, bottom }: Limits): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  const clamp = ([x, y]: Point): Point => [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
  for (const [index, a] of path.slice(0, -1).entries()) {
    const b = path[index + 1] ?? a;
    const outside =
      (a[0] < left && b[0] < left) ||
      (a[0] > right && b[0] > right) ||
      (a[1] < top && b[1] < top) ||
      (a[1] > bottom && b[1] > bottom);
    const [u, v] = [clamp(a), clamp(b)];
    if (outside || (u[0] === v[0] && u[1] === v[1])) continue;
    const last = found.at(-1);
    const end = last?.at(-1);
    if (last && end && end[0] === u[0] && end[1] === u[1]) last.push(v);
    else found.push([u, v]);
  }
  return found;
}

const controls = ([a, b]: readonly Point[]): readonly [Point, Point, Point, Point] | undefined =>
  a && b && [a, [a[0] + (b[0] - a[0]) * 0.75, a[1]], [b[0], a[1] + (b[1] - a[1]) * 0.25], b];

const spelt = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The way around from one fix to another as the `d` of a path: level at first, then down or up to where it came out. */
export function aroundCurve(ends: readonly Point[]): string {
  const [a, b, c, d] = controls(ends) ?? [];
  return a && b && c && d ? `M${spelt(a)}C${spelt(b)} ${spelt(c)} ${spelt(d)}` : "";
}

/** Points along that way. */
export function aroundPoints(ends: readonly Point[], count = 16): readonly Point[] {
  const [a, b, c, d] = controls(ends) ?? [];
  if (!a || !b || !c || !d) return ends;
  const mix = (t: number, axis: 0 | 1) =>
    (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis];
  return Array.from({ length: count + 1 }, (_, nth): Point => [mix(nth / count, 0), mix(nth / count, 1)]);
}
