/**
 * One thing that is wrong with an event file or a deck, in words from which an author who does not program can mend it.
 */
export interface Problem {
  /** The part of the event file, such as `events` or `places`. */
  part: string;
  /** The id of the record, or its number in a list, such as `#3`; empty for the file itself. */
  record: string;
  /** The field, with its path inside the record, such as `changes[1].place`; empty for the record itself. */
  field: string;
  /** What is wrong, as a predicate of the field: "names “pset”, and there is no such id in places". */
  wrong: string;
  /** What would be right, addressed to the author: "did you mean “pest”?", "write the time of day as 19:30". */
  right: string;
  /** The text that was meant for a date, if it is not one: somebody may read it who knows how people write dates. */
  date?: string;
}

/** What a check finds: errors, which must be mended before anything is drawn, and what an author should judge. */
export interface Findings {
  errors: readonly Problem[];
  warnings: readonly Problem[];
}

/** How a problem names a record or a field: by its id or key, or as `""` if that is empty. */
export const named = (id: string): string => id || '""';

/** A number with an English noun, as messages to authors have it: "1 entry", "2 entries". */
export const counted = (count: number, one: string, other = `${one}s`): string =>
  `${count} ${count === 1 ? one : other}`;

/**
 * The path to a record, or to a field inside it. Problems added at a path are collected in the list it was made with.
 */
export class Path {
  readonly part: string;
  readonly record: string;
  readonly field: string;
  readonly #found: Problem[];

  constructor(part: string, record: string, field: string, found: Problem[]) {
    this.part = part;
    this.record = record;
    this.field = field;
    this.#found = found;
  }

  /** The path to a field of this record, or to an entry of this list. */
  at(key: string | number): Path {
    const inside = typeof key === "number" ? `[${key}]` : `${this.field && "."}${named(key)}`;
    const field = `${this.field}${inside}`;
    return new Path(this.part, this.record, field, this.#found);
  }

  /** How many problems have been found so far, here or elsewhere. */
  get count(): number {
    return this.#found.length;
  }

  /** Adds a problem found at this path, with the text that was meant for a date, if that is the problem. */
  add(wrong: string, right: string, meant: Pick<Problem, "date"> = {}): void {
    const { part, record, field } = this;
    this.#found.push({ part, record, field, wrong, right, ...meant });
  }
}

/** How much of a value is written out: levels of nesting, entries in each, characters of a text. */
const limits = { levels: 3, parts: 8, letters: 100 };

/** Any value as it would be written in the file, cut to at most 60 characters. The value may contain itself. */
export function literal(value: unknown): string {
  const text = written(value, limits.levels);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function written(value: unknown, levels: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, limits.letters));
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Date) return "a Date";
  if (levels === 0) return "…";
  const parts = Object.entries(value).slice(0, limits.parts);
  const inside = (name: string, inner: unknown) => `${name}${written(inner, levels - 1)}`;
  return Array.isArray(value)
    ? `[${parts.map(([, inner]) => inside("", inner)).join(",")}]`
    : `{${parts.map(([key, inner]) => inside(`${JSON.stringify(key.slice(0, limits.letters))}:`, inner)).join(",")}}`;
}
