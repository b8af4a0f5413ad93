import { expect, test } from "vitest";
import { countWords } from "../../src/deck/words.ts";

test.each([
  ["On 3 November 2017, at Al-Qaim – and beyond.", 8],
  ["Il dit : « La ville est libre. »", 6],
  ["قال إن المدينة حرة.", 4],
  ["", 0],
])("“%s” has %d words: what is between spaces, but for dashes and quotation marks alone", (text, count) => {
  expect(countWords(text)).toBe(count);
});

test("words are counted in scripts that part none by spaces", () => {
  const japanese = "戦争は終わったが、町はまだ包囲されていた。";
  expect(countWords(japanese)).toBeGreaterThan(6);
  expect(countWords(japanese)).toBeLessThan(japanese.length);
  expect(countWords(`${japanese} ${japanese}`)).toBe(2 * countWords(japanese));
  expect(countWords("สงครามสิ้นสุดลงแล้ว")).toBeGreaterThan(2);
});
