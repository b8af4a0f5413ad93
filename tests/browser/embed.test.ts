import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf, withBackup } from "../../src/deck/deck.ts";
import { embedCode } from "../../src/views/read/share.ts";
import { addressOf, anchorOf } from "../../src/views/shared/address.ts";
import { ready, siteUrl, visitor } from "./served.ts";

const slides = slidesOf(deck);
const timed = slides.findIndex(
  ({ kind, chart, steps }) => kind === "chart" && chart?.windowControl && steps.length > 2,
);

/** A page of another origin with the given content in the middle of its words. */
async function hosted(content: string, ready = ".stage-controls a", like: BrowserContextOptions = {}) {
  const host = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    const words = "<p style='height: 900px'>words</p>";
    response.end(`<!doctype html><title>Host</title><body>${words}${content}${words}</body>`);
  });
  await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
  const { context, faults } = await visitor({
    reducedMotion: "reduce",
    viewport: { width: 1000, height: 800 },
    ...like,
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const frame = page.frameLocator("iframe");
  await frame.locator(ready).first().waitFor();
  return {
    page,
    frame,
    async leave() {
      await context.close();
      host.close();
      expect(faults).toEqual([]);
    },
  };
}

const code = embedCode(deck, timed, { href: `${siteUrl()}read/`, pathname: "/read/" });
const scrolled = (page: Page) => page.evaluate(() => scrollY);

test("the markup for another page shows one slide in a sandbox, with its steps and a link to the whole deck, and no more", async () => {
  expect(code).toContain('sandbox="allow-scripts');
  const { page, frame, leave } = await hosted(code);
  await frame.locator(".slides > .present .chart .marks").waitFor();
  expect(await frame.locator(".slides > section").count()).toBe(1);
  const controls = await frame
    .locator(".stage-controls > *:not(.to-read)")
    .evaluateAll((all) => all.map(({ ariaLabel, textContent }) => ariaLabel ?? textContent));
  const { playing, stepBefore, nextStep } = deck.story.language;
  expect(controls).toEqual([stepBefore, nextStep, playing.explained, `All slides: ${deck.title}`]);
  await frame.getByRole("button", { name: "Next step" }).click();
  await frame.locator('.slide[data-step="2"]').waitFor();
  const whole = await frame.locator(".to-whole").evaluate((link) => (link as HTMLAnchorElement).href);
  expect(whole).toBe(siteUrl() + addressOf(deck, { slide: timed, step: 1 }));
  const opened = page.context().waitForEvent("page");
  await frame.locator(".to-whole").click();
  const all = await opened;
  await all.waitForFunction((hash) => location.hash === hash, addressOf(deck, { slide: timed, step: 1 }));
  expect(await all.locator(".slides > section").count()).toBe(slidesOf(withBackup(deck)).length);
  await leave();
});

test.each([
  ["light", "no theme", "paper"],
  ["dark", "no theme", "night"],
  ["light", "night", "night"],
  ["dark", "paper", "paper"],
] as const)(
  "in a %s system, markup that asks for %s shows a slide in the theme %s",
  async (colorScheme, asked, theme) => {
    const markup = asked === "no theme" ? code : code.replace("?embed", `?embed&theme=${asked}`);
    const { page, frame, leave } = await hosted(markup, undefined, { colorScheme });
    await frame.locator(".slides > .present .chart .marks").waitFor();
    const body = frame.locator("body");
    expect(await body.getAttribute("data-theme")).toBe(theme);
    await page.emulateMedia({ colorScheme: colorScheme === "light" ? "dark" : "light" });
    const follows = colorScheme === "light" ? "night" : "paper";
    await expect.poll(() => body.getAttribute("data-theme")).toBe(asked === "no theme" ? follows : theme);
    await leave();
  },
);

test("the first link that Tab reaches in an embedded slide opens the article in a tab of its own", async () => {
  const { page, frame, leave } = await hosted(code);
  await frame.locator(".slides > .present .chart .marks").waitFor();
  await page.keyboard.press("Tab");
  await frame.locator(".skip:focus").waitFor();
  const opened = page.context().waitForEvent("page");
  await page.keyboard.press("Enter");
  const [id = ""] = [slides[timed]].flatMap((slide) => (slide ? [anchorOf(slide, 0)] : []));
  await (await opened).waitForURL(`${siteUrl()}read/#${id}`);
  expect(await frame.locator(".slides > .present .slide").count()).toBe(1);
  await leave();
});

test("one step is embedded with no controls except for playing its days and the link to the whole deck at that step", async () => {
  const address = `?embed=step${addressOf(deck, { slide: timed, step: 1 })}`;
  const { frame, leave } = await hosted(`<iframe src="${siteUrl()}${address}" width="960" height="540"></iframe>`);
  await frame.locator(".slides > .present .chart .marks").waitFor();
  expect(await frame.locator(".slide .caption").textContent()).toBe(
    slides[timed]?.steps[1]?.caption ?? slides[timed]?.caption,
  );
  expect(
    await frame.locator(".stage-controls > :not(.to-read)").evaluateAll((all) => all.map(({ tagName }) => tagName)),
  ).toEqual(["BUTTON", "A"]);
  // With motion reduced the button shows one day after the other on which something happened.
  await frame.getByRole("button").click();
  await expect.poll(() => frame.locator(".slide .caption").textContent()).toMatch(/^\w+day \d+ \w+ \d+: /);
  const whole = await frame.locator(".to-whole").getAttribute("href");
  expect(whole).toBe(`/${addressOf(deck, { slide: timed, step: 1 })}`);
  await leave();
});

test("one step opened by itself, outside a frame, keeps its address and is the same step after a reload", async () => {
  const { context, faults } = await visitor({ reducedMotion: "reduce" });
  const page = await context.newPage();
  const address = `${siteUrl()}?embed=step${addressOf(deck, { slide: timed, step: 1 })}`;
  await page.goto(address);
  await ready(page);
  const shown = await page.locator(".slide .caption").textContent();
  await page.keyboard.press("PageDown");
  expect(page.url()).toBe(address);
  await page.reload();
  await ready(page);
  expect(await page.locator(".slide .caption").textContent()).toBe(shown);
  await context.close();
  expect(faults).toEqual([]);
});

test("a whole deck in a frame takes no focus, no wheel before it is clicked, and no entry of the page's history", async () => {
  const address = addressOf(deck, { slide: timed, step: 0 });
  const { page, frame, leave } = await hosted(
    `<iframe src="${siteUrl()}${address}" width="960" height="540"></iframe>`,
  );
  await frame.locator(".slides > .present .chart .marks").waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  const box = await page.locator("iframe").boundingBox();
  if (!box) throw new RangeError("no frame");
  const before = await scrolled(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
  const entries = await page.evaluate(() => history.length);
  await frame.getByRole("button", { name: "Next step" }).click();
  await page.keyboard.press("End");
  await frame.locator(`.slides > .present[data-slide="${slides.at(-1)?.id}"]`).waitFor();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await leave();
});

test("the article in a frame shows the step whose words have reached the reading line, not one still below it", async () => {
  const slide = slides[timed];
  if (!slide) throw new RangeError("missing slide with steps");
  const [one, two] = [anchorOf(slide, 0), anchorOf(slide, 1)];
  const { page, frame, leave } = await hosted(
    `<iframe src="${siteUrl()}read/#${one}" style="width: 560px; height: 600px"></iframe>`,
    "button.search:not([hidden])",
  );
  await frame.locator(`[data-figure="${slide.id}"] .canvas > svg.chart`).waitFor();
  const inside = page.frames()[1];
  if (!inside) throw new RangeError("missing frame");
  /**
   * Scrolls the second step's words to a share of the frame's height, and resolves to the address once the page is at
   * rest.
   */
  const addressWith = (share: number) =>
    inside.evaluate(
      async ([id, share]) => {
        const to = document.getElementById(id);
        for (let again = 0; again < 10; again += 1) {
          scrollBy({ top: (to?.getBoundingClientRect().top ?? 0) - innerHeight * share, behavior: "instant" });
          await new Promise(requestAnimationFrame);
        }
        return location.hash;
      },
      [two, share] as const,
    );
  expect(await addressWith(0.6)).toBe(`#${two}`);
  expect(await addressWith(0.95)).toBe(`#${one}`);
  await leave();
});

test("the controls under an embedded slide cover nothing of it, and lead to the article where it is too small to read", async () => {
  for (const width of [320, 560, 900]) {
    const [shown, hidden] = width < 560 ? [".to-read", ".to-whole"] : [".to-whole", ".to-read"];
    const { page, frame, leave } = await hosted(`<div style="width: ${width}px">${code}</div>`, shown);
    await frame.locator(".slides > .present .chart .marks").waitFor();
    const slide = await frame.locator(".slides").boundingBox();
    const controls = await frame.locator(".stage-controls").boundingBox();
    const around = await page.locator("iframe").boundingBox();
    if (!slide || !controls || !around) throw new RangeError("nothing is shown");
    expect(slide.y + slide.height).toBeLessThanOrEqual(controls.y + 0.5);
    expect(controls.x + controls.width).toBeLessThanOrEqual(around.x + around.width);
    expect(await frame.locator(shown).isVisible()).toBe(true);
    expect(await frame.locator(hidden).isVisible()).toBe(false);
    if (width < 560) {
      await frame.getByRole("button", { name: "Next step" }).click();
      const opened = page.context().waitForEvent("page");
      await frame.locator(".to-read").click();
      const [id = ""] = [slides[timed]].flatMap((slide) => (slide ? [anchorOf(slide, 1)] : []));
      await (await opened).waitForURL(`${siteUrl()}read/#${id}`);
    }
    await leave();
  }
});
