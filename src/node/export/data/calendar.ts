import ical, { ICalEventTransparency } from "ical-generator";
import type { When } from "../../../events/edtf.ts";
import { eventDateWords } from "../../../events/format.ts";
import { clockOf, utcOf } from "../../../events/moments.ts";
import { publishersOf } from "../../../events/query.ts";
import type { Event, Story } from "../../../events/read.ts";
import { DAY, yearOf } from "../../../events/time.ts";

/**
 * The events of a story as a calendar (ICS, RFC 5545): at their hour if it is known, otherwise on whole days. A
 * calendar would show a range as a duration, so a doubtful date is entered on its first possible day, an event that
 * lasted ends at its first possible end, and the doubt is in the title. Each entry also has its dates as EDTF
 * (`X-EDTF-DATE`, `X-EDTF-UNTIL`). A calendar can hold the years 1 to 9999 only: events beyond are listed in its
 * description instead. `stamp` is the time with which the file is stamped, so that two builds are equal.
 */
export function eventsCalendar(story: Story, { id, title, stamp }: { id: string; title: string; stamp: Date }): string {
  const { language } = story;
  const words = language.data;
  const beyond = story.events.filter((event) => !isWithin(timesOf(event)));
  const calendar = ical({
    name: title,
    prodId: { company: id, product: "events" },
    ...(beyond.length > 0 && {
      description: words.leftOut(beyond.map((event) => words.dated(event.title, eventDateWords(language, event)))),
    }),
  });
  for (const event of story.events) {
    const times = timesOf(event);
    if (!isWithin(times)) continue;
    const when = eventDateWords(language, event);
    const isFirm = isKnownDay(event.when) && (!event.ended || isKnownDay(event.ended)) && !event.endUnknown;
    calendar.createEvent({
      id: `${event.id}@${id}`,
      start: new Date(times.start),
      ...(times.end !== undefined && { end: new Date(times.end) }),
      allDay: times.allDay,
      stamp,
      summary: isFirm ? event.title : words.dated(event.title, when),
      description: [
        event.text,
        (!isFirm || event.time || event.endTime) && words.when(when),
        event.attribution && words.saidBy(event.attribution),
        event.disagreement,
        event.later,
        event.note,
        words.sources(publishersOf(story, event)),
      ]
        .filter(Boolean)
        .join("\n"),
      location: language.inRow(event.place.map((place) => story.places[place]?.name ?? place)),
      transparency: ICalEventTransparency.TRANSPARENT,
      x: [
        { key: "X-EDTF-DATE", value: event.date },
        ...(event.until ? [{ key: "X-EDTF-UNTIL", value: event.until }] : []),
        ...(event.time ? [{ key: "X-EDTF-TIME", value: event.time }] : []),
        ...(event.time || event.endTime ? [{ key: "X-EDTF-ZONE", value: event.zone }] : []),
      ],
    });
  }
  return calendar.toString();
}

const isKnownDay = ({ precision, uncertain, approximate }: When): boolean =>
  precision === "day" && !uncertain && !approximate;

interface Times {
  start: number;
  /** The end, excluded; absent for an event at a single time of day. */
  end?: number;
  allDay: boolean;
}

const isWithin = ({ start, end = start }: Times): boolean => yearOf(start) >= 1 && yearOf(end) <= 9999;

/** The times of an event in a calendar, in milliseconds UTC, the end excluded. */
function timesOf({ when, ended, time, endTime, zone }: Event): Times {
  const lasted = ended && Number.isFinite(ended.to) ? ended : undefined;
  const lastDay = lasted && (lasted.precision === "day" ? lasted.to : Math.max(when.from + DAY, lasted.from));
  if (!time) return { start: when.from, end: lastDay ?? when.from + DAY, allDay: true };
  const end = lasted && endTime ? lasted.from + clockOf(endTime) : lastDay;
  return {
    start: utcOf(when.from + clockOf(time), zone),
    ...(end !== undefined && { end: utcOf(end, zone) }),
    allDay: false,
  };
}
