import { expect, test } from "vitest";
import { node } from "../../../src/svg/node.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { paragraphs, unbroken } from "../../../src/views/shared/prose.ts";

const markup = (text: string) => serialize(node("p", {}, ...unbroken(text)));

test("a word that begins with two or three letters and a hyphen is kept on one line, and no other is", () => {
  expect(markup("Between Deir al-Zor and al-Qaim, south-east of it")).toBe(
    '<p>Between Deir <span class="unbroken">al-Zor</span> and <span class="unbroken">al-Qaim</span>, south-east of it</p>',
  );
  expect(markup("pro-government, car-bomb and self-made")).not.toContain("self-made</span>");
});

test("text without such words has no elements in it", () => {
  expect(markup("On the Friday they went into the town.")).toBe("<p>On the Friday they went into the town.</p>");
});

test("the names of places keep together in prose too", () => {
  const [drawn] = paragraphs([["To ", { place: "al-qaim", text: "al-Qaim" }, "."]]);
  expect(drawn && serialize(drawn)).toBe(
    '<p>To <span class="place" data-place="al-qaim"><span class="unbroken">al-Qaim</span></span>.</p>',
  );
});
