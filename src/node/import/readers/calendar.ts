import { rollup } from "d3";
import ICAL from "ical.js";
import { clockWords } from "../../../events/calendarWords.ts";
import { isZone } from "../../../events/check/values.ts";
import { parseEdtf } from "../../../events/edtf.ts";
import { clockOf, shiftOf } from "../../../events/moments.ts";
import { calendarOf, DAY, startOf } from "../../../events/time.ts";
import {
  entryAt,
  type Foreign,
  type ForeignDate,
  type ForeignFile,
  noDate,
  ownDates,
  textOf,
  writtenAs,
} from "../foreign.ts";
import { writtenDate } from "../written.ts";
import { restOf } from "./calendarRest.ts";
import { spotOf } from "./spot.ts";

/** A day that is not said to be one, as many programs write it. */
const bareDay = /^(DTSTART|DTEND|RECURRENCE-ID)((?:;(?!VALUE=)[^:;\r\n]+)*):(\d{8})(?=\r?$)/gim;

/** Reads the events of a calendar (ICS, RFC 5545). Throws an Error for a file that cannot be parsed. */
export function readCalendar(text: string): ForeignFile {
  const { parsed, remark } = parsedCalendar(text.replace(bareDay, "$1;VALUE=DATE$2:$3"));
  // A file may contain several calendars.
  const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]).map(
    (calendar) => new ICAL.Component(calendar as unknown[]),
  );
  const events = calendars.flatMap((calendar) => calendar.getAllSubcomponents("vevent"));
  const others = [...calendars, ...events]
    .flatMap((component) => component.getAllSubcomponents())
    .map(({ name }) => name)
    .filter((name) => name !== "vevent" && name !== "vtimezone");
  return {
    format: "a calendar (ICS)",
    remarks: [...remark, ...(others.length > 0 ? [`Only its events were read, not ${countsOf(others)}.`] : [])],
    entries: [
      ...calendars.map(titleIn).filter(({ headline, text, rest }) => headline || text || rest.url),
      ...events.map((event, index) => readable(event, `event ${index + 1}`)),
    ],
  };
}

/** What a calendar says of itself. */
function titleIn(calendar: ICAL.Component): Foreign {
  const text = (...names: readonly string[]) =>
    names.map((name) => textOf(calendar.getFirstPropertyValue(name))).find(Boolean) ?? "";
  const url = text("url");
  return {
    ...entryAt("the calendar"),
    type: "title",
    headline: text("x-wr-calname", "name"),
    text: text("x-wr-caldesc", "description"),
    rest: { ...(url && { url }) },
  };
}

/** A calendar; without its rules of repetition if these cannot be read, with a remark about that. */
function parsedCalendar(text: string): { parsed: unknown[]; remark: readonly string[] } {
  try {
    return { parsed: ICAL.parse(text) as unknown[], remark: [] };
  } catch (error) {
    const { message } = error as Error;
    const without = text.replace(/^(?:RRULE|EXRULE)\b.*(?:\r?\n[ \t].*)*\r?\n/gim, "");
    try {
      if (without !== text)
        return {
          parsed: ICAL.parse(without) as unknown[],
          remark: [`Its rules of repetition cannot be read and were left out: ${message}.`],
        };
    } catch {
      // What is wrong is told below as it was found first.
    }
    throw new Error(`broken calendar: ${message}`);
  }
}

/** How often each name occurs: "2 VTODO, 1 VJOURNAL". */
const countsOf = (names: readonly string[]): string =>
  [
    ...rollup(
      names,
      ({ length }) => length,
      (name) => name,
    ),
  ]
    .map(([name, count]) => `${count} ${name.toUpperCase()}`)
    .join(", ");

/** An event; of one with a value that does not exist, its properties as they are written. */
function readable(component: ICAL.Component, at: string): Foreign {
  const properties = (component.toJSON() as [string, [name: string, object, type: string, value: unknown][]])[1];
  const isReal = ([name, , , value]: (typeof properties)[number]) =>
    !/^dt(?:start|end)$/.test(name) || parseEdtf(textOf(value).slice(0, 10)) !== undefined;
  try {
    // The reader moves a day that does not exist, such as 30 February, to one that does.
    if (properties.every(isReal)) return fromEvent(component, at);
    throw new RangeError("a day that does not exist");
  } catch {
    const {
      summary = "",
      description = "",
      dtstart,
      ...rest
    } = Object.fromEntries(properties.map(([name, , , value]) => [name, textOf(value)]));
    return { ...entryAt(at), headline: summary, text: description, start: writtenAs(dtstart), rest };
  }
}

function fromEvent(component: ICAL.Component, at: string): Foreign {
  const event = new ICAL.Event(component);
  const geo = component.getFirstPropertyValue("geo") as unknown as readonly number[] | null;
  const spot = geo ? spotOf(geo[0], geo[1]) : undefined;
  const text = (name: string) => String(component.getFirstPropertyValue(name) ?? "").trim();
  const start = component.hasProperty("dtstart") ? event.startDate : undefined;
  const zone = start && !start.isDate ? zoneOf(component, "dtstart", start) : undefined;
  // Programs that do not know a property leave its text escaped.
  const own = (name: string) => text(`x-edtf-${name}`).replaceAll(/\\([,;\\])/g, "$1");
  const edtf = ownDates({ date: own("date"), until: own("until"), time: own("time"), zone: own("zone") });
  const isAddress = (value: string) => /^https?:\/\/\S+$/i.test(value);
  // Meetings on the web have their address as their location.
  const name = isAddress(text("location")) ? "" : text("location");
  const links = [...new Set([text("url"), text("location")].filter(isAddress))];
  const otherUrl = isAddress(text("url")) ? "" : text("url");
  return {
    ...entryAt(at),
    ...(event.uid && { id: event.uid.replace(/@.*$/, "") }),
    edtf,
    start: start ? dateOf(start) : noDate,
    end: start ? endOf(component, event, start) : noDate,
    ...(zone && { zone }),
    ...titleOf(text("summary"), edtf),
    text: text("description"),
    group: component
      .getAllProperties("categories")
      .flatMap((property) => property.getValues().map(String))
      .join(", "),
    ...((spot || name) && { places: [{ name, ...(spot && { at: spot }) }] }),
    ...(links.length > 0 && { links: links.map((url) => ({ url, words: text("summary") || url })) }),
    rest: { ...restOf(component), ...(otherUrl && { url: otherUrl }) },
  };
}

/**
 * A summary split into its title and the date in brackets with which this program exports dates that are no firm days:
 * "The fair (about May 1850)". Brackets in the titles of other programs belong to the title.
 */
function titleOf(
  summary: string,
  { date, until }: NonNullable<Foreign["edtf"]>,
): Pick<Foreign, "headline" | "display"> {
  const isFirm = [date, until].every((end) => !end || /^-?\d{4}-\d\d-\d\d(?:T[^?~%]*)?$/.test(end));
  const [, headline = "", display = ""] = /^(.*\S)\s*\(((?:[^()]|\([^()]*\))+)\)$/.exec(summary) ?? [];
  return date && !isFirm && headline && writtenDate(display)
    ? { headline, display }
    : { headline: summary, display: "" };
}

const dateOf = (time: ICAL.Time): ForeignDate => fieldsAt(momentOf(time), !time.isDate);

/** The moment of a calendar's time by its own clock, in milliseconds as if that were UTC. */
const momentOf = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
  startOf(year, month, day) + clockOf(`${hour}:${minute}:${second}`);

function fieldsAt(at: number, isTimed: boolean): ForeignDate {
  const { year, month, day } = calendarOf(at);
  const [y, m, d] = [year, month, day].map(String) as [string, string, string];
  return { year: y, month: m, day: d, time: isTimed ? clockWords(at) : "" };
}

/** The last day of an event. The end in a calendar is exclusive: the day after the last, or the moment of the end. */
function endOf(component: ICAL.Component, event: ICAL.Event, start: ICAL.Time): ForeignDate {
  const end = event.endDate;
  if (!end) return noDate;
  const [from, to] = [momentOf(start), momentOf(end)];
  if (end.isDate) return to - DAY > from ? fieldsAt(to - DAY, false) : noDate;
  const zones = [zoneOf(component, "dtend", end), zoneOf(component, "dtstart", start)];
  const [of, startZone] = zones.map((zone) => (zone && isZone(zone) ? zone : undefined));
  // An event has one zone, which is that of its start.
  const shown = of && startZone && of !== startZone ? to + shiftOf(to, of, startZone) : to;
  return shown > from ? fieldsAt(shown, true) : noDate;
}

/**
 * The zone of a start or an end: the name after TZID, or UTC for a `Z`, or else that of the whole calendar; undefined for
 * a time by no clock in particular.
 */
function zoneOf(component: ICAL.Component, property: "dtstart" | "dtend", time: ICAL.Time): string | undefined {
  const named = component.getFirstProperty(property)?.getFirstParameter("tzid");
  const ofCalendar = textOf(component.parent?.getFirstPropertyValue("x-wr-timezone"));
  return named || (time.zone === ICAL.Timezone.utcTimezone ? "UTC" : ofCalendar || undefined);
}
