import type { Chart, Description } from "../charts/chart.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import { type Drawing, draw } from "../marks/drawing.ts";

/** Hears of a chart that failed: where, as `slide “al-qaim”, step 3`, and with what. */
type OnFault = (where: string, error: unknown) => void;

/**
 * A deck that goes on where one of its charts fails: in the place of a drawing stand the chart's name, its summary and
 * its table, and in the place of those the slide's title. `onFault` hears of every failure; what it throws is thrown.
 */
export function soundDeck(deck: Deck, onFault: OnFault): Deck {
  const { whereabouts } = deck;
  return {
    ...deck,
    ...(whereabouts && { whereabouts: { ...whereabouts, draw: orNothing(whereabouts, onFault) } }),
    chapters: deck.chapters.map((chapter) => ({
      ...chapter,
      slides: chapter.slides.map((slide) =>
        slide.chart ? { ...slide, chart: soundChart(slide, slide.chart, onFault) } : slide,
      ),
    })),
  };
}

/** Says in the browser's console, for whoever writes the deck, which chart failed; once each. */
export function sayFaults(): OnFault {
  const said = new Set<string>();
  return (where, error) => {
    const fault = faultWords(where, error);
    if (!said.has(fault)) console.error(fault);
    said.add(fault);
  };
}

/** A fault in one line: `slide “al-qaim”, step 3: invalid state`. */
export const faultWords = (where: string, error: unknown): string =>
  `${where}: ${error instanceof Error ? error.message : error}`;

function soundChart(slide: Slide, chart: Chart, onFault: OnFault): Chart {
  const attempt = <Result>(state: unknown, act: () => Result, instead: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      const step = slide.steps.findIndex((one) => one.state === state);
      onFault(`slide “${slide.id}”${step < 0 ? "" : `, step ${step + 1}`}`, error);
      return instead();
    }
  };
  // A view asks for the same words some five times a step, and a long table takes as long as its drawing.
  const told = new Map<unknown, Description>();
  const described = (state: unknown): Description | undefined => {
    const known = told.get(state);
    if (known) return known;
    const words = attempt<Description | undefined>(
      state,
      () => chart.describe(state),
      () => undefined,
    );
    if (words) told.set(state, words);
    return words;
  };
  return {
    ...chart,
    heightFor: (width) =>
      attempt(
        undefined,
        () => chart.heightFor(width),
        () => width * 0.6,
      ),
    draw: (state, frame) =>
      attempt(
        state,
        () => chart.draw(state, frame),
        () => [inWords(described(state))],
      ),
    describe: (state) =>
      described(state) ?? {
        name: slide.title,
        summary: "This chart cannot be told in words.",
        table: { caption: slide.title, columns: [], rows: [] },
        events: [],
      },
  };
}

const orNothing =
  <State>(chart: Chart<State>, onFault: OnFault): Chart<State>["draw"] =>
  (state, frame) => {
    try {
      return chart.draw(state, frame);
    } catch (error) {
      onFault("where and when", error);
      return [];
    }
  };

/** What a chart would have shown, as a page says it. */
function inWords(described: Description | undefined): Drawing {
  if (!described)
    return draw("div", { key: "words" }, draw("p", {}, "This chart could not be drawn, nor told in words."));
  const { name, summary, table } = described;
  return draw(
    "div",
    { key: "words" },
    draw("p", {}, "This chart could not be drawn. It shows:"),
    draw("p", { class: "name" }, name),
    draw("p", {}, summary),
    draw(
      "table",
      {},
      draw("caption", {}, table.caption),
      draw("thead", {}, row(table.columns, "th")),
      draw(
        "tbody",
        {},
        table.rows.map((cells) => row(cells, "td")),
      ),
    ),
  );
}

const row = (cells: readonly string[], tag: "th" | "td"): Drawing =>
  draw(
    "tr",
    {},
    cells.map((cell) => draw(tag, {}, cell)),
  );
