import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { bytesOf, hostOf } from "../bench/host.ts";
import { weightOf } from "../bench/reading.ts";
import { browser } from "./served.ts";

/**
 * The budget of the reading page, in bytes: everything sent to somebody who reads it to the end on a phone and touches
 * nothing, compressed by Brotli or by gzip; the page itself; and the fonts, in separate files or within the page. It
 * is 1 kB more than what is reached, and raised only for what a reader gets in return. Notes, sources and tables are on
 * separate pages, which are sent only on demand. The dictionary of a language is sent whole.
 */
const budget = { brotli: 256_000, gzip: 301_000, page: 42_000, fonts: 28_500 };

test("reading to the end stays within its budget, and loads hardly any picture it does not show", async () => {
  const host = await hostOf(resolve("dist"));
  const weight = new Map(await weightOf(await browser(), host));
  host.close();
  const html = readFileSync(resolve("dist/read/index.html"), "utf8");
  const inline = /url\(data:font\/woff2;base64,([^)]+)\)/g;
  const within = [...html.matchAll(inline)].map(([, font = ""]) => Buffer.from(font, "base64").length);
  expect(within.length).toBeGreaterThan(0);
  const pictures = [...weight.keys()].filter((path) => path.includes("/charts/"));
  expect(pictures.length).toBeLessThan(4);
  // Pictures after the first are requested only if the script that replaces them is late.
  for (const late of pictures.slice(1)) weight.delete(late);
  const sum = (pattern: RegExp, kind: "brotli" | "gzip" = "gzip") =>
    [...weight].filter(([path]) => pattern.test(path)).reduce((total, [, bytes]) => total + bytes[kind], 0);
  expect(sum(/./, "brotli")).toBeLessThan(budget.brotli);
  expect(sum(/./)).toBeLessThan(budget.gzip);
  expect(weight.has("/read/index.html")).toBe(true);
  expect(bytesOf("/read/index.html", Buffer.from(html.replaceAll(inline, ""))).gzip).toBeLessThan(budget.page);
  expect(sum(/\.woff2$/)).toBeGreaterThan(0);
  expect(within.reduce((total, bytes) => total + bytes, sum(/\.woff2$/))).toBeLessThan(budget.fonts);
});
