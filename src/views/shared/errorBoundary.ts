import type { Chart, Description } from "../../charts/chart.ts";
import type { Deck, Slide } from "../../deck/deck.ts";
import type { Language } from "../../language/language.ts";
import { memoize } from "../../svg/memo.ts";
import { type Drawing, node } from "../../svg/node.ts";

/** Called when a chart fails, with the place, such as `slide “al-qaim”, step 3`, and the error. */
type OnError = (where: string, error: unknown) => void;

/**
 * A deck that still works if one of its charts fails. A drawing that fails is replaced by the chart's name, summary and
 * table; if these fail too, by the slide's title. `onError` is called for every failure; what it throws is passed on.
 */
export function withErrorBoundary(deck: Deck, onError: OnError): Deck {
  const { whereabouts } = deck;
  return {
    ...deck,
    ...(whereabouts && {
      whereabouts: {
        ...whereabouts,
        draw: (state, frame) =>
          attempt(
            () => whereabouts.draw(state, frame),
            (error) => onError("where and when", error),
          ) ?? [],
      },
    }),
    chapters: deck.chapters.map((chapter) => ({
      ...chapter,
      slides: chapter.slides.map((slide) =>
        slide.chart ? { ...slide, chart: guardedChart(deck.story.language, slide, slide.chart, onError) } : slide,
      ),
    })),
  };
}

/** Writes each failure once to the browser's console. */
export function logErrorsOnce(): OnError {
  const logged = new Set<string>();
  return (where, error) => {
    const line = errorLine(where, error);
    if (!logged.has(line)) console.error(line);
    logged.add(line);
  };
}

/** A failure in one line: `slide “al-qaim”, step 3: invalid state`. */
export const errorLine = (where: string, error: unknown): string =>
  `${where}: ${error instanceof Error ? error.message : error}`;

/** The result of a function; if it throws, calls `onError` and returns undefined. */
function attempt<Result>(act: () => Result, onError: (error: unknown) => void): Result | undefined {
  try {
    return act();
  } catch (error) {
    onError(error);
    return undefined;
  }
}

/** The height of a chart whose `heightFor` fails, as a share of its width. */
const spareHeight = 0.6;

/**
 * How many descriptions of a chart are memoized: those of all steps of its slide, and of states that a viewer has moved
 * it to.
 */
const describedStates = 40;

function guardedChart(language: Language, slide: Slide, chart: Chart, onError: OnError): Chart {
  const failedAt = (state: unknown) => (error: unknown) => {
    const step = slide.steps.findIndex((one) => one.state === state);
    onError(`slide “${slide.id}”${step < 0 ? "" : `, step ${step + 1}`}`, error);
  };
  // A view asks for the same description about five times a step, and a long table takes as long as the drawing.
  const describe = memoize((state: unknown) => chart.describe(state), {
    key: (state) => JSON.stringify(state) ?? "",
    size: describedStates,
  });
  const described = (state: unknown) => attempt(() => describe(state), failedAt(state));
  return {
    ...chart,
    heightFor: (width) => attempt(() => chart.heightFor(width), failedAt(undefined)) ?? width * spareHeight,
    draw: (state, frame) =>
      attempt(() => chart.draw(state, frame), failedAt(state)) ?? [inPlaceOfDrawing(language, described(state))],
    ...(chart.rows && { rows: (state, frame) => attempt(() => chart.rows?.(state, frame), failedAt(state)) }),
    describe: (state) =>
      described(state) ?? {
        name: slide.title,
        summary: language.chartFaults.notInWords,
        table: { caption: slide.title, columns: [], rows: [] },
        events: [],
      },
  };
}

/** What a failed chart would have shown, in words and as a table. */
function inPlaceOfDrawing({ chartFaults }: Language, described: Description | undefined): Drawing {
  if (!described) return node("div", { key: "words" }, node("p", {}, chartFaults.notAtAll));
  const { name, summary, table } = described;
  return node(
    "div",
    { key: "words" },
    node("p", {}, chartFaults.notDrawn),
    node("p", { class: "name" }, name),
    node("p", {}, summary),
    node(
      "table",
      {},
      node("caption", {}, table.caption),
      node("thead", {}, row(table.columns, "th")),
      node(
        "tbody",
        {},
        table.rows.map((cells) => row(cells, "td")),
      ),
    ),
  );
}

const row = (cells: readonly string[], tag: "th" | "td"): Drawing =>
  node(
    "tr",
    {},
    cells.map((cell) => node(tag, {}, cell)),
  );
