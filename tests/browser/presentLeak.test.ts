import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { heapOf, walkSteps } from "../bench/heap.ts";
import { siteUrl, visitor } from "./served.ts";

const length = slidesOf(deck).flatMap(({ steps }) => steps).length;

// `npm run bench` walks ten times as far; what leaks by the step shows here too.
test("long walks leave nothing behind: memory and nodes after many rounds are those after a few", {
  timeout: 400_000,
}, async () => {
  const { context, faults } = await visitor({ reducedMotion: "reduce", viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(siteUrl());
  await page.waitForFunction(() => document.querySelector(".stage-controls *"));
  // By then everything that is kept on purpose has been drawn and kept.
  await walkSteps(page, 8 * length, length);
  const few = await heapOf(page);
  await walkSteps(page, 10 * length, length);
  const many = await heapOf(page);
  expect(many.heap / few.heap).toBeLessThan(1.1);
  expect(many.nodes / few.nodes).toBeLessThan(1.1);
  await context.close();
  expect(faults).toEqual([]);
});
