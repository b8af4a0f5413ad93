import { isInstant, yearAsInstant } from "./wikidataDate.ts";

const endings = /end|death|dod|died|dissol|abolish|demolish|destroy|until|to$/i;
const beginnings = /start|begin|from|birth|dob|inception|^date$|time/i;

/** Whether a variable of a query, by its name and value, is the one looked for. */
export type Test = (name: string, value: string) => boolean;

/** What a variable with the start of an event is like, the likeliest first: instants, and last a year. */
export const startsOf: readonly Test[] = [
  (name, value) => isInstant(value) && beginnings.test(name) && !endings.test(name),
  (name, value) => isInstant(value) && !endings.test(name),
  (_, value) => isInstant(value),
  (name, value) => /year$/i.test(name) && !endings.test(name) && /^-?\d+$/.test(value),
];

/** What one with its end is like. */
export const endsOf: readonly Test[] = [
  (name, value) => isInstant(value) && endings.test(name),
  // The names of other whole numbers only resemble these: deaths, attendance.
  (name, value) => /^(?:end|death|dod|died|until|to)$|year$/i.test(name) && endings.test(name) && /^-?\d+$/.test(value),
];

/** The first variable that one of some tests finds, with its value as an instant; both are empty if there is none. */
export function firstCell(
  tests: readonly Test[],
  take: (test: Test) => readonly [string, string],
): readonly [string, string] {
  for (const test of tests) {
    const [name, value] = take(test);
    if (value) return [name, isInstant(value) ? value : yearAsInstant(value)];
  }
  return ["", ""];
}

/** Parts of the names of whole numbers that belong to a date, but are no precision: `startMonth`. */
const otherNumbers = /year|month|day|hour|week|age|count|number|rank|zone|calendar/i;

/**
 * How exact the date in a variable is, as Wikidata numbers it from 0 to 14: the whole number whose name begins with that of
 * the variable (`startPrec` for `start`), or else one that is called a precision. Empty if there is none.
 */
export const precisionOf = (date: string, isEnd: boolean, take: (test: Test) => string): string => {
  const isPrecision: Test = (_, value) => /^(?:\d|1[0-4])$/.test(value);
  return (
    take((...cell) => date !== "" && cell[0].startsWith(date) && /prec/i.test(cell[0]) && isPrecision(...cell)) ||
    take((...cell) => date !== "" && cell[0].startsWith(date) && !otherNumbers.test(cell[0]) && isPrecision(...cell)) ||
    take((...cell) => /precision/i.test(cell[0]) && endings.test(cell[0]) === isEnd && isPrecision(...cell))
  );
};
