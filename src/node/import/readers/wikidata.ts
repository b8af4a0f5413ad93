import {
  entryAt,
  type Fields,
  type Foreign,
  type ForeignDate,
  type ForeignFile,
  fieldsOf,
  noDate,
  textOf,
  writtenAs,
} from "../foreign.ts";
import { spotIn } from "./spot.ts";

/**
 * The rows of a Wikidata query result in any of its JSON downloads (SPARQL JSON, verbose or simple); undefined for
 * anything else.
 */
export function wikidataRows(file: unknown): readonly Fields[] | undefined {
  const bindings = fieldsOf(fieldsOf(file).results).bindings;
  const rows = Array.isArray(bindings) ? bindings : Array.isArray(file) ? file : undefined;
  if (!rows || rows.length === 0) return undefined;
  const plain = rows.map((row) =>
    Object.fromEntries(Object.entries(fieldsOf(row)).map(([name, cell]) => [name, cellValue(cell)])),
  );
  return bindings || plain.some((row) => Object.values(row).some(isEntity)) ? plain : undefined;
}

/** Whether a value is the address of an entity, which its label makes superfluous. */
const isEntity = (value: unknown): boolean => /^https?:\/\/www\.wikidata\.org\/entity\//.test(textOf(value));

const cellValue = (cell: unknown): unknown => fieldsOf(cell).value ?? cell;

const isInstant = (value: string): boolean => /^[+-]?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value);

/**
 * Reads query results. In each row, the title is the variable that ends in `Label`, or else the item; the date is the
 * instant of a variable named after a start or date, or else the first instant; the text is the variable that ends in
 * `Description`; the place is the point.
 */
export function readWikidata(rows: readonly Fields[]): ForeignFile {
  return {
    format: "Wikidata query results",
    entries: merged(rows.map((row, index) => fromRow(row, `row ${index + 1}`))),
  };
}

function fromRow(row: Fields, at: string): Foreign {
  const cells = Object.entries(row).map(([name, value]): [string, string] => [name, textOf(value)]);
  const used = new Set<string>();
  const take = (test: (name: string, value: string) => boolean): string => {
    const [name = "", value = ""] = cells.find((cell) => !used.has(cell[0]) && cell[1] !== "" && test(...cell)) ?? [];
    used.add(name);
    return value;
  };
  const item = take((_, value) => value.includes("wikidata.org/entity/Q"));
  const itemName = cells.find(([, value]) => value === item)?.[0] ?? "item";
  const label =
    take((name) => name === `${itemName}Label`) ||
    take((name) => /Label$/.test(name) && !/place|location|country/i.test(name)) ||
    take((name) => /^(?:name|title|label)$/i.test(name));
  const start =
    take(
      (name, value) =>
        isInstant(value) && /start|begin|from|birth|inception|^date$|time/i.test(name) && !/end/i.test(name),
    ) ||
    take((name, value) => isInstant(value) && !/end|death|dissol/i.test(name)) ||
    take((_, value) => isInstant(value));
  const end = take((name, value) => isInstant(value) && /end|death|dissol|until|to$/i.test(name));
  const text = take((name) => /Description$|^(?:text|abstract|comment)$/i.test(name));
  const spot = spotIn(take((_, value) => spotIn(value) !== undefined && /point/i.test(value)));
  const place = take((name) => /^(?:place|location|where)\w*Label$/i.test(name));
  return {
    ...entryAt(at),
    ...(item && {
      id: item.slice(item.lastIndexOf("/") + 1),
      links: [{ url: item.replace(/^http:/, "https:").replace("/entity/", "/wiki/"), words: label || item }],
    }),
    ...precisionOf(start),
    start: dayOf(start),
    end: dayOf(end),
    headline: label || item,
    text,
    ...((spot || place) && { places: [{ name: place || label, ...(spot && { at: spot }) }] }),
    rest: Object.fromEntries(cells.filter(([name, value]) => value !== "" && !used.has(name) && !isEntity(value))),
  };
}

/** A day as the query service writes it, with an astronomical year: 0 is 1 BC. */
function dayOf(instant: string): ForeignDate {
  const [, sign = "", year = "", month = "", day = ""] = /^([+-]?)0*(\d+)-(\d\d)-(\d\d)T/.exec(instant) ?? [];
  if (!year) return writtenAs(instant);
  const signed = sign === "-" ? `-${Number(year) + 1}` : year;
  return month === "01" && day === "01" ? { ...noDate, year: signed } : { ...noDate, year: signed, month, day };
}

/** A doubt about a date on 1 January: the service writes a year alone, or a century, in the same way. */
const precisionOf = (start: string): Pick<Foreign, "doubts"> =>
  /-01-01T/.test(start)
    ? {
        doubts: [
          {
            field: "start date",
            wrong: `is ${start.slice(0, start.indexOf("T"))}, which is also how Wikidata writes a year alone`,
            right: "carried over as the year: write the day if you know it",
          },
        ],
      }
    : {};

/** Merges rows about the same item and date: a query returns a row for each value of an item. */
function merged(entries: readonly Foreign[]): readonly Foreign[] {
  const kept = new Map<string, Foreign>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.id ?? entry.at, entry.start, entry.end, entry.headline, entry.text]);
    const known = kept.get(key);
    if (!known) kept.set(key, entry);
    else {
      const places = [...(known.places ?? []), ...(entry.places ?? [])];
      const distinct = places.filter(
        (place, index) => places.findIndex((other) => JSON.stringify(other) === JSON.stringify(place)) === index,
      );
      const more = Object.entries(entry.rest).filter(([name, value]) => !known.rest[name]?.split("; ").includes(value));
      const rest = {
        ...known.rest,
        ...Object.fromEntries(
          more.map(([name, value]) => [name, [known.rest[name], value].filter(Boolean).join("; ")]),
        ),
      };
      kept.set(key, { ...known, rest, ...(distinct.length > 0 && { places: distinct }) });
    }
  }
  return [...kept.values()];
}
