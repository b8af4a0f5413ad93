import {
  entryAt,
  type Fields,
  type Foreign,
  type ForeignFile,
  fieldsOf,
  noDate,
  restOf,
  textOf,
  writtenAs,
} from "../foreign.ts";

const placed = new Set([
  "start",
  "latestStart",
  "earliestEnd",
  "end",
  "durationEvent",
  "isDuration",
  "title",
  "description",
  "link",
]);

/** Whether a list has an entry that looks like an event of SIMILE Timeline, which has its date in one text. */
export const isSimile = (events: readonly unknown[]): boolean =>
  events.map(fieldsOf).some((event) => "start" in event && "title" in event && !("start_date" in event));

/** Reads the JSON of SIMILE Timeline: `events`, each with a `start`, an `end` if it lasted, and a `title`. */
export function readSimile(file: Fields): ForeignFile {
  const { events, ...others } = file;
  const rest = restOf(others, (name) => name === "dateTimeFormat");
  return {
    format: "SIMILE Timeline JSON",
    entries: [
      ...(Object.keys(rest).length > 0 ? [{ ...entryAt("the file"), type: "title" as const, rest }] : []),
      ...(events as unknown[]).map((event, index) => fromEvent(event, `events[${index}]`)),
    ],
  };
}

function fromEvent(value: unknown, at: string): Foreign {
  const { start, latestStart, earliestEnd, end, title, description, link, durationEvent, isDuration } = fieldsOf(value);
  const address = textOf(link);
  const isAddress = /^https?:\/\//i.test(address);
  return {
    ...entryAt(at),
    start: writtenAs(start),
    ...datesOf({ latestStart, earliestEnd, end }, [durationEvent, isDuration].map(textOf).includes("false")),
    headline: textOf(title),
    text: textOf(description),
    ...(isAddress && { links: [{ url: address, words: textOf(title) }] }),
    rest: restOf(value, (name) => placed.has(name) && (name !== "link" || isAddress)),
  };
}

/** The other dates of an event; if it did not last, its last date is the latest that its only one may be. */
function datesOf(
  { latestStart, earliestEnd, end }: Fields,
  isInstant: boolean,
): Pick<Foreign, "end"> & Partial<Pick<Foreign, "latestStart" | "earliestEnd">> {
  const latest = isInstant ? [end, earliestEnd, latestStart].find((date) => textOf(date)) : latestStart;
  return {
    end: isInstant ? noDate : writtenAs(end),
    ...(textOf(latest) && { latestStart: writtenAs(latest) }),
    ...(!isInstant && textOf(earliestEnd) && { earliestEnd: writtenAs(earliestEnd) }),
  };
}
