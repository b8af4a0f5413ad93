import { resolve } from "node:path";
import { expect, test } from "vitest";
import { hostOf } from "../../src/build/bench/host.ts";
import { weightOf } from "../../src/build/bench/reading.ts";
import { browser } from "./served.ts";

/**
 * What the reading page may cost, in bytes: all that is sent to one who reads it to the end on a phone and touches
 * nothing, from a host that compresses by Brotli and from one that does by gzip; what stands in the page itself, and
 * the fonts. A later version may cost less.
 */
const budget = { brotli: 250_000, gzip: 306_000, page: 101_000, fonts: 36_000 };

test("reading to the end costs no more than its budget, and loads hardly a picture it does not show", async () => {
  const host = await hostOf(resolve("dist"));
  const weight = new Map(await weightOf(await browser(), host));
  host.close();
  const pictures = [...weight.keys()].filter((path) => path.includes("/charts/"));
  expect(pictures.length).toBeLessThan(4);
  // The picture after the first is asked for only where the script that makes it needless comes late.
  for (const late of pictures.slice(1)) weight.delete(late);
  const sum = (pattern: RegExp, kind: "brotli" | "gzip" = "gzip") =>
    [...weight].filter(([path]) => pattern.test(path)).reduce((total, [, bytes]) => total + bytes[kind], 0);
  expect(sum(/./, "brotli")).toBeLessThan(budget.brotli);
  expect(sum(/./)).toBeLessThan(budget.gzip);
  expect(sum(/read\/index\.html$/)).toBeLessThan(budget.page);
  expect(sum(/\.woff2$/)).toBeLessThan(budget.fonts);
  expect(sum(/\.woff2$/)).toBeGreaterThan(0);
});
