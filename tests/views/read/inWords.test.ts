import { expect, test } from "vitest";
import { serialize } from "../../../src/svg/serialize.ts";
import { inWords } from "../../../src/views/read/inWords.ts";
import { story } from "../../fixture/story.ts";

test("a chart in words names the publishers it draws on, and says nothing of them if there are none", () => {
  const html = (events: readonly string[]) =>
    inWords(
      story,
      { name: "Dots", summary: "None.", table: { caption: "", columns: ["Dot"], rows: [] }, events },
      "../",
    )
      .map(serialize)
      .join("");
  expect(html(["pest-flooded"])).toContain('class="drawn-from"');
  expect(html(["pest-flooded"])).toContain('<a href="../#source-chronicle">City chronicle</a>');
  expect(html([])).toContain("None.");
  expect(html([])).not.toMatch(/drawn-from|publishers/);
});
