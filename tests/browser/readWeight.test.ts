import { resolve } from "node:path";
import { expect, test } from "vitest";
import { hostOf } from "../../src/build/bench/host.ts";
import { weightOf } from "../../src/build/bench/reading.ts";
import { browser } from "./served.ts";

/**
 * What the reading page may cost, in bytes of gzip: all that is sent to one who reads it to the end on a phone and
 * touches nothing, what stands in the page itself, and the fonts. A later version may cost less.
 */
const budget = { all: 330_000, page: 101_000, fonts: 36_000 };

test("reading to the end costs no more than its budget, and loads neither Reveal nor pictures it does not show", async () => {
  const host = await hostOf(resolve("dist"));
  const weight = await weightOf(await browser(), host);
  host.close();
  const sum = (pattern: RegExp) =>
    [...weight].filter(([path]) => pattern.test(path)).reduce((total, [, bytes]) => total + bytes, 0);
  expect(sum(/./)).toBeLessThan(budget.all);
  expect(sum(/read\/index\.html$/)).toBeLessThan(budget.page);
  expect(sum(/\.woff2$/)).toBeLessThan(budget.fonts);
  expect(sum(/\.woff2$/)).toBeGreaterThan(0);
  const pictures = [...weight.keys()].filter((path) => path.endsWith(".svg") && path.includes("/charts/"));
  expect(pictures.length).toBeLessThan(4);
});
