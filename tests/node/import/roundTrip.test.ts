import { describe, expect, test } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { readEdtf } from "../../../src/events/edtf.ts";
import { downloadsOf } from "../../../src/node/export/data/downloads.ts";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign } from "../../../src/node/import/read.ts";
import { deck as journey } from "../../../src/node/templates/journey/deck.ts";

const own = [deck, journey].flatMap(({ story, ...rest }) =>
  downloadsOf({ ...rest, story })
    // Linked Places are records of places, not of events.
    .filter(({ file }) => /(?<!lpf)\.(?:csv|json|geojson|ics)$/.test(file))
    .map((download) => ({ ...download, story })),
);

describe("what this program exports and imports again", () => {
  test.each(own)("$file has every event, with its date, end and time of day", ({ file, content, story }) => {
    const { draft } = importedDraft(readForeign(content, file).entries, { file });
    expect(Object.keys(draft.events)).toEqual(story.events.map(({ id }) => id));
    for (const { id, title, when, until, time } of story.events) {
      const back = draft.events[id];
      expect(back?.title, id).toBe(title);
      const { from, to, uncertain, approximate } = readEdtf(back?.date ?? "");
      expect({ from, to, uncertain, approximate }, id).toEqual({
        from: when.from,
        to: when.to,
        uncertain: when.uncertain,
        approximate: when.approximate,
      });
      expect([back?.time, back?.until], id).toEqual([time, until]);
    }
  });

  test("the table has firmness, attribution, disagreement and what came later, which other formats lack", () => {
    const { content = "" } = own.find(({ file }) => file.endsWith("towns.csv")) ?? {};
    const { draft } = importedDraft(readForeign(content).entries, { file: "back.csv" });
    for (const { id, firmness, attribution, disagreement, later, announced, priority } of deck.story.events)
      expect(draft.events[id], id).toMatchObject(
        JSON.parse(JSON.stringify({ firmness, attribution, disagreement, later, announced, priority })),
      );
  });
});
