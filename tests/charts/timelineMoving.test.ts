import { expect, test } from "vitest";
import { madeUpStory } from "../../src/build/bench/synthetic.ts";
import { type TimelineState, timeline } from "../../src/charts/timeline.ts";
import { laidFor } from "../../src/layout/laneShift.ts";
import type { Stretch } from "../../src/layout/moves.ts";
import { paint } from "../../src/marks/paint.ts";

const frame = { width: 1184, height: 570, text: 16, prefix: "a-" };
const day = 864e5;
const start = Date.UTC(2016, 3, 1);

/** A timeline of so many made-up events, painted as a hand moves it. */
function underHand(count: number, lanes?: TimelineState["lanes"]) {
  const chart = timeline(madeUpStory(count), { order: ["north", "south", "east", "west"] });
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const show = ([from, to]: Stretch) => {
    const state = chart.reel?.over({ extent: ["2016", "2016"], ...(lanes && { lanes }) }, [from, to]);
    if (!state) throw new RangeError("a timeline cannot be moved");
    paint(svg, chart.draw(state, frame));
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

test.each([60, 10_000])("of %i events, those that stay in sight keep their rows while a hand drags", (count) => {
  const { svg, show } = underHand(count);
  show([start + 0.3 * day, start + 100.3 * day]);
  const before = rows(svg);
  for (const days of [1, 2, 3]) {
    show([start + (0.3 + days) * day, start + (100.3 + days) * day]);
    const after = rows(svg);
    const both = [...before.keys()].filter((id) => after.has(id));
    expect(both.length).toBeGreaterThan(before.size / 2);
    for (const id of both) expect(after.get(id)).toBe(before.get(id));
  }
});

test("a drag at one scale touches few of the nodes of ten thousand events", () => {
  const { svg, show } = underHand(10_000, "theatre");
  show([start + 0.3 * day, start + 100.3 * day]);
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(svg, { subtree: true, attributes: true, childList: true, characterData: true });
  show([start + 0.5 * day, start + 100.5 * day]);
  const touched = new Set(watcher.takeRecords().map(({ target }) => target));
  expect(svg.querySelectorAll("*").length).toBeGreaterThan(400);
  expect(touched.size).toBeGreaterThan(0);
  expect(touched.size).toBeLessThan(60);
});

test("a drag into the next stretch that is laid keeps most of the nodes", () => {
  const { svg, show } = underHand(10_000, "theatre");
  const at = (days: number): Stretch => [start + days * day, start + (days + 100) * day];
  const laid = (days: number) => laidFor(at(days)).stretch[0];
  const last = Array.from({ length: 100 }, (_, days) => days).find((days) => laid(days) !== laid(days + 1));
  if (last === undefined) throw new RangeError("one stretch is laid for all");
  show(at(last));
  const before = new Set(svg.querySelectorAll("*"));
  show(at(last + 1));
  const stayed = [...svg.querySelectorAll("*")].filter((node) => before.has(node));
  expect(stayed.length).toBeGreaterThan(before.size * 0.5);
});

test("lanes without a given order keep theirs, wherever a hand moves them and where they rest", () => {
  const chart = timeline(madeUpStory(400));
  const names = (state: TimelineState) => {
    const heads = chart.draw(state, frame).find(({ key }) => key === "lanes")?.children ?? [];
    return heads.flatMap(({ attributes }) => attributes["data-lane"] ?? []);
  };
  const rest = (from: number): TimelineState => ({
    extent: [new Date(from).toISOString().slice(0, 10), new Date(from + 300 * day).toISOString().slice(0, 10)],
    lanes: "theatre",
  });
  const seen = [0, 200, 400, 600].flatMap((days) => {
    const state = rest(start + days * day);
    return [state, { ...state, exact: [start + (days + 0.4) * day, start + (days + 300) * day] as const }].map(names);
  });
  expect(seen[0]).toHaveLength(4);
  for (const order of seen) expect(order).toEqual(seen[0]);
});
