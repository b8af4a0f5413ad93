import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { heapOf, walkSteps } from "../bench/heap.ts";
import { siteUrl, visitor } from "./served.ts";

const length = slidesOf(deck).flatMap(({ steps }) => steps).length;

// `npm run bench` takes ten times as many steps; leaks with every step show here too.
test("many steps leak nothing: memory and nodes after many rounds are those after a few", {
  timeout: 400_000,
}, async () => {
  const { context, faults } = await visitor({ reducedMotion: "reduce", viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(siteUrl());
  await page.waitForFunction(() => document.querySelector(".stage-controls *"));
  // By then everything that is memoized has been drawn.
  await walkSteps(page, 8 * length, length);
  const few = await heapOf(page);
  await walkSteps(page, 10 * length, length);
  const many = await heapOf(page);
  expect(many.heap / few.heap).toBeLessThan(1.1);
  expect(many.nodes / few.nodes).toBeLessThan(1.1);
  await context.close();
  expect(faults).toEqual([]);
});
