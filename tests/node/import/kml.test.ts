import { expect, test } from "vitest";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign } from "../../../src/node/import/read.ts";

/** A KML document with the given contents, imported. */
function imported(contents: string) {
  const { entries } = readForeign(`<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${contents}</Document></kml>`);
  const { draft } = importedDraft(entries, { file: "made.kml" });
  const kindOf = (id: string) => draft.kinds[draft.events[id]?.kind ?? ""]?.name;
  return { draft, kindOf, note: draft.sources["imported-file"]?.note };
}

const placemark = (name: string, more = "") =>
  `<Placemark><name>${name}</name><TimeStamp><when>1863</when></TimeStamp>${more}</Placemark>`;

test("the group of a placemark is the folder it is in, and the folders around that one are in its note", () => {
  const { draft, kindOf } = imported(
    `${placemark("A hut")}<Folder><name>Colony</name><Folder><name>Stations</name>${placemark("A post")}</Folder>${placemark("A road")}</Folder>`,
  );
  expect(["a-hut", "a-post", "a-road"].map(kindOf)).toEqual(["Event", "Stations", "Colony"]);
  expect(draft.events["a-post"]?.note).toBe("folder: Colony");
});

test("a placemark keeps a group of its own, its category and its label", () => {
  const value = (name: string, text: string) => `<Data name="${name}"><value>${text}</value></Data>`;
  const inFolder = (...values: string[]) =>
    imported(
      `<Folder><name>Stations</name>${placemark("A post", `<ExtendedData>${values.join("")}</ExtendedData>`)}</Folder>`,
    );
  const own = inFolder(value("group", "Police"));
  expect([own.kindOf("a-post"), own.draft.events["a-post"]?.note]).toEqual(["Police", "folder: Stations"]);
  const other = inFolder(value("category", "Admin"), value("label", "No. 7"));
  expect([other.kindOf("a-post"), other.draft.events["a-post"]?.note]).toEqual([
    "Stations",
    "category: Admin; label: No. 7",
  ]);
});

test("what a document and its folders say of themselves is kept in the note of the file's source", () => {
  const { draft, note } = imported(
    `<name>Stations of the south</name><open>1</open><description><![CDATA[A layer<br>of 2023]]></description><Folder><name>Posts</name><description>All closed</description>${placemark("A post")}</Folder>`,
  );
  expect(draft.title).toBe("Stations of the south");
  expect(note).toBe("text: A layer of 2023; folder Posts, description: All closed");
});
