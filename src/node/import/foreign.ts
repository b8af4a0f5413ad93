import type { EventRecord } from "../../events/model.ts";
import type { LanguageTag } from "../../language/language.ts";
import type { TextLink } from "./plain.ts";

/** A date as a file has it: fields, each of which may be empty, or a single text. */
export interface ForeignDate {
  year: string;
  month: string;
  day: string;
  time: string;
  /** The whole date, if the file has it as a single text: `3/11/2017`, `c. 1850`, `2017-11-03T10:00:00Z`. */
  written?: string;
}

/** Where an entry happened: a name, coordinates or both. */
export interface ForeignPlace {
  name: string;
  /** Longitude and latitude in degrees. */
  at?: readonly [longitude: number, latitude: number];
  /** How far the place may be from these coordinates, in kilometres, and why. */
  exact?: { withinKm: number; why: string };
}

/** An entry of a file of another program, before its contents are interpreted. */
export interface Foreign {
  /** Its position in the file: `row 7`, `events[3]`. */
  at: string;
  type: "event" | "title" | "era";
  id?: string;
  start: ForeignDate;
  end: ForeignDate;
  /** The latest it may have begun, and the earliest it may have ended, if the file has `start` and `end` for the others. */
  latestStart?: ForeignDate;
  earliestEnd?: ForeignDate;
  headline: string;
  text: string;
  group: string;
  /** The name of the theatre it happened in, in a file exported by this program. */
  theatre?: string;
  /** The date as its author wants it displayed. */
  display: string;
  places?: readonly ForeignPlace[];
  /** The time zone of its times, as an IANA name. */
  zone?: string;
  /** Its sources, if the file has a field for them. */
  links?: readonly TextLink[];
  /** Its dates as an event has them, in a file exported by this program. */
  edtf?: Partial<Pick<EventRecord, "date" | "until" | "time" | "zone">>;
  /** Fields of an event that only a table exported by this program has. */
  own?: Partial<Pick<EventRecord, "announced" | "attribution" | "disagreement" | "firmness" | "later" | "priority">>;
  /** What its reader was not certain of. */
  doubts?: readonly { field: string; wrong: string; right: string }[];
  /** Everything else, keyed by field: media, captions, backgrounds. */
  rest: Readonly<Record<string, string>>;
}

/** A file of another program, read into entries. */
export interface ForeignFile {
  /** The format it was recognized as, such as "a TimelineJS table, its columns separated by semicolons". */
  format: string;
  entries: readonly Foreign[];
  /** The language that the file is clearly in, if that is not English. */
  language?: LanguageTag;
  /** Sentences about how the file as a whole was read. */
  remarks?: readonly string[];
}

export const noDate: ForeignDate = { year: "", month: "", day: "", time: "" };

/** A date that is a single text. */
export const writtenAs = (written: unknown): ForeignDate => ({ ...noDate, written: textOf(written) });

/** An empty entry at a position in the file. */
export const entryAt = (at: string): Foreign => ({
  at,
  type: "event",
  start: noDate,
  end: noDate,
  headline: "",
  text: "",
  group: "",
  display: "",
  rest: {},
});

/** The fields of a record of unknown shape. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value as trimmed text; empty for undefined and null. */
export const textOf = (value: unknown): string => (value === undefined || value === null ? "" : String(value).trim());

/** The fields of a value; empty if it is not a record. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/**
 * The dates of an event in EDTF, which this program adds to what it exports so that an import gets them back exactly.
 */
export function ownDates(value: unknown): NonNullable<Foreign["edtf"]> {
  const fields = Object.entries(fieldsOf(value)).flatMap(([name, text]): [string, string][] =>
    ["date", "until", "time", "zone"].includes(name) && textOf(text) ? [[name, textOf(text)]] : [],
  );
  const { time, ...dates }: NonNullable<Foreign["edtf"]> = Object.fromEntries(fields);
  // If the date contains a time, `time` repeats it.
  return time && !dates.date?.split("/")[0]?.includes("T") ? { ...dates, time } : dates;
}

/** Every value nested in a value that is not empty, as text, with its path: `location.lat`. */
export function leaves(value: unknown, path = ""): readonly (readonly [name: string, value: string])[] {
  if (typeof value !== "object" || value === null) return textOf(value) ? [[path || "entry", textOf(value)]] : [];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, path ? `${path}.${name}` : name));
}

/** The values nested in a record, keyed by path, except those whose path is `placed`, that is, read into a field. */
export const restOf = (value: unknown, placed: (name: string) => boolean): Readonly<Record<string, string>> =>
  Object.fromEntries(leaves(value).filter(([name]) => !placed(name)));
