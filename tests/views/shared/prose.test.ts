import { expect, test } from "vitest";
import { readStory } from "../../../src/events/read.ts";
import { node } from "../../../src/svg/node.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { eventContent } from "../../../src/views/inspect/eventContent.ts";
import { inWords } from "../../../src/views/read/inWords.ts";
import { references } from "../../../src/views/read/references.ts";
import { notesOf } from "../../../src/views/shared/notes.ts";
import { paragraphs, unbroken } from "../../../src/views/shared/prose.ts";
import { deck } from "../../fixture/deck.ts";
import { draft } from "../../fixture/story.ts";

const markup = (text: string) => serialize(node("p", {}, ...unbroken(text)));

test("a word that begins with two or three letters and a hyphen is kept on one line, and no other is", () => {
  expect(markup("Between Deir al-Zor and al-Qaim, south-east of it")).toBe(
    '<p>Between Deir <span class="unbroken">al-Zor</span> and <span class="unbroken">al-Qaim</span>, south-east of it</p>',
  );
  expect(markup("pro-government, car-bomb and self-made")).not.toContain("self-made</span>");
});

test("so are names in notes, tables, summaries and tooltips", () => {
  const title = "Pest taken from al-Buda by pro-Magyar men";
  const flooded = { ...draft.events["pest-flooded"], title, text: title, note: title, attribution: title };
  const story = readStory({ ...draft, events: { ...draft.events, "pest-flooded": flooded } });
  const of = { ...deck, story };
  const [event] = story.events.filter(({ id }) => id === "pest-flooded");
  if (!event) throw new RangeError("missing event");
  const described = {
    name: title,
    summary: title,
    events: [event.id],
    table: { caption: title, columns: [title], rows: [[title, title]] },
  };
  const shown = [
    ...references(of, notesOf(of), "../"),
    ...inWords(story, described, ""),
    ...eventContent(story, event, { sourceList: "" }),
  ].map(serialize);
  const kept = shown.join("").match(/<span class="unbroken">al-Buda<\/span>/g) ?? [];
  expect(kept.length).toBeGreaterThan(10);
  expect(
    shown
      .join("")
      .replaceAll(kept[0] ?? "", "")
      .replaceAll(/"[^"]*al-Buda[^"]*"/g, ""),
  ).not.toContain("al-Buda");
});

test("text without such words has no elements in it", () => {
  expect(markup("On the Friday they went into the town.")).toBe("<p>On the Friday they went into the town.</p>");
});

test("the names of places and terms keep together in prose too", () => {
  const [drawn, second] = paragraphs([
    ["To ", { place: "al-qaim", text: "al-Qaim" }, "."],
    ["Of ", { term: "qaeda", text: "al-Qaeda" }, "."],
  ]);
  expect(drawn && serialize(drawn)).toBe(
    '<p>To <span class="place" data-place="al-qaim"><span class="unbroken">al-Qaim</span></span>.</p>',
  );
  expect(second && serialize(second)).toBe(
    '<p>Of <span class="term" data-term="qaeda"><span class="unbroken">al-Qaeda</span></span>.</p>',
  );
});
