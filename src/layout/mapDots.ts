import { controlOn, holder, holders } from "../events/control.ts";
import { dayOf } from "../events/edtf.ts";
import type { Control, Edtf } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import type { Box } from "./boxes.ts";
import { inFrame, type Sheet } from "./mapSheet.ts";
import { distance, type Point } from "./polyline.ts";
import type { Cell } from "./ribbon.ts";

/** A place on a map and who holds it; without `control` it is only a place. */
export interface Dot {
  id: string;
  at: Point;
  radius: number;
  weight: number;
  /** Which way the river lies from it, in degrees clockwise from the right, for places on a shore of it. */
  river?: number;
  control?: Control;
  /** The side that has gained it since the day compared with. */
  gained?: string;
  /** When it came to that, as a share of the time since that day. */
  turn?: number;
  ringed: boolean;
  /** Known so roughly that it may lie well away from where it is drawn. */
  about?: boolean;
  /** A crossing, drawn between two posts. */
  crossing?: boolean;
}

/** A cell of the ribbon and who holds it. */
export interface HeldCell extends Cell {
  control: Control;
  /** Whether it has changed hands since the day compared with. */
  changed: boolean;
  /** When it came to that, as a share of the time since that day. */
  turn?: number;
}

/** A state of control as a word: equal where two states look the same. */
export const controlKey = (control: Control): string => [control.status, ...holders(control)].join("-");

/** How far a dot and the rings around it reach, in pixels. */
export const reachOf = (
  { radius, control, gained, ringed, crossing }: Pick<Dot, "radius" | "control" | "gained" | "ringed" | "crossing">,
  unit: number,
): number =>
  radius +
  (crossing ? 4 * unit : 0) +
  (ringed ? 9 * unit : gained ? 4.5 * unit : control?.status === "besieged" ? 3.5 * unit : 1.2 * unit);

/** The square around a dot and its rings. */
export const around = ({ at: [x, y] }: Dot, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: reach * 2,
  height: reach * 2,
});

/** The side that has come to hold a place between two days, if one has. */
export function gainedBy(story: Story, place: string, since: Edtf | undefined, day: Edtf): string | undefined {
  if (!since) return undefined;
  const [before, now] = [since, day].map((at) => holder(controlOn(story, place, at).control));
  return now && now !== before ? now : undefined;
}

/** When something was on its way from one day to the end of another: 0 at the first, 1 at the last. */
export const shareOf = (at: number, since: Edtf, day: Edtf): number =>
  Math.min(1, Math.max(0, (at - dayOf(since)) / (dayOf(day) + 864e5 - dayOf(since))));

/** When a place passed to the state it is in at the end of a day, as such a share; undefined where nothing dates it. */
function turnOf(story: Story, place: string, since: Edtf | undefined, day: Edtf): number | undefined {
  const { turn } = controlOn(story, place, day);
  return since !== undefined && turn ? shareOf(turn.when.from, since, day) : undefined;
}

/**
 * Who holds each cell of the ribbon at the end of a day. A cell between two places is held by whoever holds both, and
 * left out where they are not held alike.
 */
export function heldCells(story: Story, cells: readonly Cell[], day: Edtf, since?: Edtf): readonly HeldCell[] {
  const known = new Map<string, Control>();
  const heldOn = (at: Edtf, id: string): Control => {
    const key = `${at} ${id}`;
    const control = known.get(key) ?? controlOn(story, id, at).control;
    known.set(key, control);
    return control;
  };
  const on = (at: Edtf, [place, other = place]: Cell["places"]): Control | undefined => {
    const [one, two] = [heldOn(at, place), heldOn(at, other)];
    return place === other || (one.status === "held" && controlKey(one) === controlKey(two)) ? one : undefined;
  };
  return cells.flatMap((cell) => {
    const control = on(day, cell.places);
    if (!control) return [];
    const before = since === undefined ? control : on(since, cell.places);
    const changed = !before || controlKey(before) !== controlKey(control);
    const turns = changed ? cell.places.flatMap((id) => turnOf(story, id, since, day) ?? []) : [];
    return [{ ...cell, control, changed, ...(turns.length > 0 && { turn: Math.max(...turns) }) }];
  });
}

/** How far a place may lie from where it is drawn, in units of a sheet, before that is said. */
const farOff = 40;

/** Whether a place is known so roughly that on a sheet of so many kilometres to a unit it may lie well away from its dot. */
export function isAbout(story: Story, place: string, kmPerUnit: number): boolean {
  const exact = story.places[place]?.exact;
  return typeof exact === "object" && exact.withinKm / kmPerUnit > farOff;
}

export interface DotOptions {
  day: Edtf;
  since?: Edtf | undefined;
  /** Places circled. */
  rings: readonly string[];
  /** Places shown whether anybody is known to hold them or not. */
  asked: readonly string[];
  /** Draw places, and not who holds them. */
  plain: boolean;
  /** Places that are crossings. */
  crossings?: readonly string[];
  /** Draw the districts of a city, and not only the city. */
  districts: boolean;
}

/**
 * The places to draw as dots, the most important first: those with known control, and those asked for. Where two would
 * lie on top of each other the lesser is left out.
 */
export function dotsOn(
  story: Story,
  { sites, frame, unit, kmPerPixel }: Sheet,
  { day, since, rings, asked, plain, districts, crossings = [] }: DotOptions,
): readonly Dot[] {
  const far = kmPerPixel * unit > 0.45;
  const rank = (id: string) => (rings.includes(id) ? 2 : asked.includes(id) ? 1 : 0);
  // From afar the ribbon speaks for the smaller places beside the river.
  const shows = (id: string) =>
    !plain &&
    story.turns.has(id) &&
    (districts || !story.places[id]?.within) &&
    !(far && sites.get(id)?.stop && (sites.get(id)?.weight ?? 0) < 3);
  const wanted = [...sites.values()]
    .filter(({ id, at }) => inFrame(at, frame, 4 * unit) && (rank(id) > 0 || shows(id)))
    .sort((a, b) => rank(b.id) - rank(a.id) || b.weight - a.weight || a.id.localeCompare(b.id));
  const shown: Dot[] = [];
  for (const { id, at, radius, weight, river } of wanted) {
    const hidden = shown.some((other) => distance(other.at, at) < (other.radius + radius) * 0.85);
    if (hidden && rank(id) < 2) continue;
    const gained = plain ? undefined : gainedBy(story, id, since, day);
    const turn = gained && turnOf(story, id, since, day);
    const known = !plain && story.turns.has(id);
    shown.push({
      id,
      at,
      radius,
      weight,
      ...(river !== undefined && { river }),
      ringed: rings.includes(id),
      ...(isAbout(story, id, kmPerPixel * unit) && { about: true }),
      ...(crossings.includes(id) && { crossing: true }),
      ...(known && { control: controlOn(story, id, day).control }),
      ...(gained && { gained }),
      ...(typeof turn === "number" && { turn }),
    });
  }
  return shown;
}
