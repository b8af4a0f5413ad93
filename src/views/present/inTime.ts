import { type Deck, type Slide, type Step, slidesOf } from "../../deck/deck.ts";
import { boundsOf } from "../../deck/whereabouts.ts";
import { atRest } from "../../layout/moves.ts";
import type { Position } from "../address.ts";
import { captionFor } from "../moving/caption.ts";
import { followHand } from "../moving/gestures.ts";
import { type Track, type Turn, trackOf, turned } from "../moving/track.ts";
import { isElsewhere, stateIn, type View } from "../moving/view.ts";
import { captionOf } from "../slide.ts";
import type { Glance } from "./glance.ts";

/** A slide with one step as somebody sees it: its chart at other time, and where and when what is told of it was. */
export function asSeen(deck: Deck, slide: Slide, step: number, { view, told }: Glance): Slide {
  const at = slide.steps[step];
  const track = isElsewhere(view) ? trackKept(deck, slide) : undefined;
  const event = told?.subject.kind === "event" ? deck.story.event.get(told.subject.id) : undefined;
  if (!at || (!track && !event)) return slide;
  const state = stateIn(slide.chart ?? {}, at.state, view);
  const seen: Step = track ? { ...at, state, caption: captionFor(track, track.of(state)) } : at;
  const steps = slide.steps.map((one, nth) => (nth === step ? seen : one)) as unknown as Slide["steps"];
  if (!event) return { ...slide, steps };
  const bounds = boundsOf(deck.story, [event]);
  return { ...slide, steps, about: { span: [event.date, event.date], ...(bounds && { bounds }) } };
}

/** How long a chart glides to where a key sends it in time, in milliseconds. */
export const glideTime = 250;

/** What a step shows as somebody sees it, in words: its caption. */
export function seenWords(deck: Deck, { slide: index, step }: Position, glance: Glance): string {
  const slide = slidesOf(deck)[index];
  return slide ? captionOf(asSeen(deck, slide, step, glance), step) : "";
}

const tracks = new WeakMap<Slide, Track>();

/** The time a slide's chart is moved along; undefined where it is not, and behind titles. */
export function trackKept(deck: Deck, slide: Slide | undefined): Track | undefined {
  if (slide?.kind !== "chart") return undefined;
  const track = tracks.get(slide) ?? trackOf(deck.story, slide);
  if (track) tracks.set(slide, track);
  return track;
}

interface Watched {
  place(): Position | undefined;
  chart(): Element | null;
  view(): View | undefined;
  /** Whether the pointer is free to drag the chart along time. */
  isFree(): boolean;
  onView(view: View, moving: boolean): void;
}

/** Moves the chart of whatever slide is shown along time: by drag, by the wheel, and by what keys ask for. */
export function moveInTime(deck: Deck, room: HTMLElement, { place, chart, view, isFree, onView }: Watched) {
  const here = () => {
    const at = place();
    const slide = at && slidesOf(deck)[at.slide];
    const track = trackKept(deck, slide);
    if (!at || !slide?.chart || !track) return undefined;
    return { slide, reel: slide.chart.reel, track, state: stateIn(slide.chart, slide.steps[at.step]?.state, view()) };
  };
  const chosen = () => {
    const seen = view();
    return seen && "chosen" in seen ? seen.chosen : undefined;
  };
  followHand(room, {
    plot(event) {
      const [drawn, shown] = [chart(), here()];
      const touches = "pointerType" in event && event.pointerType === "touch";
      if (!drawn || !shown?.reel || touches || !isFree() || !(event.target instanceof Node)) return undefined;
      if (!drawn.contains(event.target)) return undefined;
      const [width, height] = ["width", "height"].map((side) => Number(drawn.getAttribute(side)));
      const [left, right] = shown.reel.plot(shown.state, {
        width: width ?? 0,
        height: height ?? 0,
        prefix: "",
        text: 16,
      });
      const box = drawn.getBoundingClientRect();
      const scale = box.width / (width || 1);
      return [box.left + left * scale, box.left + right * scale];
    },
    all: () => here()?.track.all ?? [0, 1],
    stretch() {
      const shown = here();
      return shown ? shown.track.of(shown.state) : [0, 1];
    },
    wheels: ({ ctrlKey, metaKey, deltaY }) => !ctrlKey && !metaKey && deltaY !== 0,
    onMove(stretch) {
      const shown = here();
      if (shown) onView(shown.track.view(stretch, chosen()), true);
    },
    onRest() {
      const shown = here();
      if (shown) onView(shown.track.view(atRest(shown.track.of(shown.state)), chosen()), false);
    },
  });
  return {
    has: () => here() !== undefined,
    turn(asked: Turn) {
      const shown = here();
      if (shown) onView(shown.track.view(turned(shown.track, asked, shown.state), chosen()), false);
    },
  };
}
