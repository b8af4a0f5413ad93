import { describe, expect, test } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { readEdtf } from "../../../src/events/edtf.ts";
import { readStory } from "../../../src/events/read.ts";
import { defineStory } from "../../../src/events/story.ts";
import { downloadsOf } from "../../../src/node/export/data/downloads.ts";
import { deckFiles } from "../../../src/node/import/deck.ts";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign } from "../../../src/node/import/read.ts";
import { deck as journey } from "../../../src/node/templates/journey/deck.ts";

const event = { text: "x.", kind: "reign", sources: ["list"], firmness: "confirmed", priority: 3 } as const;
const smallest = {
  title: "Kings",
  focusDate: "-1200",
  zone: "UTC",
  kinds: { reign: { name: "Reign" } },
  sources: { list: { publisher: "A press", title: "A list of kings", where: "A library", nature: "book" } },
} as const;

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

  test.each(own.filter(({ file }) => !file.endsWith(".ics")))(
    "$file has the kind of every event, and the theatre that is its lane",
    ({ file, content, story }) => {
      const { draft } = importedDraft(readForeign(content, file).entries, { file });
      for (const { id, kind, theatre } of story.events) {
        const back = draft.events[id];
        expect(draft.kinds[back?.kind ?? ""]?.name, id).toBe(story.kinds[kind]?.name);
        expect(draft.theatres[back?.theatre ?? ""]?.name, id).toBe(story.theatres[theatre]?.name);
        expect(back?.note ?? "", id).not.toContain("theatre:");
      }
    },
  );

  test("a deck made of what this program exported has its lanes again", () => {
    const { content = "", file = "" } = own.find(({ file }) => file.endsWith("towns.json")) ?? {};
    const { draft } = importedDraft(readForeign(content, file).entries, { file });
    const files = deckFiles(draft, { id: "back", from: file });
    expect(files["whole.ts"]).toContain('lanes: "theatre"');
    expect(files["events.ts"]).toContain("theatres: {");
  });

  test.each(["csv", "json", "geojson", "ics"])(
    "a round year BC is told as it was written, and comes back so: %s",
    (ending) => {
      const events = {
        about: { ...event, date: "-2000~", title: "About" },
        exact: { ...event, date: "-2000", title: "Exact" },
        range: { ...event, date: "-1500~", until: "-1200~", title: "Reign" },
      } as const;
      const story = readStory(defineStory({ ...smallest, events }));
      const [{ content = "", file = "" } = {}] = downloadsOf({ ...journey, story }).filter(
        ({ file }) => file.endsWith(`.${ending}`) && !file.endsWith(".lpf.json"),
      );
      // Lines of a calendar are folded.
      for (const words of ["about 2000 BC", "2001 BC", "about 1500 to 1200 BC"])
        expect(content.replace(/\r\n /g, "")).toContain(words);
      if (ending === "ics") return;
      const { draft } = importedDraft(readForeign(content, file).entries, { file });
      const dates = Object.values(draft.events).map(({ date, until }) => [date, until]);
      expect(dates).toEqual([
        ["-2000~", undefined],
        ["-2000", undefined],
        ["-1500~", "-1200~"],
      ]);
    },
  );

  test("the table has firmness, attribution, disagreement and what came later, which other formats lack", () => {
    const { content = "" } = own.find(({ file }) => file.endsWith("towns.csv")) ?? {};
    const { draft } = importedDraft(readForeign(content).entries, { file: "back.csv" });
    for (const { id, firmness, attribution, disagreement, later, announced, priority } of deck.story.events)
      expect(draft.events[id], id).toMatchObject(
        JSON.parse(JSON.stringify({ firmness, attribution, disagreement, later, announced, priority })),
      );
  });
});
