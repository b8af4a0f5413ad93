import { expect, test } from "vitest";
import { addWidths, inOneLine, piecesOf, textWidth, wrapText } from "../../src/layout/text.ts";

test("the width of a text is the sum of its letters' in the face that it is set in", () => {
  const [a, b] = ["a", "b"].map((letter) => textWidth(letter, 20));
  expect(textWidth("ab", 20)).toBeCloseTo((a ?? 0) + (b ?? 0));
  expect(textWidth("ab", 40)).toBeCloseTo(2 * textWidth("ab", 20));
  expect(textWidth("al-Qaim", 20, "condensed 600")).toBeGreaterThan(textWidth("al-Qaim", 20));
});

test("letters that no font has are taken for wide ones, and marks upon letters for none", () => {
  expect(textWidth("日本", 20)).toBe(40);
  expect(textWidth("🌋", 20)).toBe(28);
  expect(textWidth("ქ", 20)).toBeGreaterThan(textWidth("n", 20));
  expect(textWidth("e\u0316", 20)).toBe(textWidth("e", 20));
});

test("signs that no font has are taken for wide ones, and spaces for no wider than they are", () => {
  for (const sign of ["→", "∞", "✓", "③", "Ⅻ"]) expect(textWidth(sign, 20), sign).toBe(20);
  expect(textWidth("☀\ufe0f", 20)).toBe(28);
  expect(textWidth("ﾀｲ", 20)).toBe(20);
  for (const narrow of ["\u2009", "\u200a", "\u202f"])
    expect(textWidth(narrow, 20)).toBeLessThanOrEqual(textWidth(" ", 20));
  expect(textWidth("\u2003", 20)).toBe(20);
});

test("a soft hyphen takes no space in any face", () => {
  for (const face of ["serif 500", "sans 400", "sans 600", "condensed 400", "condensed 600", "arabic 400"] as const)
    expect(textWidth("a\u00adb", 20, face), face).toBe(textWidth("ab", 20, face));
});

test("a letter of a joined script is as wide as the form that its neighbours give it, marks between them or not", () => {
  // Letters that no other test measures.
  addWidths({ "sans 600": { ݐ: [800, 900, 250, 300], ݳ: [220, 270], "\u064e": 0, ݙ: [470, 530] } });
  const width = (text: string) => textWidth(text, 1000, "sans 600");
  expect(width("ݐ")).toBe(800);
  expect(width("ݐݐݐ")).toBe(250 + 300 + 900);
  expect(width("ݐَݐ")).toBe(250 + 900);
  expect(width("ݐݳ")).toBe(250 + 270);
  expect(width("ݳݐ")).toBe(220 + 800);
  expect(width("ݙݳ")).toBe(470 + 220);
  expect(width("ݐ ݐ")).toBe(800 + width(" ") + 800);
});

test("what is set as one is measured as one", () => {
  addWidths({ "sans 600": { "🇯": 700, "🇵": 700, "🇯🇵": 1200 } });
  expect(textWidth("🇯🇵🇯", 1000, "sans 600")).toBe(1900);
});

test("what is known of a letter already stays", () => {
  const before = textWidth("n", 20);
  addWidths({ "condensed 400": { n: 5000 } });
  expect(textWidth("n", 20)).toBe(before);
});

test("a line ends at spaces, and where there are none between words where a reader would end it", () => {
  expect(piecesOf("al-Qaim and Rawa")).toEqual(["al-Qaim ", "and ", "Rawa"]);
  const thai = "ชาวเรือได้ยินเสียงระเบิด";
  expect(piecesOf(thai).length).toBeGreaterThan(2);
  expect(piecesOf(thai).join("")).toBe(thai);
  const japanese = "日本でも（夕焼け）が赤くなった、各地で記録。";
  expect(piecesOf(japanese).join("")).toBe(japanese);
  for (const piece of piecesOf(japanese).slice(1)) expect(piece).not.toMatch(/^[）、。]/);
  for (const piece of piecesOf(japanese)) expect(piece).not.toMatch(/（$/);
  expect(wrapText(japanese, 200, 20).every((line) => textWidth(line, 20) <= 200)).toBe(true);
});

test("a line takes every word that it has room for, and spaces at its end need none", () => {
  const text = "Deir al-Zor fell, the army said; two towns were left.";
  for (let width = 60; width < 500; width += 1) {
    const lines = wrapText(text, width, 20);
    expect(lines.join(" ")).toBe(text);
    lines.forEach((line, nth) => {
      if (line.includes(" ")) expect(textWidth(line, 20)).toBeLessThanOrEqual(width);
      const [next] = lines[nth + 1]?.split(" ") ?? [];
      if (next) expect(textWidth(`${line} ${next}`, 20)).toBeGreaterThan(width);
    });
  }
  expect(wrapText("al-Qaim  and", 10, 20)).toEqual(["al-Qaim", "and"]);
});

test("words of a script with spaces stay whole, a name with its hyphen too, also beside one without", () => {
  expect(wrapText("al-Qaim and Rawa", 10, 20)).toEqual(["al-Qaim", "and", "Rawa"]);
  expect(piecesOf("日本とal-Qaim")).toContain("al-Qaim");
});

test("no line ends at a space that French has inside quotation marks and before stops, nor before a per cent sign", () => {
  expect(piecesOf("Il dit : « La ville est prise » !")).toEqual([
    "Il ",
    "dit : ",
    "« La ",
    "ville ",
    "est ",
    "prise » !",
  ]);
  expect(piecesOf("Er sagte »Die Stadt ist »gefallen«, zu 30 %«.")).toEqual([
    "Er ",
    "sagte ",
    "»Die ",
    "Stadt ",
    "ist ",
    "»gefallen«, ",
    "zu ",
    "30 %«.",
  ]);
});

test("one line is cut before the first word that has no room, or within a word that alone has none", () => {
  expect(inOneLine("Deir al-Zor", 200, 16)).toBe("Deir al-Zor");
  expect(inOneLine("Deir ez-Zor governorate", 100, 16)).toBe("Deir ez-Zor …");
  const cut = inOneLine("Donaudampfschifffahrt", 80, 16);
  expect(cut).toMatch(/^Donau\w*…$/);
  expect(textWidth(cut, 16)).toBeLessThanOrEqual(80);
  expect(inOneLine("Donaudampfschifffahrt", 1, 16)).toBe("D…");
  expect(inOneLine("e\u0301e\u0301e\u0301e\u0301", 22, 16)).toMatch(/^(?:e\u0301)+…$/);
});
