import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { interfacesIn } from "../../../src/node/templates/interfaces.ts";
import { type ReferenceSources, reference } from "../../../src/node/templates/reference.ts";
import { galleryStates } from "../../gallery/states.ts";
import * as examples from "./examples.ts";

const read = (path: string) => readFileSync(path, "utf8");

const modules = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file): [string, string] => [`${folder}/${file}`, read(`${folder}/${file}`)]);

const sources: ReferenceSources = {
  story: read("src/events/story.ts"),
  model: read("src/events/model.ts"),
  deck: read("src/deck/deck.ts"),
  charts: readdirSync("src/charts", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      kind: /\bkind: "([\w-]+)"/.exec(read(`src/charts/${name}/${name}.ts`))?.[1] ?? "",
      source: read(`src/charts/${name}/state.ts`),
      code: read(`src/charts/${name}/${name}.ts`),
    })),
  examples: read("tests/node/templates/examples.ts"),
  slides: new Map([
    ...modules("src/node/templates/journey"),
    ...modules("src/node/templates/story"),
    ...modules("slides"),
  ]),
  pictures: [
    ...galleryStates.map(({ name, chart, state }) => ({
      kind: chart.kind,
      state,
      picture: `../../../tests/gallery/${name}-slide.svg`,
    })),
  ],
};

test("the reference says what the types and the gallery say", async () => {
  await expect(reference(sources)).toMatchFileSnapshot("../../../src/node/templates/README.md");
});

test("every kind of slide, every field of one and every chart is in it, each chart with a picture", () => {
  const text = reference(sources);
  for (const { name, kind } of sources.charts) {
    expect(text).toContain(`### ${name}\n`);
    expect(
      sources.pictures.some((picture) => picture.kind === kind),
      name,
    ).toBe(true);
  }
  for (const { name, fields } of interfacesIn(sources.deck))
    for (const field of fields) expect(text, `${name}.${field.name}`).toContain(`- \`${field.name}\``);
  for (const kind of ["opening", "chart", "words", "figure", "picture", "quote", "closing"])
    expect(text).toMatch(new RegExp(`### A slide of kind \`${kind}\`\n\n.*\n\n\`\`\`ts`));
});

test("every chart has a call in it that compiles and runs, with the types of what it takes and gives", () => {
  const text = reference(sources);
  const made = Object.values(examples).flatMap((one) => ("draw" in one ? [one.kind] : []));
  expect(made.toSorted(), "the calls in tests/node/templates/examples.ts").toEqual(
    sources.charts.map(({ kind }) => kind).toSorted(),
  );
  for (const { name } of sources.charts) {
    expect(text, name).toMatch(new RegExp(`\\n\\x60\\x60\\x60ts\\n${name}\\(story`));
    expect(text, name).toMatch(new RegExp(`\\n\\x60${name}.*\\(.+\\): Chart<.+>\\x60\\n`));
  }
  for (const { name } of interfacesIn(sources.model)) expect(text).toContain(`### ${name}\n`);
  for (const field of ["focusDate", "ties", "eras"]) expect(text).toContain(`- \`${field}\``);
  expect(text).toContain('publisher: "A monitor"');
});

test("a field's comment and its type are read whole, over several lines too", () => {
  const source = [
    "/** A thing. */",
    "export interface Thing<A> extends Other {",
    "  /**",
    "   * Said on",
    "   * two lines.",
    "   */",
    "  first?: readonly string[];",
    "  second: {",
    "    inner: number;",
    "  };",
    "}",
  ].join("\n");
  expect(interfacesIn(source)).toEqual([
    {
      name: "Thing",
      says: "A thing.",
      fields: [
        { name: "first", optional: true, type: "string[]", says: "Said on two lines." },
        { name: "second", optional: false, type: "{ inner: number; }", says: "" },
      ],
    },
  ]);
});
