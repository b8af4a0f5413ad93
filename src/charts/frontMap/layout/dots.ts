import { controlOn } from "../../../events/control.ts";
import type { Control } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import { controlKey } from "../../../geo/controlLegend.ts";
import type { Box } from "../../../layout/boxes.ts";
import { distance, type Point } from "../../../layout/polyline.ts";
import { type Days, gainedBy, turnOf } from "./control.ts";
import { isInside, type MapFrame } from "./mapFrame.ts";
import type { Site } from "./sites.ts";

/** A place drawn as a dot, and who holds it; without `control` only the place is drawn. */
export interface Dot {
  id: string;
  at: Point;
  radius: number;
  priority: number;
  /** The direction of the river from it, in degrees clockwise from the right; only for places on a bank. */
  riverAngle?: number;
  control?: Control;
  /** The side that has gained it since the day compared with. */
  gained?: string;
  /** When that side gained it, as a share of the time since that day. */
  turn?: number;
  ringed: boolean;
  /** Whether it is known so roughly that it may lie well away from its dot. */
  approximate?: boolean;
  /** The radius of the circle within which it lies, in pixels, if that circle is drawn. */
  doubt?: number;
  /** Whether it is a crossing, drawn between two posts. */
  crossing?: boolean;
  /** The ids of places asked for that this dot stands for too, since they lie under it and look like it. */
  alike?: readonly string[];
}

/** The distance that a name keeps from the middle of a dot, in pixels: the radius of the dot with its rings. */
export const clearanceOf = ({ radius, control, gained, ringed, crossing }: Dot, unit: number): number =>
  radius +
  (crossing ? 4 * unit : 0) +
  (ringed ? 9 * unit : gained ? 4.5 * unit : control?.status === "besieged" ? 3.5 * unit : 1.2 * unit);

/** The square around a dot and its rings. */
export function squareOf(dot: Dot, unit: number): Box {
  const clearance = clearanceOf(dot, unit);
  return { x: dot.at[0] - clearance, y: dot.at[1] - clearance, width: clearance * 2, height: clearance * 2 };
}

/** How far a place may lie from its dot, in units, before it is marked as approximate. */
const farOff = 40;

/**
 * Whether a place is known so roughly that it may lie well away from its dot, on a map with `kmPerUnit` kilometres to a
 * unit.
 */
export function isApproximate(story: Story, place: string, kmPerUnit: number): boolean {
  const exact = story.places[place]?.exact;
  return typeof exact === "object" && exact.withinKm / kmPerUnit > farOff;
}

/**
 * The radius, in pixels, of the circle around a place away from the river that is known only to within some kilometres,
 * such as an oil field; undefined if it is not clearly larger than the dot, or too large to be useful. By the river,
 * where circles would cover the ribbon, such a place is marked beside its name instead.
 */
export function doubtOf(story: Story, { id, radius, station }: Site, { kmPerPixel, unit }: Scale): number | undefined {
  const exact = story.places[id]?.exact;
  if (station || typeof exact !== "object") return undefined;
  const doubt = exact.withinKm / kmPerPixel;
  return doubt > radius + 4 * unit && doubt < widestDoubt * unit ? doubt : undefined;
}

type Scale = Pick<MapFrame, "kmPerPixel" | "unit">;

/** The greatest useful radius of such a circle, in units. */
const widestDoubt = 120;

export interface DotOptions extends Days {
  /** The ids of the circled places. */
  rings: readonly string[];
  /** The ids of places that are shown even if nobody is known to hold them. */
  asked: readonly string[];
  /** The ids of places that are crossings. */
  crossings: readonly string[];
  /** Whether to draw the circles of places known only to within some kilometres. */
  doubts: boolean;
  /** Whether to draw only places that are circled or asked for, and not who holds them. */
  plain: boolean;
}

/** The least priority of a place beside the river that has a dot of its own; the ribbon stands for those below it. */
const leastRiverside = (kmPerUnit: number): number => (kmPerUnit > 1 ? 4 : kmPerUnit > 0.45 ? 3 : 1);

/**
 * What a dot says besides how important its place is, as a key. Of dots with the same key the legend explains one for all
 * days that are played (`steadyNames.ts`), and one may stand for another that lies under it (`dotsOn`).
 */
export const lookOf = ({ control, gained, doubt, approximate, crossing }: Dot): string =>
  [control && controlKey(control), gained, doubt !== undefined, approximate, crossing].join(" ");

/**
 * The places drawn as dots, the most important first: those with known control, and those asked for. If two would
 * overlap, the less important is left out, unless it is circled; if both were asked for, one dot stands for both where
 * they look alike, and otherwise both are drawn. At small scales the ribbon stands for the smaller places beside the
 * river, and districts of a city are not drawn.
 */
export function dotsOn(
  story: Story,
  { sites, box, unit, kmPerPixel }: MapFrame,
  { rings, asked, crossings, doubts, plain, ...days }: DotOptions,
): readonly Dot[] {
  const kmPerUnit = kmPerPixel * unit;
  const rank = (id: string) => (rings.includes(id) ? 2 : asked.includes(id) ? 1 : 0);
  const isKnown = (id: string) => !plain && story.turns.has(id);
  const isDistrict = (id: string) => story.places[id]?.within !== undefined;
  const shown = [...sites.values()]
    .filter(({ id, at, station, priority }) => {
      if (!isInside(at, box, 4 * unit)) return false;
      if (rank(id) > 0) return true;
      return isKnown(id) && (kmPerUnit < 0.1 || !isDistrict(id)) && (!station || priority >= leastRiverside(kmPerUnit));
    })
    .sort((a, b) => rank(b.id) - rank(a.id) || b.priority - a.priority || a.id.localeCompare(b.id));
  const dotOf = (site: Site): Dot => {
    const { id, at, radius, priority, riverAngle } = site;
    const gained = plain ? undefined : gainedBy(story, id, days);
    const turn = gained && turnOf(story, id, days);
    const doubt = plain || !doubts ? undefined : doubtOf(story, site, { kmPerPixel, unit });
    return {
      id,
      at,
      radius,
      priority,
      ...(riverAngle !== undefined && { riverAngle }),
      ringed: rings.includes(id),
      ...(doubt ? { doubt } : isApproximate(story, id, kmPerUnit) && { approximate: true }),
      ...(crossings.includes(id) && { crossing: true }),
      ...(isKnown(id) && { control: controlOn(story, id, days.day).control }),
      ...(gained && { gained }),
      ...(typeof turn === "number" && { turn }),
    };
  };
  const dots: Dot[] = [];
  for (const site of shown) {
    const dot = dotOf(site);
    const near = dots.findIndex((other) => distance(other.at, dot.at) < (other.radius + dot.radius) * 0.85);
    const other = dots[near];
    if (!other || dot.ringed) dots.push(dot);
    else if (rank(dot.id) === 1 && rank(other.id) > 0) {
      if (lookOf(dot) === lookOf(other)) dots[near] = { ...other, alike: [...(other.alike ?? []), dot.id] };
      else dots.push(dot);
    }
  }
  return dots;
}
