import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { launchOptions } from "../../src/node/browser.ts";
import { cutChartFont, packagedFont } from "../../src/node/fonts/cut.ts";
import { alive, browser, siteUrl } from "./served.ts";

const folder = mkdtempSync(join(tmpdir(), "one-font-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The settings of a system with a single font: neither Arial nor Times nor any font of their widths. */
async function systemWith(name: string, font: string): Promise<string> {
  const letters = Array.from({ length: 600 }, (_, point) => String.fromCharCode(32 + point)).join("");
  const here = join(folder, name);
  mkdirSync(here);
  writeFileSync(join(here, "font.ttf"), await cutChartFont(packagedFont(font), letters, "truetype"));
  const settings = join(here, "fonts.conf");
  writeFileSync(settings, `<fontconfig><dir>${here}</dir><cachedir>${join(here, "cache")}</cachedir></fontconfig>`);
  return settings;
}

/** The layout shift that the browser counts while the article is opened and read to its end. */
async function shiftWhileRead(browser: Browser, viewport: { width: number; height: number }): Promise<number> {
  const page = await browser.newPage({ viewport });
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`${siteUrl()}read/`);
  await alive(page);
  const screens = await page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    let count = 0;
    const end = () => (document.querySelector(".references")?.getBoundingClientRect().top ?? 0) + scrollY;
    for (let y = 0; y < end(); y += innerHeight / 2) {
      scrollTo({ top: y, behavior: "instant" });
      await drawn();
      count += 1;
    }
    await document.fonts.ready;
    await drawn();
    return count;
  });
  expect(screens).toBeGreaterThan(20);
  const shift = await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift);
  await page.close();
  return shift;
}

/** Checks that the article does not jump in a browser, on a phone and on a desk. */
async function expectStill(browser: Browser): Promise<void> {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ])
    expect(await shiftWhileRead(browser, viewport), `${viewport.width} px wide`).toBeLessThan(0.01);
}

describe("the article does not jump while it loads and is read", () => {
  test("with the fonts of this machine", async () => {
    await expectStill(await browser());
  });

  test.each([
    ["narrow", "ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-400-normal.woff2"],
    ["wide", "ibm-plex-serif/files/ibm-plex-serif-latin-500-normal.woff2"],
  ])("where there is one %s font", async (name, font) => {
    const system = { ...process.env, FONTCONFIG_FILE: await systemWith(name, font) };
    const env = Object.fromEntries(Object.entries(system).flatMap(([key, value]) => (value ? [[key, value]] : [])));
    const own = await chromium.launch({ ...launchOptions(), env });
    try {
      await expectStill(own);
    } finally {
      await own.close();
    }
  });
});
