import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { heapOf, walkSteps } from "../bench/heap.ts";
import { ready, siteUrl, visitor } from "./served.ts";

const length = slidesOf(deck).flatMap(({ steps }) => steps).length;

// `npm run bench` takes several times as many steps; something that leaks with every step shows here too.
test("many steps leak nothing: memory and nodes grow by less than a tenth from the first rounds to later ones", {
  timeout: 400_000,
}, async () => {
  const { context, faults } = await visitor({ reducedMotion: "reduce", viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(siteUrl());
  await ready(page);
  // By then everything that is memoized has been drawn.
  await walkSteps(page, 8 * length, length);
  const early = await heapOf(page);
  await walkSteps(page, 8 * length, length);
  const late = [];
  for (let round = 0; round < 3; round += 1) {
    await walkSteps(page, length, length);
    late.push(await heapOf(page));
  }
  // The least of three: now and then the browser keeps compiled code for a while, which no later round needs.
  expect(Math.min(...late.map(({ heap }) => heap)) / early.heap).toBeLessThan(1.1);
  expect(Math.min(...late.map(({ nodes }) => nodes)) / early.nodes).toBeLessThan(1.1);
  await context.close();
  expect(faults).toEqual([]);
});
