import type { Chart } from "../../charts/chart.ts";
import type { Language } from "../../language/language.ts";
import type { TimeWindow } from "../../layout/timeWindow.ts";
import {
  chosenIn,
  isPanned,
  movedFrom,
  type PanState,
  pannedState,
  panToAddress,
  playIn,
  snapPan,
} from "../pan/panState.ts";
import type { Track } from "../pan/track.ts";
import { anchorOf } from "../shared/address.ts";
import type { LiveChart } from "./liveChart.ts";

/** How long a chart is animated when a key or button moves it, in milliseconds. */
const panMotion = 250;

/** Moves that follow each other faster than this, in milliseconds, share an entry of the page's history. */
const patience = 700;

/** A chart that can be moved in time away from its step. */
export interface PannedChart {
  readonly live: LiveChart;
  readonly chart: Chart;
  readonly track: Track;
  /** How it has been moved; undefined while it shows its step. */
  pan(): PanState | undefined;
  state(): unknown;
  /** The time window or day shown. */
  shown(): TimeWindow;
  /** The id of the event whose tooltip is pinned. */
  chosen(): string | undefined;
  /** Follows a dragging pointer. */
  move(to: TimeWindow): void;
  /** Stops at a pan state, or at the step, without an entry of the page's history. */
  rest(next: PanState | undefined): void;
  /** Shows the next day while days are played, or stops at a day or at the step. */
  play(next: PanState | undefined): void;
  /**
   * Stops at a pan state, or at the step, that a reader has asked for: adds an entry to the page's history and
   * announces it.
   */
  arrive(next: PanState | undefined): void;
  goTo(to: TimeWindow, event?: string): void;
  /** Chooses an event, or none, without moving the chart. */
  choose(event: string | undefined): void;
  /** Forgets how it was moved, since another step is shown. */
  reset(): void;
}

interface PannedChartOptions {
  language: Language;
  chart: Chart;
  track: Track;
  /** Announces words to screen readers. */
  announce(words: string): void;
  /**
   * Called whenever another time window or day is shown; `motion` is in milliseconds, or undefined while a pointer
   * drags.
   */
  onChange(motion: number | undefined): void;
}

/** Lets the chart of a slide show other time windows or days than its step's. */
export function pannedChart(
  live: LiveChart,
  { language, chart, track, announce, onChange }: PannedChartOptions,
): PannedChart {
  const { slide } = live;
  const wishesStill = matchMedia("(prefers-reduced-motion: reduce)");
  let pan: PanState | undefined;
  let pushed = Number.NEGATIVE_INFINITY;

  const motion = () => (wishesStill.matches ? 0 : panMotion);
  const state = () => pannedState(chart, slide.steps[live.step]?.state, pan);
  const shown = () => track.get(state());
  const chosen = () => chosenIn(pan);

  const rest = (next: PanState | undefined) => {
    pan = next && snapPan(next);
    live.showState(isPanned(pan) ? state() : undefined, motion());
    onChange(motion());
    const id = chosen();
    if (id !== undefined) void live.showTooltip({ subject: { kind: "event", id }, pinned: true });
  };
  const write = (how: "pushState" | "replaceState") => {
    const to = `#${anchorOf(slide, live.step)}${pan ? `@${panToAddress(pan)}` : ""}`;
    if (to === location.hash) return;
    const isSameMove = performance.now() - pushed < patience;
    if (how === "pushState") pushed = performance.now();
    try {
      history[isSameMove ? "replaceState" : how](history.state, "", to);
    } catch {
      // Refused because of too many changes: the next move tries again.
    }
  };
  const arrive = (next: PanState | undefined) => {
    rest(next);
    write("pushState");
    announce(isPanned(pan) ? track.words(shown()) : language.figure.backAtStep(track.words(shown())));
  };

  return {
    live,
    chart,
    track,
    pan: () => pan,
    state,
    shown,
    chosen,
    move(to) {
      pan = movedFrom(pan, track.panTo(to, chosen()));
      live.showState(state(), 0, true);
      onChange(undefined);
    },
    rest,
    play(next) {
      if (!playIn(next)?.on) {
        rest(next);
        return write("replaceState");
      }
      pan = next;
      live.showState(state(), 0, true);
      onChange(0);
    },
    arrive,
    goTo: (to, event = chosen()) => arrive(movedFrom(pan, track.panTo(to, event))),
    choose(event) {
      if (event === chosen()) return;
      const next = pan && "window" in pan && pan.window ? { ...pan, chosen: event } : event && { chosen: event };
      if (isPanned(pan)) rest(next || undefined);
      else pan = next || undefined;
      write("replaceState");
    },
    reset() {
      pan = undefined;
      onChange(motion());
    },
  };
}
