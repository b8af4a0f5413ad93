import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { guest, madeStory } from "./madeStory.ts";

const story = madeStory("made");

afterAll(() => story.remove());

test("a story made by `npm run new` passes the check, builds, and is shown by all three views without a word of this story; the doctor finds nothing", {
  timeout: 400_000,
}, async () => {
  expect(story.said).toContain(`STORY=${story.name} npm start`);
  expect(story.script("check")).toContain("The event file is in order.");
  story.build();
  expect(readFileSync(resolve(story.out, "read/index.html"), "utf8")).not.toMatch(/Euphrates|Syria|Iraq|Islamic/);
  expect(existsSync(resolve(story.out, "data/eight-days-in-july.csv"))).toBe(true);

  const url = await story.serve();
  const { context, faults } = await guest();
  const page = await context.newPage();
  await page.goto(`${url}#/race/2`);
  await page.waitForSelector('.present [data-event="landed"]');
  await page.goto(`${url}read/`);
  await page.waitForSelector('.chart [data-event="landed"]', { state: "attached" });
  await page.goto(`${url}print/`);
  await page.waitForSelector("html[data-drawn]", { state: "attached" });
  expect(await page.locator('.page [data-event="landed"]').count()).toBeGreaterThan(0);
  expect(await page.locator(".page").count()).toBe(7);
  expect(faults).toEqual([]);
  await context.close();
  expect(story.script("doctor", "--site", story.out)).toBe("Nothing wrong was found.\n");
});

test("a name that is taken or invalid for a folder is refused in a sentence", () => {
  for (const [wrong, why] of [
    ["slides", "already"],
    ["My Story", "lower-case letters"],
    ["../out", "lower-case letters"],
  ] as const)
    expect(() =>
      execFileSync(process.execPath, ["src/node/run.js", "src/node/commands/new.ts", wrong], {
        cwd: resolve(import.meta.dirname, "../.."),
        encoding: "utf8",
        stdio: "pipe",
      }),
    ).toThrow(new RegExp(why));
});
