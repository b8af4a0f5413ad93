import { type Deck, foregroundChart, slidesOf } from "../../../deck/deck.ts";
import { usageOf } from "../../../deck/usage.ts";
import { sourcesOf } from "../../../views/shared/sources.ts";
import type { Fault } from "../finding.ts";

/** The faults of a deck that do not depend on a view. */
export const wrongInDeck = (deck: Deck): readonly Fault[] => [
  ...unsourced(deck),
  ...emptyStates(deck),
  ...usageOf(deck).unused.events.map(
    (id): Fault => ({
      kind: "unshown",
      record: id,
      what: `“${deck.story.event.get(id)?.title}” is not drawn by any chart, nor cited by any words`,
    }),
  ),
];

/** Steps whose words cite nothing, and steps without a source. */
const unsourced = (deck: Deck): readonly Fault[] =>
  usageOf(deck).steps.flatMap(({ slide, step, cited }): Fault[] => {
    const fault = (what: string): Fault => ({ kind: "sources", slide: slide.id, step: step + 1, what });
    return [
      ...(Object.values(cited).some((ids) => ids.length > 0) ? [] : [fault("the step’s words cite nothing")]),
      ...(sourcesOf(deck.story, slide, step).length > 0 ? [] : [fault("the step has no source")]),
    ];
  });

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
