import { describe, expect, test } from "vitest";
import { columnWidths, tableText } from "../../../../src/node/export/typst/columnWidths.ts";

const sentence =
  "held by the Syrian army and its allies, or still held by Islamic State, as several newspapers have it";
const room = 400;
const across = (widths: readonly number[]) =>
  widths.reduce((sum, width) => sum + width, 0) + tableText.gap * (widths.length - 1);

describe("columnWidths(columns, room)", () => {
  test("gives every cell one line where there is room, and no more", () => {
    const [place = 0, bank = 0] = columnWidths(
      [
        { head: "Place", cells: ["Albu Kamal", "al-Qaim"] },
        { head: "Bank", cells: ["right", "left"] },
      ],
      room,
    );
    expect(place).toBeGreaterThan(bank);
    expect(place).toBeLessThan(60);
  });

  test("fills the room where a column is long, and breaks no word and no short cell for its sake", () => {
    const short = Array.from({ length: 3 }, () => ({ head: "Day", cells: ["4 September 2017"] }));
    const widths = columnWidths([...short, { head: "State", cells: [sentence, "not known"] }], room);
    expect(across(widths)).toBeCloseTo(room, 0);
    const [alone = 0] = columnWidths(short.slice(0, 1), room);
    for (const width of widths.slice(0, 3)) expect(width).toBeCloseTo(alone, 5);
  });

  test("stays in the room, and leaves no column without width, where there are more words than it has place for", () => {
    const many = Array.from({ length: 12 }, (_, nth) => ({ head: "Confirmation", cells: [sentence, `${nth}`] }));
    const widths = columnWidths(many, room);
    expect(across(widths)).toBeCloseTo(room, 0);
    expect(Math.min(...widths)).toBeGreaterThan(20);
  });
});
