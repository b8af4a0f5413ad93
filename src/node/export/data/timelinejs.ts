import type { Precision, When } from "../../../events/edtf.ts";
import { eventDateWords } from "../../../events/format.ts";
import { publishersOf } from "../../../events/query.ts";
import type { Event, Story } from "../../../events/read.ts";
import { calendarOf } from "../../../events/time.ts";
import { longAgo } from "../../../language/formats.ts";
import { escaped } from "../../../svg/serialize.ts";

/** A date in TimelineJS: only the fields that are known. */
interface TimelineDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
}

/**
 * The events of a story in the JSON form of TimelineJS. It cannot express doubt, so a doubtful date begins at its first
 * possible day and is spelt out as its display date; only events that lasted have an end. Years before the year 1 are
 * counted as TimelineJS shows them: -44 is 44 BC. What TimelineJS has no field for is in `edtf` and `kind`, which it
 * does not read: the dates as written, the time zone of an hour, and what sort of thing happened.
 */
export function timelineJson(story: Story, title: string, lead: string): string {
  return `${JSON.stringify(
    {
      // TimelineJS reads its texts as HTML.
      title: { text: { headline: escaped(title), text: escaped(lead) } },
      events: story.events.map((event) => slide(story, event)),
    },
    null,
    1,
  )}\n`;
}

function slide(story: Story, event: Event) {
  const { data: words, sentence } = story.language;
  const said = [event.attribution && words.saidBy(event.attribution), event.disagreement, event.later, event.note];
  return {
    unique_id: event.id,
    start_date: dated(event.when, event.time),
    ...(event.ended && Number.isFinite(event.ended.to) && { end_date: dated(event.ended, event.endTime) }),
    edtf: {
      date: event.date,
      ...(event.until && { until: event.until }),
      ...(event.time && { time: event.time }),
      ...((event.time || event.endTime) && { zone: event.zone }),
    },
    display_date: eventDateWords(story.language, event),
    text: {
      headline: escaped(event.title),
      text: [event.text, ...said, sentence(words.sources(publishersOf(story, event)))]
        .filter((part) => part)
        .map((part) => `<p>${escaped(String(part))}</p>`)
        .join(""),
    },
    group: escaped(story.theatres[event.theatre]?.name ?? event.theatre),
    kind: escaped(story.kinds[event.kind]?.name ?? event.kind),
  };
}

function dated(when: When, time?: string): TimelineDate {
  const { year: astronomical, month, day } = calendarOf(when.from);
  const year = astronomical > 0 || astronomical <= -longAgo ? astronomical : astronomical - 1;
  const finest = finestOf(when);
  if (finest === "year") return { year };
  if (finest === "month") return { year, month };
  const [hour, minute, second] = time?.split(":").map(Number) ?? [];
  return {
    year,
    month,
    day,
    ...(hour !== undefined && minute !== undefined && { hour, minute }),
    ...(second !== undefined && { second }),
  };
}

/** The precision of the first possible time of a date. */
function finestOf({ precision, of: [first] = [] }: When): Precision {
  return first ? finestOf(first) : precision === "season" ? "month" : precision;
}
