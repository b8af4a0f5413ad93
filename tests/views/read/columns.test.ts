import { expect, test } from "vitest";
import { draft } from "../../../slides/events.ts";
import { fromColumns, toColumns } from "../../../src/views/read/columns.ts";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("an event file is the same after toColumns and fromColumns, with its records in the same order", () => {
  const back = fromColumns(json(toColumns(json(draft)))) as typeof draft;
  expect(back).toEqual(json(draft));
  expect(Object.keys(back.events)).toEqual(Object.keys(draft.events));
});

test("records with a field that is null, few records and lists of other values stay as they are", () => {
  const nulls = [{ a: null }, { a: 1 }, { a: 2 }, { a: 3 }];
  const kept = { nulls, few: [{ a: 1 }], mixed: [1, "a", { a: 1 }, []], none: [] };
  expect(toColumns(kept)).toEqual(kept);
});

test("fields that only some records have come back on those records only, and tables within tables too", () => {
  const records = { a: { x: 1 }, b: { y: 2 }, c: {}, d: { x: 3, y: 4 } };
  const nested = { a: records, b: records, c: records, d: records };
  expect(toColumns(records)).toHaveProperty("$columns");
  expect(fromColumns(toColumns(records))).toEqual(records);
  expect(fromColumns(toColumns(nested))).toEqual(nested);
});

test("records without any field stay as they are, as a list and as a dictionary", () => {
  const empty = { list: [{}, {}, {}, {}], named: { a: {}, b: {}, c: {}, d: {} } };
  expect(fromColumns(toColumns(empty))).toEqual(empty);
});
