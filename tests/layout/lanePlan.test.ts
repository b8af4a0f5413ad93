import { expect, test } from "vitest";
import { madeUpStory, madeUpYears } from "../../src/build/bench/synthetic.ts";
import { datedOf } from "../../src/layout/dating.ts";
import { timeScale } from "../../src/layout/extent.ts";
import { layMarks, planLane } from "../../src/layout/lanePlan.ts";
import { timeIndex } from "../../src/layout/timeIndex.ts";

const range = [16, 1264] as const;
const [from, to] = madeUpYears;
const index = timeIndex(madeUpStory(3000).events, ({ when, ended }) => {
  const end = (ended ?? when).to;
  return { from: when.from, to: end, at: ended ? when.from : (when.from + end) / 2 };
});
const { things, masses, adrift, count } = index.sift(from, to, { parts: 21, each: 5 });
const subjects = things.map((event) => ({
  event,
  dated: datedOf(event),
  title: event.title,
  weight: event.weight,
  bold: false,
}));

test.each([
  ["at rest", {}],
  ["while it is moved", { moving: true }],
])("%s, every one of very many events has its place, is listed, or is counted once", (_, moved) => {
  const room = { scale: timeScale(madeUpYears, range), range, text: 16, height: 300, opening: 120, ...moved };
  const plan = planLane(layMarks({ subjects, masses, adrift }, room), room);
  const counted = plan.crowds.reduce((sum, crowd) => sum + crowd.count, 0);
  const listed = plan.list.listed.length + plan.list.rest.length + plan.moreAdrift;
  expect(plan.owners.size).toBeGreaterThan(20);
  expect(plan.owners.size + listed + counted).toBe(count);
});

test("while it is moved, a part of the time whose number is told has no other number and no mark without words", () => {
  const room = { scale: timeScale(madeUpYears, range), range, text: 16, height: 300, opening: 120, moving: true };
  const { crowds } = planLane(layMarks({ subjects, masses, adrift }, room), room);
  expect(crowds.length).toBe(21);
  for (const { members } of crowds) expect(members).toHaveLength(1);
});

test("at rest, every mark without words is named by what stands for it", () => {
  const room = { scale: timeScale(madeUpYears, range), range, text: 16, height: 300, opening: 120, window: range };
  const laid = layMarks({ subjects, masses, adrift }, room);
  const { crowds, owners } = planLane(laid, room);
  const named = crowds.flatMap(({ members }) => members.flatMap(({ of }) => of?.event.id ?? []));
  expect(named.length).toBe(laid.fixed.length - owners.size);
});
