import {
  entryAt,
  type Fields,
  type Foreign,
  type ForeignFile,
  fieldsOf,
  restOf,
  textOf,
  writtenAs,
} from "../foreign.ts";

const placed = new Set(["start", "end", "title", "description", "link"]);

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
  const { start, end, title, description, link } = fieldsOf(value);
  const address = textOf(link);
  const isAddress = /^https?:\/\//i.test(address);
  return {
    ...entryAt(at),
    start: writtenAs(start),
    end: writtenAs(end),
    headline: textOf(title),
    text: textOf(description),
    ...(isAddress && { links: [{ url: address, words: textOf(title) }] }),
    rest: restOf(value, (name) => placed.has(name) && (name !== "link" || isAddress)),
  };
}
