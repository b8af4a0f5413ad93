import JSZip from "jszip";
import { expect, test } from "vitest";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeignFile } from "../../../src/node/import/read.ts";

/** A cell: a text, a number, or a number with the place of its format in `formats`. */
type Cell = string | number | undefined | { value: number; format: number };

interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
  merged?: readonly string[];
}

/** Formats as Excel writes them: none, a day, a month, a year, a percentage, a day with its hour. */
const formats = ["General", "dd/mm/yyyy", "mmm\\-yyyy", "yyyy", "0%", "[$-409]d\\ mmmm\\ yyyy\\ h:mm;@"];
const [, day, month, year, percent, hour] = formats.map((_, format) => (value: number) => ({ value, format }));
if (!day || !month || !year || !percent || !hour) throw new Error("a format is missing");

const xml = (name: string, inside: string) =>
  `<${name} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inside}</${name}>`;

/** A workbook (xlsx) of these sheets, as far as Excel writes more than a list of values. */
function workbook(sheets: readonly Sheet[], { from1904 = false } = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const cell = (one: Cell, at: string) => {
    if (one === undefined) return "";
    if (typeof one === "string") return `<c r="${at}" t="inlineStr"><is><t>${one}</t></is></c>`;
    const { value, format } = typeof one === "number" ? { value: one, format: 0 } : one;
    return `<c r="${at}" s="${format}"><v>${value}</v></c>`;
  };
  const relations = sheets.map(
    (_, at) =>
      `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/s${at}.xml"/>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    `<Relationships>${relations.join("")}<Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  );
  const listed = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`);
  const settings = from1904 ? '<workbookPr date1904="1"/>' : "";
  zip.file("xl/workbook.xml", xml("workbook", `${settings}<sheets>${listed.join("")}</sheets>`));
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`);
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  zip.file(
    "xl/styles.xml",
    xml("styleSheet", `<numFmts>${codes.join("")}</numFmts><cellXfs>${styles.join("")}</cellXfs>`),
  );
  sheets.forEach(({ rows, merged = [] }, at) => {
    const lines = rows.map(
      (row, nth) =>
        `<row r="${nth + 1}">${row.map((one, column) => cell(one, `${"ABCDEFGH"[column]}${nth + 1}`)).join("")}</row>`,
    );
    const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    zip.file(
      `xl/worksheets/s${at}.xml`,
      xml("worksheet", `<sheetData>${lines.join("")}</sheetData>${cells && `<mergeCells>${cells}</mergeCells>`}`),
    );
  });
  return zip.generateAsync({ type: "uint8array" });
}

async function imported(sheets: readonly Sheet[], options?: { from1904: boolean }) {
  const { entries, remarks = [] } = await readForeignFile(await workbook(sheets, options), "made.xlsx");
  const { draft } = importedDraft(entries, { file: "made.xlsx" });
  const dates = Object.values(draft.events).map(({ date, time, until }) => [date, time, until].filter(Boolean));
  return { events: draft.events, dates: dates.map((parts) => parts.join(" ")), remarks };
}

test("a date in a cell is as exact as the cell shows it, and a percentage stays one", async () => {
  const { dates, events } = await imported([
    {
      name: "Events",
      rows: [
        ["Date", "Title", "Share"],
        [day(43042), "A", percent(0.29)],
        [],
        [month(43042), "B"],
        [year(43042), "C"],
        [hour(43042.8125), "D"],
        [hour(43041.9999999), "E"],
        [1949, "F"],
      ],
    },
  ]);
  expect(dates).toEqual(["2017-11-03", "2017-11", "2017", "2017-11-03 19:30", "2017-11-03", "1949"]);
  expect(events.a?.note).toBe("share: 29%");
});

test("the first days of 1900 are those that Excel shows, and a workbook may count from 1904", async () => {
  const rows = [
    ["Date", "Title"],
    [day(1), "A"],
    [day(59), "B"],
    [day(61), "C"],
  ];
  expect((await imported([{ name: "S", rows }])).dates).toEqual(["1900-01-01", "1900-02-28", "1900-03-01"]);
  const counted = await imported(
    [
      {
        name: "S",
        rows: [
          ["Date", "Title"],
          [day(41580), "A"],
        ],
      },
    ],
    { from1904: true },
  );
  expect(counted.dates).toEqual(["2017-11-03"]);
});

test("the first sheet that is a table is read, after a title, and a remark says what was not read", async () => {
  const { dates, remarks } = await imported([
    { name: "About", rows: [["Made by hand"]] },
    { name: "Events", rows: [["A chronology"], [], ["When", "What"], [1850, "Built"]], merged: ["A1:B1"] },
  ]);
  expect(dates).toEqual(["1850"]);
  expect(remarks).toEqual([
    "Only the sheet “Events” was read, not “About”.",
    "Before the heads stands, and was not read: “A chronology”.",
  ]);
});

test("heads in two lines are joined, and merged cells count for each of their rows", async () => {
  const { dates, events } = await imported([
    {
      name: "S",
      rows: [
        ["Group", "Start", undefined, undefined, "End", undefined, "Headline"],
        [undefined, "Year", "Month", "Day", "Year", "Month"],
        ["Early", 1850, 3, 1, 1851, 4, "A"],
        [undefined, 1860, undefined, undefined, undefined, undefined, "B"],
      ],
      merged: ["A1:A2", "B1:D1", "E1:F1", "G1:G2", "A3:A4"],
    },
  ]);
  expect(dates).toEqual(["1850-03-01 1851-04", "1860"]);
  expect([events.a?.kind, events.b?.kind]).toEqual(["early", "early"]);
});
