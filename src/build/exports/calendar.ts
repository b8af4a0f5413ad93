import ical, { ICalEventTransparency } from "ical-generator";
import { publishersOf } from "../../events/query.ts";
import type { Event, Story } from "../../events/read.ts";
import { eventDateWords } from "../../events/words.ts";

/**
 * The events of a story as a calendar (ICS, RFC 5545) of whole days. What lasted runs to its last day; a date in doubt
 * stands on the first day it may mean, with its doubt in the title, since a calendar would show a range as duration.
 * `stamp` is the time the file is said to be from, so that two builds are alike.
 */
export function eventsCalendar(story: Story, { id, title, stamp }: { id: string; title: string; stamp: Date }): string {
  const calendar = ical({ name: title, prodId: { company: id, product: "events" } });
  for (const event of story.events) {
    const { start, end } = daysOf(event);
    calendar.createEvent({
      id: `${event.id}@${id}`,
      start,
      end,
      allDay: true,
      stamp,
      summary:
        event.when.precision === "day" && !event.when.uncertain && !event.when.approximate
          ? event.title
          : `${event.title} (${eventDateWords(event)})`,
      description: [
        event.text,
        event.disagreement,
        event.attribution && `Said by ${event.attribution}.`,
        `Sources: ${publishersOf(story, event).join(", ")}`,
      ]
        .filter(Boolean)
        .join("\n"),
      location: event.place.map((place) => story.places[place]?.name ?? place).join(", "),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

/** The days of an event in a calendar, the end excluded; what has not ended stands on its first day. */
function daysOf({ when, ended }: Event): { start: Date; end: Date } {
  const lasted = ended && Number.isFinite(ended.to);
  const doubt = when.precision !== "day";
  return { start: new Date(when.from), end: new Date(lasted ? ended.to : doubt ? when.from + 864e5 : when.to) };
}
