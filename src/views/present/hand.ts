import type { Deck } from "../../deck/deck.ts";
import type { Position } from "../address.ts";
import type { Told } from "../explore/showing.ts";
import { sameSubject } from "../explore/subject.ts";
import { type Turn, turnOf } from "../moving/track.ts";
import { layDot } from "./dot.ts";
import { type Glance, sameGlance, sameView, untouched } from "./glance.ts";
import { moveInTime } from "./inTime.ts";
import { wayOf } from "./keys.ts";
import { type Lens, lookThrough, panned, type Spot, sameLens, whole, zoomed } from "./lens.ts";
import { spotIn, watchTouch } from "./touch.ts";

/** The slide that is shown in a window, as it can be touched. */
export interface Picture {
  /** As large as the slide; the dot is laid over it. */
  room: HTMLElement;
  chart(): Element | null;
  /** Shows what is told of the chart elsewhere. */
  mirror(told: Told | undefined): void;
  place(): Position | undefined;
  /** Draws the step again as it is made by hand, `moving` while a hand is at it. */
  draw(glance: Glance, how: "moving" | "gliding" | "at once"): void;
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
  /** Whether a key is one that moves something here. */
  takes(event: KeyboardEvent): boolean;
  /** Moves the pointer while there is one, else what is seen of the chart where it is seen larger, else the chart along time. */
  press(event: KeyboardEvent): void;
  /** Moves the chart along time. */
  turn(turn: Turn): void;
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

/**
 * Lets a picture be touched: the wheel and a drag move its chart along time where it has any; Ctrl or Cmd and the wheel,
 * or a pinch, see it larger, and a drag then moves what is seen; the pointer follows.
 */
export function handOn(deck: Deck, picture: Picture, { onGlance, onPoint }: Done): Hand {
  const { room } = picture;
  const dot = layDot(room);
  let glance = untouched;
  let point: Spot | undefined;
  let last: { clientX: number; clientY: number } | undefined;
  let seenLarger: Element | null = null;

  const look = (next: Glance, how: Parameters<Picture["draw"]>[1] = "at once") => {
    const redrawn = !sameView(next, glance) || !sameSubject(next.told?.subject, glance.told?.subject);
    if (redrawn) picture.draw(next, how);
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
    const { told, ...rest } = glance;
    look({ ...rest, lens });
    // Its rings and what stands beside them belong to where the marks were.
    if (told) picture.mirror(undefined);
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

  const time = moveInTime(deck, room, {
    place: picture.place,
    chart: picture.chart,
    view: () => glance.view,
    isFree: () => point === undefined && glance.lens.by === 1,
    onView(view, moving) {
      look({ ...glance, view }, moving ? "moving" : "gliding");
      onGlance(glance);
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
    rest() {
      // The step that comes is drawn as it is: there is nothing to draw again.
      glance = { lens: glance.lens };
      look(untouched);
    },
    tell(told) {
      const { told: _, ...rest } = glance;
      const next: Glance = { ...rest, ...(told && { told }) };
      if (sameGlance(next, glance)) return;
      look(next);
      onGlance(glance);
    },
    zoom(times) {
      const chart = picture.chart();
      const at = chart && last && spotIn(chart, last);
      changeLens(zoomed(glance.lens, times, at || undefined));
    },
    takes: (event) => wayOf(event) !== undefined && (point !== undefined || glance.lens.by > 1 || time.has()),
    press(event) {
      const inside = (value: number) => Math.min(Math.max(value, 0), 1);
      const [way, turn] = [wayOf(event), turnOf(event)];
      if (point && way) pointAt({ x: inside(point.x + way.x / 4), y: inside(point.y + way.y / 4) });
      else if (glance.lens.by > 1 && way) changeLens(panned(glance.lens, way));
      else if (turn) time.turn(turn);
    },
    turn: time.turn,
    togglePointer: () => pointAt(point ? undefined : ((last && spotIn(room, last)) ?? { x: 0.5, y: 0.5 })),
    leave() {
      picture.mirror(undefined);
      look(untouched, "gliding");
      onGlance(untouched);
      if (point) pointAt(undefined);
    },
  };
}
