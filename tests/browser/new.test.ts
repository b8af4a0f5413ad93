import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { preview } from "vite";
import { afterAll, expect, test } from "vitest";
import { browser } from "./served.ts";

const root = resolve(import.meta.dirname, "../..");
const name = `made-by-test-${process.pid}`;
const out = resolve(root, "node_modules/.cache", name);
const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, encoding: "utf8", stdio: "pipe" });

afterAll(() => {
  rmSync(resolve(root, name), { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
});

test("a story made by `npm run new` checks, builds, and is shown by all three views without a word of this one", async () => {
  const said = run(["--import", "tsx", "src/build/new.ts", name]);
  expect(said).toContain(`STORY=${name} npm start`);
  expect(run(["--import", "tsx", "src/build/check.ts"], { STORY: name })).toContain("The event file is in order.");
  run(["node_modules/vite/bin/vite.js", "build", "--outDir", out, "--emptyOutDir", "--logLevel", "error"], {
    STORY: name,
  });
  expect(readFileSync(resolve(out, "read/index.html"), "utf8")).not.toMatch(/Euphrates|Syria|Iraq|Islamic/);
  expect(existsSync(resolve(out, "data/eight-days-in-july.csv"))).toBe(true);

  const server = await preview({
    build: { outDir: out },
    preview: { port: 0, host: "127.0.0.1", open: false },
    logLevel: "error",
  });
  const url = server.resolvedUrls?.local[0] ?? "";
  const context = await (await browser()).newContext();
  const faults: string[] = [];
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  const page = await context.newPage();
  await page.goto(`${url}#/race/2`);
  await page.waitForSelector('.present [data-event="landed"]');
  await page.goto(`${url}read/`);
  await page.waitForSelector('.chart [data-event="landed"]', { state: "attached" });
  await page.goto(`${url}print/`);
  await page.waitForSelector("html[data-drawn]", { state: "attached" });
  expect(await page.locator('.page [data-event="landed"]').count()).toBeGreaterThan(0);
  expect(await page.locator(".page").count()).toBe(5);
  expect(faults).toEqual([]);
  await context.close();
  await server.close();
});

test("a name that is taken, or that no folder should have, is refused in a sentence", () => {
  for (const [wrong, why] of [
    ["slides", "already"],
    ["My Story", "small letters"],
    ["../out", "small letters"],
  ] as const)
    expect(() => run(["--import", "tsx", "src/build/new.ts", wrong])).toThrow(new RegExp(why));
});
