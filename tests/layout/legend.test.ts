import { expect, test } from "vitest";
import { flow } from "../../src/layout/legend.ts";

test("the last entry of a row has room for an engine that sets its words wider, and else begins the next row", () => {
  const rowsOf = (last: number) =>
    flow(
      [
        { id: "first", width: 40 },
        { id: "last", width: last },
      ],
      150,
      10,
    ).things.map(({ row }) => row);
  expect(rowsOf(96)).toEqual([0, 0]);
  expect(rowsOf(99)).toEqual([0, 1]);
});

test("an entry wider than a row has a row to itself", () => {
  expect(flow([{ id: "only", width: 200 }], 150, 10)).toMatchObject({ rows: 1, things: [{ x: 0, row: 0 }] });
});
