import { publishersOf } from "../events/query.ts";
import type { Event, Story } from "../events/read.ts";
import { eventDateWords, extentWords } from "../events/words.ts";
import type { Description } from "./chart.ts";
import type { TimelineState } from "./timeline.ts";
import { lanesOf } from "./timelineLanes.ts";
import { boldsOf, stretchOf } from "./timelineLoad.ts";

/** A timeline in words: how much happened when, what weighed most, and how much of it is uncertain. */
export function describeTimeline(story: Story, state: TimelineState, events: readonly Event[]): Description {
  const when = extentWords(...stretchOf(state));
  return {
    name: `Timeline, ${when}`,
    summary: [counted(events, when), lanes(story, state, events), weightiest(events, state), doubts(events)]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: `Events, ${when}`,
      columns: ["When", "What", "Where", "How firm, and who says so"],
      rows: events.map((event) => [
        eventDateWords(event),
        event.title,
        event.place.map((id) => story.places[id]?.name ?? id).join(", "),
        `${event.firmness}: ${event.attribution ?? publishersOf(story, event).join(", ")}`,
      ]),
    },
    span: state.extent,
    events: events.map(({ id }) => id),
  };
}

const counted = (events: readonly Event[], when: string): string => {
  if (events.length === 0) return `No events, ${when}.`;
  return `${events.length} ${events.length === 1 ? "event" : "events"}, ${when}.`;
};

function lanes(story: Story, { lanes: by }: TimelineState, events: readonly Event[]): string {
  if (!by || events.length === 0) return "";
  const names = lanesOf(story, events, by).map(({ name, events }) => `${name} (${events.length})`);
  return `Lanes: ${names.join(", ")}.`;
}

/** At most this many events are named in a summary. */
const named = 5;

function weightiest(events: readonly Event[], state: TimelineState): string {
  const bold = new Set(boldsOf(state));
  const chosen = events
    .toSorted((a, b) => Number(bold.has(b.id)) - Number(bold.has(a.id)) || b.weight - a.weight)
    .slice(0, Math.max(named, Math.min(bold.size, 2 * named)))
    .sort((a, b) => a.when.from - b.when.from);
  const words = chosen.map((event) => `${event.title} (${eventDateWords(event, { brief: true })})`);
  if (words.length === 0) return "";
  return events.length > words.length ? `Among them: ${words.join("; ")}.` : `${words.join("; ")}.`;
}

function doubts(events: readonly Event[]): string {
  const loose = events.filter(({ when }) => when.precision !== "day").length;
  const disputed = events.filter(({ when, firmness }) => when.uncertain || firmness === "disputed").length;
  const parts = [
    loose > 0 && `${loose} ${loose === 1 ? "is" : "are"} not dated to a single day`,
    disputed > 0 && `${disputed} ${disputed === 1 ? "is" : "are"} disputed`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${parts.join("; ")}.` : "";
}
