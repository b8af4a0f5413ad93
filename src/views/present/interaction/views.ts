import type { Deck } from "../../../deck/deck.ts";
import { node } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";
import { sameSubject } from "../../inspect/subject.ts";
import { lineOver, ringsOver } from "../../play/overlay.ts";
import { shownDay } from "../../play/player.ts";
import type { Inspection } from "./inspection.ts";
import { playableAt, viewedCaption } from "./panning.ts";
import { type ChartView, type SlidePicture, samePan, untouched, type ViewState } from "./viewState.ts";
import { applyZoom, type Point, sameZoom, unzoomed } from "./zoom.ts";

/** How long a chart is animated when a key moves it in time, in milliseconds. */
const glideTime = 250;

/** How a chart changes to a new view: along with a gesture, to the next day played, animated, or at once. */
export type Change = "gesture" | "onward" | "glide" | "instant";

/** The view that a window shows, and how to show another. */
export interface Views {
  view(): ViewState;
  apply(next: ViewState, change?: Change): void;
  /** Resets the view without drawing, since another step is about to be drawn; the pointer stays. */
  forget(): void;
}

interface ViewsOptions {
  picture: SlidePicture;
  inspection: Inspection;
  /** Whether charts may be animated. */
  animates(): boolean;
  /** Announces words to screen readers. */
  announce(words: string): void;
  /** Called with the moment to which somebody drags on the line of the days that are played, in milliseconds UTC. */
  onScrub(moment: number): void;
  /** Whether the pen is on, so that a swipe must not change the slide. */
  isDrawing(): boolean;
}

/** Shows views of a slide: redraws it if its chart looks different, zooms it, and moves the pointer. */
export function showViews(
  deck: Deck,
  { picture, inspection, animates, announce, onScrub, isDrawing }: ViewsOptions,
): Views {
  const { container } = picture;
  const rings = ringsOver(container, { story: () => deck.story, chart: picture.chart, isStill: () => !animates() });
  const line = lineOver(container, onScrub);
  const movePointer = pointerOver(container);
  let view: ViewState = untouched;
  let zoomedChart: Element | null = null;

  const redraw = (next: ChartView, change: Change) => {
    const position = picture.position();
    if (!position) return;
    picture.draw(next, change === "glide" && animates() ? glideTime : 0);
    if (change === "gesture" || change === "onward") return inspection.mirror(undefined);
    inspection.follow(position, next);
    if (next.tooltip) inspection.mirror(next.tooltip);
    if (change === "glide") announce(viewedCaption(deck, position, next));
  };
  const apply = (next: ViewState, change: Change = "instant") => {
    const before = view;
    view = next;
    if (!samePan(next.pan, before.pan) || !sameSubject(next.tooltip?.subject, before.tooltip?.subject))
      redraw(next, change);
    const played = playableAt(deck, picture.position(), next);
    const day = played && shownDay(deck.story, played);
    line.show(day);
    rings.show(day);
    container.ownerDocument.body.classList.toggle("is-playing", day?.play.on ?? false);
    const chart = picture.chart();
    // The zoomed chart may belong to a slide that has been left.
    if (zoomedChart && zoomedChart !== chart) applyZoom(zoomedChart, unzoomed);
    if (chart && !sameZoom(next.zoom, before.zoom)) applyZoom(chart, next.zoom);
    const isZoomed = next.zoom.scale > 1;
    zoomedChart = isZoomed ? chart : null;
    movePointer(next.pointer);
    container.toggleAttribute("data-prevent-swipe", next.pointer !== undefined || isZoomed || isDrawing());
    container.classList.toggle("zoomed", isZoomed);
    container.ownerDocument.body.classList.toggle("has-pointer", next.pointer !== undefined);
  };
  return {
    view: () => view,
    apply,
    forget() {
      const { zoom, pointer } = view;
      view = { zoom, pointer };
      apply({ ...untouched, pointer });
    },
  };
}

/** Lays the pointer that an audience sees over a slide. Returns a function that moves it to a point, or removes it. */
export function pointerOver(container: HTMLElement): (point: Point | undefined) => void {
  const drawing = node("div", { class: "pointer", hidden: true, "aria-hidden": "true" });
  container.insertAdjacentHTML("beforeend", serialize(drawing));
  const pointer = container.lastElementChild as HTMLElement;
  return (point) => {
    pointer.hidden = point === undefined;
    if (!point) return;
    pointer.style.left = `${point.x * 100}%`;
    pointer.style.top = `${point.y * 100}%`;
  };
}
