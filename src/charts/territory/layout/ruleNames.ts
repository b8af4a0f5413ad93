import { eventDateWords, eventYearWords } from "../../../events/format.ts";
import { storyDate } from "../../../events/moments.ts";
import type { Event } from "../../../events/read.ts";
import type { Language } from "../../../language/language.ts";
import { textWidth } from "../../../layout/text.ts";
import type { TimeScale } from "../../../layout/timeScale.ts";

/** The name of an event, beside the top of its rule. */
export interface RuleName {
  event: string;
  words: string;
  /** The left edge of the words. */
  left: number;
  right: number;
  /** The row that holds them, counted from 0 at the plot. */
  row: number;
}

/** The most rows of names above a plot. */
const maxRows = 3;

/** The middle of the date of an event, in milliseconds UTC. */
export const middleOf = (event: Event): number => {
  const { from, to } = storyDate(event);
  return (from + to) / 2;
};

/**
 * Names the events of a plot at their rules, in up to three rows above it: no name covers another, nor a rule that
 * leads up to a higher one. With whole dates if there is room, otherwise with years; undefined if neither fits.
 */
export function ruleNames(
  language: Language,
  events: readonly Event[],
  x: TimeScale,
  fontSize: number,
): readonly RuleName[] | undefined {
  const [left = 0, right = 0] = x.range();
  const ruled = events
    .map((event) => ({ event, at: x(middleOf(event)) }))
    .filter(({ at }) => at >= left && at <= right);
  const forms = [
    (event: Event) => eventDateWords(language, event, { brief: true }),
    (event: Event) => eventYearWords(language, event),
  ];
  for (const dateOf of forms) {
    const candidates = ruled.map(({ event, at }) => {
      const words = language.inRow([event.title, dateOf(event)]);
      const width = textWidth(words, fontSize, "condensed 600");
      const gap = fontSize * 0.3;
      return [at + gap, at - gap - width]
        .filter((start) => start >= left && start + width <= right)
        .flatMap((start) =>
          Array.from({ length: maxRows }, (_, row) => ({
            event: event.id,
            words,
            row,
            at,
            left: start,
            right: start + width,
          })),
        );
    });
    const found = choose(candidates, fontSize);
    if (found) return found;
  }
  return undefined;
}

interface Candidate extends RuleName {
  /** The x of its rule. */
  at: number;
}

/** How many candidates are tried: each further name multiplies the ways to choose. */
const mostTries = 20_000;

/**
 * Chooses one candidate from each list so that none is in the way of another, by backtracking; undefined if that is
 * impossible, or has not been found after `mostTries`.
 */
function choose(
  [candidates, ...rest]: readonly (readonly Candidate[])[],
  fontSize: number,
  chosen: readonly Candidate[] = [],
  spent = { tries: 0 },
): readonly Candidate[] | undefined {
  if (!candidates) return chosen;
  for (const candidate of candidates.toSorted((a, b) => a.row - b.row)) {
    spent.tries += 1;
    if (spent.tries > mostTries) return undefined;
    if (chosen.some((other) => collide(candidate, other, fontSize))) continue;
    const found = choose(rest, fontSize, [...chosen, candidate], spent);
    if (found) return found;
  }
  return undefined;
}

function collide(a: Candidate, b: Candidate, fontSize: number): boolean {
  if (a.row === b.row) return a.left < b.right + fontSize && b.left < a.right + fontSize;
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  return upper.at > lower.left - fontSize * 0.3 && upper.at < lower.right + fontSize * 0.3;
}
