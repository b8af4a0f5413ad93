import { expect, test } from "vitest";
import { csvOf } from "../../../../src/views/read/download/csv.ts";

test("a table is written row by row below its columns, with quotation marks where needed", () => {
  const rows = [
    ["Raqqa, the city", 'called "capital"'],
    ["two\nlines", "–"],
  ];
  expect(csvOf({ caption: "Places", columns: ["Place", "Note"], rows })).toBe(
    'Place,Note\r\n"Raqqa, the city","called ""capital"""\r\n"two\nlines",–\r\n',
  );
});

test("a cell that a spreadsheet would run becomes text, and a negative number stays a number", () => {
  const rows = [["=1+1", "-2", "+a", "@b", "-c"]];
  expect(csvOf({ caption: "", columns: ["a", "b", "c", "d", "e"], rows })).toBe(
    "a,b,c,d,e\r\n'=1+1,-2,'+a,'@b,'-c\r\n",
  );
});

test.each([
  ["-1,234", '"-1,234"'],
  ["-0,5", '"-0,5"'],
  ["-1.234,5", '"-1.234,5"'],
  ["+1’234", "+1’234"],
  ["-٠٫٥", "-٠٫٥"],
  ["-5 %", "-5 %"],
  ["-1+2", "'-1+2"],
  ["-1*A2", "'-1*A2"],
  ["+1 (about)", "'+1 (about)"],
])("a cell %s is a number in some language only if it is nothing more than that", (text, written) => {
  expect(csvOf({ caption: "", columns: ["a"], rows: [[text]] })).toBe(`a\r\n${written}\r\n`);
});
