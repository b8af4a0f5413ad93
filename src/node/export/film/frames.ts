import { captionOf, type Deck, type Slide } from "../../../deck/deck.ts";
import { dateAt } from "../../../events/edtf.ts";
import { DAY } from "../../../events/time.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import { dayLine } from "../../../marks/dayLine.ts";
import type { Drawing } from "../../../svg/node.ts";
import { trackOf } from "../../../views/pan/track.ts";
import { changedOn, type PlayedDay, playedDays, restOf } from "../../../views/play/days.ts";
import { shownDay } from "../../../views/play/player.ts";
import { passingWords } from "../../../views/play/words.ts";
import { viewedSlide } from "../../../views/present/interaction/panning.ts";
import { untouched } from "../../../views/present/interaction/viewState.ts";
import { margin, room } from "../../../views/shared/frame.ts";
import { placeSlide } from "../slide/placeSlide.ts";
import { slideSvg } from "../slide/slideSvg.ts";
import { type BoxOf, changedRings } from "./rings.ts";

/** A picture of a film, how long it is shown, in milliseconds, and what it shows, in words. */
export interface FilmFrame {
  drawing: Drawing;
  rest: number;
  words: string;
  /** The state of its chart. */
  state: unknown;
}

/** What a film shows: the days up to steps of a slide, or a time window of one of them. */
export interface FilmChoice {
  slide: Slide;
  /** The indices of the steps. */
  steps: readonly number[];
  /** Days to show in place of those up to the step, in milliseconds UTC. */
  days?: TimeWindow | undefined;
}

/** How long the step itself is shown at the end, in milliseconds. */
const atRest = 3000;

/**
 * The pictures of a film, one for each day and one for each step at its end; what is drawn of a day is what the stage
 * draws of it, with rings around what changed for as long as the day. Empty if nothing changes on the days. Passes on
 * the errors of charts.
 */
export function* framesOf(
  deck: Deck,
  { slide, steps, days }: FilmChoice,
  boxOf: BoxOf,
): Generator<FilmFrame, void, void> {
  for (const step of steps) {
    const stretch = stretchOf(deck, slide, step, days);
    if (!stretch) continue;
    for (const day of stretch.list) yield dayFrame(deck, { slide, step, ...stretch, day }, boxOf);
    if (days) continue;
    const words = captionOf(slide, step);
    yield {
      drawing: slideSvg(placeSlide(deck, slide, step, "film-"), "film-"),
      rest: atRest,
      words,
      state: slide.steps[step]?.state,
    };
  }
}

/** The number of pictures of a film. */
export const countFrames = (deck: Deck, { slide, steps, days }: FilmChoice): number =>
  steps.reduce((sum, step) => {
    const found = stretchOf(deck, slide, step, days);
    return sum + (found ? found.list.length + (days ? 0 : 1) : 0);
  }, 0);

interface Stretch {
  days: TimeWindow;
  list: readonly PlayedDay[];
}

/** The days shown up to a step; undefined if there are none, or nothing changes on them. */
function stretchOf(deck: Deck, slide: Slide, step: number, asked?: TimeWindow): Stretch | undefined {
  const track = trackOf(deck.story, slide);
  const state = slide.steps[step]?.state;
  const days = asked ?? track?.played(state);
  if (!track || !days) return undefined;
  const list = playedDays(days, track.changes(state));
  // A single day is a still, whatever happened on it.
  return !asked || list.length === 1 || list.some(({ changes }) => changes) ? { days, list } : undefined;
}

/** Why a film has no pictures, in a sentence that names the days on which something changes. */
export function whyNone(deck: Deck, { slide, steps, days }: FilmChoice): string {
  const track = trackOf(deck.story, slide);
  if (!days || !track) return `nothing changes on the days up to that step of slide “${slide.id}”`;
  const changes = steps.flatMap((step) => track.changes(slide.steps[step]?.state));
  const [first, last] = [Math.min(...changes), Math.max(...changes)].map((at) => Number.isFinite(at) && dateAt(at));
  const right = first && last ? `something does from ${first} to ${last}` : "nor does anything on any other";
  return `nothing changes on those days on slide “${slide.id}”: ${right}`;
}

function dayFrame(
  deck: Deck,
  { slide, step, days, list, day }: Stretch & { slide: Slide; step: number; day: PlayedDay },
  boxOf: BoxOf,
): FilmFrame {
  const pan = { day: day.at, play: { days, on: true, pace: 1 } };
  const { chart } = slide;
  const track = trackOf(deck.story, slide);
  const shown = chart && track && shownDay(deck.story, { chart, track, state: slide.steps[step]?.state, pan });
  const viewed = viewedSlide(deck, slide, step, { ...untouched, pan });
  const placed = placeSlide(deck, viewed, step, "film-");
  const drawing = slideSvg(placed, "film-");
  const rings =
    shown && day.changes && placed.chart
      ? changedRings(drawing, changedOn(deck.story, shown.events, day.at), {
          chart: { ...placed.chart, x: placed.chart.left, y: placed.chart.top },
          boxOf,
        })
      : [];
  const share = (at: number) => (at + DAY / 2 - days[0]) / (days[1] - days[0]);
  const changes = list.flatMap(({ at, changes }) => (changes ? share(at) : []));
  const line = dayLine({ x: margin, y: 99, width: room, changes, passed: share(day.at) });
  return {
    drawing: { ...drawing, children: [...drawing.children, ...rings, line] },
    rest: restOf(list, day, shown?.events.length ?? 0, 1),
    words: shown ? passingWords(deck.story.language, shown) : "",
    state: shown?.state,
  };
}
