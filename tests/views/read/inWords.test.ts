// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { patch } from "../../../src/svg/patch.ts";
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

test("a chart in words can be drawn onto a page and changed there, its names kept on one line", () => {
  const root = document.createElement("div");
  const tell = (where: string) =>
    inWords(
      story,
      {
        name: where,
        summary: `Floods at ${where}.`,
        table: { caption: where, columns: [where], rows: [[where, `At ${where} too`]] },
        events: [],
      },
      "",
    );
  for (const where of ["Pest", "Deir al-Zor and al-Qaim", "Pest"]) {
    patch(root, tell(where));
    expect([...root.querySelectorAll("*")].map(({ localName }) => localName)).not.toContain("#text");
    expect(root.textContent).toBe(`Floods at ${where}.${where}${where}${where}At ${where} too`);
  }
  patch(root, tell("old al-Qaim"));
  expect(root.querySelectorAll(".unbroken")).toHaveLength(5);
});
