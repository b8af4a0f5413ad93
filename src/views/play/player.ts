import type { Chart } from "../../charts/chart.ts";
import type { Event, Story } from "../../events/read.ts";
import { memoizeLatest } from "../../svg/memo.ts";
import { type PanState, type Play, paces, pannedState, playIn } from "../pan/panState.ts";
import type { PanAction, Track } from "../pan/track.ts";
import { dayBeside, eventsOn, nearestDay, type PlayedDay, playedDays, restOf } from "./days.ts";

/** What can be played: a chart, the time it is moved along, the state of its step, and where it has been moved. */
export interface Playable {
  chart: Chart;
  track: Track;
  state: unknown;
  pan: PanState | undefined;
}

/** A day as it is shown while a chart is played. */
export interface ShownDay {
  /** The millisecond UTC at which it begins. */
  at: number;
  /** All days that are played. */
  days: readonly PlayedDay[];
  play: Play;
  /** The state of the chart on that day. */
  state: unknown;
  /** The events of that day, the most important first. */
  events: readonly Event[];
}

/** The day that a chart shows while it is played; undefined if it is not played. */
export const shownDay = (story: Story, { chart, track, state, pan }: Playable): ShownDay | undefined =>
  latestDay(chart, story, track, state, pan);

// Memoized, since a day is asked for several times while it is drawn.
const latestDay = memoizeLatest(
  (chart: Chart, story: Story, track: Track, state: unknown, pan: PanState | undefined): ShownDay | undefined => {
    const play = playIn(pan);
    if (!pan || !("day" in pan) || !play) return undefined;
    const { day: at } = pan;
    const turned = pannedState(chart, state, pan);
    const days = playedDays(play.days, track.changes(state));
    return { at, days, play, state: turned, events: eventsOn(story, chart.describe(turned), at) };
  },
);

/** Why a player shows something: somebody played, paused or dragged, or the time of a day has passed. */
export type PlayedBy = "hand" | "time";

interface PlayerOptions {
  story(): Story;
  /** What is shown now; undefined if it cannot be played. */
  current(): Playable | undefined;
  /** Shows a day, or the step itself if undefined, and tells other windows. */
  show(pan: PanState | undefined, by: PlayedBy): void;
  /** Whether nothing may move on its own: each call to play then shows the next day with a change. */
  isStill(): boolean;
  /** Whether this player, and not another window's, moves on to the next day; true if omitted. */
  isLeading?(): boolean;
}

/** Plays the days of the chart shown, up to the day of its step. */
export interface Player {
  /** Whether what is shown can be played. */
  isPossible(): boolean;
  /** Plays from the first day or from where it was paused; pauses if it is playing. */
  toggle(): void;
  /** Pauses on the day that is nearest to a moment, in milliseconds UTC. */
  scrub(moment: number): void;
  /** Pauses on the next or the previous day with a change; after the last day it shows the step itself. */
  still(way: "after" | "before"): void;
  /**
   * If a played timeline is moved earlier or later, pauses on the change before or after the day shown; returns false
   * if there is none and the chart itself should be moved.
   */
  turn(action: PanAction): boolean;
  /** Plays faster or slower, at the next of `paces`. */
  changePace(by: 1 | -1): void;
  /** Continues from what another window has shown, or stops if that is paused. */
  follow(): void;
}

/** What is shown, with the days that are played or would be; undefined if it cannot be played. */
function playedIn(story: Story, now: Playable | undefined) {
  const shown = now && shownDay(story, now);
  const stretch = shown ? shown.play.days : now?.track.played(now.state);
  if (!now || !stretch) return undefined;
  return { now, stretch, shown, days: shown?.days ?? playedDays(stretch, now.track.changes(now.state)) };
}

/** Creates a player, which is stopped at first. */
export function playerOf({ story, current, show, isStill, isLeading = () => true }: PlayerOptions): Player {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pace = 1;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const found = () => playedIn(story(), current());
  const wait = () => {
    stop();
    const shown = found()?.shown;
    if (!shown?.play.on || !isLeading()) return;
    const day = nearestDay(shown.days, shown.at);
    if (day) timer = setTimeout(onward, restOf(shown.days, day, shown.events.length, shown.play.pace));
  };
  const onward = () => {
    const shown = found()?.shown;
    stop();
    // Somebody has paused it, or moved the chart.
    if (!shown?.play.on) return;
    const next = dayBeside(shown.days, shown.at, { way: "after" });
    if (!next) return show(undefined, "time");
    show({ day: next.at, play: shown.play }, "time");
    wait();
  };
  const still = (way: "after" | "before") => {
    const all = found();
    if (!all) return;
    const { stretch, shown, days } = all;
    const from = shown?.at ?? (way === "after" ? stretch[0] - 1 : stretch[1]);
    const day = dayBeside(days, from, { way, changed: true });
    if (!day && way === "before") return;
    stop();
    show(day && { day: day.at, play: { days: stretch, on: false, pace: shown?.play.pace ?? pace } }, "hand");
  };
  return {
    isPossible: () => found() !== undefined,
    toggle() {
      const all = found();
      if (!all) return;
      const { stretch, shown, days } = all;
      if (isStill()) return still("after");
      if (shown?.play.on) {
        stop();
        return show({ day: shown.at, play: { ...shown.play, on: false } }, "hand");
      }
      const isOver = !shown || shown.at >= (days.at(-1)?.at ?? 0);
      show(
        { day: isOver ? stretch[0] : shown.at, play: { days: stretch, on: true, pace: shown?.play.pace ?? pace } },
        "hand",
      );
      wait();
    },
    scrub(moment) {
      const all = found();
      const day = all && nearestDay(all.days, moment);
      if (!day) return;
      stop();
      show({ day: day.at, play: { days: all.stretch, on: false, pace: all.shown?.play.pace ?? pace } }, "hand");
    },
    still,
    turn(action) {
      const all = found();
      if (!all?.shown || all.now.track.showsDay || (action !== "earlier" && action !== "later")) return false;
      still(action === "later" ? "after" : "before");
      return true;
    },
    changePace(by) {
      const shown = found()?.shown;
      const now = shown?.play.pace ?? pace;
      pace = paces[paces.indexOf(now) + by] ?? now;
      if (!shown || pace === now) return;
      show({ day: shown.at, play: { ...shown.play, pace } }, "hand");
      if (timer !== undefined) wait();
    },
    follow: wait,
  };
}
