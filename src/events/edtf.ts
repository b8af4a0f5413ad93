import type { Edtf } from "./model.ts";

/** How finely a date is known: to the day, month or year, or only as one of a range of days. */
export type Precision = "day" | "month" | "year" | "range";

/** The days a date may mean: `from` is included, `to` is not; both in milliseconds UTC. */
export interface When {
  readonly edtf: Edtf;
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  /** `?`: doubtful. */
  readonly uncertain: boolean;
  /** `~`: about then. */
  readonly approximate: boolean;
}

const plain = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;
const oneOf = /^\[(\d{4}(?:-\d{2}(?:-\d{2})?)?)\.\.(\d{4}(?:-\d{2}(?:-\d{2})?)?)\]$/;

/**
 * Reads the EDTF forms the event file uses (ISO 8601-2: a day, month or year, qualified by `?`, `~` or `%`, and one of
 * a range). Returns undefined for anything else, and for days that do not exist.
 */
export function parseEdtf(edtf: Edtf): When | undefined {
  const range = oneOf.exec(edtf);
  if (range) {
    const first = parseEdtf(range[1] ?? "");
    const last = parseEdtf(range[2] ?? "");
    if (!first || !last || last.from < first.from) return undefined;
    return {
      edtf,
      from: first.from,
      to: last.to,
      precision: "range",
      uncertain: false,
      approximate: false,
    };
  }
  const match = plain.exec(edtf);
  if (!match) return undefined;
  const [, year = "", month, day, qualifier] = match;
  const from = Date.UTC(+year, month ? +month - 1 : 0, day ? +day : 1);
  const exists = !month || new Date(from).toISOString().startsWith(edtf.slice(0, day ? 10 : 7));
  if (!exists) return undefined;
  const to = day ? from + 864e5 : month ? Date.UTC(+year, +month, 1) : Date.UTC(+year + 1, 0, 1);
  return {
    edtf,
    from,
    to,
    precision: day ? "day" : month ? "month" : "year",
    uncertain: qualifier === "?" || qualifier === "%",
    approximate: qualifier === "~" || qualifier === "%",
  };
}

/** The same, for dates that the check has passed; throws on any other. */
export function readEdtf(edtf: Edtf): When {
  const known = dates.get(edtf);
  if (known) return known;
  const when = parseEdtf(edtf);
  if (!when) throw new RangeError(`invalid date: ${edtf}`);
  if (dates.size >= 20_000) dates.clear();
  dates.set(edtf, when);
  return when;
}

// A story has some hundreds of dates, and a drawing asks for the same few again for every place.
const dates = new Map<Edtf, When>();

/** The start of a day given as `2017-11-03` (or the first day an EDTF date may mean), in milliseconds UTC. */
export const dayOf = (edtf: Edtf): number => readEdtf(edtf).from;

/** The day a moment falls in, given in milliseconds UTC, as a date is written. */
export const dateAt = (at: number): Edtf => new Date(at).toISOString().slice(0, 10);
