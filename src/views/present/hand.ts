import type { Told } from "../explore/showing.ts";
import { layDot } from "./dot.ts";
import { type Glance, sameGlance, untouched } from "./glance.ts";
import { type Lens, lookThrough, panned, type Spot, sameLens, whole, zoomed } from "./lens.ts";
import { spotIn, watchTouch } from "./touch.ts";

/** The slide that is shown in a window, as it can be touched. */
export interface Picture {
  /** As large as the slide; the dot is laid over it. */
  room: HTMLElement;
  chart(): Element | null;
  /** Shows what is told of the chart elsewhere. */
  mirror(told: Told | undefined): void;
}

/** What is done by hand to the step that is shown: a lens, what is told of the chart, and the pointer. */
export interface Hand {
  glance(): Glance;
  point(): Spot | undefined;
  /** Whether there is something to return from. */
  isBusy(): boolean;
  /** Shows what another window has done. */
  show(touched: { glance?: Glance | undefined; point?: Spot | undefined }): void;
  /** Forgets what was done to the step before, as another is about to be drawn; the pointer stays. */
  rest(): void;
  /** Takes note of what is told of the chart here. */
  tell(told: Told | undefined): void;
  /** Sees the chart larger or smaller, about the pointer where that is over it. */
  zoom(times: number): void;
  /** Moves the pointer while there is one, else what is seen of the chart, by shares of the frame; false where neither can. */
  move(over: Spot): boolean;
  /** Puts the pointer on the slide, or takes it away. */
  togglePointer(): void;
  /** Returns to the step as it was before anybody touched it. */
  leave(): void;
}

/** What a hand does that other windows should show. */
export interface Done {
  onGlance(glance: Glance): void;
  onPoint(point: Spot | undefined): void;
}

/** Lets a picture be touched: Ctrl or Cmd and the wheel or a pinch see it larger, a drag moves it, the pointer follows. */
export function handOn(picture: Picture, { onGlance, onPoint }: Done): Hand {
  const { room } = picture;
  const dot = layDot(room);
  let glance = untouched;
  let point: Spot | undefined;
  let last: { clientX: number; clientY: number } | undefined;
  let seenLarger: Element | null = null;

  const look = (next: Glance) => {
    const chart = picture.chart();
    // Whatever chart it was: the one that is shown now may be another slide's.
    if (seenLarger && seenLarger !== chart) lookThrough(seenLarger, whole);
    if (chart && !sameLens(next.lens, glance.lens)) lookThrough(chart, next.lens);
    seenLarger = next.lens.by > 1 ? chart : null;
    glance = next;
    room.toggleAttribute("data-prevent-swipe", point !== undefined || glance.lens.by > 1);
    room.classList.toggle("zoomed", glance.lens.by > 1);
  };
  const changeLens = (lens: Lens) => {
    const chart = picture.chart();
    if (!chart) return;
    look({ ...glance, lens });
    // Its rings and what stands beside them belong to where the marks were.
    if (glance.told) picture.mirror(undefined);
    if (glance.told) glance = { lens };
    onGlance(glance);
  };
  const setPoint = (next: Spot | undefined) => {
    point = next;
    dot(point);
    look(glance);
    room.ownerDocument.body.classList.toggle("pointing", point !== undefined);
  };
  const pointAt = (next: Spot | undefined) => {
    setPoint(next);
    onPoint(next);
  };

  watchTouch(room, {
    chart: picture.chart,
    lens: () => glance.lens,
    onLens: changeLens,
    onMove(event) {
      last = event;
      const at = point && spotIn(room, event);
      if (at) pointAt(at);
    },
  });

  return {
    glance: () => glance,
    point: () => point,
    isBusy: () => point !== undefined || !sameGlance(glance, untouched),
    show(touched) {
      if (touched.glance) {
        look(touched.glance);
        picture.mirror(touched.glance.told);
      }
      setPoint(touched.point);
    },
    rest: () => look(untouched),
    tell(told) {
      const next: Glance = { lens: glance.lens, ...(told && { told }) };
      if (sameGlance(next, glance)) return;
      glance = next;
      onGlance(glance);
    },
    zoom(times) {
      const chart = picture.chart();
      const at = chart && last && spotIn(chart, last);
      changeLens(zoomed(glance.lens, times, at || undefined));
    },
    move({ x, y }) {
      const inside = (value: number) => Math.min(Math.max(value, 0), 1);
      if (point) pointAt({ x: inside(point.x + x / 4), y: inside(point.y + y / 4) });
      else if (glance.lens.by > 1) changeLens(panned(glance.lens, { x, y }));
      else return false;
      return true;
    },
    togglePointer: () => pointAt(point ? undefined : ((last && spotIn(room, last)) ?? { x: 0.5, y: 0.5 })),
    leave() {
      look(untouched);
      picture.mirror(undefined);
      onGlance(untouched);
      if (point) pointAt(undefined);
    },
  };
}
