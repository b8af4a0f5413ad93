import { expect, test } from "vitest";
import { authorPage } from "../../../src/node/site/authorPage.ts";
import { deck } from "../../fixture/deck.ts";

test("the author's page lists every step, every event with the slides that use it, and records that no slide uses", () => {
  const html = authorPage(deck);
  for (const { id } of deck.story.events) expect(html).toContain(`<code>${id}</code>`);
  expect(html).toMatch(/<a href="\/#\/freeze\/2">freeze<\/a>/);
  expect(html).toContain("Claims that no slide cites: none");
  const less = authorPage({ ...deck, chapters: deck.chapters.slice(1) });
  expect(less).toMatch(/Claims that no slide cites: 1<\/h2><ul><li><code>dyke-broke<\/code>/);
});
