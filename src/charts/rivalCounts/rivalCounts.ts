import type { Story } from "../../events/read.ts";
import { once } from "../../svg/memo.ts";
import type { Chart } from "../chart.ts";
import { inReadingDirection } from "../readingDirection.ts";
import { describeCounts } from "./describe.ts";
import { readCount, signOf } from "./layout/counts.ts";
import { comfortableHeight, layoutCounts } from "./layout/layout.ts";
import { rivalCounts as countMarks } from "./marks/counts.ts";
import type { RivalCountsOptions, RivalCountsState } from "./state.ts";

export type { RivalCount, RivalCountsOptions, RivalCountsState } from "./state.ts";

/**
 * The counts of different publishers for one subject: each figure with its range, where and when it was counted and by
 * what rule. They share one scale and are never added up. Throws a RangeError for two counts of one id, and, when it is
 * first drawn or described, for a series, a figure, a register or a count that does not exist.
 */
// Without this annotation a bundler keeps a chart that no slide of a page shows, and it would throw there, since the
// page is sent without its register.
/* @__NO_SIDE_EFFECTS__ */
export const rivalCounts = (story: Story, options: RivalCountsOptions): Chart<RivalCountsState> =>
  inReadingDirection(story, (turned) => rivalCountsFrom(turned, options));

function rivalCountsFrom(story: Story, options: RivalCountsOptions): Chart<RivalCountsState> {
  const { unit, counts } = options;
  const ids = counts.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new RangeError(`duplicate count: ${twice}`);
  const written = { language: story.language, unit, sign: signOf(unit) };
  const all = once(() => new Map(counts.map((count) => [count.id, readCount(story, count)])));
  const shown = (state: RivalCountsState) =>
    (state.counts ?? ids).map((id) => {
      const count = all().get(id);
      if (!count) throw new RangeError(`unknown count: ${id}`);
      return count;
    });
  return {
    kind: "rival-counts",
    options,
    bleeds: false,
    isList: true,
    of: (other) => rivalCounts(other, options),
    heightFor(width) {
      const fontSize = width < 640 ? 16.5 : 17;
      return Math.ceil(comfortableHeight(shown({}), { ...written, width, fontSize }));
    },
    draw(state, frame) {
      const { counts = [], highlight = [] } = state;
      const emphasis = { highlighted: new Set(highlight), kept: new Set([...highlight, ...counts]) };
      return countMarks(layoutCounts(shown(state), emphasis, { ...written, ...frame }));
    },
    describe: (state) => describeCounts(story.language, shown(state), unit),
  };
}
