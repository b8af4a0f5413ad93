import { group } from "d3";
import type { Description, Frame } from "../../charts/chart.ts";
import { printedSteps, type Slide, toldChart } from "../../deck/deck.ts";
import type { Story } from "../../events/read.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { citedBy } from "../sources.ts";

/** The widths a chart is drawn for before any script runs: a phone's column, and a desk's. */
export const widths = { narrow: 358, wide: 760 } as const;
export type Width = keyof typeof widths;

/** The pages on which the chart stands beside the words; read.css says the same. */
const beside = "(min-width: 64em), (min-width: 40em) and (max-height: 30em) and (orientation: landscape)";

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

/** The frame of the picture that stands on the page before a script draws for the room there is. */
export const pictureFrame = (slide: Slide, width: Width): Frame =>
  frameOf(slide, widths[width], slide.chart?.heightFor(widths[width]) ?? 0);

/** Where that picture is kept, seen from the page. */
export const pictureFile = (slide: Slide, width: Width): string => `charts/${slide.id}-${width}.svg`;

/**
 * A slide's chart in its most telling step, with its caption, the keys that step it by hand, and room for it: two
 * empty pictures, one for each width, give the stage its height before and after any script, so that nothing jumps.
 * The chart itself is a file of its own, loaded when it comes near, or at once by a browser without scripts.
 */
export function plate(slide: Slide): Drawing | undefined {
  const chart = toldChart(slide);
  if (!chart) return undefined;
  const shown = tellingStep(slide);
  return draw(
    "figure",
    { class: "plate", "data-plate": slide.id },
    captions(slide, shown),
    draw(
      "div",
      { class: "stage" },
      (["narrow", "wide"] as const).map((name) => {
        const { width, height } = pictureFrame(slide, name);
        return draw("svg", {
          key: name,
          class: `room ${name}`,
          viewBox: `0 0 ${width} ${height}`,
          "aria-hidden": "true",
        });
      }),
      draw("div", { class: "canvas" }, picture(slide, chart.describe(slide.steps[shown]?.state))),
    ),
    (slide.steps.length > 1 || canMove(slide)) && stepKeys(slide),
  );
}

function picture(slide: Slide, { name, summary }: Description): Drawing {
  const [narrow, wide] = [pictureFrame(slide, "narrow"), pictureFrame(slide, "wide")];
  return draw(
    "picture",
    {},
    draw("source", {
      media: beside,
      srcset: pictureFile(slide, "wide"),
      width: wide.width,
      height: wide.height,
    }),
    draw("img", {
      class: "drawn",
      src: pictureFile(slide, "narrow"),
      width: narrow.width,
      height: narrow.height,
      loading: slide.kind !== "opening" && "lazy",
      decoding: "async",
      alt: `${name}. ${summary}`,
    }),
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

/** Whether a reader can move its chart along time; behind a title it is only the ground. */
export const canMove = ({ kind, chart }: Slide): boolean =>
  kind === "chart" && (chart?.reel ?? chart?.dial) !== undefined;

const stepKeys = (slide: Slide): Drawing =>
  draw(
    "div",
    { class: "keys", hidden: true, role: "group", "aria-label": `Steps of the chart “${slide.title}”` },
    canMove(slide) && draw("button", { type: "button", class: "move", "aria-expanded": "false" }, moveWords(slide)),
    ...(slide.steps.length > 1
      ? [
          draw("button", { type: "button", class: "before", "aria-label": "Previous step" }, "←"),
          draw("span", { class: "count" }, `1 of ${slide.steps.length}`),
          draw("button", { type: "button", class: "after", "aria-label": "Next step" }, "→"),
        ]
      : []),
  );

const moveWords = ({ chart }: Slide): string => (chart?.reel ? "Move in time" : "Other days");

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
  const chart = toldChart(slide);
  if (!chart) return undefined;
  const described = chart.describe(slide.steps[tellingStep(slide)]?.state);
  return draw(
    "details",
    { class: "table" },
    draw("summary", {}, "This chart in words and as a table"),
    draw("div", { class: "in-words" }, inWords(story, described)),
  );
}
