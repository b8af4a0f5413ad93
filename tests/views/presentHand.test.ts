import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { tiesOn } from "../../src/events/ties.ts";
import type { Position } from "../../src/views/address.ts";
import { layDot } from "../../src/views/present/dot.ts";
import { readGlance, sameGlance, untouched } from "../../src/views/present/glance.ts";
import { type Hand, handOn } from "../../src/views/present/hand.ts";
import { wayOf } from "../../src/views/present/keys.ts";
import { type Lens, lookThrough, panned, readLens, viewBoxOf, whole, zoomed } from "../../src/views/present/lens.ts";

afterEach(() => document.body.replaceChildren());

const slides = slidesOf(deck);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const times = fc.double({ min: 0.1, max: 10, noNaN: true });
const lenses: fc.Arbitrary<Lens> = fc
  .tuple(share, share, fc.double({ min: 1, max: 8, noNaN: true }))
  .map(([x, y, by]) => readLens({ x, y, by }) ?? whole);

/** What part of the chart stands at a spot of the frame. */
const under = (lens: Lens, at: number) => lens.x + (at - 0.5) / lens.by;

describe("a lens", () => {
  test("never shows anything beyond the chart, however it is moved", () => {
    fc.assert(
      fc.property(lenses, times, share, share, (lens, by, x, y) => {
        for (const next of [zoomed(lens, by, { x, y }), panned(lens, { x: x * 9 - 4, y })]) {
          expect(next.by).toBeGreaterThanOrEqual(1);
          expect(next.by).toBeLessThanOrEqual(8);
          for (const middle of [next.x, next.y]) {
            expect(middle - 0.5 / next.by).toBeGreaterThanOrEqual(-1e-9);
            expect(middle + 0.5 / next.by).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }),
    );
  });

  test("keeps what is under the pointer under it while it sees larger", () => {
    fc.assert(
      fc.property(lenses, fc.double({ min: 1, max: 3, noNaN: true }), share, (lens, by, x) => {
        const next = zoomed(lens, by, { x, y: 0.5 });
        expect(under(next, x)).toBeCloseTo(under(lens, x), 6);
      }),
    );
  });

  test("of once shows the drawing as it was drawn", () => {
    expect(viewBoxOf(whole, 1184, 568)).toBe("0 0 1184 568");
    expect(viewBoxOf({ x: 0.25, y: 0.5, by: 2 }, 1000, 400)).toBe("0 100 500 200");
  });

  test("is read from another window only where it is one", () => {
    const rubbish = [
      undefined,
      null,
      {},
      { x: 0.5, y: 0.5 },
      { x: 0.5, y: 0.5, by: 0.5 },
      { x: 0.5, y: 0.5, by: "2" },
      { x: 0.5, y: Number.NaN, by: 2 },
    ];
    for (const raw of rubbish) expect(readLens(raw)).toBeUndefined();
    expect(readLens({ x: 0, y: 1, by: 2 })).toEqual({ x: 0.25, y: 0.75, by: 2 });
  });
});

describe("wayOf(event)", () => {
  const press = (key: string, more = {}) => ({
    key,
    shiftKey: true,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...more,
  });

  test("an arrow moves by hand only with Shift, and with nothing else", () => {
    expect(wayOf(press("ArrowLeft"))).toEqual({ x: -0.1, y: 0 });
    expect(wayOf(press("ArrowLeft", { shiftKey: false }))).toBeUndefined();
    expect(wayOf(press("ArrowLeft", { ctrlKey: true }))).toBeUndefined();
    expect(wayOf(press(" "))).toBeUndefined();
  });
});

describe("layDot(room)", () => {
  test("shows the pointer at its share of the slide, and takes it away", () => {
    const dot = layDot(document.body);
    const element = document.querySelector<HTMLElement>(".dot");
    expect(element?.hidden).toBe(true);
    dot({ x: 0.25, y: 1 });
    expect([element?.hidden, element?.style.left, element?.style.top]).toEqual([false, "25%", "100%"]);
    dot(undefined);
    expect(element?.hidden).toBe(true);
  });
});

const shifted = (key: string) => new KeyboardEvent("keydown", { key, shiftKey: true });
const pressed = (hand: Hand, key: string, times: number) => {
  for (let nth = 0; nth < times; nth += 1) hand.press(shifted(key));
};

describe("a hand", () => {
  const prepare = (place?: Position) => {
    document.body.innerHTML = '<svg class="chart" width="400" height="200" viewBox="0 0 400 200"></svg>';
    const chart = document.querySelector("svg");
    const [onGlance, onPoint, mirror] = [vi.fn(), vi.fn(), vi.fn()];
    const picture = { room: document.body, chart: () => chart, mirror, place: () => place, draw: vi.fn() };
    const hand = handOn(deck, picture, { onGlance, onPoint });
    return { hand, picture, chart, onGlance, onPoint, mirror };
  };
  const told = { subject: { kind: "event", id: "a" }, pinned: true } as const;

  test("sees the chart larger, says so, and one call returns to the step as it was", () => {
    const { hand, chart, onGlance, mirror } = prepare();
    hand.zoom(2);
    expect(chart?.getAttribute("viewBox")).toBe("100 50 200 100");
    expect(onGlance).toHaveBeenLastCalledWith({ lens: { x: 0.5, y: 0.5, by: 2 } });
    expect(hand.isBusy()).toBe(true);
    pressed(hand, "ArrowRight", 10);
    expect(chart?.getAttribute("viewBox")).toBe("200 50 200 100");
    hand.togglePointer();
    hand.leave();
    expect(chart?.getAttribute("viewBox")).toBe("0 0 400 200");
    expect(hand.point()).toBeUndefined();
    expect(hand.isBusy()).toBe(false);
    expect(mirror).toHaveBeenLastCalledWith(undefined);
    expect(sameGlance(onGlance.mock.lastCall?.[0], untouched)).toBe(true);
  });

  test("shows what another window did and says nothing of it", () => {
    const { hand, chart, onGlance, onPoint, mirror } = prepare();
    hand.show({ glance: { lens: { x: 0.25, y: 0.25, by: 2 }, told }, point: { x: 0.5, y: 0.5 } });
    expect(chart?.getAttribute("viewBox")).toBe("0 0 200 100");
    expect(mirror).toHaveBeenLastCalledWith(told);
    expect(document.querySelector<HTMLElement>(".dot")?.hidden).toBe(false);
    expect([onGlance.mock.calls.length, onPoint.mock.calls.length]).toEqual([0, 0]);
  });

  test("says once what is told of the chart, and forgets it with the step but keeps the pointer", () => {
    const { hand, chart, onGlance, onPoint } = prepare();
    hand.tell(told);
    hand.tell({ ...told });
    expect(onGlance).toHaveBeenCalledExactlyOnceWith({ lens: whole, told });
    hand.togglePointer();
    expect(onPoint).toHaveBeenLastCalledWith({ x: 0.5, y: 0.5 });
    pressed(hand, "ArrowLeft", 10);
    expect(hand.point()?.x).toBeCloseTo(0.25);
    hand.zoom(4);
    hand.rest();
    expect(chart?.getAttribute("viewBox")).toBe("0 0 400 200");
    expect(hand.glance()).toEqual(untouched);
    expect(hand.point()?.x).toBeCloseTo(0.25);
  });

  test("leaves the keys that move alone where nothing is seen larger and no time can be moved along", () => {
    expect(prepare().hand.takes(shifted("ArrowRight"))).toBe(false);
  });

  test("moves a chart along time by Shift and arrows, at once in words for other windows, and 0 returns", () => {
    const slide = slides.findIndex(({ kind, chart }) => kind === "chart" && chart?.reel);
    const { hand, picture, onGlance } = prepare({ slide, step: 0 });
    expect(hand.takes(shifted("ArrowRight"))).toBe(true);
    pressed(hand, "ArrowUp", 1);
    const { view } = hand.glance();
    expect(view && "stretch" in view && view.stretch).toBeTruthy();
    expect(onGlance).toHaveBeenLastCalledWith({ lens: whole, view });
    expect(picture.draw).toHaveBeenLastCalledWith({ lens: whole, view }, "gliding");
    const sent = JSON.parse(JSON.stringify(hand.glance()));
    expect(readGlance(deck.story, slides[slide]?.chart ?? {}, sent)).toEqual(hand.glance());
    expect(hand.isBusy()).toBe(true);
    hand.leave();
    expect(hand.glance()).toEqual(untouched);
    expect(picture.draw).toHaveBeenLastCalledWith(untouched, "gliding");
  });

  test("takes from another window no time that the chart has not, and none for a chart without any", () => {
    const timed = slides.find(({ chart }) => chart?.reel)?.chart ?? {};
    const mapped = slides.find(({ chart }) => chart?.dial)?.chart ?? {};
    const far = [0, 9e15];
    for (const view of [7, null, {}, { stretch: far }, { stretch: ["a", "b"] }, { day: 0 }, { stretch: [5, 1] }]) {
      expect(readGlance(deck.story, timed, { lens: whole, view }), JSON.stringify(view)).toBeUndefined();
    }
    expect(readGlance(deck.story, mapped, { lens: whole, view: { day: Number.NaN } })).toBeUndefined();
    expect(readGlance(deck.story, mapped, { lens: whole, view: { day: Date.UTC(2017, 9, 1) } })).toBeDefined();
    expect(readGlance(deck.story, {}, { lens: whole, view: { day: 0 } })).toBeUndefined();
    expect(readGlance(deck.story, {}, { lens: whole })).toEqual(untouched);
  });

  test("takes from another window whatever a mark can stand for, if it is one of this story", () => {
    const { story } = deck;
    const ids = {
      event: story.events[0]?.id,
      place: Object.keys(story.places)[0],
      front: Object.keys(story.fronts)[0],
      tie: tiesOn(story)[0]?.id,
    };
    for (const [kind, id] of Object.entries(ids)) {
      const glance = (of: unknown) => ({ lens: whole, told: { subject: { kind, id: of }, pinned: true } });
      expect(id, kind).toBeDefined();
      expect(readGlance(story, {}, glance(id))).toEqual(glance(id));
      expect(readGlance(story, {}, glance("nobody’s")), kind).toBeUndefined();
    }
  });

  test("gives the drawing of a slide that was left back as it was drawn", () => {
    document.body.innerHTML = '<svg width="400" height="200"></svg><svg width="100" height="100"></svg>';
    const [left, next] = [...document.querySelectorAll("svg")];
    let shown: Element | undefined = left;
    const hand = handOn(
      deck,
      { room: document.body, chart: () => shown ?? null, mirror() {}, place: () => undefined, draw() {} },
      { onGlance: () => {}, onPoint: () => {} },
    );
    lookThrough(next ?? null, whole);
    hand.zoom(2);
    shown = next;
    hand.rest();
    expect(left?.getAttribute("viewBox")).toBe("0 0 400 200");
    expect(next?.getAttribute("viewBox")).toBe("0 0 100 100");
  });
});
