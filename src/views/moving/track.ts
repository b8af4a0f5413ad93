import type { Chart } from "../../charts/chart.ts";
import type { Slide } from "../../deck/deck.ts";
import { dayOf } from "../../events/edtf.ts";
import type { Event, Story } from "../../events/read.ts";
import { dayWords, extentWords } from "../../events/words.ts";
import { keptWithin, moved, nearer, opening, type Stretch } from "../../layout/moves.ts";
import { daysOf, type View } from "./view.ts";

/** The time a slide's chart is moved along, whether it shows a stretch of it or one day. */
export interface Track {
  /** What is shown of it, in a word or two. */
  name: string;
  /** Whether it shows one day. */
  single: boolean;
  all: Stretch;
  /** When there is something to see, in milliseconds UTC, in order. */
  moments: readonly number[];
  /** The days on which what a state shows has changed; none where it shows a stretch. */
  stops(state: unknown): readonly number[];
  /** What a state shows of it; one day is a stretch of that length. */
  of(state: unknown): Stretch;
  view(stretch: Stretch, chosen?: string | undefined): View;
  words(stretch: Stretch): string;
}

const oneDay = 864e5;

/** The track of a slide's chart; undefined for a chart that shows no time, or cannot be moved along it. */
export function trackOf(story: Story, { chart, steps }: Slide): Track | undefined {
  if (chart?.reel) return reelTrack(story, chart.reel);
  if (chart?.dial) return dialTrack(chart, chart.dial, steps);
  return undefined;
}

const reelTrack = (story: Story, reel: NonNullable<Chart["reel"]>): Track => ({
  name: "Time shown",
  single: false,
  all: reel.all,
  moments: story.events.map(({ when }) => when.from),
  stops: () => [],
  of: reel.stretch,
  view: (stretch, chosen) => ({ stretch, chosen }),
  words: ([from, to]) => extentWords(from, to),
});

function dialTrack(chart: Chart, dial: NonNullable<Chart["dial"]>, steps: Slide["steps"]): Track {
  const all = daysOf(
    chart,
    steps.map(({ state }) => state),
  );
  const changes = steps.flatMap(({ state }) => dial.changes(state));
  return {
    name: "Day shown",
    single: true,
    all,
    moments: [...new Set(changes)].filter((at) => at >= all[0] && at < all[1]).sort((a, b) => a - b),
    stops: dial.changes,
    of(state) {
      const from = dayOf(dial.day(state));
      return [from, from + oneDay];
    },
    view: ([from]) => ({ day: Math.round(from / oneDay) * oneDay }),
    words: ([from]) => dayWords(from, { weekday: true }),
  };
}

/** What a key or button does to what is shown. */
export type Turn = "earlier" | "later" | "nearer" | "wider" | "all";

/** Where a turn leads from a state; for one day, nearer and wider are the change before and the one after. */
export function turned({ single, all, stops, of }: Track, turn: Turn, state: unknown): Stretch {
  const stretch = of(state);
  if (!single) {
    if (turn === "all") return all;
    if (turn === "nearer" || turn === "wider") return nearer(stretch, turn === "nearer" ? 2 : 0.5, 0.5, all);
    return moved(stretch, turn === "later" ? 0.4 : -0.4, all);
  }
  const [from] = stretch;
  const days = stops(state);
  const to = {
    earlier: from - oneDay,
    later: from + oneDay,
    nearer: days.findLast((at) => at < from) ?? all[0],
    wider: days.find((at) => at > from) ?? all[1] - oneDay,
    all: from,
  }[turn];
  return keptWithin([to, to + oneDay], all);
}

/** The stretch that opens some events within one that is shown, as far as there is time. */
export const openingOf = ({ all }: Track, events: readonly Event[], shown: Stretch): Stretch =>
  opening(events.map(spanOf), shown, all) ?? shown;

/** Whether that stretch shows more of them than what is shown. */
export const opensUp = (track: Track, events: readonly Event[], shown: Stretch): boolean => {
  const [from, to] = openingOf(track, events, shown);
  return to - from < shown[1] - shown[0];
};

/** The stretch that shows an event in its middle: no longer than the one shown, and no shorter than tells what is near. */
export function aboutEvent({ all }: Track, event: Event, [start, end]: Stretch): Stretch {
  const [from, to] = keptWithin(spanOf(event), all);
  const length = Math.min(end - start, Math.max(120 * oneDay, 3 * (to - from)));
  const middle = (from + to) / 2;
  return keptWithin([middle - length / 2, middle + length / 2], all);
}

const spanOf = ({ when, ended }: Event): Stretch => [when.from, (ended ?? when).to];

const arrows: Readonly<Record<string, Turn>> = {
  ArrowLeft: "earlier",
  ArrowRight: "later",
  ArrowUp: "nearer",
  ArrowDown: "wider",
};
const others: Readonly<Record<string, Turn>> = {
  "+": "nearer",
  "=": "nearer",
  "-": "wider",
  PageUp: "nearer",
  PageDown: "wider",
};

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

/** What Shift and an arrow ask for. */
export const turnOf = ({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): Turn | undefined =>
  shiftKey && !altKey && !ctrlKey && !metaKey ? arrows[key] : undefined;

/** What a key asks for on the line of time itself, where arrows need no Shift. */
export const turnOnLine = ({ key, altKey, ctrlKey, metaKey }: Pressed): Turn | undefined =>
  altKey || ctrlKey || metaKey ? undefined : (arrows[key] ?? others[key]);
