import { expect, test } from "vitest";
import type { Chart } from "../../../src/charts/chart.ts";
import { type Slide, slidesOf } from "../../../src/deck/deck.ts";
import { dateWords } from "../../../src/events/format.ts";
import { authorPage } from "../../../src/node/site/authorPage.ts";
import { deck } from "../../fixture/deck.ts";
import { deck as arabic } from "../../fixture/rihla/deck.ts";

test("the author's page lists every step, every event with the slides that use it, and records that no slide uses", () => {
  const html = authorPage(deck);
  for (const { id } of deck.story.events) expect(html).toContain(`<code>${id}</code>`);
  expect(html).toMatch(/<a href="\/#\/freeze\/2">freeze<\/a>/);
  expect(html).toContain("Claims that no slide cites: none");
  const less = authorPage({ ...deck, chapters: deck.chapters.slice(1) });
  expect(less).toMatch(/Claims that no slide cites: 1<\/h2><ul><li><code>dyke-broke<\/code>/);
});

test("the author's page names the events that a chart has no room to title in its place on the slide, on stage and paper", () => {
  const slide = slidesOf(deck).find(({ kind }) => kind === "chart") as Slide;
  const [first, ...others] = deck.story.events;
  const chart = {
    ...slide.chart,
    windowControl: {
      unlabelled: ({ count }: { count: number }, { width, fontSize }: { width: number; fontSize: number }) =>
        width === 1184 && fontSize === 20 ? (count > 2 ? others : [first]) : [],
    },
  } as unknown as Chart;
  const page = (step: object) =>
    authorPage({
      ...deck,
      chapters: [{ id: "one", title: "One", slides: [{ ...slide, chart, steps: [step] } as Slide] }],
    });
  const named = others.map(({ id }) => id).join(", ");
  expect(page({ state: { count: 2 }, words: [] })).toContain(`<td>${first?.id}</td>`);
  expect(page({ state: { count: 3 }, onStage: { state: { count: 2 } }, words: [] })).toContain(
    `on the stage: ${first?.id}; on paper: ${named}`,
  );
});

test("the author's page keeps the titles and dates of a deck read from right to left apart from its own English", () => {
  const html = authorPage(arabic);
  for (const { title, when } of arabic.story.events) {
    expect(html).toContain(`<bdi>${title}</bdi>`);
    expect(html).toContain(`<bdi>${dateWords(arabic.story.language, when, { brief: true })}</bdi>`);
  }
  expect(html).toContain(`<bdi>${arabic.title}</bdi>`);
  expect(html).toContain('<html lang="en">');
});
