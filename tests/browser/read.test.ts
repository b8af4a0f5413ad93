import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { type Slide, slidesOf, toldChart } from "../../src/deck/deck.ts";
import { plainText } from "../../src/deck/words.ts";
import { markup } from "../../src/marks/markup.ts";
import { anchorOf } from "../../src/views/address.ts";
import { chartFigure } from "../../src/views/figure.ts";
import { notesOf, restingOn } from "../../src/views/notes.ts";
import { frameOf } from "../../src/views/read/plate.ts";
import { serve, visitor } from "./served.ts";

/** Run by the browser itself, since the page's policy lets no script into it. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const phone = { width: 390, height: 844 };
const sideways = { width: 844, height: 390 };
const desk = { width: 1440, height: 900 };
const slides = slidesOf(deck);
const steps = slides.flatMap((slide, index) => slide.steps.map((_, step) => ({ slide, index, step })));
const stepped = steps.filter(({ slide }) => slide.chart && slide.steps.length > 1);
const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

async function open(options: Parameters<typeof visitor>[0], hash = ""): Promise<{ page: Page } & Seen> {
  const { context, ...seen } = await visitor(options);
  const page = await context.newPage();
  await page.goto(`${(await serve()).url}read/${hash}`);
  await page.evaluate(() => document.fonts.ready);
  return { page, ...seen };
}
type Seen = Pick<Awaited<ReturnType<typeof visitor>>, "strayed" | "faults">;

/** Goes to a step's words as a link to it would, and waits until the address says so. */
async function goTo(page: Page, slide: Slide, step: number): Promise<void> {
  const anchor = anchorOf(slide, step);
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: "instant" }), anchor);
  await page.waitForFunction((id) => location.hash === `#${id}`, anchor, { timeout: 5000 });
}

/** How a slide's live chart differs from a fresh drawing of a step at the same size; nothing where it does not. */
async function difference(page: Page, slide: Slide, step: number): Promise<string> {
  const stage = page.locator(`[data-plate="${slide.id}"] .stage`);
  const [width, height] = await stage.evaluate((room) => [room.clientWidth, room.clientHeight]);
  if (!slide.chart) return "no chart";
  const fresh = markup(chartFigure(slide.chart, slide.steps[step]?.state, frameOf(slide, width ?? 0, height ?? 0)));
  const compare = () =>
    stage.evaluate((room, wanted) => {
      const nodes = (element: Element): string => {
        const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
        const inside =
          element.childElementCount > 0 ? [...element.children].map(nodes).join("\n") : element.textContent;
        return `${element.tagName} ${attributes.join(" ")} ${inside}`;
      };
      const template = document.createElement("div");
      template.innerHTML = wanted;
      const [live, drawn] = [room.querySelector(".canvas > svg"), template.firstElementChild];
      if (!live || !drawn) return "no live chart";
      const [a, b] = [nodes(live).split("\n"), nodes(drawn).split("\n")];
      const at = a.findIndex((line, index) => line !== b[index]);
      return at < 0 && a.length === b.length ? "" : `live: ${a[at]} fresh: ${b[at]}`;
    }, fresh);
  for (let tries = 0; tries < 20; tries += 1) {
    if ((await compare()) === "") return "";
    await page.waitForTimeout(100);
  }
  return compare();
}

test("with scripts off the article is complete: every word, every chart, every source", async () => {
  const { page } = await open({ viewport: phone, javaScriptEnabled: false });
  const html = await page.content();
  const words = await page.locator("article").textContent();
  for (const { slide, step } of steps) {
    const wanted = plainText(slide.steps[step]?.words ?? [])
      .split("\n\n")
      .map(squeezed);
    const block = page.locator(`.step[data-slide="${slides.indexOf(slide)}"][data-step="${step}"]`);
    const shown = await block.locator("p").evaluateAll((all) =>
      all.map((p) => {
        const copy = p.cloneNode(true) as Element;
        for (const added of copy.querySelectorAll(".cites, .arabic")) added.remove();
        return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
      }),
    );
    expect(shown.map(squeezed)).toEqual(wanted);
  }
  expect(squeezed(words ?? "")).toContain(squeezed(slides.at(-1)?.title ?? ""));
  for (const slide of slides.filter(toldChart)) {
    const picture = page.locator(`[data-plate="${slide.id}"] img`);
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    const drawn = await (await page.request.get(new URL(`charts/${slide.id}-narrow.svg`, page.url()).href)).text();
    expect(drawn, slide.id).toContain('class="marks"');
  }
  const resting = restingOn(deck, notesOf(deck));
  expect(words).toContain(
    `the ${resting.length} sources, of ${Object.keys(deck.story.sources).length} in the event file`,
  );
  for (const { source } of resting) {
    const url = deck.story.sources[source]?.url;
    if (url) expect(html).toContain(url.replaceAll("&", "&amp;"));
  }
  const dead = await page.locator("button:visible").count();
  expect(dead, "buttons that would do nothing").toBe(0);
});

for (const [name, viewport] of Object.entries({ phone, desk })) {
  test(`the chart follows the words down and up again, and is what a fresh drawing would be (${name})`, async () => {
    const { page, strayed, faults } = await open({ viewport });
    for (const way of [stepped, stepped.toReversed()]) {
      for (const { slide, step } of way) {
        await goTo(page, slide, step);
        expect(await difference(page, slide, step), anchorOf(slide, step)).toBe("");
      }
    }
    expect(strayed).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test("a link to a step shows that step, and so does a reload", async () => {
  const last = stepped.at(-1);
  if (!last) throw new RangeError("missing slide with steps");
  const anchor = anchorOf(last.slide, last.step);
  for (const hash of [`#${anchor}`, `#/${last.slide.id}/${last.step + 1}`]) {
    const { page } = await open({ viewport: phone }, hash);
    await page.waitForFunction((id) => location.hash === `#${id}`, anchor);
    expect(await difference(page, last.slide, last.step)).toBe("");
    await expect
      .poll(() => page.locator(`[id="${anchor}"]`).evaluate((step) => step.getBoundingClientRect().top / innerHeight))
      .toBeLessThan(0.8);
    await page.evaluate(() => scrollBy({ top: 40, behavior: "instant" }));
    await page.waitForTimeout(200);
    const before = await page.evaluate(() => scrollY);
    await page.reload();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    expect(await page.evaluate(() => location.hash)).toBe(`#${anchor}`);
    expect(await difference(page, last.slide, last.step)).toBe("");
  }
});

test("on paper no style of the page hides a mark of a chart", async () => {
  const { page } = await open({ viewport: desk });
  await page.waitForFunction(() => document.querySelectorAll(".canvas > svg.chart").length > 10);
  const hidden = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".canvas > svg.chart :not(title, desc, defs, defs *, .backing)")]
        .filter((mark) => getComputedStyle(mark).display === "none")
        .map((mark) => `${mark.closest("[data-plate]")?.getAttribute("data-plate")}: ${mark.getAttribute("class")}`),
    );
  expect(await hidden()).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await hidden()).toEqual([]);
});

test("turning a phone three times keeps the place, and the chart alive", async () => {
  const middle = stepped[Math.floor(stepped.length / 2)];
  if (!middle) throw new RangeError("missing slide with steps");
  const { page } = await open({ viewport: phone });
  await goTo(page, middle.slide, middle.step);
  for (const viewport of [sideways, phone, sideways, phone, sideways, phone]) {
    await page.setViewportSize(viewport);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => location.hash)).toBe(`#${anchorOf(middle.slide, middle.step)}`);
    expect(await difference(page, middle.slide, middle.step)).toBe("");
  }
});

test("the keys under a chart step it, say what changed, and the address follows", async () => {
  const first = stepped[0];
  if (!first) throw new RangeError("missing slide with steps");
  const { page } = await open({ viewport: desk, reducedMotion: "reduce" });
  await goTo(page, first.slide, 0);
  await page.locator(`[data-plate="${first.slide.id}"] .after`).click();
  await page.waitForFunction((id) => location.hash === `#${id}`, anchorOf(first.slide, 1));
  expect(await difference(page, first.slide, 1)).toBe("");
  expect(await page.locator(`[data-plate="${first.slide.id}"] .keys .count`).textContent()).toBe(
    `2 of ${first.slide.steps.length}`,
  );
  expect(await page.locator(".said").textContent()).toBe(
    `Step 2 of ${first.slide.steps.length}. ${first.slide.chart?.describe(first.slide.steps[1]?.state).name}`,
  );
  expect(await page.locator(".to-present").getAttribute("href")).toBe(`../#/${first.slide.id}/2`);
  await page.locator(`[data-plate="${first.slide.id}"] .before`).click();
  await page.waitForFunction((id) => location.hash === `#${id}`, first.slide.id);
  expect(await difference(page, first.slide, 0)).toBe("");
});

test("at 320 pixels nothing scrolls sideways and no text is smaller than 14 pixels, in charts either", async () => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  await page.evaluate(() => {
    for (const table of document.querySelectorAll("details")) table.open = true;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".canvas")].every((c) => c.querySelector(":scope > svg")),
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const small = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || element.closest("title, desc, script")) continue;
      // A turned name is as large as an upright one: its matrix is measured along its own line.
      const turn = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const scale = turn ? Math.hypot(turn.a, turn.b) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (element.getClientRects().length > 0 && size < 13.99) found.push(`${size} ${node.textContent.slice(0, 40)}`);
    }
    return found;
  });
  expect(small).toEqual([]);
});

test("the page does not jump while it loads and is read", async () => {
  for (const viewport of [phone, desk]) {
    const { page } = await open({ viewport });
    await page.evaluate(async () => {
      const end = (document.querySelector(".references")?.getBoundingClientRect().top ?? 0) + scrollY;
      for (let y = 0; y < end; y += innerHeight / 2) {
        scrollTo({ top: y, behavior: "instant" });
        await new Promise((done) => setTimeout(done, 30));
      }
    });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) =>
            done(
              list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
            ),
          ).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(0), 1000);
        }),
    );
    expect(shift).toBeLessThan(0.02);
  }
});

describe("axe finds nothing, with no rule off", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, viewport] of Object.entries({ phone, desk })) {
      test(`on a ${name}, ${colorScheme}`, async () => {
        const { page } = await open({ viewport, colorScheme });
        await page.evaluate(() => {
          for (const table of document.querySelectorAll("details")) table.open = true;
        });
        await page.evaluate(axe);
        expect(await faultsOf(page)).toEqual([]);
        await page.locator("#mark-1").click();
        await page.locator(".panel:popover-open").waitFor();
        expect(await faultsOf(page, ".panel")).toEqual([]);
      });
    }
  }
});

/** What axe finds on a page or a part of it, a line for each element. */
const faultsOf = (page: Page, part = "html"): Promise<readonly string[]> =>
  page.evaluate(async (root) => {
    type Axe = {
      run(root: string): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
    };
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(root);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, part);

test("a note opens beside its mark by keyboard, leads to its source, and Escape gives focus back", async () => {
  for (const viewport of [phone, desk]) {
    const { page } = await open({ viewport });
    await page.locator("#mark-1").focus();
    await page.keyboard.press("Enter");
    const panel = page.locator(".panel:popover-open");
    await panel.waitFor();
    const box = await panel.boundingBox();
    if (!box) throw new RangeError("missing panel");
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height + 1);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".panel")?.className)).toBe("panel");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("mark-1");
    expect(await panel.count()).toBe(0);
  }
});

test("every mark, key and link of the page can be hit: 24 pixels at least, unless it stands in a line of text", async () => {
  const { page } = await open({ viewport: phone });
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        ".cite, button, summary, .bar a, .section-links a, .contents-list a, .rests a",
      ),
    ]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .map((target) => ({ name: target.outerHTML.slice(0, 80), box: target.getClientRects()[0] }))
      .filter(({ box }) => box && (box.width < 23.9 || box.height < 23.9))
      .map(({ name, box }) => `${name} ${box?.width} ${box?.height}`),
  );
  expect(small).toEqual([]);
});

test("the whole page can be walked by keyboard, every stop is seen and none is hidden under the bar", async () => {
  const { page } = await open({ viewport: desk });
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    await page.waitForTimeout(20);
    const stop = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      const box = at.getBoundingClientRect();
      const bar = document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
      const hidden = !at.closest(".bar, .skip") && box.bottom <= bar;
      const outline = getComputedStyle(at).outlineStyle;
      return { name: at.outerHTML.slice(0, 90), seen: outline !== "none" && !hidden && box.top < innerHeight };
    });
    expect(stop.seen, stop.name).toBe(true);
    stops.push(stop.name);
  }
  expect(stops[0]).toContain("skip");
  expect(stops.some((name) => name.includes('id="mark-1"'))).toBe(true);
  expect(stops.some((name) => name.includes('class="after"'))).toBe(true);
});

test("with scripts off every chart is as large as it was drawn for that width", async () => {
  for (const [viewport, least] of [
    [phone, 340],
    [desk, 600],
  ] as const) {
    const { page } = await open({ viewport, javaScriptEnabled: false });
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll(".stage > svg.room")].flatMap((room) => {
        const { width } = room.getBoundingClientRect();
        const [, , drawn = 0, high = 0] = (room.getAttribute("viewBox") ?? "").split(" ").map(Number);
        return width > 0 ? [Math.min(width, (room.getBoundingClientRect().height / high) * drawn)] : [];
      }),
    );
    expect(widths.length).toBeGreaterThan(10);
    expect(Math.min(...widths)).toBeGreaterThan(least);
  }
});

test("with scripts off the page and its charts have the theme of the system", async () => {
  for (const [colorScheme, ground] of [
    ["dark", "rgb(15, 26, 34)"],
    ["light", "rgb(243, 245, 243)"],
  ] as const) {
    const { page } = await open({ viewport: phone, javaScriptEnabled: false, colorScheme });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground);
  }
});

test("a place is found under another spelling by keyboard, and Enter leads to where it is told", async () => {
  const place = Object.values(deck.story.places).find(({ names }) => names?.ar && names.other?.length);
  if (!place?.names?.ar) throw new RangeError("missing place with other spellings");
  for (const query of [place.name, place.names.ar, ...(place.names.other ?? [])]) {
    const { page } = await open({ viewport: phone });
    await page.locator("button.search").focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog.search-window[open]").waitFor();
    await page.keyboard.insertText(query);
    const first = page.locator(".answers a b").first();
    await expect.poll(() => first.textContent()).toBe(place.name);
    const target = (await page.locator(".answers a").first().getAttribute("href")) ?? "";
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    const told = page.locator(`[id="${target.slice(1)}"]`);
    await expect.poll(() => told.evaluate((at) => at.getBoundingClientRect().top / innerHeight)).toBeLessThan(0.9);
    expect(await page.evaluate(() => location.hash)).not.toBe("");
    await page.context().close();
  }
});

test("a mark leads to its source in two taps, with publisher, title and link", async () => {
  const { page } = await open({ viewport: phone });
  await page.locator("#mark-3").click();
  const panel = page.locator(".panel:popover-open");
  await panel.waitFor();
  const links = panel.locator(".rests-on a[href^='http']");
  expect(await links.count()).toBeGreaterThan(1);
  expect(await panel.locator(".rests-on li").first().textContent()).toMatch(/\(newspaper\), .+ Paragraphs? \d/s);
});

test("what is told of a mark beyond the chart comes when the chart is first explored", async () => {
  const { page } = await open({ viewport: desk });
  const [slide] = stepped.map(({ slide }) => slide);
  if (!slide) throw new RangeError("missing slide with steps");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await goTo(page, slide, 0);
  expect(asked.filter((url) => url.endsWith(".js"))).toEqual([]);
  await page.locator(`[data-plate="${slide.id}"] .walk`).focus();
  await page.keyboard.press("ArrowRight");
  const event = deck.story.events.find(({ id }) => slide.chart?.describe(slide.steps[0].state).events.includes(id));
  expect(event?.text.length).toBeGreaterThan(0);
  await expect
    .poll(() => page.locator(`[data-plate="${slide.id}"] .readout .rests-on a[href^='http']`).count())
    .toBeGreaterThan(0);
});

test("the page names itself to those who share or index it, with every source it cites", async () => {
  const { page } = await open({ viewport: phone, javaScriptEnabled: false });
  const property = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute("content");
  expect(await property("title")).toBe(deck.title);
  expect(await property("image")).toBe("../card.png");
  expect(await page.locator("link[rel=canonical]").getAttribute("href")).toBe("./");
  const article = page.locator('[itemtype="https://schema.org/Article"]');
  expect(await article.locator("[itemprop=headline]").textContent()).toBe(deck.title);
  expect(await article.locator("[itemprop=citation]").count()).toBe(restingOn(deck, notesOf(deck)).length);
  expect(await page.context().cookies()).toEqual([]);
});

test("the theme follows the system until the reader chooses, and the choice is kept", async () => {
  const { page } = await open({ viewport: desk, colorScheme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const night = await ground();
  await page.locator("button.theme").click();
  const paper = await ground();
  expect(paper).not.toBe(night);
  await page.reload();
  expect(await ground()).toBe(paper);
});
