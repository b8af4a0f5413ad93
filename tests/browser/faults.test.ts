import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { addressOf } from "../../src/views/shared/address.ts";
import { guest } from "./madeStory.ts";
import { ready, siteUrl } from "./served.ts";

const slides = slidesOf(deck);
const charted = slides.findIndex(({ kind, steps }) => kind === "chart" && steps.length > 2);
const second = { slide: charted, step: 1 };

/** Scripts that make a browser refuse something, run at the start of each page. */
const refusals: Readonly<Record<string, () => void>> = {
  "storage that throws when it is looked at": () => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
  },
  "storage that is full": () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  },
  "no BroadcastChannel": () => {
    Reflect.deleteProperty(window, "BroadcastChannel");
  },
  "a BroadcastChannel that is denied": () => {
    Object.assign(window, {
      BroadcastChannel: class {
        constructor() {
          throw new DOMException("Denied.", "SecurityError");
        }
      },
    });
  },
  "a wake lock that is refused": () => {
    Object.defineProperty(navigator, "wakeLock", {
      value: { request: () => Promise.reject(new DOMException("Low battery.", "NotAllowedError")) },
    });
  },
  "no wake lock, no idle callbacks, no sharing and no clipboard": () => {
    for (const name of ["wakeLock", "clipboard"]) Object.defineProperty(navigator, name, { value: undefined });
    for (const [of, name] of [
      [Navigator.prototype, "share"],
      [window, "requestIdleCallback"],
    ] as const)
      Reflect.deleteProperty(of, name);
  },
  "windows kept shut": () => {
    window.open = () => null;
  },
  "a full screen that is refused": () => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("refused"));
  },
  "no full screen": () => {
    Reflect.deleteProperty(Element.prototype, "requestFullscreen");
  },
  "an address that may not be rewritten": () => {
    for (const name of ["pushState", "replaceState"] as const)
      History.prototype[name] = () => {
        throw new DOMException("Too many calls.", "SecurityError");
      };
  },
};

/** A visitor whose browser refuses some things, named as in `refusals`. */
async function refused(...names: readonly string[]) {
  const { context, faults } = await guest();
  for (const name of names) await context.addInitScript(refusals[name] ?? expect.unreachable(name));
  const url = siteUrl();
  return { context, faults, url };
}

const step = (page: Page) => page.locator(".slides > .present .slide").getAttribute("data-step");

/** Steps, jumps and goes back on a stage that is at the second step of a slide. */
async function walks(page: Page): Promise<void> {
  await ready(page);
  expect(await step(page)).toBe("2");
  await page.keyboard.press("ArrowRight");
  await page.waitForSelector('.slides > .present .slide[data-step="3"] .chart [data-event]');
  await page.keyboard.press("ArrowLeft");
  await page.waitForSelector('.slides > .present .slide[data-step="2"]');
  await page.keyboard.press("End");
  await page.waitForSelector(`.slides > .present[data-slide="${slides.at(-1)?.id}"]`);
  await page.keyboard.press("t");
  await page.keyboard.press("b");
  await page.waitForSelector(".reveal.paused");
  await page.keyboard.press("b");
}

describe("a browser with", () => {
  // Several at once, since each walk takes long and no refusal hides another.
  const together = [
    [
      "storage that throws when it is looked at",
      "no BroadcastChannel",
      "a wake lock that is refused",
      "an address that may not be rewritten",
    ],
    [
      "storage that is full",
      "a BroadcastChannel that is denied",
      "no wake lock, no idle callbacks, no sharing and no clipboard",
    ],
  ];
  test.each(together.map((names) => [names.join("; "), names] as const))(
    "%s: presents, reads and prints",
    async (_, names) => {
      const { context, faults, url } = await refused(...names);
      const page = await context.newPage();
      await page.goto(url + addressOf(deck, second));
      await walks(page);
      await page.goto(`${url}read/#${slides[charted]?.id}`);
      await page.waitForSelector(`#${slides[charted]?.id} .canvas > .chart [data-event]`, { state: "attached" });
      await page.locator(`.step[data-slide="${charted}"][data-step="2"]`).scrollIntoViewIfNeeded();
      await page.locator(`#${slides[charted]?.id} .keys .count`).getByText("3 of").waitFor({ state: "attached" });
      const theme = page.getByRole("button", { name: "Paper theme" });
      await theme.or(page.getByRole("button", { name: "Night theme" })).click();
      await page.goto(`${url}print/?slides=${slides[charted]?.id}`);
      await page.waitForSelector("html[data-drawn]", { state: "attached" });
      expect(await page.locator("html").getAttribute("data-fault")).toBeNull();
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test("no web fonts: presents, reads and prints in its own", async () => {
    const { context } = await guest();
    const errors: string[] = [];
    context.on("weberror", (error) => errors.push(String(error.error())));
    await context.route(/\.woff2?$/, (route) => route.abort());
    const url = siteUrl();
    const page = await context.newPage();
    await page.goto(url + addressOf(deck, second));
    await walks(page);
    // A few letters for the first screen are in the page itself; the fonts in files are not loaded.
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family.replaceAll('"', "")),
    );
    expect(loaded.filter((family) => !/^First /.test(family))).toEqual([]);
    const cut = await page.locator(".slides > .present h2").evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(cut).toBe(false);
    await page.goto(`${url}read/`);
    await page.waitForSelector(".canvas > .chart [data-event]", { state: "attached" });
    await page.goto(`${url}print/?slides=${slides[charted]?.id}`);
    await page.waitForSelector("html[data-drawn]", { state: "attached" });
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe("two windows", () => {
  test.each(["no BroadcastChannel", "a BroadcastChannel that is denied"])("join with %s", async (refusal) => {
    const { context, faults, url } = await refused(refusal);
    const stage = await context.newPage();
    await stage.goto(url + addressOf(deck, second));
    await ready(stage);
    const opened = context.waitForEvent("page");
    await stage.keyboard.press("s");
    const speaker = await opened;
    await speaker.getByText("Joined to the slides").waitFor();
    await speaker.keyboard.press("ArrowRight");
    await stage.waitForSelector('.slides > .present .slide[data-step="3"]');
    expect(faults).toEqual([]);
    await context.close();
  });

  test.each(["closed", "led elsewhere"])("a speaker's window that is %s leaves a working stage", async (how) => {
    const { context, faults, url } = await refused();
    const stage = await context.newPage();
    await stage.goto(url + addressOf(deck, second));
    await ready(stage);
    const opened = context.waitForEvent("page");
    await stage.keyboard.press("s");
    const speaker = await opened;
    await speaker.getByText("Joined to the slides").waitFor();
    await speaker.keyboard.press("d");
    await stage.locator(".pointer:not([hidden])").waitFor();
    if (how === "closed") await speaker.close({ runBeforeUnload: true });
    else await speaker.goto("about:blank");
    await stage.locator(".pointer").waitFor({ state: "hidden" });
    await walks(stage);
    const again = how === "closed" ? context.waitForEvent("page") : speaker;
    await stage.keyboard.press("s");
    const back = await again;
    await back.getByText("Joined to the slides").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test("a stage that receives arbitrary messages keeps working, and still follows a valid one", async () => {
    const { context, faults, url } = await refused();
    const page = await context.newPage();
    await page.goto(url + addressOf(deck, second));
    await ready(page);
    await page.evaluate(
      ([channel, position]) => {
        const broadcast = new BroadcastChannel(channel ?? "");
        const rubbish: readonly unknown[] = [
          null,
          1,
          "go",
          [],
          {},
          { kind: "go" },
          { kind: "go", position: 7 },
          { kind: "go", position: "#/<img src=x>" },
          { kind: "navigate", way: "sideways" },
          { kind: "navigate", way: 1 },
          { kind: "state", position, black: "no" },
          { kind: "pointer", pointer: { x: Number.NaN, y: 2 } },
          { kind: "black", black: 1 },
          { kind: "view", position, view: { zoom: { x: 1e9, y: 0, scale: 1e9 } } },
        ];
        rubbish.forEach((payload, index) => {
          const envelope = { channel, sender: "stranger", sequence: index + 1, payload };
          broadcast.postMessage(payload);
          broadcast.postMessage(envelope);
          window.postMessage(envelope, "*");
        });
      },
      [`${deck.id} windows`, addressOf(deck, second)],
    );
    expect(await step(page)).toBe("2");
    expect(await page.locator(".reveal.paused, .pointer:not([hidden])").count()).toBe(0);
    await page.evaluate(
      ([channel, position]) => {
        const payload = { kind: "go", position };
        new BroadcastChannel(channel ?? "").postMessage({ channel, sender: "speaker", sequence: 1, payload });
      },
      [`${deck.id} windows`, addressOf(deck, { ...second, step: 2 })],
    );
    await page.waitForSelector('.slides > .present .slide[data-step="3"]');
    expect(faults).toEqual([]);
    await context.close();
  });

  test("a speaker's window keeps working if its stage is lost, and offers to open it", async () => {
    const { context, faults, url } = await refused("windows kept shut");
    const speaker = await context.newPage();
    await speaker.goto(`${url}?speaker${addressOf(deck, second)}`);
    await speaker.getByText("Alone: this window leads no slides").waitFor();
    await speaker.keyboard.press("ArrowRight");
    await speaker.waitForSelector('[data-part="now"] .slide[data-step="3"]');
    await speaker.getByRole("button", { name: "Open the slides" }).click();
    const opened = context.waitForEvent("page");
    await speaker.getByRole("alert").getByRole("link").click();
    const stage = await opened;
    await stage.waitForSelector('.slides > .present .slide[data-step="3"]');
    await speaker.getByText("Joined to the slides").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("what is asked for but not possible is reported in a sentence", () => {
  test.each(["a full screen that is refused", "no full screen"])("%s", async (refusal) => {
    const { context, faults, url } = await refused(refusal);
    const page = await context.newPage();
    await page.goto(url + addressOf(deck, second));
    await ready(page);
    await page.keyboard.press("f");
    expect(await page.getByRole("alert").textContent()).toContain("does not give this page the full screen");
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("alert").waitFor({ state: "detached" });
    await walks(page);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("a speaker's window that is blocked, with a link that opens it", async () => {
    const { context, faults, url } = await refused("windows kept shut");
    const page = await context.newPage();
    await page.goto(url + addressOf(deck, second));
    await ready(page);
    await page.keyboard.press("s");
    await page.getByRole("alert").getByText("did not let the speaker’s window open").waitFor();
    const opened = context.waitForEvent("page");
    await page.getByRole("alert").getByRole("link").click();
    const speaker = await opened;
    await speaker.getByText("Joined to the slides").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await walks(page);
    expect(faults).toEqual([]);
    await context.close();
  });
});
