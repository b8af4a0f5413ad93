import { expect, test } from "vitest";
import { deck as whole } from "../../slides/deck.ts";
import { forStage, type Slide, slidesOf } from "../../src/deck/deck.ts";
import { canPlayAt, trackIn } from "../../src/views/present/interaction/panning.ts";
import { addressOf, anchorOf } from "../../src/views/shared/address.ts";
import { difference, openArticle } from "./article.ts";
import type { Engine } from "./engine.ts";
import type { Page } from "./page.ts";
import { differenceOf, freshChart, ready } from "./stage.ts";

const deck = forStage(whole);
const slides = slidesOf(deck);

/** The map with the fewest played days, and the step to which they lead. */
const [{ slide, step } = { slide: 0, step: 0 }] = slides
  .flatMap(({ chart, steps }, slide) =>
    chart?.kind === "front-map" ? steps.map((_, step) => ({ slide, step })).filter((at) => canPlayAt(deck, at)) : [],
  )
  .sort((a, b) => daysUpTo(a) - daysUpTo(b));
const map = slides[slide] as Slide;

function daysUpTo({ slide, step }: { slide: number; step: number }): number {
  const [from, to] = trackIn(deck, slides[slide])?.played(slides[slide]?.steps[step]?.state) ?? [0, 0];
  return to - from;
}

/** A chart that is played: on the stage by keys, in the article by its buttons. */
export function playTests(engine: Engine): void {
  test("on the stage a key plays, pauses and resumes the days, the play line can be dragged, and the last day is the step's own drawing", async () => {
    const { page, site } = engine;
    await page.resize(1280, 720);
    await page.goto(site + addressOf(deck, { slide, step }));
    await ready(page);
    await page.until(() => document.querySelector(".slides > .present svg.chart .marks > *"));
    await page.evaluate(allowMotion);
    const plays = (wanted: boolean) =>
      page.until((wanted) => document.body.classList.contains("is-playing") === wanted, wanted);
    await page.press("m");
    await plays(true);
    await page.press("m");
    await plays(false);
    const scrub = async (share: number) => {
      const before = await captionOf(page);
      await page.drag([[48 + Math.round(1184 * share), 100]]);
      await page.until(
        (before) => document.querySelector(".slides > .present .caption")?.textContent !== before,
        before,
      );
    };
    await scrub(0.9);
    await scrub(0.4);
    await page.press("m");
    await plays(true);
    // Twice and four times the usual pace.
    for (const _ of [2, 4]) await page.press(">");
    await page.until(() => document.querySelector<HTMLElement>(".play-line")?.hidden);
    expect(await differenceOf(page, ".slides > .present", freshChart(map, step) ?? "")).toBe("");
    expect(await engine.faults()).toEqual([]);
  });

  test("in the article a button plays and pauses the days, and the last day is the step's own drawing", async () => {
    await openArticle(engine, `#${anchorOf(map, step)}`);
    const { page } = engine;
    const figure = `[data-figure="${map.id}"]`;
    await page.evaluate(allowMotion);
    // A press by the mouse would scroll there first, and so to another step.
    const press = (selector: string) =>
      page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);
    await page.until((at) => document.querySelector(at), `${figure} .keys .play`);
    await press(`${figure} .keys .play`);
    const says = (words: string) =>
      page.until(([figure, words]) => document.querySelector(`${figure} .pan-bar .play`)?.textContent === words, [
        figure,
        words,
      ] as const);
    const { play, pause } = deck.story.language.playing;
    await says(pause);
    await press(`${figure} .pan-bar .play`);
    await says(play);
    await page.until(() => /@\d/.test(location.hash));
    await press(`${figure} .pan-bar .play`);
    await says(pause);
    for (const _ of [2, 4]) await press(`${figure} .pan-bar .pace + button`);
    await says(play);
    expect(await difference(page, map, step)).toBe("");
    expect(await engine.faults()).toEqual([]);
  });
}

/** Makes a page believe that motion is welcome: the engines start with reduced motion, under which days do not run on. */
function allowMotion(): void {
  const original = Object.getOwnPropertyDescriptor(MediaQueryList.prototype, "matches");
  Object.defineProperty(MediaQueryList.prototype, "matches", {
    get(this: MediaQueryList) {
      return !this.media.includes("reduced-motion") && original?.get?.call(this);
    },
  });
}

const captionOf = (page: Page) =>
  page.evaluate(() => document.querySelector(".slides > .present .caption")?.textContent ?? "");
