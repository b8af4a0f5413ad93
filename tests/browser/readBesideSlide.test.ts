import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { forStage, slidesOf } from "../../src/deck/deck.ts";
import type { Drawing } from "../../src/svg/node.ts";
import { frameOf } from "../../src/views/read/chartFigure.ts";
import { frameInPlace, placeOfChart } from "../../src/views/shared/slide.ts";
import { type Room, roomOf } from "./drawn.ts";
import { alive, siteUrl, visitor } from "./served.ts";

interface Shown {
  texts: string[];
  /** The `data-` attributes of marks and lanes, which say what they stand for. */
  marks: Set<string>;
  /** The sizes of texts, in pixels. */
  sizes: number[];
}

const textOf = ({ text, children }: Drawing): string => text ?? children.map(textOf).join(" ");

function shownIn(drawings: readonly Drawing[], shown: Shown = { texts: [], marks: new Set(), sizes: [] }): Shown {
  for (const { tag, attributes, children, ...drawing } of drawings) {
    for (const [name, value] of Object.entries(attributes))
      if (name.startsWith("data-")) shown.marks.add(`${name} ${value}`);
    if (attributes["font-size"] !== undefined) shown.sizes.push(Number(attributes["font-size"]));
    if (tag === "text") shown.texts.push(textOf({ tag, attributes, children, ...drawing }).trim());
    else shownIn(children, shown);
  }
  return shown;
}

/** What each step of a chart shows on the stage. */
const onStage = slidesOf(forStage(deck)).flatMap((slide, index) => {
  const place = placeOfChart(slide);
  const { chart, kind, steps } = slide;
  if (!chart || !place || kind !== "chart") return [];
  const frame = frameInPlace(place);
  return steps.map(({ state }, step) => ({ index, step, shown: shownIn(chart.draw(state, frame)) }));
});

/**
 * The least window that the layout is for, those of small and large laptops, and large screens. Some texts of a slide are
 * worded otherwise where there is room for more, such as a count of what was left out, or what stands on the line between
 * two camps: about one in a hundred.
 */
test.each([
  { width: 1100, height: 800, lacking: 0.055 },
  { width: 1160, height: 800, lacking: 0.035 },
  { width: 1280, height: 720, lacking: 0.03 },
  { width: 1366, height: 768, lacking: 0.027 },
  { width: 1440, height: 900, lacking: 0.022 },
  { width: 1920, height: 1080, lacking: 0.022 },
  { width: 2560, height: 1440, lacking: 0.022 },
])(
  "at $width by $height the charts of the article show what their slides show, in legible sizes",
  async ({ lacking, ...viewport }) => {
    const { context } = await visitor({ viewport, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(`${siteUrl()}read/`);
    await alive(page);
    const rooms = new Map<string, Room>();
    for (const figure of await page.locator(".chart-figure").all())
      rooms.set((await figure.getAttribute("data-figure")) ?? "", await figure.locator(".stage").evaluate(roomOf));
    const slides = slidesOf(deck);
    const count = { texts: 0, marks: 0, lackingTexts: 0, lackingMarks: 0 };
    let smallest = Number.POSITIVE_INFINITY;
    for (const { index, step, shown } of onStage) {
      const slide = slides[index];
      const room = slide && rooms.get(slide.id);
      if (!slide?.chart || !room) throw new RangeError(`the article lacks the chart of slide ${slide?.id}`);
      const here = shownIn(slide.chart.draw(slide.steps[step]?.state, frameOf(slide, ...room)));
      // A name of two lines on one of them may stand on one line on the other.
      const words = new Set(here.texts.flatMap((text) => text.split(/\s+/)));
      count.texts += shown.texts.length;
      count.marks += shown.marks.size;
      count.lackingTexts += shown.texts.filter((text) => text.split(/\s+/).some((word) => !words.has(word))).length;
      count.lackingMarks += [...shown.marks].filter((mark) => !here.marks.has(mark)).length;
      smallest = Math.min(smallest, ...here.sizes);
    }
    expect(count.texts).toBeGreaterThan(1000);
    expect(count.marks).toBeGreaterThan(500);
    expect(count.lackingTexts / count.texts, "texts").toBeLessThan(lacking);
    expect(count.lackingMarks / count.marks, "marks").toBeLessThan(0.01);
    expect(smallest).toBeGreaterThanOrEqual(10);
  },
);
