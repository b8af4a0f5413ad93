import { entryAt, type Fields, type Foreign, type ForeignFile, fieldsOf, textOf } from "../foreign.ts";
import { spotIn } from "./spot.ts";
import { dateIn } from "./wikidataDate.ts";
import { endsOf, firstCell, precisionOf, startsOf, type Test } from "./wikidataVariables.ts";

/**
 * The rows of a Wikidata query result in any of its JSON downloads (SPARQL JSON, verbose or simple); undefined for
 * anything else.
 */
export function wikidataRows(file: unknown): readonly Fields[] | undefined {
  const bindings = fieldsOf(fieldsOf(file).results).bindings;
  const rows = Array.isArray(bindings) ? bindings : Array.isArray(file) ? file : undefined;
  if (!rows || rows.length === 0) return undefined;
  const plain = rows.map((row) =>
    Object.fromEntries(Object.entries(fieldsOf(row)).flatMap(([name, cell]) => variablesIn(name, cell))),
  );
  return bindings || plain.some((row) => Object.values(row).some(isEntity)) ? plain : undefined;
}

/**
 * The variables in a cell with their values. The command-line client of Wikidata puts what belongs to a variable into its
 * cell, and writes items by their numbers: `"item": { "value": "Q42", "label": "…" }`.
 */
function variablesIn(name: string, cell: unknown): readonly (readonly [name: string, value: unknown])[] {
  const { value = cell, label, description, precision } = fieldsOf(cell);
  const belonging = { Label: label, Description: description, Precision: precision };
  const isItem = /^Q\d+$/.test(textOf(value)) && value !== cell;
  return [
    [name, isItem ? `http://www.wikidata.org/entity/${value}` : value],
    ...Object.entries(belonging).flatMap(([ending, told]): [string, unknown][] =>
      told === undefined ? [] : [[`${name}${ending}`, told]],
    ),
  ];
}

/** Whether a value is the address of an entity, which its label makes superfluous. */
const isEntity = (value: unknown): boolean => /^https?:\/\/www\.wikidata\.org\/entity\//.test(textOf(value));

/**
 * Reads query results. In each row, the title is the variable that ends in `Label`, or else the item; the date is the
 * instant of a variable named after a start or date, or else the first instant, or else a year; the text is the variable
 * that ends in `Description`; the place is the point; the group is the label of a type. Dates are as exact as a variable
 * with their precision says.
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
  const takeCell = (test: Test): readonly [name: string, value: string] => {
    const [name = "", value = ""] = cells.find((cell) => !used.has(cell[0]) && cell[1] !== "" && test(...cell)) ?? [];
    used.add(name);
    return [name, value];
  };
  const take = (test: Test): string => takeCell(test)[1];
  const item = take((_, value) => value.includes("wikidata.org/entity/Q"));
  const itemName = cells.find(([, value]) => value === item)?.[0] ?? "item";
  const label =
    take((name) => name === `${itemName}Label`) ||
    take((name) => /Label$/.test(name) && !/place|location|country|type|class|kind|category|instance/i.test(name)) ||
    take((name) => /^(?:name|title|label)$/i.test(name));
  const [start, end] = [firstCell(startsOf, takeCell), firstCell(endsOf, takeCell)];
  const [endPrecision, startPrecision] = [precisionOf(end[0], true, take), precisionOf(start[0], false, take)];
  const [begun, ended] = [dateIn(start[1], startPrecision), dateIn(end[1], endPrecision)];
  const text = take((name) => /Description$|^(?:text|abstract|comment)$/i.test(name));
  const spot = spotIn(take((_, value) => spotIn(value) !== undefined && /point/i.test(value)));
  const place = take((name) => /^(?:place|location|where)\w*Label$/i.test(name));
  const group = take((name) => /^(?:type|class|kind|category|instance\w*)Label$/i.test(name));
  const article = take((_, value) =>
    /^https?:\/\/[\w-]+\.wiki(?:pedia|source|quote|voyage)\.org\/wiki\/\S+$/.test(value),
  );
  const id = item.slice(item.lastIndexOf("/") + 1);
  const isNamed = label !== "" && label !== id;
  return {
    ...entryAt(at),
    ...(item && { id: id.toLowerCase() }),
    links: [
      ...(item ? [{ url: item.replace(/^http:/, "https:").replace("/entity/", "/wiki/"), words: label || id }] : []),
      ...(article ? [{ url: article, words: label || id }] : []),
    ],
    doubts: [
      ...(begun.doubt ? [{ field: "start date", ...begun.doubt }] : []),
      ...(ended.doubt ? [{ field: "end date", ...ended.doubt }] : []),
      ...(isNamed
        ? []
        : [{ field: "label", wrong: "is missing in the language of the query", right: "write a title" }]),
    ],
    start: begun.date,
    end: ended.date,
    headline: label || id,
    text,
    group,
    ...((spot || place) && { places: [{ name: place || label, ...(spot && { at: spot }) }] }),
    rest: Object.fromEntries(
      cells
        .filter(([name, value]) => value !== "" && !used.has(name) && !isEntity(value))
        // A point on another body than the earth has the address of that body in angle brackets before it.
        .map(([name, value]) => [name, value.replace(/^<(\S+)> /, "$1 ")]),
    ),
  };
}

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
