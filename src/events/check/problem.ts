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
    const field = typeof key === "number" ? `${this.field}[${key}]` : this.field ? `${this.field}.${key}` : key;
    return new Place(this.part, this.record, field, this.#found);
  }

  note(wrong: string, right: string): void {
    const { part, record, field } = this;
    this.#found.push({ part, record, field, wrong, right });
  }
}

/** A value as it would be written, cut to a readable length. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? `${inner}n` : inner)) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
