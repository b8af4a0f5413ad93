import { afterAll, expect, test } from "vitest";
import { guest, madeStory } from "./madeStory.ts";

const walk = madeStory("walk", {}, (name) => ["import", "tests/node/import/files/walk.kml", "--out", name]);
const journey = madeStory("journey", {}, (name) => ["new", name, "--map"]);

afterAll(async () => {
  await walk.remove();
  await journey.remove();
});

test("an imported file is a complete deck: it passes the check, builds, and shows its timeline and its map", {
  timeout: 200_000,
}, async () => {
  expect(walk.said).toContain("walk.kml: read as KML, 2 entries.");
  const checked = walk.script("check");
  expect(checked).toContain("The event file is in order.");
  expect(checked).toContain("author: is “Write your name here”; write your own");
  walk.build();
  const url = await walk.serve();
  const { context, faults } = await guest();
  const page = await context.newPage();
  await page.goto(`${url}#/whole`);
  await page.waitForSelector('.present [data-event="the-bridge"]');
  await page.goto(`${url}#/places`);
  await page.waitForSelector('.present circle[data-place="the-bridge"]');
  await page.goto(`${url}read/`);
  await page.waitForSelector('.chart [data-place="the-bridge"]', { state: "attached" });
  expect(faults).toEqual([]);
  await context.close();
});

test("the starter with a map passes the check and builds, and the doctor finds nothing", { timeout: 400_000 }, () => {
  expect(journey.script("check")).toContain("The event file is in order.");
  journey.build();
  expect(journey.script("doctor", "--site", journey.out)).toBe("Nothing wrong was found.\n");
});
