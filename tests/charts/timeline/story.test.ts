import { group } from "d3";
import { expect, test } from "vitest";
import { storyTimeline } from "../../../slides/charts.ts";
import { deck } from "../../../slides/deck.ts";
import { story } from "../../../slides/events.ts";
import type { TimelineState } from "../../../src/charts/timeline/state.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { every } from "../words.ts";

const slide = { width: 1184, height: 570, fontSize: 16, prefix: "a-" };

test("a dot of a side is slit at the angle of its hatch, so that sides stay apart without colour", () => {
  const drawn = storyTimeline.draw({ extent: ["2017-10-30", "2017-11-05"], lanes: "theatre" }, slide);
  const slope = (id: string) => {
    const mark = every(drawn).filter(({ attributes }) => attributes["data-event"] === id);
    const { x1, y1, x2, y2 } = every(mark).find(({ key }) => key === "slit")?.attributes ?? {};
    return Math.round((Math.atan2(Number(y2) - Number(y1), Number(x2) - Number(x1)) * 180) / Math.PI);
  };
  expect(slope("al-qaim-taken")).toBe(story.sides.iraq?.hatch);
  expect(slope("deir-al-zor-declared-taken")).toBe(story.sides.syria?.hatch);
  expect(slope("al-qaim-taken")).not.toBe(slope("deir-al-zor-declared-taken"));
});

test("steps that show the same events in the same lanes keep the lanes' order, whatever they highlight", () => {
  const orders = slidesOf(deck).flatMap(({ id, chart, steps }) =>
    (chart === storyTimeline ? steps : []).map(({ state }) => {
      const { highlight: _, ...same } = state as TimelineState;
      const heads =
        storyTimeline.draw(state as TimelineState, slide).find(({ key }) => key === "lanes")?.children ?? [];
      const order = heads.flatMap(({ attributes }) => attributes["data-lane"] ?? []).join(" ");
      return { shown: `${id} ${JSON.stringify(same)}`, order };
    }),
  );
  const alike = [...group(orders, ({ shown }) => shown).values()].filter(({ length }) => length > 1);
  expect(alike.length).toBeGreaterThan(1);
  for (const steps of alike) expect(new Set(steps.map(({ order }) => order)).size, steps[0]?.shown).toBe(1);
});

test("the publishers in a table can be told apart, though names such as “AP, as carried by NOW” hold commas", () => {
  const { table } = storyTimeline.describe({ extent: ["2017-10-30", "2017-11-05"] });
  const publishers = new Set(Object.values(story.sources).map(({ publisher }) => publisher));
  const named = table.rows.flatMap((row) => (row.at(-1) ?? "").split(": ").slice(1).join(": ").split("; "));
  expect(named.filter((name) => publishers.has(name)).length).toBeGreaterThan(10);
});
