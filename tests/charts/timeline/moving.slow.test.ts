// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { laidFor } from "../../../src/charts/timeline/layout/laidStretch.ts";
import type { TimelineState } from "../../../src/charts/timeline/state.ts";
import { timeline } from "../../../src/charts/timeline/timeline.ts";
import { DAY } from "../../../src/events/time.ts";
import type { TimeWindow } from "../../../src/layout/timeWindow.ts";
import { patch } from "../../../src/svg/patch.ts";
import { madeUpStory } from "../../bench/synthetic.ts";

const frame = { width: 1184, height: 570, fontSize: 16, prefix: "a-" };
const start = Date.UTC(2016, 3, 1);

/** A timeline with a number of generated events, painted while it is moved. */
function movedTimeline(count: number, lanes?: TimelineState["lanes"]) {
  const chart = timeline(madeUpStory(count), { order: ["north", "south", "east", "west"] });
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const show = ([from, to]: TimeWindow) => {
    const state = chart.windowControl?.with({ extent: ["2016", "2016"], ...(lanes && { lanes }) }, [from, to]);
    if (!state) throw new RangeError("a timeline cannot be moved");
    patch(svg, chart.draw(state, frame));
  };
  return { svg, show };
}

/** The height at which each titled event stands, by id. */
const rows = (svg: Element) =>
  new Map(
    [...svg.querySelectorAll("[data-event]")].flatMap((mark) => {
      const y = /translate\(\S+ (\S+)\)/.exec(mark.getAttribute("transform") ?? "")?.[1];
      return mark.querySelector("text") ? [[mark.getAttribute("data-event"), y] as const] : [];
    }),
  );

test.each([60, 10_000])("of %i events, those that stay visible keep their rows in a drag", (count) => {
  const { svg, show } = movedTimeline(count);
  show([start + 0.3 * DAY, start + 100.3 * DAY]);
  const before = rows(svg);
  for (const days of [1, 2, 3]) {
    show([start + (0.3 + days) * DAY, start + (100.3 + days) * DAY]);
    const after = rows(svg);
    const both = [...before.keys()].filter((id) => after.has(id));
    expect(both.length).toBeGreaterThan(before.size / 2);
    for (const id of both) expect(after.get(id)).toBe(before.get(id));
  }
});

test("a drag at one scale touches few of the nodes of ten thousand events", () => {
  const { svg, show } = movedTimeline(10_000, "theatre");
  show([start + 0.3 * DAY, start + 100.3 * DAY]);
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(svg, { subtree: true, attributes: true, childList: true, characterData: true });
  show([start + 0.5 * DAY, start + 100.5 * DAY]);
  const touched = new Set(watcher.takeRecords().map(({ target }) => target));
  expect(svg.querySelectorAll("*").length).toBeGreaterThan(300);
  expect(touched.size).toBeGreaterThan(0);
  expect(touched.size).toBeLessThan(60);
});

test("a drag into the next laid-out time window keeps most of the nodes", () => {
  const { svg, show } = movedTimeline(10_000, "theatre");
  const at = (days: number): TimeWindow => [start + days * DAY, start + (days + 100) * DAY];
  const laid = (days: number) => laidFor(at(days)).window[0];
  const last = Array.from({ length: 100 }, (_, days) => days).find((days) => laid(days) !== laid(days + 1));
  if (last === undefined) throw new RangeError("one stretch is laid for all");
  show(at(last));
  const before = new Set(svg.querySelectorAll("*"));
  show(at(last + 1));
  const stayed = [...svg.querySelectorAll("*")].filter((node) => before.has(node));
  expect(stayed.length).toBeGreaterThan(before.size * 0.5);
});

test("lanes without a given order keep their order, while they are moved and when they stop", () => {
  const chart = timeline(madeUpStory(400));
  const names = (state: TimelineState) => {
    const heads = chart.draw(state, frame).find(({ key }) => key === "lanes")?.children ?? [];
    return heads.flatMap(({ attributes }) => attributes["data-lane"] ?? []);
  };
  const rest = (from: number): TimelineState => ({
    extent: [new Date(from).toISOString().slice(0, 10), new Date(from + 300 * DAY).toISOString().slice(0, 10)],
    lanes: "theatre",
  });
  const seen = [0, 200, 400, 600].flatMap((days) => {
    const state = rest(start + days * DAY);
    return [state, { ...state, exact: [start + (days + 0.4) * DAY, start + (days + 300) * DAY] as const }].map(names);
  });
  expect(seen[0]).toHaveLength(4);
  for (const order of seen) expect(order).toEqual(seen[0]);
});
