/** One thing that is wrong with an event file, told so that somebody who does not program can mend it. */
export interface Problem {
  /** The part of the event file, such as `events` or `places`. */
  part: string;
  /** The id of the record, or its place in a list, such as `#3`. */
  record: string;
  /** The field, with its path inside the record, such as `changes[1].place`. */
  field: string;
  wrong: string;
  right: string;
}

export interface Findings {
  errors: readonly Problem[];
  warnings: readonly Problem[];
}

/** What a record or a field is called in a problem: its id or its key, also where that is no letter long. */
export const named = (id: string): string => id || '""';

/** Where the check is looking: problems it notes are located there. */
export class Place {
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

  /** The place of a field, or of an item of a list, inside this one. */
  at(key: string | number): Place {
    const inside = typeof key === "number" ? `[${key}]` : `${this.field && "."}${named(key)}`;
    const field = `${this.field}${inside}`;
    return new Place(this.part, this.record, field, this.#found);
  }

  note(wrong: string, right: string): void {
    const { part, record, field } = this;
    this.#found.push({ part, record, field, wrong, right });
  }
}

/** How much of a value is looked at: so many levels, and so many parts of each. */
const most = { levels: 3, parts: 8, letters: 100 };

/** A value as it would be written, cut to a readable length; whatever it is, also one that holds itself. */
export function shown(value: unknown): string {
  const text = written(value, most.levels);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function written(value: unknown, levels: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, most.letters));
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  if (levels === 0) return "…";
  const parts = Object.entries(value).slice(0, most.parts);
  const inside = (name: string, inner: unknown) => `${name}${written(inner, levels - 1)}`;
  return Array.isArray(value)
    ? `[${parts.map(([, inner]) => inside("", inner)).join(",")}]`
    : `{${parts.map(([key, inner]) => inside(`${JSON.stringify(key.slice(0, most.letters))}:`, inner)).join(",")}}`;
}
