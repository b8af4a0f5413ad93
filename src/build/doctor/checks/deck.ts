import { type Deck, type Slide, slidesOf, toldChart } from "../../../deck/deck.ts";
import { usageOf } from "../../../deck/usage.ts";
import { captionOf } from "../../../views/slide.ts";
import { sourcesOf } from "../../../views/sources.ts";
import type { Fault } from "../finding.ts";

/** Everything that is wrong with a deck however it is shown. */
export const wrongInDeck = (deck: Deck): readonly Fault[] => [
  ...missing(deck),
  ...emptyStates(deck),
  ...usageOf(deck).unused.events.map(
    (id): Fault => ({
      kind: "unshown",
      record: id,
      what: `“${deck.story.event.get(id)?.title}” is drawn by no chart and cited by no words`,
    }),
  ),
];

/** Slides without title or caption, and steps without words or without sources. */
function missing(deck: Deck): readonly Fault[] {
  const { steps } = usageOf(deck);
  return [
    ...slidesOf(deck).flatMap((slide): Fault[] => [
      ...(slide.title.trim() ? [] : [words(slide, 1, "the slide has no title")]),
      ...(slide.figures ?? []).flatMap(({ value, unit, of }) =>
        value.trim() && unit.trim() && of.trim()
          ? []
          : [words(slide, 1, `the figure “${value} ${unit}” says not of what`)],
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
        : [{ kind: "sources" as const, slide: slide.id, step: step + 1, what: "the step rests on no source" }]),
    ]),
  ];
}

const words = (slide: Slide, step: number, what: string): Fault => ({ kind: "words", slide: slide.id, step, what });

/** Steps whose chart has nothing to show: not one row in its own table. */
const emptyStates = (deck: Deck): readonly Fault[] =>
  slidesOf(deck).flatMap((slide) =>
    slide.steps.flatMap(({ state }, step): Fault[] => {
      const table = toldChart(slide)?.describe(state).table;
      return table?.rows.length === 0
        ? [{ kind: "empty", slide: slide.id, step: step + 1, what: "the chart has nothing to show in this state" }]
        : [];
    }),
  );
