import { knownIds } from "../events/check/check.ts";
import { literal, type Problem } from "../events/check/problem.ts";
import { isRecord } from "../events/check/shape.ts";
import { shapeErrors } from "./checkDeck.ts";
import { type Deck, type Slide, slidesOf, withBackup } from "./deck.ts";
import { orderTimes } from "./order.ts";
import { citesIn } from "./words.ts";

/**
 * What is wrong with a deck of whatever origin: fields that are misspelt, missing or of a wrong type, in it, its slides,
 * their steps and the states of their charts, and ids that its event file does not have. The compiler reports most of it
 * too; this check is for authors who work without it, and for a deck whose event file has been replaced. Never throws.
 */
export function deckErrors(deck: Deck): readonly Problem[] {
  if (!isRecord(deck)) {
    const right = "export it from deck.ts: export const deck = defineDeck({ … })";
    return [{ part: "deck", record: "deck", field: "", wrong: `is ${literal(deck)}`, right }];
  }
  const draft: unknown = isRecord(deck.story) ? deck.story.draft : undefined;
  const known = knownIds(isRecord(draft) ? draft : {});
  // Actors are explained as terms are.
  const wrong = shapeErrors(deck, { ...known, terms: [...(known.terms ?? []), ...(known.actors ?? [])] });
  // Without a story there is no id that exists.
  if (!isRecord(draft)) return wrong.filter(({ field }) => field === "story");
  return wrong.length > 0 ? wrong : stepsOf(deck).flatMap(wrongComparison);
}

/**
 * What is wrong with the steps that a step compares: a step that its slide does not have, the step itself, one named
 * twice, or a slide whose charts are not compared.
 */
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

/** A frame of the size of a chart on a slide, with its text, in pixels. */
const frame = { width: 1184, height: 560, fontSize: 20, prefix: "" };

/** Every step of a deck without other errors whose chart cannot be drawn or described. A view shows only the first. */
export function stepErrors(deck: Deck): readonly Problem[] {
  return statesOf(deck).flatMap(({ slide, state, at }): readonly Problem[] => {
    const { chart } = slide;
    if (!chart) return [];
    try {
      chart.describe(state);
      chart.draw(state, frame);
      return [];
    } catch (error) {
      // The message may begin with the slide and the step, which the problem names too.
      const message = (error instanceof Error ? error.message : String(error)).replace(
        /^slide “[^”]*”(?:, step \d+)?: /,
        "",
      );
      const right = `write a state that a ${chart.kind} can draw`;
      return [{ part: "deck", record: slide.id, field: at, wrong: message, right }];
    }
  });
}

/** How many one-line titles a slide has room for. */
const maxNamed = 35;

/** The lowest priority of events that should be named. */
const namedFrom = 4;

/**
 * What an author should judge about a deck: running orders that plan more minutes than they may take, steps that ask a
 * timeline to name more events than a slide has room for, timelines without an event, and steps whose words cite nothing.
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
      ...(slide.chart?.kind === "timeline" && named > maxNamed
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
