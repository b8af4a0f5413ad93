import type { Chart } from "../charts/chart.ts";
import { didYouMean } from "../events/check/didYouMean.ts";
import type { Problem } from "../events/check/problem.ts";
import { type Deck, type Slide, slidesOf, withBackup } from "./deck.ts";
import { orderTimes } from "./order.ts";
import { citesIn, type Part } from "./words.ts";

/**
 * Ids that the words of a deck name but its event file does not have. The compiler reports them too; this check is for
 * authors who work without it, and for a deck whose event file has been replaced.
 */
export function deckErrors(deck: Deck): readonly Problem[] {
  const { events, claims, sources, places, terms } = deck.story;
  const ids: Record<Dictionary, readonly string[]> = {
    events: events.map(({ id }) => id),
    claims: Object.keys(claims),
    sources: Object.keys(sources),
    places: Object.keys(places),
    terms: Object.keys(terms),
  };
  const meant = Object.fromEntries(Object.entries(ids).map(([dictionary, known]) => [dictionary, didYouMean(known)]));
  const unknown = stepsOf(deck).flatMap(({ slide, step, at }) =>
    step.words
      .flat()
      .flatMap(mentions)
      .filter(([dictionary, id]) => !ids[dictionary].includes(id))
      .map(([dictionary, id]) => ({
        part: "deck",
        record: slide.id,
        field: `${at}.words`,
        wrong: `names “${id}”, and there is no such id in ${dictionary}`,
        right: meant[dictionary]?.(id, "name one that is there") ?? "",
      })),
  );
  return [...unknown, ...stepsOf(deck).flatMap(wrongComparison)];
}

/** What a step compares and cannot: steps that its slide has not, itself, one twice, or on a slide without a chart that steps. */
function wrongComparison({ slide, step, at }: DeckStep): readonly Problem[] {
  const { compares } = step;
  if (compares === undefined) return [];
  const problem = (wrong: string, right: string): Problem => {
    return { part: "deck", record: slide.id, field: `${at}.compares`, wrong, right };
  };
  if (slide.kind !== "chart" || !slide.chart)
    return [
      problem(
        `compares steps of a slide of kind “${slide.kind}”`,
        "leave it out: only the charts of a chart slide are compared",
      ),
    ];
  const own = slide.steps.indexOf(step) + 1;
  const others = slide.steps.map((_, index) => index + 1).filter((number) => number !== own);
  const right =
    others.length > 0
      ? `name other steps of the slide, each once: ${others.join(", ")}`
      : "leave it out: the slide has one step";
  if (compares.length === 0) return [problem("names no step", right)];
  return compares
    .filter((number, index) => !others.includes(number) || compares.indexOf(number) < index)
    .map((number) =>
      problem(
        number === own
          ? `names step ${number}, which is the step itself`
          : others.includes(number)
            ? `names step ${number} twice`
            : `names step ${number}, and the slide has ${slide.steps.length}`,
        right,
      ),
    );
}

/** The fields in which a chart's state names ids, by kind of chart, with the dictionary of these ids. */
const idFields: Readonly<Record<string, Readonly<Record<string, StateIds>>>> = {
  timeline: { events: "events", highlight: "events", chosen: "events" },
  "places-map": { events: "events", highlight: "places" },
  "front-map": { rings: "places", labels: "places" },
  "control-strips": { highlight: "places", places: "places" },
  "river-chart": { highlight: "fronts", fronts: "fronts" },
  districts: { highlight: "places" },
  alliances: { highlight: "actors" },
};

type StateIds = "events" | "places" | "fronts" | "actors";

/** What a state says in the fields that name records, with the path of each; of a chart made of others, in all of these. */
function namesIn(chart: Chart, state: unknown): readonly { field: string; dictionary: StateIds; of: unknown }[] {
  const fields = (state ?? {}) as Readonly<Record<string, unknown>>;
  const own = Object.entries(idFields[chart.kind] ?? {}).map(([field, dictionary]) => {
    return { field, dictionary, of: fields[field] ?? [] };
  });
  const parts = (chart.parts?.(state) ?? []).flatMap(([part, inPart]) => {
    const name = Object.keys(fields).find((field) => fields[field] === inPart);
    return namesIn(part, inPart).map((found) => ({ ...found, field: `${name}.${found.field}` }));
  });
  return [...own, ...parts];
}

/** A frame of the size of a slide's chart, in pixels. */
const frame = { width: 1184, height: 560, fontSize: 16, prefix: "" };

/**
 * Every step whose chart cannot be drawn or described, and every id in a step's state that the event file does not
 * have. A view shows only the first such problem.
 */
export function stepErrors(deck: Deck): readonly Problem[] {
  const { events, places, fronts, actors } = deck.story;
  const ids: Record<StateIds, readonly string[]> = {
    events: events.map(({ id }) => id),
    places: Object.keys(places),
    fronts: Object.keys(fronts),
    actors: Object.keys(actors),
  };
  return statesOf(deck).flatMap(({ slide, state: drawn, at }): readonly Problem[] => {
    const { chart } = slide;
    if (!chart) return [];
    const problem = (field: string, wrong: string, right: string): Problem => {
      return { part: "deck", record: slide.id, field: `${at}${field}`, wrong, right };
    };
    const unknown = namesIn(chart, drawn).flatMap(({ field, dictionary, of }) =>
      [of]
        .flat()
        .filter((id) => typeof id === "string" && !ids[dictionary].includes(id))
        .map((id) =>
          problem(
            `.${field}`,
            `names “${id}”, and there is no such id in ${dictionary}`,
            didYouMean(ids[dictionary])(id, "name one that is there"),
          ),
        ),
    );
    if (unknown.length > 0) return unknown;
    try {
      chart.describe(drawn);
      chart.draw(drawn, frame);
      return [];
    } catch (error) {
      // The message may begin with the slide and the step, which the problem names too.
      const message = (error instanceof Error ? error.message : String(error)).replace(
        /^slide “[^”]*”(?:, step \d+)?: /,
        "",
      );
      return [problem("", message, `write a state that a ${chart.kind} can draw`)];
    }
  });
}

/** How many one-line titles a slide has room for. */
const maxNamed = 35;

/** The lowest priority of events that should be named. */
const namedFrom = 4;

/**
 * What an author should judge about a deck: running orders that plan more minutes than they may take, steps that ask a
 * chart to name more events than a slide has room for, timelines without an event, and steps whose words cite nothing.
 */
export function deckWarnings(deck: Deck): readonly Problem[] {
  const long = orderTimes(deck).flatMap(({ title, planned, minutes = planned }): readonly Problem[] => {
    if (planned <= minutes) return [];
    const wrong = `its slides plan ${planned} minutes`;
    return [{ part: "deck", record: title ?? deck.id, field: "minutes", wrong, right: `it may take ${minutes}` }];
  });
  const priority = (id: string) => deck.story.event.get(id)?.priority ?? 0;
  const doubtful = stepsOf(deck).flatMap(({ slide, step, at }): readonly Problem[] => {
    const drawn = slide.chart?.describe(step.state).events ?? [];
    const named = drawn.filter((id) => priority(id) >= namedFrom).length;
    const problem = (field: string, wrong: string, right: string): Problem => {
      return { part: "deck", record: slide.id, field, wrong, right };
    };
    return [
      ...(slide.chart?.kind === "timeline" && drawn.length === 0
        ? [problem(at, "shows no event", "choose an extent in which something happened")]
        : []),
      ...(named > maxNamed
        ? [
            problem(
              at,
              `asks for the names of ${named} events of priority ${namedFrom} or 5`,
              `ask for at most ${maxNamed}: shorten the extent, or draw fewer events`,
            ),
          ]
        : []),
      ...(citesIn(step.words).length === 0
        ? [problem(`${at}.words`, "cites nothing", "say what the words rest on")]
        : []),
    ];
  });
  return [...long, ...doubtful];
}

interface DeckStep {
  slide: Slide;
  step: Slide["steps"][number];
  at: string;
}

/** Every step of a deck with its slide, and its path within the slide, such as `steps[0]`. */
const stepsOf = (deck: Deck): readonly DeckStep[] =>
  slidesOf(withBackup(deck)).flatMap((slide) =>
    slide.steps.map((step, index) => ({ slide, step, at: `steps[${index}]` })),
  );

/** Every state of a deck's charts, those for the stage among them, with its slide and its path there. */
const statesOf = (deck: Deck): readonly { slide: Slide; state: unknown; at: string }[] =>
  stepsOf(deck).flatMap(({ slide, step, at }) => [
    { slide, state: step.state, at: `${at}.state` },
    ...(step.onStage ? [{ slide, state: step.onStage.state, at: `${at}.onStage.state` }] : []),
  ]);

type Dictionary = "events" | "claims" | "sources" | "places" | "terms";

/** The ids that a part of some words names, each with its dictionary. */
function mentions(part: Part): readonly (readonly [Dictionary, id: string])[] {
  if (typeof part === "string") return [];
  if ("place" in part) return [["places", part.place]];
  if ("term" in part) return [["terms", part.term]];
  return (["events", "claims", "sources"] as const).flatMap((dictionary) =>
    part.cite[dictionary].map((id) => [dictionary, id] as const),
  );
}
