import { group } from "d3";
import type { Description, Frame } from "../../charts/chart.ts";
import { printedSteps, type Slide } from "../../deck/deck.ts";
import type { Story } from "../../events/read.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { chartFigure } from "../figure.ts";
import { citedBy } from "../sources.ts";

/** The widths a chart is drawn for before any script runs: a phone's column, and a desk's. */
const widths = { narrow: 358, wide: 760 } as const;

/** The size of ordinary chart text in pixels at a width: the smallest text of a chart, 0.85 of it, stays above 14. */
const chartText = (width: number): number => (width < 480 ? 16.5 : 17);

/** The step that tells the most: the last of those that the hand-out prints. */
export const tellingStep = (slide: Slide): number => printedSteps(slide).at(-1) ?? 0;

/** A chart's frame on this page; the prefix keeps its ids apart from all others. */
export const frameOf = (slide: Slide, width: number, height: number): Frame => ({
  width: Math.round(width),
  height: Math.round(height),
  prefix: `${slide.id}-`,
  text: chartText(width),
});

/**
 * A slide's chart in its most telling step, with its caption, the keys that step it by hand, and room for it: two
 * empty pictures, one for each width, give the stage its height before and after any script, so that nothing jumps.
 */
export function plate(slide: Slide): Drawing | undefined {
  const { chart } = slide;
  if (!chart) return undefined;
  const shown = tellingStep(slide);
  // What is seen before a script can draw for the width is drawn for both; the rest would only make the page heavy.
  const seenFirst = slide.kind === "opening";
  const drawn = Object.entries(widths).map(([name, width]) => {
    const height = Math.round(chart.heightFor(width));
    const frame = { ...frameOf(slide, width, height), prefix: `${slide.id}-${name}-` };
    const wanted = name === "narrow" || seenFirst;
    return { name, frame, picture: wanted && chartFigure(chart, slide.steps[shown]?.state, frame) };
  });
  return draw(
    "figure",
    { class: "plate", "data-plate": slide.id },
    captions(slide, shown),
    draw(
      "div",
      { class: "stage" },
      drawn.map(({ name, frame }) =>
        draw("svg", {
          key: name,
          class: `room ${name}`,
          viewBox: `0 0 ${frame.width} ${frame.height}`,
          "aria-hidden": "true",
        }),
      ),
      draw(
        "div",
        { class: "canvas" },
        drawn.map(
          ({ name, picture }) =>
            picture && draw("div", { key: name, class: seenFirst ? `drawn ${name}` : "drawn" }, picture),
        ),
      ),
    ),
    slide.steps.length > 1 && stepKeys(slide),
  );
}

/** Every caption of a slide, one upon another; only the one of the step shown is seen, and all of them hold its room. */
const captions = (slide: Slide, shown: number): Drawing =>
  draw(
    "figcaption",
    {},
    slide.steps.map(({ caption = slide.caption }, step) =>
      draw("span", { class: "caption", "data-step": step, "data-shown": String(step === shown) }, caption),
    ),
  );

const stepKeys = (slide: Slide): Drawing =>
  draw(
    "div",
    { class: "keys", hidden: true, role: "group", "aria-label": `Steps of the chart “${slide.title}”` },
    draw("button", { type: "button", class: "before", "aria-label": "Previous step" }, "←"),
    draw("span", { class: "count" }, `1 of ${slide.steps.length}`),
    draw("button", { type: "button", class: "after", "aria-label": "Next step" }, "→"),
  );

/** What a chart shows in words and as a table, and whose reports it draws on. */
export function inWords(story: Story, { name, summary, table, events, sources = [] }: Description): readonly Drawing[] {
  const used = citedBy(story, { events, claims: [], sources }).map(({ source }) => source);
  const publishers = group(used, (source) => story.sources[source]?.publisher ?? source);
  return [
    draw("p", { class: "summary" }, summary),
    draw(
      "div",
      { class: "scroller", role: "group", tabindex: 0, "aria-label": `Table: ${name}` },
      draw(
        "table",
        {},
        draw("caption", {}, table.caption),
        draw(
          "thead",
          {},
          draw(
            "tr",
            {},
            table.columns.map((column) => draw("th", { scope: "col" }, column)),
          ),
        ),
        draw(
          "tbody",
          {},
          table.rows.map((row) =>
            draw(
              "tr",
              {},
              row.map((cell, column) => (column === 0 ? draw("th", { scope: "row" }, cell) : draw("td", {}, cell))),
            ),
          ),
        ),
      ),
    ),
    draw("p", { class: "drawn-from" }, "Drawn from:"),
    draw(
      "ul",
      { class: "publishers" },
      [...publishers].map(([publisher, [first]]) =>
        draw("li", { key: publisher }, draw("a", { href: `#source-${first}` }, publisher)),
      ),
    ),
  ];
}

/** The words and table of a chart behind a line that opens them. */
export function table(story: Story, slide: Slide): Drawing | undefined {
  const { chart } = slide;
  if (!chart) return undefined;
  const described = chart.describe(slide.steps[tellingStep(slide)]?.state);
  return draw(
    "details",
    { class: "table" },
    draw("summary", {}, "This chart in words and as a table"),
    draw("div", { class: "in-words" }, inWords(story, described)),
  );
}
