import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeMediaFiles } from "../fixture/mediaFiles.ts";
import { guest, madeStory } from "./madeStory.ts";
import { alive, ready } from "./served.ts";

const story = madeStory("media", {
  "events.ts": 'export { draft, story } from "../tests/fixture/media.ts";\n',
  "deck.ts": 'export { deck } from "../tests/fixture/media.ts";\n',
});

beforeAll(async () => {
  await makeMediaFiles(story.folder);
  story.build();
}, 300_000);
afterAll(() => story.remove());

/** An empty film cannot be played, and says so; nothing else may go wrong. */
const others = (faults: readonly string[]) => faults.filter((fault) => !/tide/.test(fault));

describe("a deck with a picture, a sound, a film and a quotation", () => {
  test("shows each on the stage with its credit, and plays nothing automatically", async () => {
    const { context, faults } = await guest();
    const page = await context.newPage();
    await page.goto(await story.serve());
    await ready(page);
    const picture = page.locator(".present .media img");
    expect(await picture.getAttribute("alt")).toBe("Three boats at a quay.");
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>(".present .media img")?.naturalWidth);
    expect(await page.locator(".present .credit").textContent()).toBe("Drawn for a test (CC0 1.0)");
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector(".present .media audio[controls]");
    expect(await page.locator(".present .heard").textContent()).toBe("A bell rings once.");
    await page.keyboard.press("ArrowRight");
    const film = page.locator(".present .media video");
    await film.waitFor();
    expect(await film.evaluate((video: HTMLVideoElement) => [video.controls, video.autoplay, video.paused])).toEqual([
      true,
      false,
      true,
    ]);
    expect(await film.locator('track[kind="captions"]').getAttribute("src")).toMatch(/^media\/tide-.*\.vtt$/);
    await page.keyboard.press("ArrowRight");
    expect(await page.locator('.present .quoted[lang="ar"]').textContent()).toBe("“البحر لا ينتظر أحدا”");
    expect(await page.locator(".present .who").textContent()).toBe("The harbour master, 27 August 1883");
    expect(others(faults)).toEqual([]);
  });

  test("offers a phone a smaller picture in the article, and shows an event's on its card", async () => {
    const { context, faults } = await guest({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${await story.serve()}read/`);
    await alive(page);
    const picture = page.locator('#boats .media img[loading="lazy"]');
    await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>("#boats .media img")?.naturalWidth);
    const [shown, sizes] = await picture.evaluate((image: HTMLImageElement) => [image.currentSrc, image.srcset]);
    expect(sizes?.split(", ")[0]).toContain(String(shown?.split("/").at(-1)));
    await page.locator("#when .stage").scrollIntoViewIfNeeded();
    await page.locator('#when .canvas svg [data-event="seen"] text').first().click();
    const card = page.locator(".tooltip:not([hidden])");
    await card.locator(".media img").waitFor();
    expect(await card.locator(".credit").first().textContent()).toBe("Drawn for a test (CC0 1.0)");
    expect(await card.locator("audio[controls]").count()).toBe(1);
    expect(others(faults)).toEqual([]);
  });

  test("shows an event's in the notes that cite it, in the article and on the page of notes, when they are looked at", async () => {
    const { context, faults } = await guest({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const loaded = () =>
      [...document.querySelectorAll<HTMLImageElement>(".note .media img")].some((image) => image.naturalWidth > 0);
    await page.goto(`${await story.serve()}read/`);
    await alive(page);
    await page.locator("#boats .cite").first().click();
    const panel = page.locator(".panel:popover-open");
    await panel.locator(".media img").waitFor();
    await page.waitForFunction(loaded);
    expect(await panel.locator(".media img").getAttribute("alt")).toBe("Three boats at a quay.");
    expect(await panel.locator(".credit").first().textContent()).toBe("Drawn for a test (CC0 1.0)");
    await page.goto(`${await story.serve()}read/sources/`);
    expect(await page.locator('.note .media img[loading="lazy"]').count()).toBeGreaterThan(0);
    await page.locator(".note .media img").first().scrollIntoViewIfNeeded();
    await page.waitForFunction(loaded);
    expect(others(faults)).toEqual([]);
  });

  test("contains its media in the single file, which fetches nothing", async () => {
    const { context } = await guest();
    const page = await context.newPage();
    const fetched: string[] = [];
    page.on("request", (request) => {
      if (!/^(?:data|blob):/.test(request.url())) fetched.push(request.url());
    });
    const file = pathToFileURL(resolve(story.out, "harbour.html")).href;
    await page.goto(file);
    await ready(page);
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>(".present .media img")?.naturalWidth);
    expect(fetched).toEqual([file]);
    expect(readFileSync(resolve(story.out, "_headers"), "utf8")).toContain("media-src 'self' data:");
  });

  test("is in the PDF with its picture and the description of it, and in PowerPoint", async () => {
    const pdf = resolve(story.out, "harbour.pdf");
    expect(story.script("export", "pdf", "--out", pdf)).toContain("PDF/UA-1");
    const written = readFileSync(pdf, "latin1");
    expect(written.match(/\/Subtype \/Image/g)?.length).toBeGreaterThanOrEqual(2);
    expect(written.includes("Three boats at a quay.")).toBe(true);
    const pptx = resolve(story.out, "harbour.pptx");
    story.script("export", "pptx", "--out", pptx);
    const zip = await JSZip.loadAsync(readFileSync(pptx));
    expect(Object.keys(zip.files).filter((name) => /^ppt\/media\/.*\.jpe?g$/.test(name))).toHaveLength(2);
    expect(await zip.file("ppt/slides/slide1.xml")?.async("string")).toContain('descr="Three boats at a quay."');
  });
});
