import type { Chart, Description } from "../../charts/chart.ts";
import type { Deck, Slide } from "../../deck/deck.ts";
import type { Language } from "../../language/language.ts";
import { memoize } from "../../svg/memo.ts";
import { type Drawing, node } from "../../svg/node.ts";

/** Called when a chart fails: with where, such as `slide “al-qaim”, step 3`, and the error. */
type OnError = (where: string, error: unknown) => void;

/**
 * A deck that goes on where one of its charts fails. In the place of a drawing that could not be made stand the
 * chart's name, its summary and its table; in the place of these, the slide's title. `onError` is called for every
 * failure; what it throws is passed on.
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

/** Writes each failure once into the browser's console, where the author of a deck looks for it. */
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

/** What a function returns; where it throws, `onError` is called and nothing is returned. */
function attempt<Result>(act: () => Result, onError: (error: unknown) => void): Result | undefined {
  try {
    return act();
  } catch (error) {
    onError(error);
    return undefined;
  }
}

/** The height of a chart that cannot tell its own, as a share of its width. */
const spareHeight = 0.6;

/** How many states of a chart are described at a time: all steps of its slide, and where a viewer has moved it since. */
const describedStates = 40;

function guardedChart(language: Language, slide: Slide, chart: Chart, onError: OnError): Chart {
  const failedAt = (state: unknown) => (error: unknown) => {
    const step = slide.steps.findIndex((one) => one.state === state);
    onError(`slide “${slide.id}”${step < 0 ? "" : `, step ${step + 1}`}`, error);
  };
  // A view asks for the same words some five times a step, and a long table takes as long as its drawing.
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
    describe: (state) =>
      described(state) ?? {
        name: slide.title,
        summary: language.chartFaults.notInWords,
        table: { caption: slide.title, columns: [], rows: [] },
        events: [],
      },
  };
}

/** What a chart would have shown, in words and as a table. */
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
