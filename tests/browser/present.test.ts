import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf, withBackup } from "../../src/deck/deck.ts";
import { addressOf, anchorOf, type Position } from "../../src/views/shared/address.ts";
import { ready, siteUrl, visitor } from "./served.ts";

const slides = slidesOf(deck);
const steps: readonly Position[] = slides.flatMap(({ steps }, slide) => steps.map((_, step) => ({ slide, step })));
const still: BrowserContextOptions = { reducedMotion: "reduce", viewport: { width: 1280, height: 720 } };
/** The slide with the most steps. */
const longest = slides.reduce(
  (most, { steps }, index) => (steps.length > (slides[most]?.steps.length ?? 0) ? index : most),
  0,
);

/** A visitor with the stage open at an address; everything must come from the site and without faults. */
async function present(address = "", options: BrowserContextOptions = still) {
  const url = siteUrl();
  const guest = await visitor(options);
  const open = async (at: string): Promise<Page> => {
    const page = await guest.context.newPage();
    await page.goto(url + at);
    await ready(page);
    return page;
  };
  return {
    ...guest,
    open,
    page: await open(address),
    async leave() {
      await guest.context.close();
      expect(guest.strayed).toEqual([]);
      expect(guest.faults).toEqual([]);
    },
  };
}

const hash = (page: Page) => page.evaluate(() => location.hash);
const at = (page: Page, place: Position) =>
  page.waitForFunction((wanted) => location.hash === wanted, addressOf(deck, place));

/** What a slide shows, including ids, with the attributes of each element sorted by name. */
const shown = (page: Page, where = ".slides > .present"): Promise<string> =>
  page.evaluate((where) => {
    const slide = document.querySelector(`${where} .slide`)?.cloneNode(true) as Element | undefined;
    for (const element of slide ? [slide, ...slide.querySelectorAll("*")] : []) {
      const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const { name } of attributes) element.removeAttribute(name);
      for (const { name, value } of attributes) element.setAttribute(name, value);
    }
    return slide?.outerHTML ?? "";
  }, where);

/** The marks of the chart that is shown which have a colour that some style sheet takes away. */
const unpainted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>(".slides > .present svg.chart *")].flatMap((mark) =>
      (["fill", "stroke"] as const)
        .filter((paint) => (mark.getAttribute(paint) ?? "none") !== "none" && getComputedStyle(mark)[paint] === "none")
        .map((paint) => `${paint} of ${mark.outerHTML.slice(0, 80)}`),
    ),
  );

/** Where two drawings differ, as a short piece of each; undefined if they do not. */
function parting(one: string, other: string): readonly [string, string] | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at++;
  return [one.slice(Math.max(at - 200, 0), at + 100), other.slice(Math.max(at - 200, 0), at + 100)];
}

describe("stepping", () => {
  test("forward and back through all slides shows at every step the same as its address alone, every mark in its colour", {
    timeout: 300_000,
  }, async () => {
    const { page, open, leave } = await present();
    expect(steps.length).toBeGreaterThan(slides.length);
    const forward: string[] = [];
    for (const place of steps) {
      await at(page, place);
      forward.push(await shown(page));
      expect(await unpainted(page), addressOf(deck, place)).toEqual([]);
      await page.keyboard.press("ArrowRight");
    }
    const back: string[] = [];
    for (const place of steps.toReversed()) {
      await at(page, place);
      back.unshift(await shown(page));
      await page.keyboard.press("ArrowLeft");
    }
    for (const [index, place] of steps.entries())
      expect(parting(forward[index] ?? "", back[index] ?? ""), addressOf(deck, place)).toBeUndefined();
    const alone = await open("");
    for (const [index, place] of steps.entries()) {
      await alone.goto("about:blank");
      await alone.goto(siteUrl() + addressOf(deck, place));
      await ready(alone);
      await at(alone, place);
      expect(parting(forward[index] ?? "", await shown(alone)), addressOf(deck, place)).toBeUndefined();
      expect(await alone.locator(".slides > .present").count()).toBe(1);
    }
    await leave();
  });

  test("animates from step to step, and ends in the same state", async () => {
    const moving = { viewport: still.viewport ?? null, reducedMotion: "no-preference" as const };
    const { page, open, leave } = await present(addressOf(deck, { slide: longest, step: 0 }), moving);
    await page.keyboard.press("ArrowRight");
    await at(page, { slide: longest, step: 1 });
    const rest = await shown(await open(addressOf(deck, { slide: longest, step: 1 })));
    await page.bringToFront();
    await expect.poll(async () => parting(rest, await shown(page))).toBeUndefined();
    await leave();
  });

  test("twenty keys a second, back and forth, end in the right state", async () => {
    const moving = { viewport: still.viewport ?? null, reducedMotion: "no-preference" as const };
    const { page, open, leave } = await present("", moving);
    const walk = ["ArrowRight", "ArrowRight", "ArrowLeft", "PageDown", "ArrowRight", "PageUp", " ", "ArrowLeft"];
    let index = 0;
    for (let count = 0; count < 40; count++) {
      const key = walk[count % walk.length] ?? "ArrowRight";
      index = Math.min(Math.max(index + (["ArrowLeft", "PageUp"].includes(key) ? -1 : 1), 0), steps.length - 1);
      await page.keyboard.press(key, { delay: 50 });
    }
    const place = steps[index] ?? { slide: 0, step: 0 };
    await at(page, place);
    const rest = await shown(await open(addressOf(deck, place)));
    await page.bringToFront();
    await expect.poll(async () => parting(rest, await shown(page))).toBeUndefined();
    await leave();
  });
});

describe("the place", () => {
  test("is kept by a reload, and the back button returns from a jump", async () => {
    const { page, leave } = await present(addressOf(deck, { slide: longest, step: 1 }));
    await page.reload();
    await ready(page);
    expect(await hash(page)).toBe(addressOf(deck, { slide: longest, step: 1 }));
    await page.keyboard.press("g");
    await page.keyboard.type(String(slides.length));
    await page.keyboard.press("Enter");
    await at(page, { slide: slides.length - 1, step: 0 });
    await page.goBack();
    await at(page, { slide: longest, step: 1 });
    expect(await page.locator(".slides > .present h1, .slides > .present h2").textContent()).toBe(
      slides[longest]?.title,
    );
    await leave();
  });

  test("follows an address changed by hand, and is not changed by an invalid one", async () => {
    const { page, leave } = await present();
    await page.evaluate((to) => location.assign(to), addressOf(deck, { slide: longest, step: 1 }));
    await page.waitForFunction((title) => document.title.startsWith(title), slides[longest]?.title ?? "");
    await page.evaluate(() => location.assign("#/nowhere/%E0"));
    await at(page, { slide: longest, step: 1 });
    await leave();
  });

  test("is kept in the other views, and queries that users of Reveal know lead there", async () => {
    const { page, leave } = await present(addressOf(deck, { slide: longest, step: 1 }));
    const anchor = anchorOf(slides[longest] ?? ({ id: "" } as never), 1);
    expect(await page.locator(".stage-controls a").first().getAttribute("href")).toBe(`read/#${anchor}`);
    expect(await page.locator(".skip").getAttribute("href")).toBe(`read/#${anchor}`);
    const url = siteUrl();
    for (const [query, view] of [
      ["?print-pdf", "print"],
      ["?view=print", "print"],
      ["?view=scroll", "read"],
    ]) {
      await page.goto(url + query);
      await page.waitForURL(`${url}${view}/**`);
    }
    await leave();
  });

  test("no other query changes how it presents", async () => {
    const { page, leave } = await present("?keyboard=false&controls=true&transition=zoom&view=x&width=100&loop=true");
    await page.keyboard.press("ArrowRight");
    await at(page, steps[1] ?? { slide: 0, step: 0 });
    expect(await page.locator(".reveal .controls").isVisible()).toBe(false);
    expect(await page.locator(".reveal").getAttribute("class")).not.toContain("zoom");
    await leave();
  });
});

describe("keys", () => {
  test("belong to a focused button or link if they press it, and otherwise step on", async () => {
    const { page, leave } = await present();
    await page.locator(".stage-controls [data-action=help]").focus();
    await page.keyboard.press(" ");
    await page.locator("dialog#help[open]").waitFor();
    await page.keyboard.press("ArrowRight");
    expect(await hash(page)).toBe(addressOf(deck, { slide: 0, step: 0 }));
    await page.keyboard.press("Escape");
    await page.locator("dialog#help").waitFor({ state: "hidden" });
    expect(await page.locator(".reveal.overview").count()).toBe(0);
    await page.keyboard.press("ArrowRight");
    await at(page, steps[1] ?? { slide: 0, step: 0 });
    await leave();
  });

  test("turn the screen black and back, and change the theme, which is stored", async () => {
    const { page, leave } = await present();
    await page.keyboard.press(".");
    await page.locator(".reveal.paused").waitFor();
    await page.keyboard.press("b");
    await page.locator(".reveal:not(.paused)").waitFor();
    await page.keyboard.press("t");
    expect(await page.locator("body").getAttribute("data-theme")).toBe("paper");
    await page.reload();
    await ready(page);
    expect(await page.locator("body").getAttribute("data-theme")).toBe("paper");
    await leave();
  });

  test("of one letter can be switched off", async () => {
    const { page, leave } = await present();
    await page.keyboard.press("?");
    await page.getByLabel("Keys of one letter or sign").uncheck();
    await page.getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("b");
    await page.keyboard.press("n");
    expect(await page.locator(".reveal.paused").count()).toBe(0);
    expect(await hash(page)).toBe(addressOf(deck, { slide: 0, step: 0 }));
    await page.keyboard.press("ArrowRight");
    await at(page, steps[1] ?? { slide: 0, step: 0 });
    await leave();
  });

  test("a bracket typed into the field to go to a slide breaks nothing", async () => {
    const { page, leave } = await present();
    await page.keyboard.press("g");
    await page.keyboard.type("(abc");
    await page.keyboard.press("Enter");
    await page.getByText("nor that in its title.").waitFor();
    await leave();
  });

  test("open the overview, and a click there goes to a slide", async () => {
    const { page, leave } = await present();
    await page.keyboard.press("o");
    await page.locator(".reveal.overview").waitFor();
    expect(await page.locator(".slides .slide").count()).toBe(slidesOf(withBackup(deck)).length);
    await page.locator(".slides > section").nth(1).click();
    await at(page, { slide: 1, step: 0 });
    await leave();
  });

  test("the focus follows from a link on one slide to the heading of the next", async () => {
    const { page, leave } = await present();
    await page.evaluate(() => document.querySelector<HTMLElement>(".present h1, .present h2")?.focus());
    for (const _ of slides[0]?.steps ?? []) await page.keyboard.press("ArrowRight");
    await at(page, { slide: 1, step: 0 });
    expect(await page.evaluate(() => document.activeElement?.closest("section")?.className)).toContain("present");
    await leave();
  });
});

describe("what is announced", () => {
  test("title and status follow, and nothing has the role application", async () => {
    const { page, leave } = await present(addressOf(deck, { slide: longest, step: 0 }));
    const slide = slides[longest];
    expect(await page.title()).toBe(`${slide?.title} · ${deck.title}`);
    const said = (await page.locator("[role=status]").textContent()) ?? "";
    expect(said).toContain(`Slide ${longest + 1} of ${slides.length}: ${slide?.title}`);
    expect(said).toContain(`Step 1 of ${slide?.steps.length}`);
    expect(await page.locator("[role=application]:not(.walk)").count()).toBe(0);
    expect(await page.locator("[aria-live], [role=status]").count()).toBe(1);
    await leave();
  });

  test("without scripts the title is shown with a link to the reading page", async () => {
    const url = siteUrl();
    const { context } = await visitor({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url);
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await page.locator("h1").textContent()).toBe(slides[0]?.title);
    expect(await page.locator('.without-scripts:not(.too-old) a[href="read/"]').isVisible()).toBe(true);
    await context.close();
  });

  test("a narrow touch screen is offered the reading page once", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { context, faults } = await visitor(phone);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(siteUrl());
    const stay = page.getByRole("button", { name: "Present anyway" });
    await stay.waitFor();
    expect(
      asked.filter((one) => /deck|charts|hydrate/.test(one.split("/").at(-1) ?? "") && one.endsWith(".js")),
    ).toEqual([]);
    await stay.click();
    await ready(page);
    await page.reload();
    await ready(page);
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await context.close();
    expect(faults).toEqual([]);
  });

  test.each([
    [1024, 768],
    [1280, 720],
    [1920, 1080],
    [844, 390],
  ])("at %i by %i the slide fills what it can and stays inside", async (width, height) => {
    const { page, leave } = await present("", { viewport: { width, height } });
    const box = await page.locator(".present .slide").boundingBox();
    const scale = Math.min(width / 1280, height / 720);
    expect(box?.width).toBeGreaterThan(1280 * scale * 0.985);
    expect(box?.width).toBeLessThan(1280 * scale * 1.015);
    expect((box?.x ?? 0) * 2 + (box?.width ?? 0)).toBeCloseTo(width, -1);
    expect((box?.y ?? 0) * 2 + (box?.height ?? 0)).toBeCloseTo(height, -1);
    await leave();
  });
});

test("in a small window, as at 400 %, every control of the stage can be reached", async () => {
  const { page, leave } = await present("", { viewport: { width: 320, height: 180 } });
  const beyond = await page
    .locator(".stage-controls > *")
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length);
  expect(beyond).toBe(0);
  await leave();
});

describe("the speaker's window", () => {
  const count = (speaker: Page, place: Position) =>
    speaker.locator('[data-part="count"]', { hasText: `${place.slide + 1} / ${slides.length}` }).waitFor();

  const bare = (drawing: string, prefix: string) => drawing.replaceAll(new RegExp(`([" #])${prefix}`, "g"), "$1");

  test("opens at the same step as the slides, follows them and controls them", async () => {
    const { page, context, leave } = await present(addressOf(deck, { slide: longest, step: 1 }));
    const opened = context.waitForEvent("page");
    await page.keyboard.press("s");
    const speaker = await opened;
    await speaker.getByText("Joined to the slides").waitFor();
    await count(speaker, { slide: longest, step: 1 });
    const there = bare(await shown(page), `${slides[longest]?.id}-`);
    const here = bare(await shown(speaker, '[data-part="now"]'), "now-");
    expect(here).toContain("<svg");
    expect(parting(here, there)).toBeUndefined();
    await page.keyboard.press("ArrowLeft");
    await speaker.locator('[data-part="now"] .slide[data-step="1"]').waitFor();
    await speaker.keyboard.press("ArrowRight");
    await at(page, { slide: longest, step: 1 });
    await speaker.locator('[data-part="list"] [data-slide="0"]').click();
    await at(page, { slide: 0, step: 0 });
    await speaker.getByRole("button", { name: "Black" }).click();
    await page.locator(".reveal.paused").waitFor();
    await page.keyboard.press("b");
    await speaker.locator('[data-part="black"][aria-pressed="false"]').waitFor();
    await leave();
  });

  test("works alone, is joined by slides opened later, and brings them to its step", async () => {
    const { page, open, leave } = await present("?speaker");
    await page.getByText("Alone").waitFor();
    await page.locator('[data-part="list"] [data-slide="1"]').click();
    await count(page, { slide: 1, step: 0 });
    const stage = await open("");
    await at(stage, { slide: 1, step: 0 });
    await page.getByText("Joined to the slides").waitFor();
    await page.reload();
    await page.getByText("Joined to the slides").waitFor();
    await count(page, { slide: 1, step: 0 });
    await stage.close({ runBeforeUnload: false });
    await page.keyboard.press("ArrowRight");
    await page.getByText("Alone").waitFor();
    await page.waitForFunction((from) => location.hash !== from, addressOf(deck, { slide: 1, step: 0 }));
    await leave();
  });

  test("ignores unknown messages", async () => {
    const { page, open, leave } = await present();
    const speaker = await open("?speaker");
    await speaker.getByText("Joined").waitFor();
    await page.evaluate((name) => {
      const channel = new BroadcastChannel(name);
      for (const rubbish of [
        null,
        1,
        "x",
        {},
        { kind: "go", at: "#/%E0" },
        { kind: "go", at: 3 },
        { kind: "turn", by: 99 },
      ])
        channel.postMessage(rubbish);
    }, `${deck.id} windows`);
    await speaker.keyboard.press("ArrowRight");
    await at(page, steps[1] ?? { slide: 0, step: 0 });
    await leave();
  });

  test("keeps its clock through a reload", async () => {
    const { page, leave } = await present("?speaker");
    await page.clock.install();
    await page.getByRole("button", { name: "Start" }).click();
    await page.clock.fastForward(1300);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.reload();
    await page.getByRole("button", { name: "Go on" }).waitFor();
    expect(await page.locator("[data-time=run]").textContent()).toMatch(/^0:0[1-4]/);
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    expect(await page.locator("[data-time=run]").textContent()).toMatch(/^0:00/);
    await page.getByRole("button", { name: "Undo reset" }).click();
    expect(await page.locator("[data-time=run]").textContent()).toMatch(/^0:0[1-4]/);
    await leave();
  });

  test.each([390, 320])(
    "can be used as notes on a phone of %i pixels: nothing extends beyond its edge, or over what stands beside it",
    async (width) => {
      const phone = { viewport: { width, height: 844 }, hasTouch: true, isMobile: true };
      const { page, leave } = await present(`?speaker${addressOf(deck, { slide: longest, step: 1 })}`, phone);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const wider = await page
        .locator(".number, button")
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
      expect(wider).toEqual([]);
      await leave();
    },
  );
});
