import type { Table } from "../../charts/chart.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { unbroken } from "./prose.ts";

/** What a chart shows as a table under its caption, with heads for its columns and for its rows. */
export const dataTable = ({ caption, columns, rows }: Table): Drawing =>
  node(
    "table",
    {},
    node("caption", {}, ...unbroken(caption)),
    node(
      "thead",
      {},
      node(
        "tr",
        {},
        columns.map((column) => node("th", { scope: "col" }, ...unbroken(column))),
      ),
    ),
    node(
      "tbody",
      {},
      rows.map((row) =>
        node(
          "tr",
          {},
          row.map((cell, column) =>
            column === 0 ? node("th", { scope: "row" }, ...unbroken(cell)) : node("td", {}, ...unbroken(cell)),
          ),
        ),
      ),
    ),
  );
