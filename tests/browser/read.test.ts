import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { comparisonsOf } from "../../src/deck/comparing.ts";
import { foregroundChart, type Slide, slidesOf } from "../../src/deck/deck.ts";
import { plainText } from "../../src/deck/words.ts";
import { memoizeBy } from "../../src/svg/memo.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { frameOf } from "../../src/views/read/chartFigure.ts";
import { anchorOf } from "../../src/views/shared/address.ts";
import { chartFigure } from "../../src/views/shared/figure.ts";
import { notesOf, restingOn } from "../../src/views/shared/notes.ts";
import { citedBy } from "../../src/views/shared/sources.ts";
import { axeFaults } from "./axe.ts";
import { differenceFrom, type Room, roomOf } from "./drawn.ts";
import { focused } from "./focused.ts";
import { alive, atRest, siteUrl, visitor } from "./served.ts";

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
  await page.goto(`${siteUrl()}read/${hash}`);
  if (options?.javaScriptEnabled !== false) await alive(page);
  await page.evaluate(() => document.fonts.ready);
  return { page, ...seen };
}
type Seen = Pick<Awaited<ReturnType<typeof visitor>>, "strayed" | "faults">;

/** Goes to a step's words like a link to it, and waits until the address names it. */
async function goTo(page: Page, slide: Slide, step: number): Promise<void> {
  const anchor = anchorOf(slide, step);
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: "instant" }), anchor);
  await page.waitForFunction((id) => location.hash === `#${id}`, anchor);
}

/** A step's chart as markup for its room, drawn once for both directions through the article. */
const freshDrawing = memoizeBy(
  (slide: Slide, step: number, ...[width, height, on]: Room): string => {
    const { chart, steps } = slide;
    return chart ? serialize(chartFigure(chart, steps[step]?.state, frameOf(slide, width, height, on))) : "";
  },
  (step, ...room) => `${step} ${room}`,
);

/** How a slide's live chart differs from a fresh drawing of a step at the same size; empty if it does not. */
async function difference(page: Page, slide: Slide, step: number): Promise<string> {
  const stage = page.locator(`[data-figure="${slide.id}"] .stage`);
  if (!slide.chart) return "no chart";
  return differenceFrom(stage, freshDrawing(slide, step, ...(await stage.evaluate(roomOf))));
}

test("without scripts the article is complete: every word, every chart, and one tap away every note, source and table", async () => {
  const { page } = await open({ viewport: phone, javaScriptEnabled: false });
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
  for (const slide of slides.filter(foregroundChart)) {
    const picture = page.locator(`[data-figure="${slide.id}"] img`);
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    const drawn = await (await page.request.get(new URL(`charts/${slide.id}-narrow.svg`, page.url()).href)).text();
    expect(drawn, slide.id).toContain('class="marks"');
  }
  const resting = restingOn(deck);
  expect(resting.length).toBeGreaterThan(10);
  expect(words).toContain(`these ${resting.length} of the ${Object.keys(deck.story.sources).length} sources`);
  const dead = async () => page.locator("button:visible, input:visible").count();
  expect(await dead(), "buttons that would do nothing").toBe(0);
  await page.locator("#mark-2").click();
  await page.waitForURL("**/read/sources/#note-2");
  const html = await page.content();
  for (const { source } of resting) {
    const url = deck.story.sources[source]?.url;
    if (url) expect(html).toContain(url.replaceAll("&", "&amp;"));
  }
  expect(await dead()).toBe(0);
  await page.locator("#note-2 .rests-on a").first().click();
  await expect.poll(() => page.locator(".source-list li:target").isVisible()).toBe(true);
  await page.goBack();
  await page.locator("#note-2 .back a").click();
  await page.waitForURL("**/read/#mark-2");
  const [slide] = slides.filter(foregroundChart);
  await page.locator("details.table summary").first().click();
  await page.locator("details.table .to-table a").first().click();
  await page.waitForURL(`**/read/tables/#${slide?.id}`);
  expect(await page.locator(".of-chart:has(table)").count()).toBe(slides.filter(foregroundChart).length);
});

test("the end of the article is at most a third of its length, and notes are fetched only when one is opened", async () => {
  const { page } = await open({ viewport: phone });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const end = () =>
    page.evaluate(() => {
      const { top } = (document.querySelector(".references") as Element).getBoundingClientRect();
      return (document.documentElement.scrollHeight - scrollY - top) / document.documentElement.scrollHeight;
    });
  expect(await end()).toBeLessThan(1 / 3);
  expect(asked).not.toContain("/read/sources/");
  await page.locator("#mark-1").click();
  await page.locator(".panel:popover-open").waitFor();
  expect(asked).toContain("/read/sources/");
});

test("notes and sources are found by any spelling, and folded parts open for them", async () => {
  const { page, strayed, faults } = await open({ viewport: phone }, "sources/");
  const shown = page.locator(".source-list > li:visible, .notes > li:visible");
  const all = await shown.count();
  await page.locator("#look-up-field").fill("deir ezzor");
  await expect.poll(() => page.locator(".look-up .count").textContent()).toMatch(/^\d+ found$/);
  const found = Number.parseInt((await page.locator(".look-up .count").textContent()) ?? "", 10);
  expect(found).toBeGreaterThan(0);
  expect(await shown.count()).toBe(found);
  await page.locator("#look-up-field").fill("");
  await expect.poll(() => shown.count()).toBe(all);
  expect(await axeFaults(page)).toEqual([]);
  expect([...strayed, ...faults]).toEqual([]);
});

test("in the list of sources, each line of a slide's title begins at the edge of the list", async () => {
  const { page } = await open({ viewport: phone }, "sources/");
  const titles = page.locator('.rests a:not([href*="#mark-"]):visible');
  const indents = await titles.evaluateAll((links) =>
    links.flatMap((link) => {
      const text = document.createRange();
      text.selectNodeContents(link);
      const edge = link.closest(".rests")?.getBoundingClientRect().left ?? 0;
      return [...text.getClientRects()].slice(1).map(({ left }) => Math.round(left - edge));
    }),
  );
  expect(indents.length).toBeGreaterThan(0);
  expect(new Set(indents)).toEqual(new Set([0]));
});

for (const [name, viewport] of Object.entries({ phone, desk })) {
  test(`the chart follows the words down and up again, and equals a fresh drawing (${name})`, {
    timeout: 300_000,
  }, async () => {
    const { page, strayed, faults } = await open({ viewport });
    expect(stepped.length).toBeGreaterThan(10);
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
    await atRest(page);
    const before = await page.evaluate(() => scrollY);
    await page.reload();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    expect(await page.evaluate(() => location.hash)).toBe(`#${anchor}`);
    expect(await difference(page, last.slide, last.step)).toBe("");
  }
});

test("a reload, and the way back from another page, keep the words where they were, whether a chart above was moved or only its bar open", async () => {
  const { page } = await open({ viewport: phone });
  const section = page.locator(".slide:has(.keys > .move)").nth(2);
  const words = section.locator(".step").last();
  const top = () => words.evaluate((step) => step.getBoundingClientRect().top);
  const offBy = async (place: number) => Math.abs((await top()) - place);
  await section.locator(".keys > .move").click();
  await section.locator(".pan-bar").waitFor();
  await words.evaluate((step) => {
    scrollBy({ top: step.getBoundingClientRect().top - innerHeight * 0.6, behavior: "instant" });
  });
  await atRest(page);
  const only = await top();
  await page.reload();
  await page.locator("button.search:not([hidden])").waitFor();
  await expect.poll(() => offBy(only)).toBeLessThanOrEqual(1);
  await atRest(page);
  expect(await offBy(only)).toBeLessThanOrEqual(1);

  await section.locator(".keys > .move").click();
  await section.locator("[data-pan=earlier]").click();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain("@");
  await atRest(page);
  const moved = await top();
  const away: readonly (() => Promise<unknown>)[] = [
    () => page.reload(),
    () => page.goto(`${siteUrl()}read/sources/`).then(() => page.goBack()),
  ];
  for (const leave of away) {
    await leave();
    await section.locator(".pan-bar:not([hidden])").waitFor();
    await expect.poll(() => offBy(moved)).toBeLessThanOrEqual(1);
    await atRest(page);
    expect(await offBy(moved)).toBeLessThanOrEqual(1);
  }
  await page.mouse.move(200, 700);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => offBy(moved - 120)).toBeLessThanOrEqual(2);
});

test("compared frames equal fresh drawings, are beside each other on a desktop and one below the other on a phone, and not below a sticky chart", async () => {
  const [compared] = slides.flatMap((slide) => comparisonsOf(deck.story.language, slide));
  if (!compared) throw new RangeError("missing step that compares");
  for (const viewport of [phone, desk]) {
    const { page } = await open({ viewport });
    const frames = page.locator(`[data-figure="${compared.id}"] .canvas > .chart .marks > svg`);
    await page
      .locator(`[data-figure="${compared.id}"]`)
      .evaluate((figure) => figure.scrollIntoView({ behavior: "instant" }));
    await expect.poll(() => frames.count()).toBe(2);
    expect(await difference(page, compared, 0)).toBe("");
    // Their layout boxes are compared: their bounding boxes include what is clipped at their edges.
    const [first, second] = await frames.evaluateAll((all) =>
      all.map((frame) => ["x", "y", "width"].map((name) => Number(frame.getAttribute(name)))),
    );
    const [across, down] = [(second?.[0] ?? 0) - (first?.[0] ?? 0), (second?.[1] ?? 0) - (first?.[1] ?? 0)];
    if (viewport === desk) expect([across > (first?.[2] ?? 0), down]).toEqual([true, 0]);
    else expect([across, down > 200]).toEqual([0, true]);
    const room = page.locator(`[data-figure="${compared.id}"] .stage`);
    const stays = page.locator(`.slide:has([data-figure="${compared.id}"]) .beside .chart-figure`);
    const [end, begin] = await Promise.all([
      stays.evaluate((figure) => figure.getBoundingClientRect().bottom),
      room.evaluate((stage) => stage.getBoundingClientRect().top),
    ]);
    if (viewport === desk) expect(end).toBeLessThanOrEqual(begin);
  }
});

test("on paper no style of the page hides a mark of a chart", async () => {
  const { page } = await open({ viewport: desk });
  await page.evaluate(() => scrollTo(0, 1));
  await page.waitForFunction(() => document.querySelectorAll(".canvas > svg.chart").length > 10);
  const hidden = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".canvas > svg.chart :not(title, desc, defs, defs *, .backing)")]
        .filter((mark) => getComputedStyle(mark).display === "none")
        .map((mark) => `${mark.closest("[data-figure]")?.getAttribute("data-figure")}: ${mark.getAttribute("class")}`),
    );
  expect(await hidden()).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await hidden()).toEqual([]);
});

test("no word for a kind of source is broken", async () => {
  for (const viewport of [
    { width: 360, height: 740 },
    phone,
    { width: 820, height: 1180 },
    { width: 1280, height: 720 },
    desk,
  ]) {
    const { page } = await open({ viewport });
    const single = await page.locator(".natures a").evaluateAll((links) =>
      links.flatMap((link) => {
        const { textContent: word } = link;
        return word.includes(" ") ? [] : [{ word, lines: link.getClientRects().length }];
      }),
    );
    expect(single.length).toBeGreaterThan(3);
    expect(
      single.filter(({ lines }) => lines > 1),
      `${viewport.width}`,
    ).toEqual([]);
  }
});

test("long words for kinds of source, as German has them, leave their numbers their places on a phone", async () => {
  const { page } = await open({ viewport: phone });
  const rows = page.locator(".natures div");
  await rows.locator("a").evaluateAll((links) => {
    for (const link of links) link.textContent = "Menschenrechtsorganisationen";
  });
  const outside = await rows.evaluateAll((all) =>
    all.flatMap((row) => {
      const [box, number] = [row.getBoundingClientRect(), row.querySelector("dd")?.getBoundingClientRect()];
      return number && number.right > box.right + 0.5 ? [number.right - box.right] : [];
    }),
  );
  expect(outside).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
});

test("turning a phone three times keeps the place, and the chart interactive", async () => {
  const middle = stepped[Math.floor(stepped.length / 2)];
  if (!middle) throw new RangeError("missing slide with steps");
  const { page } = await open({ viewport: phone });
  await goTo(page, middle.slide, middle.step);
  for (const viewport of [sideways, phone, sideways, phone, sideways, phone]) {
    await page.setViewportSize(viewport);
    await atRest(page);
    expect(await page.evaluate(() => location.hash)).toBe(`#${anchorOf(middle.slide, middle.step)}`);
    expect(await difference(page, middle.slide, middle.step)).toBe("");
  }
});

test("a chart in a window too low for it to stay gets the height that it needs, and so do frames beside each other", async () => {
  const [first] = stepped;
  const compared = slides.flatMap((slide) => comparisonsOf(deck.story.language, slide))[0];
  if (!first || !compared) throw new RangeError("missing slide");
  const { page } = await open({ viewport: phone });
  const room = (id: string) => page.locator(`[data-figure="${id}"] .stage`).boundingBox();
  for (const viewport of [sideways, { width: 720, height: 450 }, { width: 360, height: 225 }]) {
    await page.setViewportSize(viewport);
    expect((await room(first.slide.id))?.height).toBeGreaterThan(280);
    expect(
      await page.locator(`[data-figure="${first.slide.id}"]`).evaluate((figure) => getComputedStyle(figure).position),
    ).toBe("static");
  }
  await page.setViewportSize({ width: 820, height: 1180 });
  const { width = 0, height = 0 } = (await room(compared.id)) ?? {};
  expect(height).toBeLessThan(width);
});

test("the buttons below a chart step it and say what changed, and the address follows", async () => {
  const first = stepped[0];
  if (!first) throw new RangeError("missing slide with steps");
  const { page } = await open({ viewport: desk, reducedMotion: "reduce" });
  await goTo(page, first.slide, 0);
  await page.locator(`[data-figure="${first.slide.id}"] .after`).click();
  await page.waitForFunction((id) => location.hash === `#${id}`, anchorOf(first.slide, 1));
  expect(await difference(page, first.slide, 1)).toBe("");
  expect(await page.locator(`[data-figure="${first.slide.id}"] .keys .count`).textContent()).toBe(
    `2 of ${first.slide.steps.length}`,
  );
  expect(await page.locator(".status").textContent()).toBe(
    `Step 2 of ${first.slide.steps.length}. ${first.slide.chart?.describe(first.slide.steps[1]?.state).name}`,
  );
  expect(await page.locator(".to-present").getAttribute("href")).toBe(`../#/${first.slide.id}/2`);
  await page.locator(`[data-figure="${first.slide.id}"] .before`).click();
  await page.waitForFunction((id) => location.hash === `#${id}`, first.slide.id);
  expect(await difference(page, first.slide, 0)).toBe("");
});

test("at 320 pixels nothing scrolls sideways, and no text is smaller than 14 pixels, not even in charts", async () => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  await page.evaluate(() => {
    for (const table of document.querySelectorAll("details")) table.open = true;
    scrollTo(0, 1);
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
      // A rotated name is measured along its own line.
      const turn = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const scale = turn ? Math.hypot(turn.a, turn.b) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (element.getClientRects().length > 0 && size < 13.99) found.push(`${size} ${node.textContent.slice(0, 40)}`);
    }
    return found;
  });
  expect(small).toEqual([]);
});

test("no word of a button under a chart is broken, at 320 pixels and with letters of twice the size", async () => {
  for (const [width, fontSize] of [
    [320, 16],
    [390, 32],
  ] as const) {
    const { page } = await open({ viewport: { width, height: 844 } });
    const browser = await page.context().newCDPSession(page);
    await browser.send("Page.setFontSizes", { fontSizes: { standard: fontSize } });
    await page.reload();
    await page.locator("button.search:not([hidden])").waitFor();
    const words = await page.locator(".keys button").evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const text = button.firstChild as Text;
        return [...text.data.matchAll(/\S+/g)].map(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return { word, lines: range.getClientRects().length };
        });
      }),
    );
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter(({ lines }) => lines > 1)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test("on the smallest phone the pages beside the article end a title that has no room with dots", async () => {
  const { context } = await visitor({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${siteUrl()}read/sources/`);
  const title = await page.locator(".bar .where a").evaluate((link) => {
    const { display, overflow, textOverflow } = getComputedStyle(link);
    return { isCut: link.scrollWidth > link.clientWidth, display, overflow, textOverflow };
  });
  expect(title).toEqual({ isCut: true, display: "block", overflow: "hidden", textOverflow: "ellipsis" });
});

test("whatever the size of letters, the words have room under a chart that stays while they scroll by", async () => {
  for (const [width, height, fontSize, stays] of [
    [320, 640, 16, true],
    [390, 844, 32, false],
    [430, 932, 24, false],
  ] as const) {
    const { page } = await open({ viewport: { width, height } });
    const browser = await page.context().newCDPSession(page);
    await browser.send("Page.setFontSizes", { fontSizes: { standard: fontSize } });
    await page.reload();
    await alive(page);
    const rooms = await page.locator(".beside > .chart-figure").evaluateAll((all) =>
      all
        .filter((figure) => getComputedStyle(figure).position === "sticky")
        .map((figure) => {
          const words = figure.closest(".slide")?.querySelectorAll("div.step") ?? [];
          words[words.length - 1]?.scrollIntoView({ behavior: "instant" });
          return { of: figure.dataset.figure, under: innerHeight - figure.getBoundingClientRect().bottom };
        }),
    );
    expect(rooms.length > 0, `${width} pixels, letters of ${fontSize}`).toBe(stays);
    expect(rooms.filter(({ under }) => under < 100)).toEqual([]);
  }
});

test("what a thumb presses in the bar, under a chart and under a slide is 44 pixels high", async () => {
  const { page } = await open({ viewport: phone, hasTouch: true, isMobile: true });
  const targets = page.locator(":is(.bar, .keys, .section-links) :is(a, button), summary");
  const heights = await targets.evaluateAll((all) =>
    all.flatMap((one) => (one.checkVisibility() ? [one.getBoundingClientRect().height] : [])),
  );
  expect(heights.length).toBeGreaterThan(100);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

describe("axe finds nothing, with all rules on", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, viewport] of Object.entries({ phone, desk })) {
      test(`on a ${name}, ${colorScheme}`, async () => {
        const { page } = await open({ viewport, colorScheme });
        await page.evaluate(() => {
          for (const table of document.querySelectorAll("details")) table.open = true;
        });
        expect(await axeFaults(page)).toEqual([]);
        await page.locator("#mark-1").click();
        await page.locator(".panel:popover-open").waitFor();
        expect(await axeFaults(page, ".panel")).toEqual([]);
      });
    }
  }
});

test("when the connection is lost the article stays and says what could not be loaded, and works once it is back", async () => {
  const { page } = await open({ viewport: phone });
  const lost = page.locator(".status:not(.visually-hidden)");
  await page.context().setOffline(true);
  for (const pressed of ["button.search", ".keys .move", "button.download", "#mark-1"]) {
    await page.locator(pressed).first().click();
    await lost.waitFor();
    await page.evaluate(() => document.querySelector(".status")?.classList.add("visually-hidden"));
  }
  expect(new URL(page.url()).pathname).toMatch(/\/read\/$/);
  await page.context().setOffline(false);
  await page.locator("#mark-1").click();
  await page.locator(".panel:popover-open").waitFor();
  expect(await lost.count()).toBe(0);
});

test("neither the search nor the downloads do without the part of the story that failed to load: a reader is told, and has both at the next press", async () => {
  const { page } = await open({ viewport: desk });
  let isFailing = true;
  await page.route(/_virtual_deferred-[^/]*\.js$/, (route) => (isFailing ? route.abort() : route.continue()));
  const lost = page.locator(".status:not(.visually-hidden)");
  const [search, downloads] = [page.locator("dialog.search-window[open]"), page.locator(".downloads")];
  for (const pressed of ["button.search", "button.download"]) {
    await page.locator(pressed).first().click();
    await lost.waitFor();
    await page.evaluate(() => document.querySelector(".status")?.classList.add("visually-hidden"));
  }
  expect([await search.count(), await downloads.count()]).toEqual([0, 0]);
  isFailing = false;
  await page.locator("button.download").first().click();
  await downloads.waitFor();
  await page.locator("button.search").click();
  await search.waitFor();
  expect(await lost.count()).toBe(0);
});

test("a note opens beside its mark by keyboard, links to its source, and Escape or a second press closes it", async () => {
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
    // A press on the mark of a note that is open closes it; Enter opens it again.
    for (const opens of [true, false, true, false]) {
      await page.locator("#mark-1").click();
      await panel.waitFor({ state: opens ? "visible" : "detached" });
    }
    await page.locator("#mark-1").press("Enter");
    await panel.waitFor();
  }
});

test("Tab leaves a note for what comes after its mark, Shift and Tab for the mark, and the note closes", async () => {
  const { page } = await open({ viewport: desk });
  const mark = page.locator(".step .cite").first();
  await mark.focus();
  await page.keyboard.press("Tab");
  const next = await page.evaluateHandle(() => document.activeElement);
  const panel = page.locator(".panel:popover-open");
  for (const keys of ["Tab", "Shift+Tab"]) {
    await mark.press("Enter");
    await panel.waitFor();
    const scrolled = await page.evaluate(() => scrollY);
    const isInside = () => page.evaluate(() => document.activeElement?.closest(".panel") !== null);
    for (let presses = 0; presses < 20 && (await isInside()); presses += 1) await page.keyboard.press(keys);
    expect(await panel.count(), keys).toBe(0);
    const isThere =
      keys === "Tab"
        ? next.evaluate((one) => one === document.activeElement)
        : mark.evaluate((one) => one === document.activeElement);
    expect(await isThere, keys).toBe(true);
    expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled), keys).toBeLessThan(desk.height);
  }
});

test("the keyboard reaches the bar, and leaves what its buttons open, without scrolling the page", async () => {
  for (const viewport of [phone, desk]) {
    const { page } = await open({ viewport });
    await goTo(page, stepped[0]?.slide as Slide, 1);
    const scrolled = await page.evaluate(() => scrollY);
    await page.locator(".bar [data-opens]").focus();
    for (const [opened, keys] of [
      [".panel:popover-open", ["Enter"]],
      ["dialog.search-window[open]", ["Tab", "Enter"]],
    ] as const) {
      for (const key of keys) await page.keyboard.press(key);
      await page.locator(opened).waitFor();
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator(opened).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.closest(".bar") !== null)).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    }
  }
});

test("every mark, button and link of the page is at least 24 pixels large, unless it is in a line of text", async () => {
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

for (const [name, viewport] of Object.entries({ phone, desk }))
  test(`the whole page can be used by keyboard: every stop is visible, none below the bar or a chart that stays (${name})`, async () => {
    const { page } = await open({ viewport });
    const stops: string[] = [];
    for (let presses = 0; presses < 90; presses += 1) {
      // Onward from the beginning, and then back from the links of the last slide.
      if (presses === 60) await page.locator(".section-links a").last().focus();
      await page.keyboard.press(presses < 60 ? "Tab" : "Shift+Tab");
      const stop = await page.evaluate(focused);
      expect(stop.isInSight && stop.isOutlined, stop.name).toBe(true);
      stops.push(stop.name);
    }
    expect(stops[0]).toContain("skip");
    expect(stops.some((name) => name.includes('id="mark-1"'))).toBe(true);
    expect(stops.some((name) => name.includes('class="term"'))).toBe(true);
    expect(stops.some((name) => name.includes('class="after"'))).toBe(true);
  });

test("what a table is about stands over it in lines of more than a word or two, however narrow the table is", async () => {
  const { page } = await open({ viewport: desk, javaScriptEnabled: false });
  await page.goto(new URL("tables/", page.url()).href);
  const captions = await page.locator("table caption").evaluateAll((all) =>
    all.map((caption) => {
      const { height } = caption.getBoundingClientRect();
      const words = caption.textContent ?? "";
      return { words, lines: Math.round(height / Number.parseFloat(getComputedStyle(caption).lineHeight) - 0.4) };
    }),
  );
  expect(captions.length).toBeGreaterThan(10);
  expect(captions.filter(({ words, lines }) => lines > 1 && words.length / lines < 20)).toEqual([]);
});

test("without scripts every chart has the size for which it was drawn", async () => {
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

test("without scripts the page and its charts have the theme of the system", async () => {
  for (const [colorScheme, ground] of [
    ["dark", "rgb(15, 26, 34)"],
    ["light", "rgb(243, 245, 243)"],
  ] as const) {
    const { page } = await open({ viewport: phone, javaScriptEnabled: false, colorScheme });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground);
  }
});

test("a place is found by another spelling by keyboard, and Enter leads to where it is named", async () => {
  const place = Object.values(deck.story.places).find(({ names }) => names?.ar && names.other?.length);
  if (!place?.names?.ar) throw new RangeError("missing place with other spellings");
  const { page } = await open({ viewport: phone });
  for (const query of [place.name, place.names.ar, ...(place.names.other ?? [])]) {
    await page.evaluate(() => {
      history.replaceState(null, "", location.pathname);
      scrollTo(0, 0);
    });
    await page.locator("button.search").focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog.search-window[open]").waitFor();
    await page.keyboard.press("ControlOrMeta+a");
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
  }
});

test("a mark leads to its source in two taps, with publisher, title and link", async () => {
  const { page } = await open({ viewport: phone });
  const cited = notesOf(deck).map((note) => ({ note, sources: citedBy(deck.story, note.cite) }));
  const linked = cited.find(
    ({ sources }) => sources.filter(({ source }) => deck.story.sources[source]?.url).length > 1,
  );
  const paragraphed = cited.find(({ sources }) => sources.some(({ paragraph }) => paragraph !== undefined));
  if (!linked || !paragraphed) throw new RangeError("missing note with links, or with a paragraph");
  const panel = page.locator(".panel:popover-open");
  await page.locator(`#mark-${linked.note.number}`).click();
  await panel.waitFor();
  expect(await panel.locator(".rests-on a[href^='http']").count()).toBeGreaterThan(1);
  const [first] = linked.sources;
  const { publisher, nature } = deck.story.sources[first?.source ?? ""] ?? {};
  expect(await panel.locator(".rests-on li").first().textContent()).toContain(
    `${publisher} (${nature && deck.story.language.natures[nature]}), `,
  );
  await page.keyboard.press("Escape");
  await page.locator(`#mark-${paragraphed.note.number}`).click();
  await panel.waitFor();
  await expect.poll(() => panel.locator(".rests-on").textContent()).toMatch(/ Paragraphs? \d/);
});

test("no script is asked for before the words are there", async () => {
  const { page } = await open({ viewport: phone });
  const [there, asked] = await page.evaluate(() => [
    performance
      .getEntriesByType("navigation")
      .map((entry) => (entry as PerformanceNavigationTiming).domInteractive)[0] ?? Number.NaN,
    performance.getEntriesByType("resource").flatMap(({ name, startTime }) => (/\.js$/.test(name) ? startTime : [])),
  ]);
  expect(asked.length).toBeGreaterThan(0);
  expect(Math.min(...asked)).toBeGreaterThan(there);
});

test("the deferred part of tooltips is loaded when a chart is first explored", async () => {
  const { page } = await open({ viewport: desk });
  const [slide] = stepped.map(({ slide }) => slide);
  if (!slide) throw new RangeError("missing slide with steps");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await goTo(page, slide, 0);
  expect(asked.filter((url) => url.endsWith(".js"))).toEqual([]);
  await page.locator(`[data-figure="${slide.id}"] .walk`).focus();
  await page.keyboard.press("ArrowRight");
  const event = deck.story.events.find(({ id }) => slide.chart?.describe(slide.steps[0].state).events.includes(id));
  expect(event?.text.length).toBeGreaterThan(0);
  await expect
    .poll(() => page.locator(`[data-figure="${slide.id}"] .tooltip .rests-on a[href^='http']`).count())
    .toBeGreaterThan(0);
});

test("the page describes itself for link previews and search engines, and links to every source it cites", async () => {
  const { page } = await open({ viewport: phone, javaScriptEnabled: false });
  const property = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute("content");
  expect(await property("title")).toBe(deck.title);
  expect(await property("image")).toBe("../card.png");
  // It was built without the site's address.
  expect(await page.locator("link[rel=canonical]").count()).toBe(0);
  const article = page.locator('[itemtype="https://schema.org/Article"]');
  expect(await article.locator("[itemprop=headline]").textContent()).toBe(deck.title);
  await article.locator("[itemprop=citation]").click();
  await page.waitForURL("**/read/sources/");
  expect(await page.locator("[itemprop=citation]").count()).toBe(restingOn(deck).length);
  expect(await page.context().cookies()).toEqual([]);
});

test("the theme follows the system until the reader chooses, and the choice is stored", async () => {
  const { page } = await open({ viewport: desk, colorScheme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const night = await ground();
  await page.locator("button.theme").click();
  const paper = await ground();
  expect(paper).not.toBe(night);
  // Before its scripts have run, too.
  await page.route("**/*.js", (route) => route.abort());
  await page.reload();
  expect(await ground()).toBe(paper);
});
