import type { Chart, DayControl, TimeWindowControl } from "../../charts/chart.ts";
import type { Slide } from "../../deck/deck.ts";
import { dayWords, extentWords } from "../../events/calendarWords.ts";
import { dayOf } from "../../events/edtf.ts";
import type { Event, Story } from "../../events/read.ts";
import { DAY } from "../../events/time.ts";
import type { Language } from "../../language/language.ts";
import { clamp, drillDown, pan, snapToDays, type TimeWindow, zoom } from "../../layout/timeWindow.ts";
import { memoizeBy } from "../../svg/memo.ts";
import { dayRange, furthest, type PanState } from "./panState.ts";

/** The time along which a slide's chart is moved, whether it shows a time window or one day. */
export interface Track {
  /** What a viewer moves, in a word or two. */
  name: string;
  /** Whether the chart shows one day; if so, a time window is always one day. */
  showsDay: boolean;
  all: TimeWindow;
  /** The moments at which there is something to see, in milliseconds UTC, in order. */
  moments: readonly number[];
  /** The days on which what a state shows has changed, in milliseconds UTC, in order. */
  changes(state: unknown): readonly number[];
  /** The time window or day that a state shows. */
  get(state: unknown): TimeWindow;
  /** The pan state for a time window or day. */
  panTo(window: TimeWindow, chosen?: string | undefined): PanState;
  words(window: TimeWindow): string;
  /** The caption of a moved chart, in place of its step's. */
  caption(state: unknown, pan: PanState): string;
  /** The days that are played up to that of a state; undefined if nothing changes on them. */
  played(state: unknown): TimeWindow | undefined;
}

/** The track of a slide's chart; undefined for a chart that cannot be moved in time. */
export function trackOf(story: Story, { chart, steps }: Slide): Track | undefined {
  if (chart?.windowControl) return windowTrack(story, chart.windowControl);
  if (chart?.dayControl) return dayTrack(story.language, chart, chart.dayControl, steps);
  return undefined;
}

const windowTrack = (story: Story, control: TimeWindowControl<unknown>): Track => ({
  name: story.language.moving.timeShown,
  showsDay: false,
  all: control.all,
  moments: story.events.map(({ when }) => when.from),
  changes: keptChanges(control),
  get: control.get,
  panTo: (window, chosen) => ({ window, chosen }),
  words: ([from, to]) => extentWords(story.language, from, to),
  caption: (state, pan) =>
    "day" in pan ? dayCaption(story.language, pan.day) : extentWords(story.language, ...control.get(state)),
  played(state) {
    const days = snapToDays(control.passed(state));
    return days.every((at) => Math.abs(at) < furthest) && days[1] - days[0] > DAY ? days : undefined;
  },
});

/**
 * The changes of each state, memoized: the river chart's take 10 ms to find, and every day that is played asks for
 * those of its step.
 */
function keptChanges(control: { changes(state: unknown): readonly number[] }): Track["changes"] {
  const kept = memoizeBy((state: object) => control.changes(state));
  return (state) => (typeof state === "object" && state ? kept(state) : control.changes(state));
}

const dayCaption = (language: Language, day: number): string =>
  language.moving.endOf(dayWords(language, day, { weekday: true }));

function dayTrack(language: Language, chart: Chart, control: DayControl<unknown>, steps: Slide["steps"]): Track {
  const all = dayRange(
    chart,
    steps.map(({ state }) => state),
  );
  const changesOf = keptChanges(control);
  const changes = steps.flatMap(({ state }) => changesOf(state));
  return {
    name: language.moving.dayShown,
    showsDay: true,
    all,
    moments: [...new Set(changes)].filter((at) => at >= all[0] && at < all[1]).sort((a, b) => a - b),
    changes: changesOf,
    get(state) {
      const from = dayOf(control.get(state));
      return [from, from + DAY];
    },
    panTo: ([from]) => ({ day: Math.round(from / DAY) * DAY }),
    words: ([from]) => dayWords(language, from, { weekday: true }),
    caption: (state) => dayCaption(language, dayOf(control.get(state))),
    played(state) {
      const from = control.playedFrom?.(state);
      const days: TimeWindow = [from === undefined ? all[0] : dayOf(from), dayOf(control.get(state)) + DAY];
      const isChanged = changesOf(state).some((at) => at >= days[0] && at < days[1]);
      return isChanged && days[1] - days[0] > DAY ? days : undefined;
    },
  };
}

/**
 * What a key or button does to the time shown. On a chart of one day, zooming moves to the change before or after it.
 */
export type PanAction = "earlier" | "later" | "zoomIn" | "zoomOut" | "all";

/** The time window or day to which an action leads from a state. */
export function panTarget({ showsDay, all, changes, get }: Track, action: PanAction, state: unknown): TimeWindow {
  const window = get(state);
  if (!showsDay) {
    if (action === "all") return all;
    if (action === "zoomIn" || action === "zoomOut") return zoom(window, action === "zoomIn" ? 2 : 0.5, 0.5, all);
    return pan(window, action === "later" ? 0.4 : -0.4, all);
  }
  const [from] = window;
  const days = changes(state);
  const to = {
    earlier: from - DAY,
    later: from + DAY,
    zoomIn: days.findLast((at) => at < from) ?? all[0],
    zoomOut: days.find((at) => at > from) ?? all[1] - DAY,
    all: from,
  }[action];
  return clamp([to, to + DAY], all);
}

/** The time window in which events that share a mark are separate, as far as that is possible. */
export const drillDownTo = ({ all }: Track, events: readonly Event[], shown: TimeWindow): TimeWindow =>
  drillDown(events.map(spanOf), shown, all) ?? shown;

/** Whether `drillDownTo` leads to a shorter time window than the one shown. */
export function canDrillDown(track: Track, events: readonly Event[], shown: TimeWindow): boolean {
  const [from, to] = drillDownTo(track, events, shown);
  return to - from < shown[1] - shown[0];
}

/** A time window with an event in its middle: no longer than the one shown, and long enough to show what is near. */
export function windowAround({ all }: Track, event: Event, [start, end]: TimeWindow): TimeWindow {
  const [from, to] = clamp(spanOf(event), all);
  const length = Math.min(end - start, Math.max(120 * DAY, 3 * (to - from)));
  const middle = (from + to) / 2;
  return clamp([middle - length / 2, middle + length / 2], all);
}

const spanOf = ({ when, ended }: Event): TimeWindow => [when.from, (ended ?? when).to];

const arrows: Readonly<Record<string, PanAction>> = {
  ArrowLeft: "earlier",
  ArrowRight: "later",
  ArrowUp: "zoomIn",
  ArrowDown: "zoomOut",
};
const others: Readonly<Record<string, PanAction>> = {
  "+": "zoomIn",
  "=": "zoomIn",
  "-": "zoomOut",
  PageUp: "zoomIn",
  PageDown: "zoomOut",
};

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

/** The action of a key on a chart: only arrows with Shift have one. */
export const panActionOf = (
  { key, shiftKey, altKey, ctrlKey, metaKey }: Pressed,
  direction: Language["direction"],
): PanAction | undefined => (shiftKey && !altKey && !ctrlKey && !metaKey ? arrowsIn(direction)[key] : undefined);

/** The action of a key on the overview itself, where arrows need no Shift. */
export const panActionOnOverview = (
  { key, altKey, ctrlKey, metaKey }: Pressed,
  direction: Language["direction"],
): PanAction | undefined => (altKey || ctrlKey || metaKey ? undefined : (arrowsIn(direction)[key] ?? others[key]));

/** If time runs from right to left, later is to the left. */
const arrowsIn = (direction: Language["direction"]): Readonly<Record<string, PanAction>> =>
  direction === "ltr" ? arrows : { ...arrows, ArrowLeft: "later", ArrowRight: "earlier" };
