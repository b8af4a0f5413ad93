import type { When } from "../../events/edtf.ts";
import { publishersOf } from "../../events/query.ts";
import type { Event, Story } from "../../events/read.ts";
import { eventDateWords } from "../../events/words.ts";

/** A date as TimelineJS takes it: only the fields that are known. */
interface TimelineDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
}

/**
 * The events of a story in the JSON form of TimelineJS. It has no room for doubt, so a doubtful date begins at the first
 * day it may mean and is spelt out as its display date; only what lasted has an end.
 */
export function timelineJson(story: Story, title: string, lead: string): string {
  return `${JSON.stringify(
    {
      title: { text: { headline: escaped(title), text: escaped(lead) } },
      events: story.events.map((event) => slide(story, event)),
    },
    null,
    1,
  )}\n`;
}

function slide(story: Story, event: Event) {
  const said = [event.attribution && `Said by ${event.attribution}.`, event.disagreement, event.later];
  const sources = publishersOf(story, event).join(", ");
  const [hour, minute] = event.time?.split(":").map(Number) ?? [];
  const start = dated(event.when);
  return {
    unique_id: event.id,
    start_date: { ...start, ...(start.day && hour !== undefined && { hour, minute }) },
    ...(event.ended && Number.isFinite(event.ended.to) && { end_date: dated(event.ended) }),
    display_date: eventDateWords(event),
    text: {
      headline: escaped(event.title),
      text: [event.text, ...said, `Sources: ${sources}.`]
        .filter((part) => part)
        .map((part) => `<p>${escaped(String(part))}</p>`)
        .join(""),
    },
    group: escaped(story.theatres[event.theatre]?.name ?? event.theatre),
  };
}

function dated({ from, precision }: When): TimelineDate {
  const date = new Date(from);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return precision === "year" ? { year } : precision === "month" ? { year, month } : { year, month, day };
}

/** TimelineJS reads its texts as HTML. */
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
