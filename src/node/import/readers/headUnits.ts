import { writtenDate } from "../written.ts";
import { comparable, headsOf } from "./headNames.ts";
import { mayBe } from "./heads.ts";

/** What a head may say that the numbers under it count, as heads are compared, and how a date says it. */
const units: readonly (readonly [head: RegExp, unit: string])[] = [
  [/(?:^| )(?:cal )?(?:(?:years?|yrs?) )?b ?p$/, "BP"],
  [/(?:^| )(?:m ?y ?a|ma|myr(?: ago)?|millions?(?: of)? years(?: ago)?)$/, "Ma"],
  [/(?:^| )(?:mio|millionen) jahren?(?: vor heute)?$|(?:^| )(?:millions d annees|millones de anos)$/, "Ma"],
  [/(?:^| )(?:k ?y ?a|ka|kyr(?: ago)?|thousands?(?: of)? years(?: ago)?)$/, "ka"],
  [/(?:^| )(?:b ?y ?a|ga|gyr(?: ago)?|billions?(?: of)? years(?: ago)?)$/, "Ga"],
  [/(?:^| )(?:years|yrs) (?:ago|before present)$/, "years ago"],
  [/ (?:b ?c(?: ?e)?|v chr|v u z|av j c|a c|a de c|ق م|قبل الميلاد)$/, "BC"],
];

/** Heads that stand over dates only with a unit, and the names under which their dates are known. */
const dated: Readonly<Record<string, string>> = {
  "": "date",
  ...{ age: "date", ages: "date", alter: "date", edad: "date", year: "date", years: "date" },
  ...{ jahr: "date", jahre: "date", annee: "date", ano: "date", anno: "date" },
  // So geologists call the beginning and the end of a layer.
  ...{ base: "start", bottom: "start", top: "end" },
};

const isDate = (head: string): boolean =>
  [...headsOf.start, ...headsOf.end].includes(head) || mayBe("start", head) || mayBe("end", head);

/** A table whose numbers say what they count. */
interface Unified {
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  remarks: readonly string[];
}

/**
 * A table in which the unit that a head of dates names stands beside each number under it instead: “Start (Ma)” over 66
 * becomes “start” over “66 Ma”. Numbers that are no dates with the unit are left alone. The heads are in lower case.
 */
export function withUnits(heads: readonly string[], rows: readonly (readonly string[])[]): Unified {
  const units = new Map<number, string>();
  const named = [...heads];
  for (const [at, head] of heads.entries()) {
    const found = unitIn(head);
    const counted = rows.flatMap((row) => (row[at]?.trim() ? [withUnit(row[at], found?.unit ?? "")] : []));
    if (!found || named.includes(found.name) || counted.every((cell) => cell === undefined)) continue;
    named[at] = found.name;
    units.set(at, found.unit);
  }
  return {
    heads: named,
    rows:
      units.size === 0 ? rows : rows.map((row) => row.map((cell, at) => withUnit(cell, units.get(at) ?? "") ?? cell)),
    remarks: [...units].map(([at, unit]) => `The numbers under “${heads[at]}” were read as dates in ${unit}.`),
  };
}

/** The unit that a head of dates names, and what it is called without it. */
function unitIn(head: string): { name: string; unit: string } | undefined {
  const plain = comparable(head);
  for (const [pattern, unit] of units) {
    if (!pattern.test(plain)) continue;
    const rest = plain.replace(pattern, "");
    const name = Object.hasOwn(dated, rest) ? dated[rest] : isDate(rest) ? rest : undefined;
    if (name !== undefined) return { name, unit };
  }
  return undefined;
}

/** A number, or two, with a unit; undefined for a cell that says its unit itself or would be no date with this one. */
function withUnit(cell: string, unit: string): string | undefined {
  const said = `${cell.trim()} ${unit}`;
  return unit && /^(?:c\.|ca\.?|~|≈)?[\s\d.,±+/–-]*\d$/i.test(cell.trim()) && writtenDate(said) ? said : undefined;
}
