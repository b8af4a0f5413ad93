import { readEdtf } from "../../events/edtf.ts";
import type { Edtf } from "../../events/model.ts";
import type { Written } from "./plainDate.ts";
import { edgesOf, readable } from "./yearsWritten.ts";

/** Reads two dates of which the first may leave out what the last says: "7" and "9 June 1733". */
type Ends = (first: string, last: string) => readonly [Written | undefined, Written | undefined];

const between = /^(?:between|zwischen|entre|بين)\s+(.+?)\s+(?:and|und|et|y|و) ?(.+)$/i;

/** What may stand before the first of several dates. */
const either = /^(?:either|entweder|soit|ou bien|o bien|bien|ou|o|إما)\s+/i;
const or = /,?\s+(?:or|oder|ou bien|ou|soit|o|u|أو|وإما)\s+/i;

/**
 * Reads one of several dates: "between 14 July 2014 and 31 May 2015", "1850 or 1851", "either 7, 8 or 9 June 1733",
 * "1840s or 1850s". `endsOf` reads two of them. Undefined for any other text.
 */
export function oneOfSeveral(text: string, endsOf: Ends): Written | undefined {
  const [, from = "", to = ""] = between.exec(text) ?? [];
  if (from && !/\s(?:to|until)\s/i.test(text)) {
    const [first, last] = endsOf(from, to);
    return first && last && within([first, last], `[${edgesOf(first.edtf)[0]}..${edgesOf(last.edtf)[1]}]`);
  }
  const choices = text.replace(either, "").split(or);
  if (choices.length < 2) return undefined;
  // In English the month may stand before the first of two days only: "June 7 or 9, 1733".
  const [month = ""] = /^\p{L}{3,}\.? (?=\d{1,2}\b)/u.exec(choices[0] ?? "") ?? [];
  const last = `${/^\d{1,2}(?:st|nd|rd|th)?,? \d{3,4}$/.test(choices.at(-1) ?? "") ? month : ""}${choices.at(-1)}`;
  // A comma may also stand within a date: "June 7, 1733 or June 9, 1733".
  const listed = choices.slice(0, -1).flatMap((choice) => (endsOf(choice, last)[0] ? [choice] : choice.split(/, ?/)));
  const read = listed.map((choice) => endsOf(choice, last)[0]);
  const dates = [...read, endsOf(listed.at(-1) ?? "", last)[1]].flatMap((date) => date ?? []);
  return dates.length > listed.length ? within(dates, `[${joined(dates).join(",")}]`) : undefined;
}

/** Several dates as those of one set, of which ranges that follow each other become one. */
function joined(dates: readonly Written[]): readonly Edtf[] {
  const ranges: [first: Edtf, last: Edtf][] = [];
  for (const [first, last] of dates.map(({ edtf }) => edgesOf(edtf))) {
    const before = ranges.at(-1);
    const follows = before && before[0] !== before[1] && first !== last;
    if (follows && readEdtf(before[1]).to === readEdtf(first).from) before[1] = last;
    else ranges.push([first, last]);
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}..${last}`));
}

function within(dates: readonly Written[], edtf: Edtf): Written | undefined {
  if (dates.some(({ until }) => until)) return undefined;
  const found = readable(edtf);
  // A set has no times of day, nor the remarks of its dates.
  const lost = dates.flatMap((date) => date.lost ?? date.time ?? []).join(", ");
  return (
    found && {
      ...found,
      ...(lost && { lost }),
      ...(dates.some(({ ambiguous }) => ambiguous) && { ambiguous: true }),
      ...(dates.some(({ otherwise }) => otherwise) && { otherwise: true }),
    }
  );
}
