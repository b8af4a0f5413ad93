import { captionOf, type Deck, type Slide, type Step, slidesOf } from "../../../deck/deck.ts";
import { boundsOf } from "../../../deck/whereabouts.ts";
import { textWidth } from "../../../layout/text.ts";
import { snapToDays } from "../../../layout/timeWindow.ts";
import { memoizeBy } from "../../../svg/memo.ts";
import { watchPanGestures } from "../../pan/gestures.ts";
import { chosenIn, isPanned, movedFrom, type PanState, pannedState } from "../../pan/panState.ts";
import { type PanAction, panTarget, type Track, trackOf } from "../../pan/track.ts";
import { type Playable, shownDay } from "../../play/player.ts";
import { passingWords } from "../../play/words.ts";
import { type Position, samePosition } from "../../shared/address.ts";
import { captionLines, room } from "../../shared/frame.ts";
import { chartFontSize } from "../../shared/slide.ts";
import type { ChartView, SlidePicture } from "./viewState.ts";

// Memoized, since the river chart's takes 20 ms to make and a drag asks for it several times a frame.
const tracks = memoizeBy((deck: Deck) => memoizeBy((slide: Slide) => trackOf(deck.story, slide)));

/**
 * The time along which a slide's chart is moved; undefined for a chart that cannot be moved, and for one behind a
 * title.
 */
export const trackIn = (deck: Deck, slide: Slide | undefined): Track | undefined =>
  slide?.kind === "chart" ? tracks(deck)(slide) : undefined;

/**
 * A slide with one of its steps as a viewer sees it: its chart as moved in time, captioned with that time, and its
 * whereabouts those of the event in the tooltip.
 */
export function viewedSlide(deck: Deck, slide: Slide, step: number, { pan, tooltip }: ChartView): Slide {
  const shown = slide.steps[step];
  const track = isPanned(pan) ? trackIn(deck, slide) : undefined;
  const event = tooltip?.subject.kind === "event" ? deck.story.event.get(tooltip.subject.id) : undefined;
  if (!shown || (!track && !event)) return slide;
  const { chart } = slide;
  const day = track && chart && shownDay(deck.story, { chart, track, state: shown.state, pan });
  const state = day?.state ?? pannedState(chart ?? {}, shown.state, pan);
  const viewed: Step = track
    ? {
        ...shown,
        state,
        caption: day ? passingWords(deck.story.language, day, fitsCaption) : track.caption(state, pan ?? {}),
      }
    : shown;
  const steps = slide.steps.map((one, index) => (index === step ? viewed : one)) as unknown as Slide["steps"];
  if (!event) return { ...slide, steps };
  const bounds = boundsOf(deck.story, [event]);
  return { ...slide, steps, about: { span: [event.date, event.date], ...(bounds && { bounds }) } };
}

/** Whether a caption fits on one line beside the pace at which days are played. */
const fitsCaption = (line: string): boolean =>
  textWidth(line, Math.min(...Object.keys(captionLines).map(Number)), "sans 400") < room - paceRoom;

/** The width kept for the pace, in CSS pixels. */
const paceRoom = 90;

/** What can be played at a position as a viewer sees it; undefined if its chart cannot be moved in time. */
export function playableAt(
  deck: Deck,
  at: Position | undefined,
  { pan }: Pick<ChartView, "pan">,
): Playable | undefined {
  const slide = at && slidesOf(deck)[at.slide];
  const track = trackIn(deck, slide);
  if (!slide?.chart || !track) return undefined;
  return { chart: slide.chart, track, state: slide.steps[at?.step ?? 0]?.state, pan };
}

/** Whether there are days to play up to a step. */
export function canPlayAt(deck: Deck, at: Position): boolean {
  const found = playableAt(deck, at, {});
  return found?.track.played(found.state) !== undefined;
}

/** The caption of a step as a viewer sees it. */
export function viewedCaption(deck: Deck, { slide: index, step }: Position, view: ChartView): string {
  const slide = slidesOf(deck)[index];
  return slide ? captionOf(viewedSlide(deck, slide, step, view), step) : "";
}

interface PanOptions {
  /** How viewers have moved the chart in time. */
  pan(): PanState | undefined;
  /** Whether a drag may pan the chart, and has no other meaning at present. */
  isFree(): boolean;
  /** Called when the chart has been moved; `moving` while a gesture lasts. */
  onPan(pan: PanState, moving: boolean): void;
}

/** Moves the chart of the slide that is shown along time. */
export interface Panning {
  /** Whether that chart can be moved. */
  isPossible(): boolean;
  act(action: PanAction): void;
}

/** Lets the chart of a slide be panned by drags, by the wheel once it has been pressed, and by keys and buttons. */
export function watchPanning(
  deck: Deck,
  { container, chart, position }: Pick<SlidePicture, "container" | "chart" | "position">,
  { pan, isFree, onPan }: PanOptions,
): Panning {
  const current = () => {
    const at = position();
    const slide = at && slidesOf(deck)[at.slide];
    const track = trackIn(deck, slide);
    if (!at || !slide?.chart || !track) return undefined;
    const state = pannedState(slide.chart, slide.steps[at.step]?.state, pan());
    return { control: slide.chart.windowControl, track, state };
  };
  // The position whose chart was pressed last. The wheel pans only this chart, since a palm on a touch pad can turn the
  // wheel by accident.
  let pressed: Position | undefined;
  container.addEventListener("pointerdown", ({ target }) => {
    pressed = target instanceof Node && chart()?.contains(target) ? position() : undefined;
  });
  watchPanGestures(container, {
    plot(event) {
      const [drawn, shown] = [chart(), current()];
      const byTouch = "pointerType" in event && event.pointerType === "touch";
      if (!drawn || !shown?.control || byTouch || !isFree() || !(event.target instanceof Node)) return undefined;
      if (!drawn.contains(event.target)) return undefined;
      const [width = 0, height = 0] = ["width", "height"].map((side) => Number(drawn.getAttribute(side)));
      const [left, right] = shown.control.range(shown.state, { width, height, prefix: "", fontSize: chartFontSize });
      const box = drawn.getBoundingClientRect();
      const scale = box.width / (width || 1);
      return [box.left + left * scale, box.left + right * scale];
    },
    all: () => current()?.track.all ?? [0, 1],
    window() {
      const shown = current();
      return shown ? shown.track.get(shown.state) : [0, 1];
    },
    takesWheel: ({ ctrlKey, metaKey, deltaY }) =>
      !ctrlKey && !metaKey && deltaY !== 0 && pressed !== undefined && samePosition(pressed, position()),
    onMove(window) {
      const shown = current();
      if (shown) onPan(shown.track.panTo(window, chosenIn(pan())), true);
    },
    onRest() {
      const shown = current();
      if (shown) onPan(shown.track.panTo(snapToDays(shown.track.get(shown.state)), chosenIn(pan())), false);
    },
  });
  return {
    isPossible: () => current() !== undefined,
    act(action) {
      const shown = current();
      if (shown)
        onPan(movedFrom(pan(), shown.track.panTo(panTarget(shown.track, action, shown.state), chosenIn(pan()))), false);
    },
  };
}
