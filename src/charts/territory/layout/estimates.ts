import { dateAt } from "../../../events/edtf.ts";
import { sideName } from "../../../events/names.ts";
import type { Event, Story } from "../../../events/read.ts";
import type { Language } from "../../../language/language.ts";
import type { TerritoryOptions, TerritoryState } from "../state.ts";
import { type SourcedQuote, sourcedQuote } from "./quotes.ts";
import { type Reading, type SeriesPanel, seriesPanel } from "./series.ts";

/** All that a chart of estimates can show. */
export interface Estimates {
  language: Language;
  panels: readonly SeriesPanel[];
  /** The events whose days are ruled, by date; their order gives them their letters. */
  events: readonly Event[];
  quotes: readonly SourcedQuote[];
  /** The name of a figure's group; for a side, the short name it had at the time. */
  groupName(reading: Reading): string;
  /** Whether a group is a side, whose colour its figures take. */
  isSide(group: string): boolean;
}

/**
 * Gathers from a story the panels, events and quotes that the options name. Throws a RangeError for a series, event,
 * claim or figure that does not exist, and if two panels share an id.
 */
export function estimatesOf(story: Story, { panels: asked, events = [], quotes = [] }: TerritoryOptions): Estimates {
  const panels = asked.map((options) => seriesPanel(story, options));
  if (new Set(panels.map(({ id }) => id)).size < panels.length)
    throw new RangeError("two panels share an id; give one of them an id of its own");
  const isSide = (group: string) => Object.hasOwn(story.sides, group);
  return {
    language: story.language,
    panels,
    events: events.map((id) => eventOf(story, id)).sort((a, b) => a.when.from - b.when.from),
    quotes: quotes.map((quote) => sourcedQuote(story, quote, panels)),
    groupName: ({ of, when }) => (isSide(of) ? sideName(story, of, dateAt(when.from)).short : of),
    isSide,
  };
}

function eventOf(story: Story, id: string): Event {
  const event = story.event.get(id);
  if (!event) throw new RangeError(`unknown event: ${id}`);
  return event;
}

/** The panels and the quotes that a state asks for. Throws a RangeError for a panel that does not exist. */
export const shownIn = (
  { panels, quotes }: Estimates,
  state: TerritoryState,
): { panels: readonly SeriesPanel[]; quotes: readonly SourcedQuote[] } => ({
  panels: state.panels?.map((id) => panelOf(panels, id)) ?? panels,
  quotes: state.quotes ? quotes.filter(({ id }) => state.quotes?.includes(id)) : quotes,
});

function panelOf(panels: readonly SeriesPanel[], id: string): SeriesPanel {
  const panel = panels.find((one) => one.id === id);
  if (!panel) throw new RangeError(`unknown panel: ${id}`);
  return panel;
}
