import { describe, expect, test } from "vitest";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign } from "../../../src/node/import/read.ts";

/** A file, imported: its format, its events by title with their dates, and the note of the file's source. */
function imported(text: string, file = "made.json") {
  const { entries, format } = readForeign(text, file);
  const { draft } = importedDraft(entries, { file, dates: "dmy" });
  const dates = Object.fromEntries(Object.values(draft.events).map(({ title, date }) => [title, date]));
  return { format, title: draft.title, dates, draft, note: draft.sources["imported-file"]?.note };
}

const floods = [
  { title: "Flood", date: "1928-01-03", description: "River Thames" },
  { title: "Fire", date: "1666-09-02", description: "London" },
];
const read = { Flood: "1928-01-03", Fire: "1666-09-02" };

describe("a list of records in JSON", () => {
  test.each(["events", "timeline", "entries"])("is read by what its records have, under the name %s", (name) => {
    const { dates, draft, format } = imported(JSON.stringify({ [name]: floods }));
    expect(dates).toEqual(read);
    expect(draft.events.flood?.text).toBe("River Thames");
    expect(format).toBe("a table, as a list in JSON");
  });

  test("may be within a timeline, and what stands beside it is kept", () => {
    const { title, dates, note } = imported(
      JSON.stringify({ version: 2, timeline: { title: "Disasters", description: "In London", events: floods } }),
    );
    expect(title).toBe("Disasters");
    expect(dates).toEqual(read);
    expect(note).toBe("text: In London; version: 2");
  });

  test("is of TimelineJS only where its entries have words or dates in records", () => {
    const slide = { start_date: { year: 1928 }, text: { headline: "Flood" } };
    expect(imported(JSON.stringify({ events: [slide] })).format).toBe("TimelineJS JSON");
  });
});

test("JSON Lines are read, as records or as features", () => {
  expect(imported(floods.map((flood) => JSON.stringify(flood)).join("\n"), "floods.jsonl").dates).toEqual(read);
  const features = floods.map((properties) => JSON.stringify({ type: "Feature", properties, geometry: null }));
  expect(imported(features.join("\n"), "floods.geojsonl")).toMatchObject({ format: "GeoJSON", dates: read });
});

describe("a script that holds nothing but JSON is read", () => {
  const json = JSON.stringify({ timeline: { headline: "T", date: [{ startDate: "1928", headline: "Flood" }] } });
  test.each([
    `storyjs_jsonp_data = ${json}`,
    `var x = ${json};`,
    `window.x = ${json};`,
    `window["x"]=${json}`,
    `export default ${json};\n`,
    `export const x = ${json};`,
    `module.exports = ${json}`,
    `callback(${json});`,
    `/**/jQuery.callback_1( ${json} )`,
    `// by hand\n/* and by\n machine */ let x = ${json}`,
  ])("%s", (text) => {
    expect(imported(text, "made.js").dates).toEqual({ Flood: "1928" });
  });

  test.each([
    ["// zero-based\nvar items = new vis.DataSet([{start: new Date(2001, 9)}]);", "films.txt"],
    ["fetch('x').then(draw);", "films.js"],
    ["draw(items)", "films.jsonp"],
  ])("another is called a script: %s", (text, file) => {
    expect(() => readForeign(text, file)).toThrow("it is a script, of which only data in JSON can be read");
  });

  test("a table whose heads are words of scripts is a table", () => {
    expect(imported("date,title,let\n1928,Flood,1\n", "made.csv").dates).toEqual({ Flood: "1928" });
  });
});

test("the name of GeoJSON is the title, and what else stands beside its features is kept", () => {
  const feature = { type: "Feature", properties: { title: "Flood", date: "1928" }, geometry: null };
  const file = { type: "FeatureCollection", name: "Disasters", crs: {}, generator: "a map", features: [feature] };
  expect(imported(JSON.stringify(file))).toMatchObject({ title: "Disasters", note: "generator: a map" });
});

test("the groups within a group of vis-timeline are told by their names", () => {
  const items = [{ content: "Flood", start: "1928", group: "t" }];
  const groups = [
    { id: "l", content: "<b>London</b>", nestedGroups: ["t", "c"] },
    { id: "t", content: "Thames" },
  ];
  const { draft, note } = imported(JSON.stringify({ items, groups }));
  expect(draft.kinds.thames).toEqual({ name: "Thames" });
  expect(note).toBe("group London, nestedGroups: Thames, c");
});
