// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { chartFigureOf } from "../../../src/views/read/chartFigure.ts";
import type { LiveChart } from "../../../src/views/read/liveChart.ts";
import { liveChart } from "../../../src/views/read/liveChart.ts";
import { movable } from "../../../src/views/read/movable.ts";
import { downloadButtons } from "../../../src/views/read/share.ts";
import { withTimeline as slide } from "../pan/slides.ts";

const pan = vi.hoisted(() => ({ fails: false, expand: vi.fn(), play: vi.fn(), visit: vi.fn() }));
vi.mock("../../../src/views/read/pan.ts", () => ({
  panControl() {
    if (pan.fails) throw new Error("not loaded");
    return pan;
  },
}));
const toggleDownloads = vi.hoisted(() => vi.fn());
vi.mock("../../../src/views/read/download/menu.ts", () => ({ toggleDownloads }));
vi.mock("../../../src/views/read/inWords.ts", () => {
  throw new Error("not loaded");
});

const { language } = deck.story;
const index = slidesOf(deck).indexOf(slide);

/** An article with one chart that can be moved, whose script is loaded when it is used. */
function article(hash = "") {
  history.replaceState(null, "", `#${hash}`);
  document.body.innerHTML = `<figure><div class="stage"><div class="walk"></div><svg><g class="lane"><text class="more">+2 more</text></g></svg></div>
    <button class="move"></button><div class="keys"><button class="play"></button></div></figure>
    <button class="download" data-downloads="${index}"></button>`;
  const part = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new RangeError(`missing ${selector}`);
    return found;
  };
  const onLost = vi.fn();
  const show = vi.fn();
  const charts = new Map([
    [index, { element: part("figure"), slide, step: 0, show } as Partial<LiveChart> as LiveChart],
  ]);
  movable(() => deck, charts, { announce() {}, onExplore() {}, onLost });
  return { part, charts, onLost };
}

beforeEach(() => {
  vi.clearAllMocks();
  pan.fails = false;
});

test("buttons pressed twice before their script is loaded act once", async () => {
  const { part, charts } = article();
  downloadButtons(language, charts, document.body, { complete: async () => {}, announce() {}, warn() {} });
  for (const [button, act] of [
    [".move", pan.expand],
    [".play", pan.play],
    [".download", toggleDownloads],
  ] as const) {
    part(button).click();
    part(button).click();
    await vi.waitFor(() => expect(act).toHaveBeenCalled());
    expect(act).toHaveBeenCalledTimes(1);
    part(button).click();
    await vi.waitFor(() => expect(act).toHaveBeenCalledTimes(2));
  }
});

test("a press on a count and an arrow with Shift wait for the script that acts on them, and nothing else gets them", async () => {
  const { part } = article();
  const heard: string[] = [];
  const note = (event: Event) => heard.push("key" in event ? String(event.key) : event.type);
  for (const type of ["click", "keydown"]) part(".stage").addEventListener(type, note, { capture: true });
  part(".more").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  const press = (key: string) => new KeyboardEvent("keydown", { key, shiftKey: true, bubbles: true, cancelable: true });
  for (const key of ["ArrowLeft", "ArrowUp"]) part(".walk").dispatchEvent(press(key));
  expect(heard).toEqual([]);
  await vi.waitFor(() => expect(heard).toEqual(["click", "ArrowLeft", "ArrowUp"]));
  part(".walk").dispatchEvent(press("ArrowRight"));
  expect(heard).toHaveLength(4);
});

test("a chart is told of every address that is gone back to, and one that asks for a lost script says so", async () => {
  const moved = `${slide.id}@2017-09-05..2017-11-03`;
  const { part } = article(moved);
  part(".move").click();
  await vi.waitFor(() => expect(pan.expand).toHaveBeenCalledWith(true));
  expect(pan.visit).not.toHaveBeenCalled();
  dispatchEvent(new PopStateEvent("popstate"));
  await vi.waitFor(() => expect(pan.visit).toHaveBeenCalled());

  pan.fails = true;
  const { onLost } = article(moved);
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(1));
});

test("a reader who unfolds the words of a chart is told if they cannot be loaded", async () => {
  const drawing = chartFigureOf(language, slide);
  if (!drawing) throw new RangeError("missing chart");
  document.body.innerHTML = `<div class="slide">${serialize(drawing)}<details class="table" open><div class="in-words"></div></details></div>`;
  const [element, fold] = ["figure", "details"].map((part) => document.querySelector<HTMLElement>(part));
  if (!element || !fold) throw new RangeError("missing figure");
  const onLost = vi.fn();
  const chart = liveChart(element, deck.story, { slide, announce() {}, onLost });
  chart.complete(deck.story, slide);
  await vi.waitFor(() => expect(onLost).toHaveBeenCalled());
});
