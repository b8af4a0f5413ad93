// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import { deck } from "../../../../slides/deck.ts";
import { slidesOf } from "../../../../src/deck/deck.ts";
import { tiesOn } from "../../../../src/events/ties.ts";
import type { Tooltip } from "../../../../src/views/inspect/subject.ts";
import { type Interaction, startInteraction } from "../../../../src/views/present/interaction/interaction.ts";
import { readChartView, sameChartView, untouched } from "../../../../src/views/present/interaction/viewState.ts";
import { pointerOver } from "../../../../src/views/present/interaction/views.ts";
import { applyZoom, unzoomed } from "../../../../src/views/present/interaction/zoom.ts";
import type { Position } from "../../../../src/views/shared/address.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.removeAttribute("data-prevent-swipe");
  document.body.replaceChildren();
});

const slides = slidesOf(deck);
/** The time of the act that led to a view. */
const act = expect.any(Number);

describe("pointerOver(container)", () => {
  test("shows the pointer at its place on the slide, and removes it", () => {
    const move = pointerOver(document.body);
    const element = document.querySelector<HTMLElement>(".pointer");
    expect(element?.hidden).toBe(true);
    move({ x: 0.25, y: 1 });
    expect([element?.hidden, element?.style.left, element?.style.top]).toEqual([false, "25%", "100%"]);
    move(undefined);
    expect(element?.hidden).toBe(true);
  });
});

const shifted = (key: string) => new KeyboardEvent("keydown", { key, shiftKey: true });
const press = (interaction: Interaction, key: string, times: number) => {
  for (let nth = 0; nth < times; nth += 1) interaction.moveFor(shifted(key))?.();
};

describe("an interaction", () => {
  const prepare = (position?: Position, keeps = false) => {
    document.body.innerHTML = '<svg class="chart" width="400" height="200" viewBox="0 0 400 200"></svg>';
    const chart = document.querySelector("svg");
    const [onView, onPointer, onInk, announce] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const picture = { container: document.body, chart: () => chart, position: () => position, draw: vi.fn() };
    const inspection = { arrive: vi.fn(), follow: vi.fn(), mirror: vi.fn(), setInert: vi.fn() };
    let onTooltip: (tooltip: Tooltip | undefined) => void = () => {};
    const interaction = startInteraction(deck, {
      picture,
      inspect(listener) {
        onTooltip = listener.onTooltip;
        return inspection;
      },
      animates: () => true,
      isLeading: () => true,
      notify: () => {},
      announce,
      onView,
      onPointer,
      onInk,
      keepsInk: () => keeps,
    });
    const showTooltip = (tooltip: Tooltip | undefined) => onTooltip(tooltip);
    return { interaction, picture, chart, onView, onPointer, onInk, announce, showTooltip, ...inspection };
  };
  const tooltip = { subject: { kind: "event", id: "a" }, pinned: true } as const;

  /** Draws a line with a pointer over a slide that is shown at half its size; `meanwhile` is called before its end. */
  const draw = (points: readonly (readonly [x: number, y: number])[], meanwhile = () => {}) => {
    const layer = document.querySelector<SVGElement>(".pen-layer");
    if (!layer) throw new Error("no .pen-layer over the slide");
    vi.spyOn(layer, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 640, 360));
    for (const [nth, [clientX, clientY]] of points.entries()) {
      const kind = nth === 0 ? "pointerdown" : nth === points.length - 1 ? "pointerup" : "pointermove";
      if (kind === "pointerup") meanwhile();
      layer.dispatchEvent(new PointerEvent(kind, { pointerId: 1, button: 0, clientX, clientY, bubbles: true }));
    }
  };
  const line = [
    [10, 20],
    [30, 20],
    [30, 40],
    [30, 40],
  ] as const;
  const drawn = [[20, 40, 60, 40, 60, 80]];
  const here = { slide: 1, step: 0 };
  const there = { slide: 1, step: 1 };

  test("draws lines in pixels of the slide, whatever its size in the window, and reports them to other windows", () => {
    const { interaction, onInk } = prepare(here);
    interaction.arrive(here);
    interaction.pen.toggle();
    draw(line);
    expect(interaction.view().ink).toEqual(drawn);
    expect(onInk).toHaveBeenLastCalledWith(drawn);
    expect(document.querySelector(".pen-layer .line")?.getAttribute("d")).toMatch(/^M20,40Q60,40/);
  });

  test("undo removes the last line, and undoes clearing", () => {
    const { interaction, onInk } = prepare(here);
    interaction.arrive(here);
    interaction.pen.toggle();
    draw(line);
    draw(line);
    interaction.pen.clear();
    expect(interaction.view().ink).toBeUndefined();
    interaction.pen.undo();
    expect(interaction.view().ink).toEqual([...drawn, ...drawn]);
    interaction.pen.undo();
    expect(interaction.view().ink).toEqual(drawn);
    expect(onInk).toHaveBeenLastCalledWith(drawn);
    interaction.pen.undo();
    interaction.pen.undo();
    expect(interaction.view().ink).toBeUndefined();
  });

  test.each([
    [false, undefined],
    [true, drawn],
  ])("ink is removed when its step is left, unless ink is kept (%s)", (keeps, after) => {
    const { interaction } = prepare(here, keeps);
    interaction.arrive(here);
    interaction.show({ ...untouched, ink: drawn });
    interaction.reset();
    interaction.arrive(there);
    expect(interaction.view().ink).toBeUndefined();
    interaction.arrive(here);
    expect(interaction.view().ink).toEqual(after);
  });

  test("a line that is being drawn when its step is left stays with that step, and is not reported for the next", () => {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
    const { interaction, onInk } = prepare(here, true);
    interaction.arrive(here);
    interaction.pen.toggle();
    draw(line, () => {
      interaction.arrive(there);
      for (const frame of frames) frame(0);
    });
    expect(frames.length).toBeGreaterThan(0);
    expect(onInk).not.toHaveBeenCalled();
    expect(interaction.view().ink).toBeUndefined();
    interaction.arrive(here);
    expect(interaction.view().ink).toEqual(drawn);
    interaction.pen.undo();
    expect(interaction.view().ink).toBeUndefined();
  });

  test("while the pen is off, the layer over the slide catches no pointer and no swipe", () => {
    const { interaction } = prepare(here);
    const layer = document.querySelector(".pen-layer");
    const isDrawing = () => [layer?.classList.contains("drawing"), document.body.hasAttribute("data-prevent-swipe")];
    expect(isDrawing()).toEqual([false, false]);
    interaction.pen.toggle();
    expect([isDrawing(), interaction.isTouched()]).toEqual([[true, true], true]);
    interaction.restore();
    expect([isDrawing(), interaction.isTouched()]).toEqual([[false, false], false]);
  });

  test("zooms the chart and reports it, and restore() returns to the step as it was", () => {
    const { interaction, chart, onView, mirror } = prepare();
    interaction.zoom(2);
    expect(chart?.getAttribute("viewBox")).toBe("100 50 200 100");
    expect(onView).toHaveBeenLastCalledWith({ zoom: { x: 0.5, y: 0.5, scale: 2 }, act });
    expect(interaction.isTouched()).toBe(true);
    press(interaction, "ArrowRight", 10);
    expect(chart?.getAttribute("viewBox")).toBe("200 50 200 100");
    interaction.togglePointer();
    interaction.restore();
    expect(chart?.getAttribute("viewBox")).toBe("0 0 400 200");
    expect(interaction.view().pointer).toBeUndefined();
    expect(interaction.isTouched()).toBe(false);
    expect(mirror).toHaveBeenLastCalledWith(undefined);
    expect(sameChartView(onView.mock.lastCall?.[0], untouched)).toBe(true);
  });

  test("shows what another window did without reporting it", () => {
    const { interaction, chart, onView, onPointer, mirror } = prepare();
    interaction.show({ zoom: { x: 0.25, y: 0.25, scale: 2 }, tooltip, pointer: { x: 0.5, y: 0.5 } });
    expect(chart?.getAttribute("viewBox")).toBe("0 0 200 100");
    expect(mirror).toHaveBeenLastCalledWith(tooltip);
    expect(document.querySelector<HTMLElement>(".pointer")?.hidden).toBe(false);
    expect([onView.mock.calls.length, onPointer.mock.calls.length]).toEqual([0, 0]);
  });

  test("reports a tooltip once, and drops it on leaving the step but keeps the pointer", () => {
    const { interaction, chart, onView, onPointer, showTooltip } = prepare();
    showTooltip(tooltip);
    showTooltip({ ...tooltip });
    expect(onView).toHaveBeenCalledExactlyOnceWith({ zoom: unzoomed, tooltip, act });
    interaction.togglePointer();
    expect(onPointer).toHaveBeenLastCalledWith({ x: 0.5, y: 0.5 });
    press(interaction, "ArrowLeft", 10);
    expect(interaction.view().pointer?.x).toBeCloseTo(0.25);
    interaction.zoom(4);
    interaction.reset();
    expect(chart?.getAttribute("viewBox")).toBe("0 0 400 200");
    expect(sameChartView(interaction.view(), untouched)).toBe(true);
    expect(interaction.view().pointer?.x).toBeCloseTo(0.25);
  });

  test("ignores the keys that pan if the chart is not zoomed and cannot be moved in time", () => {
    expect(prepare().interaction.moveFor(shifted("ArrowRight"))).toBeUndefined();
  });

  test("pans a chart by Shift and arrows, reports it to other windows at once, and returns on 0", () => {
    const slide = slides.findIndex(({ kind, chart }) => kind === "chart" && chart?.windowControl);
    const { interaction, picture, onView, announce } = prepare({ slide, step: 0 });
    expect(interaction.moveFor(shifted("ArrowRight"))).toBeDefined();
    expect(interaction.moveFor(new KeyboardEvent("keydown", { key: "ArrowRight" }))).toBeUndefined();
    press(interaction, "ArrowUp", 1);
    const { pan } = interaction.view();
    expect(pan && "window" in pan && pan.window).toBeTruthy();
    expect(onView).toHaveBeenLastCalledWith({ zoom: unzoomed, pan, act });
    expect(picture.draw).toHaveBeenLastCalledWith({ zoom: unzoomed, pan, act }, 250);
    expect(announce).toHaveBeenCalledOnce();
    const sent = JSON.parse(JSON.stringify(interaction.view()));
    expect(readChartView(deck.story, slides[slide]?.chart ?? {}, sent)).toEqual(interaction.view());
    expect(interaction.isTouched()).toBe(true);
    interaction.restore();
    expect(interaction.view()).toEqual({ ...untouched, act });
    expect(picture.draw).toHaveBeenLastCalledWith({ ...untouched, act }, 250);
  });

  test("accepts from another window no time outside the chart's, and none for a chart without time", () => {
    const timed = slides.find(({ chart }) => chart?.windowControl)?.chart ?? {};
    const mapped = slides.find(({ chart }) => chart?.dayControl)?.chart ?? {};
    const far = [0, 9e15];
    for (const pan of [7, null, {}, { window: far }, { window: ["a", "b"] }, { day: 0 }, { window: [5, 1] }]) {
      expect(readChartView(deck.story, timed, { zoom: unzoomed, pan }), JSON.stringify(pan)).toBeUndefined();
    }
    expect(readChartView(deck.story, mapped, { zoom: unzoomed, pan: { day: Number.NaN } })).toBeUndefined();
    expect(readChartView(deck.story, mapped, { zoom: unzoomed, pan: { day: Date.UTC(2017, 9, 1) } })).toBeDefined();
    expect(readChartView(deck.story, {}, { zoom: unzoomed, pan: { day: 0 } })).toBeUndefined();
    expect(readChartView(deck.story, {}, { zoom: unzoomed })).toEqual(untouched);
  });

  test("accepts from another window any subject of a mark, if it is in this story", () => {
    const { story } = deck;
    const ids = {
      event: story.events[0]?.id,
      place: Object.keys(story.places)[0],
      front: Object.keys(story.fronts)[0],
      tie: tiesOn(story)[0]?.id,
    };
    for (const [kind, id] of Object.entries(ids)) {
      const view = (of: unknown) => ({ zoom: unzoomed, tooltip: { subject: { kind, id: of }, pinned: true } });
      expect(id, kind).toBeDefined();
      expect(readChartView(story, {}, view(id))).toEqual(view(id));
      expect(readChartView(story, {}, view("nobody’s")), kind).toBeUndefined();
    }
  });

  test("accepts a figure from another window, found by attributes only", () => {
    const view = (at: unknown, words: unknown = "12 miles") => ({
      zoom: unzoomed,
      tooltip: { subject: { kind: "figure", at, words }, pinned: false },
    });
    const read = (raw: unknown) => readChartView(deck.story, {}, raw);
    expect(read(view({ series: "ihs-area", date: "2017-06-26" }))).toEqual(
      view({ series: "ihs-area", date: "2017-06-26" }),
    );
    for (const at of [{ "x]{}": "y" }, { series: 7 }, null, "series"]) expect(read(view(at))).toBeUndefined();
    expect(read(view({}, 7))).toBeUndefined();
  });

  test("restores the drawing of a slide that was left", () => {
    document.body.innerHTML = '<svg width="400" height="200"></svg><svg width="100" height="100"></svg>';
    const [left, next] = [...document.querySelectorAll("svg")];
    let shown: Element | undefined = left;
    const interaction = startInteraction(deck, {
      picture: { container: document.body, chart: () => shown ?? null, position: () => undefined, draw() {} },
      inspect: () => ({ arrive() {}, follow() {}, mirror() {}, setInert() {} }),
      animates: () => true,
      isLeading: () => true,
      notify: () => {},
      announce() {},
      onView() {},
      onPointer() {},
      onInk() {},
      keepsInk: () => false,
    });
    applyZoom(next ?? null, unzoomed);
    interaction.zoom(2);
    shown = next;
    interaction.reset();
    expect(left?.getAttribute("viewBox")).toBe("0 0 400 200");
    expect(next?.getAttribute("viewBox")).toBe("0 0 100 100");
  });
});
