import type { Description } from "../../charts/chart.ts";
import { dateWords } from "../../events/format.ts";
import { storyDate } from "../../events/moments.ts";
import type { Event, Story } from "../../events/read.ts";
import { DAY } from "../../events/time.ts";
import type { Language } from "../../language/language.ts";
import type { TimeWindow } from "../../layout/timeWindow.ts";
import { memoizeBy } from "../../svg/memo.ts";

/** A day that is played. */
export interface PlayedDay {
  /** The millisecond UTC at which it begins. */
  at: number;
  /** Whether something changed on it. */
  changes: boolean;
}

/** At most this many days on which nothing changed are played, evenly spread, and the last day of the window. */
const mostQuiet = 130;

/**
 * The days of a time window that are played, in order: the first, the last, those on which something changed (`changes`
 * are moments in milliseconds UTC), and the days between, or only some of them if the window is long.
 */
export function playedDays([from, to]: TimeWindow, changes: readonly number[]): readonly PlayedDay[] {
  const changed = new Set(changes.map((at) => Math.floor(at / DAY) * DAY).filter((at) => at >= from && at < to));
  const every = Math.ceil((to - from) / DAY / mostQuiet) * DAY;
  const quiet = Array.from({ length: Math.ceil((to - from) / every) }, (_, nth) => from + nth * every);
  const days = [...new Set([...quiet, ...changed, to - DAY])].sort((a, b) => a - b);
  return days.map((at) => ({ at, changes: changed.has(at) }));
}

/**
 * How long a day is shown, in milliseconds: without a change, with one, and for every further event named on it.
 * However many days there are between two changes, together they are shown no longer than `between`.
 */
const resting = { quiet: 250, between: 2500, changed: 1050, further: 450, most: 2400 };

/**
 * All days together take no longer than this at the usual pace, in milliseconds, without the time for further events.
 */
const longest = 45_000;
/** However many days there are, each is shown at least this long at the usual pace, in milliseconds. */
const shortest = 30;

/** How long one of the played days is shown at a pace, in milliseconds; `named` is how many events it names. */
export function restOf(days: readonly PlayedDay[], day: PlayedDay, named: number, pace: number): number {
  const { rests, whole } = restsOf(days);
  const further = day.changes ? Math.max(0, named - 1) * resting.further : 0;
  const own = Math.min(resting.most, (rests.get(day.at) ?? 0) + further);
  return Math.max(shortest, own * Math.min(1, longest / whole)) / pace;
}

/** How long each day is shown, by the millisecond at which it begins, and all of them together. */
const restsOf = memoizeBy((days: readonly PlayedDay[]) => {
  const rests = new Map<number, number>();
  let quiet: PlayedDay[] = [];
  const endQuiet = () => {
    for (const { at } of quiet) rests.set(at, Math.min(resting.quiet, resting.between / quiet.length));
    quiet = [];
  };
  for (const day of days) {
    if (!day.changes) quiet.push(day);
    else {
      endQuiet();
      rests.set(day.at, resting.changed);
    }
  }
  endQuiet();
  return { rests, whole: [...rests.values()].reduce((sum, rest) => sum + rest, 0) };
});

/**
 * The next of the played days after a day, which begins at `at` in milliseconds UTC, or the last before it; if asked for,
 * only one on which something changed.
 */
export function dayBeside(
  days: readonly PlayedDay[],
  at: number,
  { way, changed = false }: { way: "after" | "before"; changed?: boolean },
): PlayedDay | undefined {
  const fits = (day: PlayedDay) => !changed || day.changes;
  return way === "after"
    ? days.find((day) => day.at > at && fits(day))
    : days.findLast((day) => day.at < at && fits(day));
}

/** The played day nearest to a moment in milliseconds UTC. */
export const nearestDay = (days: readonly PlayedDay[], moment: number): PlayedDay | undefined =>
  days.reduce<PlayedDay | undefined>(
    (best, day) => (best && Math.abs(best.at - moment) <= Math.abs(day.at - moment) ? best : day),
    undefined,
  );

/**
 * The events that a state draws or rests on and that began on a day by the story's clock, the most important first; `at`
 * is the millisecond UTC at which the day begins.
 */
export function eventsOn(story: Story, { events }: Description, at: number): readonly Event[] {
  return events
    .flatMap((id) => story.event.get(id) ?? [])
    .filter((event) => {
      const { from } = storyDate(event);
      return from >= at && from < at + DAY;
    })
    .sort((a, b) => b.priority - a.priority);
}

/**
 * The ids of the given events of a day, which begins at `at` in milliseconds UTC, and of the places that changed hands by
 * them on it.
 */
export function changedOn(
  story: Story,
  events: readonly Event[],
  at: number,
): { places: ReadonlySet<string>; events: ReadonlySet<string> } {
  const ids = new Set(events.map(({ id }) => id));
  const places = [...story.turns].flatMap(([place, turns]) =>
    turns.some(({ when, event = "" }) => when.from >= at && when.from < at + DAY && ids.has(event)) ? place : [],
  );
  return { places: new Set(places), events: ids };
}

/**
 * The events of a day in one line: "Rawa taken; al-Qaim entered and 2 more". If an event's day is not known, its date
 * is added. `fits` says whether a line has room; the first event is named in any case.
 */
export function eventWords(
  language: Language,
  events: readonly Event[],
  fits: (line: string) => boolean = () => true,
): string {
  const names = events.map(({ title, when }) => {
    const doubt = doubtWords(language, when);
    return doubt ? language.timeline.event(title, doubt) : title;
  });
  const line = (count: number) => {
    const rest = names.length - count;
    return `${language.separated(names.slice(0, count))}${rest > 0 ? language.playing.andMore(rest) : ""}`;
  };
  for (let count = names.length; count > 1; count -= 1) if (fits(line(count))) return line(count);
  return names.length > 0 ? line(1) : "";
}

/** The date of an event whose day is not known, in words; empty if it is known. */
function doubtWords(language: Language, when: Event["when"]): string {
  const { from, to, uncertain, approximate } = when;
  if (to - from <= DAY && !approximate) return uncertain ? language.dates.uncertainAlone : "";
  return dateWords(language, when);
}
