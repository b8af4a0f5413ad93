import { captionOf, type Deck, foregroundChart, type Slide, slidesOf } from "../../../deck/deck.ts";
import { usageOf } from "../../../deck/usage.ts";
import { sourcesOf } from "../../../views/shared/sources.ts";
import type { Fault } from "../finding.ts";

/** The faults of a deck that do not depend on a view. */
export const wrongInDeck = (deck: Deck): readonly Fault[] => [
  ...missing(deck),
  ...emptyStates(deck),
  ...usageOf(deck).unused.events.map(
    (id): Fault => ({
      kind: "unshown",
      record: id,
      what: `“${deck.story.event.get(id)?.title}” is not drawn by any chart, nor cited by any words`,
    }),
  ),
];

/** Slides without a title, figures without a subject, and steps without a caption, words or sources. */
function missing(deck: Deck): readonly Fault[] {
  const { steps } = usageOf(deck);
  return [
    ...slidesOf(deck).flatMap((slide): Fault[] => [
      ...(slide.title.trim() ? [] : [words(slide, 1, "the slide has no title")]),
      ...(slide.figures ?? []).flatMap(({ value, unit, of }) =>
        value.trim() && unit.trim() && of.trim()
          ? []
          : [words(slide, 1, `the figure “${value} ${unit}” does not say what was counted`)],
      ),
    ]),
    ...steps.flatMap(({ slide, step, words: count, cited }): Fault[] => [
      ...(captionOf(slide, step).trim() ? [] : [words(slide, step + 1, "there is no line under the title")]),
      ...(count > 0 ? [] : [words(slide, step + 1, "the step has no words")]),
      ...(Object.values(cited).some((ids) => ids.length > 0)
        ? []
        : [{ kind: "sources" as const, slide: slide.id, step: step + 1, what: "the step’s words cite nothing" }]),
      ...(sourcesOf(deck.story, slide, step).length > 0
        ? []
        : [{ kind: "sources" as const, slide: slide.id, step: step + 1, what: "the step has no source" }]),
    ]),
  ];
}

const words = (slide: Slide, step: number, what: string): Fault => ({ kind: "words", slide: slide.id, step, what });

/** Steps whose chart has nothing to show: its table has no rows. */
const emptyStates = (deck: Deck): readonly Fault[] =>
  slidesOf(deck).flatMap((slide) =>
    slide.steps.flatMap(({ state }, step): Fault[] => {
      const table = foregroundChart(slide)?.describe(state).table;
      return table?.rows.length === 0
        ? [{ kind: "empty", slide: slide.id, step: step + 1, what: "the chart has nothing to show in this state" }]
        : [];
    }),
  );
