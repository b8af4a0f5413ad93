import { expect, test } from "vitest";
import { timeIndex } from "../../../src/charts/timeline/layout/events/timeIndex.ts";
import { datedOf } from "../../../src/charts/timeline/layout/marking/dating.ts";
import { layMarks } from "../../../src/charts/timeline/layout/marking/laneMarks.ts";
import { planLane } from "../../../src/charts/timeline/layout/titles/planLane.ts";
import { timeScale } from "../../../src/layout/timeScale.ts";
import { madeUpStory, madeUpYears } from "../../bench/synthetic.ts";

const range = [16, 1264] as const;
const [from, to] = madeUpYears;
const index = timeIndex(madeUpStory(3000).events, ({ when, ended }) => {
  const end = (ended ?? when).to;
  return { from: when.from, to: end, at: ended ? when.from : (when.from + end) / 2 };
});
const { things: events, bins, spanning, count } = index.topPerBin(from, to, { bins: 21, each: 5 });
const subjects = events.map((event) => ({
  event,
  dated: datedOf(event),
  bold: false,
}));

const atRest = {
  scale: timeScale(madeUpYears, range),
  range,
  fontSize: 16,
  height: 300,
  opening: "Day not known:",
};
const moving = { ...atRest, isMoving: true };

test.each([
  ["at rest", atRest],
  ["while the timeline is moved", moving],
])("%s, each of very many events is placed, listed or counted exactly once", (_, room) => {
  const plan = planLane(layMarks({ subjects, bins, spanning }, room), room);
  const counted = plan.clusters.reduce((sum, cluster) => sum + cluster.count, 0);
  const listed = plan.list.listed.length + plan.list.rest.length + plan.moreSpanning;
  expect(plan.owners.size).toBeGreaterThan(20);
  expect(plan.owners.size + listed + counted).toBe(count);
});

test("while the timeline is moved, each bin has one number, which also counts the marks without titles in it", () => {
  const { clusters } = planLane(layMarks({ subjects, bins, spanning }, moving), moving);
  expect(clusters.length).toBe(21);
  for (const { members } of clusters) expect(members).toHaveLength(1);
});

test("at rest, the clusters contain every mark without a title", () => {
  const laid = layMarks({ subjects, bins, spanning }, atRest);
  const { clusters, owners } = planLane(laid, atRest);
  const untitled = clusters.flatMap(({ members }) => members.flatMap(({ marked }) => marked?.event.id ?? []));
  expect(untitled.length).toBe(laid.marked.length - owners.size);
});
