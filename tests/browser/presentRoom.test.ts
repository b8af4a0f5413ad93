import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { addressOf, anchorOf } from "../../src/views/shared/address.ts";
import { axeFaults } from "./axe.ts";
import { atRest, ready, siteUrl, visitor } from "./served.ts";

const slides = slidesOf(deck);
const charted = slides.findIndex(({ chart, kind, steps }) => chart && kind === "chart" && steps.length > 1);

async function open(address = "", viewport = { width: 1280, height: 720 }) {
  const guest = await visitor({ reducedMotion: "reduce", viewport });
  const page = await guest.context.newPage();
  await page.goto(siteUrl() + address);
  await ready(page);
  return {
    page,
    async leave() {
      await guest.context.close();
      expect(guest.faults).toEqual([]);
      expect(guest.strayed).toEqual([]);
    },
  };
}

/** The parts of the slide shown that are outside the window, and how the slide is scaled. */
const laidOut = (page: Page) =>
  page.evaluate(() => {
    const slide = document.querySelector(".slides > .present .slide");
    const box = slide?.getBoundingClientRect();
    const cut = [...(slide?.querySelectorAll("h1, h2, p, li, text") ?? [])]
      .map((one) => ({ one, at: one.getBoundingClientRect() }))
      .filter(({ at }) => at.width > 0)
      .filter(({ at }) => at.left < -1 || at.top < -1 || at.right > innerWidth + 1 || at.bottom > innerHeight + 1)
      .map(({ one }) => one.textContent);
    const scaled = getComputedStyle(document.querySelector(".slides") ?? document.body);
    return {
      box: box && [box.x, box.y, box.width, box.height],
      cut,
      transform: scaled.transform,
      will: scaled.willChange,
    };
  });

describe("on a projector", () => {
  test.each([
    [1024, 768],
    [1366, 768],
    [1280, 800],
    [2560, 1080],
    [1080, 1920],
    [3840, 2160],
  ])(
    "of %i by %i every slide is as large as it can be, in the middle, sharp, and nothing is cut",
    async (width, height) => {
      const { page, leave } = await open("", { width, height });
      const scale = Math.min(width / 1280, height / 720);
      const wanted = [(width - 1280 * scale) / 2, (height - 720 * scale) / 2, 1280 * scale, 720 * scale];
      for (const [slide, { id }] of slides.entries()) {
        await page.evaluate((hash) => location.assign(hash), addressOf(deck, { slide, step: 0 }));
        await page.waitForFunction(
          (id) => document.querySelector(".slides > .present")?.matches(`[data-slide="${id}"]`),
          id,
        );
        const { box, cut, transform, will } = await laidOut(page);
        for (const [side, at] of wanted.entries()) expect(Math.abs((box?.[side] ?? -1) - at), id).toBeLessThan(1);
        expect(cut, id).toEqual([]);
        // A plain scale is drawn at its size; a separate layer would be drawn small and enlarged.
        expect(transform, id).toMatch(/^(none|matrix\()/);
        expect(will, id).toBe("auto");
      }
      await leave();
    },
  );
});

describe("the overview", () => {
  test("shows what the audience has seen, and the rest only as numbers, which lead there", async () => {
    const { page, leave } = await open(addressOf(deck, { slide: 1, step: 0 }));
    await page.keyboard.press("PageUp");
    await page.waitForFunction(() => document.querySelector(".slides > .present h1"));
    await page.reload();
    await ready(page);
    await page.keyboard.press("o");
    await page.locator(".reveal.overview").waitFor();
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll(".slides > section :is(h1, h2)")]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => one.textContent),
    );
    expect(seen).toEqual(slides.slice(0, 2).map(({ title }) => title));
    const names = await page
      .locator(".not-shown-yet")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    const numbers = await page.locator(".not-shown-yet .painted").evaluateAll((all) =>
      all.map((one) => {
        const { content, display, color } = getComputedStyle(one, "::before");
        return display === "none" || color === getComputedStyle(one).backgroundColor ? "" : content;
      }),
    );
    // Those kept for questions come last, with numbers of their own.
    const unseen = [
      ...slides.slice(2).map((_, index) => `${index + 3}`),
      ...(deck.backup ?? []).map((_, index) => `B${index + 1}`),
    ];
    expect(numbers).toEqual(unseen.map((number) => `"${number}"`));
    expect(names).toEqual(unseen.map((number) => `Slide ${number}, not shown yet`));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".status").textContent()).toContain("not shown yet");
    await page.keyboard.press("Enter");
    await page.waitForFunction((hash) => location.hash === hash, addressOf(deck, { slide: 2, step: 0 }));
    await page.locator(".reveal:not(.overview)").waitFor();
    expect(await page.locator(".slides > .present :is(h1, h2)").textContent()).toBe(slides[2]?.title);
    expect(await page.locator(".slides > .present svg .marks > *").count()).toBeGreaterThan(3);
    expect(await page.locator("[aria-labelledby].not-shown-yet, .not-shown-yet").count()).toBe(0);
    await leave();
  });

  test("is announced, as is the slide after it; an address changed meanwhile leads to its slide", async () => {
    const first = { slide: charted, step: 0 };
    const { page, leave } = await open(addressOf(deck, first));
    const said = page.locator(".status");
    const slideSaid = await said.textContent();
    await page.keyboard.press("o");
    await expect.poll(() => said.textContent()).toBe(`All slides: ${deck.title}. ${slideSaid}`);
    await page.keyboard.press("o");
    await expect.poll(() => said.textContent()).toBe(slideSaid);

    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await expect.poll(() => said.textContent()).toContain("Slide 1 of");
    for (const change of [
      () => page.goBack(),
      () => page.evaluate((to) => location.assign(to), addressOf(deck, { slide: charted, step: 1 })),
    ]) {
      await page.keyboard.press("o");
      await page.keyboard.press("ArrowRight");
      await change();
      await page.locator(".reveal:not(.overview)").waitFor({ timeout: 10_000 });
      await expect.poll(() => said.textContent()).toContain(`Slide ${charted + 1} of`);
    }
    expect(await page.evaluate(() => location.hash)).toBe(addressOf(deck, { slide: charted, step: 1 }));
    await leave();
  });
});

/** All stops of the Tab key on a page, in order: what each is, and what is wrong with it. */
async function walk(page: Page): Promise<readonly { name: string; wrong: string }[]> {
  const stops: { name: string; wrong: string }[] = [];
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return undefined;
      const box = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      const labelled = at.getAttribute("aria-label") ?? "";
      const name = (labelled || at.textContent || "").trim();
      const wrong = [
        name === "" && "no name",
        style.outlineStyle === "none" && "no ring",
        (box.width < 1 || !at.checkVisibility({ visibilityProperty: true, opacityProperty: true })) && "not visible",
        (box.right < 1 || box.bottom < 1 || box.left > innerWidth || box.top > innerHeight) && "outside the window",
        at.closest(".slides > section:not(.present)") && "on a slide that is not shown",
      ].filter(Boolean);
      return { name: `${at.className || at.tagName} ${name.slice(0, 40)}`, wrong: wrong.join(", ") };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new RangeError("the walk does not end");
}

describe("with a keyboard alone", () => {
  test("the stops of the stage are in order: the reading page, the chart, its sources, the controls, and out", async () => {
    const { page, leave } = await open(addressOf(deck, { slide: charted, step: 0 }));
    const stops = await walk(page);
    expect(stops.filter(({ wrong }) => wrong)).toEqual([]);
    const names = stops.map(({ name }) => name);
    expect(names[0]).toContain("Read it as a page");
    const [chart, controls] = [
      names.findIndex((name) => name.startsWith("walk")),
      names.findIndex((name) => name.includes("Step before")),
    ];
    expect(chart).toBeGreaterThan(0);
    expect(controls).toBeGreaterThan(chart);
    expect(names.at(-1)).toContain("Keys and settings");
    await leave();
  });

  test("every stop of the speaker's window is visible and has a name", async () => {
    const { page, leave } = await open(`?speaker${addressOf(deck, { slide: charted, step: 0 })}`);
    const stops = await walk(page);
    expect(stops.filter(({ wrong }) => wrong)).toEqual([]);
    expect(stops.length).toBeGreaterThan(slides.length);
    await leave();
  });

  test("a key pressed twice leads to the same step of the reading page, and back", async () => {
    const { page, leave } = await open(addressOf(deck, { slide: charted, step: 1 }));
    await page.keyboard.press("r");
    await page.getByText("Press R again").waitFor();
    await page.keyboard.press("r");
    const slide = slides[charted];
    if (!slide) throw new RangeError("missing slide");
    await page.waitForURL(`**/read/#${anchorOf(slide, 1)}`);
    await page.goBack();
    await page.waitForFunction((hash) => location.hash === hash, addressOf(deck, { slide: charted, step: 1 }));
    await leave();
  });
});

describe("axe finds nothing, with all rules on,", () => {
  test.each(["night", "paper", "contrast"])("on the stage and in the speaker's window in %s", async (theme) => {
    for (const address of [
      addressOf(deck, { slide: charted, step: 1 }),
      `?speaker${addressOf(deck, { slide: 1, step: 0 })}`,
    ]) {
      const { page, leave } = await open(address);
      await page.evaluate((theme) => {
        document.body.dataset.theme = theme;
      }, theme);
      await atRest(page);
      expect(await axeFaults(page), address).toEqual([]);
      await leave();
    }
  });
});
