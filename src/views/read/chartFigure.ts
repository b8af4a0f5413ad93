import type { Description, Frame } from "../../charts/chart.ts";
import { foregroundChart, printedSteps, type Slide } from "../../deck/deck.ts";
import type { Language } from "../../language/language.ts";
import { type Drawing, node, svg } from "../../svg/node.ts";
import { chartPlaces } from "../shared/frame.ts";
import { tablesPage } from "./addresses.ts";

/**
 * The widths, in pixels, for which a chart is drawn before any script runs: the columns of a phone and of a desktop.
 */
export const widths = { narrow: 358, wide: 760 } as const;
export type Width = keyof typeof widths;

/** The pages on which a chart is drawn for a desktop: those where it stands beside its words, or its frames beside each other. */
const onDesk = ({ chart }: Slide): string => (chart?.across ? "(min-width: 42.5em)" : "(min-width: 68.75em)");

/** For which of the two kinds of page a chart is drawn in the present window. */
export const widthNow = (slide: Slide): Width => (matchMedia(onDesk(slide)).matches ? "wide" : "narrow");

/**
 * How many font sizes wide a chart is, with a margin and without one: slightly more than on a slide, since the least
 * gaps between marks do not shrink with the text.
 */
const fontSizes = { inset: 61, bleed: 66 } as const;

/** The least size of a chart's text on a page of several columns, and on one of a single column, in pixels. */
const leastText = { wide: 12, narrow: 15 } as const satisfies Record<Width, number>;

/**
 * The size of ordinary chart text in a frame of this page, in pixels: such that the chart has room for all that it
 * names on a slide, within the limits of what is legible. Where several frames share the width, a small map sets some
 * names smaller, which must still be legible.
 */
function chartText({ chart }: Slide, width: number, on: Width): number {
  const across = chart?.across?.(width) ?? 1;
  const each = width / across;
  const least = each < 480 || across > 1 ? 16.5 : leastText[on];
  return Math.min(Math.max(each / (chart?.bleeds ? fontSizes.bleed : fontSizes.inset), least), 20);
}

/** The most telling step of a slide, by index: the last of those that the hand-out prints. */
export const tellingStep = (slide: Slide): number => printedSteps(slide).at(-1) ?? 0;

/** A chart's frame on this page; its prefix makes the ids unique. */
export const frameOf = (slide: Slide, width: number, height: number, on: Width): Frame => ({
  width: Math.round(width),
  height: Math.round(height),
  prefix: `${slide.id}-`,
  fontSize: chartText(slide, width, on),
});

/** The frame of the picture that is on the page until a script draws the chart for the available room. */
export const pictureFrame = (slide: Slide, width: Width): Frame =>
  frameOf(slide, widths[width], heightOf(slide, width), width);

/** The least height of a chart that stands beside its words and is no map, in pixels. */
const leastHeight = 480;

/**
 * The height of that picture. Beside its words a map has the form that it has on its slide: in a higher frame its view
 * would be cut off at the sides, and with it the places there.
 */
function heightOf({ kind, chart }: Slide, width: Width): number {
  const { width: full, height } = chartPlaces.bleed;
  if (!chart) return 0;
  if (width === "narrow" || chart.across) return chart.heightFor(widths[width]);
  return kind === "chart" && chart.bleeds
    ? (widths.wide * height) / full
    : Math.max(chart.heightFor(widths.wide), leastHeight);
}

/** The file of that picture, relative to the page. */
export const pictureFile = (slide: Slide, width: Width): string => `charts/${slide.id}-${width}.svg`;

/**
 * A slide's chart in its most telling step, with its caption and the buttons that step it by hand. Two empty pictures,
 * one for each width, reserve its height with and without scripts, so that nothing jumps. The chart itself is a
 * separate file, loaded when it comes near the window, or at once by a browser without scripts; the chart of the
 * opening is loaded only without scripts, since otherwise the script that draws it comes as early. Undefined for a
 * slide without a chart.
 */
export function chartFigureOf({ figure: words }: Language, slide: Slide): Drawing | undefined {
  const chart = foregroundChart(slide);
  if (!chart) return undefined;
  const shown = tellingStep(slide);
  return node(
    "figure",
    { class: "chart-figure", "data-figure": slide.id },
    captions(slide, shown),
    node(
      "div",
      { class: "stage" },
      (["narrow", "wide"] as const).map((name) => {
        const { width, height } = pictureFrame(slide, name);
        return svg({ key: name, class: `room ${name}`, width, height, "aria-hidden": "true" });
      }),
      node("div", { class: "canvas" }, picture(words, slide, chart.describe(slide.steps[shown]?.state))),
    ),
    (slide.steps.length > 1 || canMove(slide)) && stepKeys(words, slide),
  );
}

type FigureWords = Language["figure"];

function picture(words: FigureWords, slide: Slide, { name, summary }: Description): Drawing {
  const [narrow, wide] = [pictureFrame(slide, "narrow"), pictureFrame(slide, "wide")];
  return node(
    "picture",
    {},
    node("source", {
      media: onDesk(slide),
      srcset: pictureFile(slide, "wide"),
      width: wide.width,
      height: wide.height,
    }),
    node("img", {
      class: "drawn",
      src: pictureFile(slide, "narrow"),
      width: narrow.width,
      height: narrow.height,
      loading: "lazy",
      decoding: "async",
      alt: words.alternative(name, summary),
    }),
  );
}

/**
 * All captions of a slide, one upon another; only that of the step shown is visible, and together they reserve the
 * room.
 */
const captions = (slide: Slide, shown: number): Drawing =>
  node(
    "figcaption",
    {},
    slide.steps.map(({ caption = slide.caption }, step) =>
      node("span", { class: "caption", "data-step": step, "data-shown": String(step === shown) }, caption),
    ),
  );

/** Whether a reader can move the slide's chart in time; a chart behind a title is only a background. */
export const canMove = ({ kind, chart }: Slide): boolean =>
  kind === "chart" && (chart?.windowControl ?? chart?.dayControl) !== undefined;

const stepKeys = (words: FigureWords, slide: Slide): Drawing =>
  node(
    "div",
    { class: "keys", hidden: true, role: "group", "aria-label": words.steps(slide.title) },
    ...(canMove(slide)
      ? [
          node("button", { type: "button", class: "move", "aria-expanded": "false" }, moveWords(words, slide)),
          node("button", { type: "button", class: "play" }, words.play),
        ]
      : []),
    ...(slide.steps.length > 1
      ? [
          node("button", { type: "button", class: "before", "aria-label": words.previousStep }, "‹"),
          node("span", { class: "count" }, words.stepOf(1, slide.steps.length)),
          node("button", { type: "button", class: "after", "aria-label": words.nextStep }, "›"),
        ]
      : []),
  );

const moveWords = (words: FigureWords, { chart }: Slide): string =>
  chart?.windowControl ? words.moveInTime : words.otherDates;

/**
 * A chart in words, folded behind a line that opens them, with a link to its table. Tables are long and seldom wanted,
 * so they are on a separate page; if scripts run, opening the words also shows the table.
 */
export function chartWords({ figure: words }: Language, slide: Slide): Drawing | undefined {
  const chart = foregroundChart(slide);
  if (!chart) return undefined;
  const { summary } = chart.describe(slide.steps[tellingStep(slide)]?.state);
  return node(
    "details",
    { class: "table" },
    node("summary", {}, words.inWords),
    node(
      "div",
      { class: "in-words" },
      node("p", { class: "summary" }, summary),
      node("p", { class: "to-table" }, node("a", { href: `${tablesPage}#${slide.id}` }, words.theTable)),
    ),
  );
}
