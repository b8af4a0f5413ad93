import type { Story } from "../../events/read.ts";
import { quietLine } from "../../marks/labels.ts";
import { legend } from "../../marks/legend.ts";
import type { Chart } from "../chart.ts";
import { dayControlWithin, inOrder, lastDay } from "../dayControl.ts";
import { inReadingDirection } from "../readingDirection.ts";
import { describeTerritory } from "./describe.ts";
import { estimatesOf, shownIn } from "./layout/estimates.ts";
import { layoutTerritory, territoryHeight } from "./layout/layout.ts";
import { territoryPanel } from "./marks/panel.ts";
import { quoteMarks } from "./marks/quotes.ts";
import { legendSymbol } from "./marks/readings.ts";
import type { TerritoryOptions, TerritoryState } from "./state.ts";

export type { Quote, TerritoryOptions, TerritoryPanel, TerritoryState } from "./state.ts";

/**
 * Published estimates side by side: one panel for each series, with its own scale from zero, its unit, and what it
 * counted. Throws a RangeError for a series, event, claim or figure that does not exist, and for two panels with the
 * same id.
 */
// Without this annotation a bundler keeps a chart that no slide of a page shows, and it would throw there, since the
// page is sent without its series.
/* @__NO_SIDE_EFFECTS__ */
export const territory = (story: Story, options: TerritoryOptions): Chart<TerritoryState> =>
  inReadingDirection(story, (turned) => territoryFrom(turned, options));

function territoryFrom(story: Story, options: TerritoryOptions): Chart<TerritoryState> {
  const estimates = estimatesOf(story, options);
  return {
    kind: "territory",
    options,
    bleeds: false,
    of: (other) => territory(other, options),
    heightFor: (width) => territoryHeight(estimates, width, story.focusDate),
    draw(state, frame) {
      const placed = layoutTerritory(estimates, state, frame);
      const { fontSize } = placed;
      return [
        ...placed.panels.map((panel) => territoryPanel(panel, fontSize)),
        ...(placed.dropped ? [quietLine("dropped", placed.dropped, fontSize)] : []),
        ...(placed.quotes.length > 0 ? [quoteMarks(placed.quotes, fontSize)] : []),
        ...(placed.legend.entries.length > 0
          ? [legend(placed.legend, (symbol) => legendSymbol(symbol, fontSize))]
          : []),
      ];
    },
    describe: (state) => describeTerritory(story, state, estimates),
    dayControl: dayControlWithin(lastDay, (state) =>
      inOrder(
        shownIn(estimates, state).panels.flatMap(({ readings }) => readings.map(({ when }) => when.from)),
        state.extent,
      ),
    ),
  };
}
