import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { bundled } from "../../src/node/bundled.js";
import { loadModules } from "../../src/node/slideModules.ts";

const root = resolve(import.meta.dirname, "../..");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(root, "faulty-"));
  writeFileSync(join(folder, "events.ts"), "const kept = 1;\nexport const story = kept;\nexport type Kind = string;\n");
});
afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What an author reads of a module, without the folder's name. */
async function faultsOf(source: string): Promise<string> {
  const file = join(folder, "slide.ts");
  writeFileSync(file, source);
  const error: unknown = await bundled([file], root).catch((error: unknown) => error);
  return error instanceof Error ? error.message.replaceAll(`${basename(folder)}/`, "") : "none";
}

test("a module without a fault is bundled", async () => {
  expect(await faultsOf('import { story } from "./events.ts";\nexport const slide = story;\n')).toBe("none");
});

test.each([
  [
    "a file that is not there",
    '\nimport { story } from "./evnts.ts";\nexport const slide = story;',
    "slide.ts:2: imports “./evnts.ts”, and there is no such file; did you mean “./events.ts”?",
  ],
  [
    "a file whose name is like no other but for its ending",
    '\nimport { whole } from "./trade.ts";\nexport const slide = whole;',
    "slide.ts:2: imports “./trade.ts”, and there is no such file; there are ./events.ts, ./slide.ts",
  ],
  [
    "a file of a short name that is not there",
    'import { kept } from "./side.ts";\nexport const slide = kept;',
    "did you mean “./slide.ts”?",
  ],
  [
    "a chart that is not there",
    'import { timeline } from "#charts/timelin";\nexport const slide = timeline;',
    "slide.ts:1: imports “#charts/timelin”, and there is no such file; did you mean “#charts/timeline”?",
  ],
  [
    "a module of the machine unlike any other",
    'import { geography } from "#geo/atlas";\nexport const slide = geography;',
    "and there is no such file; there are #geo/controlLegend, ",
  ],
  [
    "a name that is misspelt",
    'import { stroy } from "./events.ts";\nexport const slide = stroy;',
    "slide.ts:1: imports “stroy”, which events.ts does not export; did you mean “story”?",
  ],
  [
    "a name unlike any other",
    'import { draft } from "./events.ts";\nexport const slide = draft;',
    "slide.ts:1: imports “draft”, which events.ts does not export; it exports story",
  ],
  [
    "a name without export before it",
    'import { kept } from "./events.ts";\nexport const slide = kept;',
    "slide.ts:1: imports “kept”, which events.ts does not export; write export before it there",
  ],
  [
    "a type without type before it",
    'import { Kind } from "./events.ts";\nexport const slide = Kind;',
    "slide.ts:1: imports “Kind”, which events.ts does not export; it is a type: import type { Kind }",
  ],
  [
    "a name without braces",
    'import story from "./events.ts";\nexport const slide = story;',
    "slide.ts:1: imports a name without braces from events.ts; write it in braces: import { … }; it exports story",
  ],
  [
    "a comma that is missing",
    'export const slide = {\n  id: "a"\n  title: "b",\n};',
    "slide.ts:3: cannot be read: Expected `,` or `}` but found `Identifier`; look at this line and the one before",
  ],
])("of %s an author is told the file and line, and what would be right", async (_, source, said) => {
  expect(await faultsOf(source)).toContain(said);
});

test("a package that is not installed, an id and a call that do not fit are told of by their line", async () => {
  const told = async (source: string) => {
    writeFileSync(join(folder, "slide.ts"), source);
    const { errors: found } = await loadModules(folder, { actors: ["nasa"] });
    return found.map(({ part, wrong, right }) => `${part.replace(`${basename(folder)}/`, "")}: ${wrong}; ${right}`);
  };
  expect(await told('\nimport { max } from "no-such-package";\nexport const slide = max;')).toEqual([
    "slide.ts:2: imports “no-such-package”, a package that is not installed; npm install --save-dev no-such-package, or mend its name",
  ]);
  expect(
    await told('import { daysBetween } from "#events/query";\n\nthrow new RangeError("unknown actor: naza");'),
  ).toEqual([expect.stringMatching(/unknown actor: naza; did you mean “nasa”\?$/)]);
});

test("a STORY without a name is the folder slides, and is told of as that", async () => {
  vi.stubEnv("STORY", "");
  const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
  const file = join(elsewhere, "page.ts");
  try {
    writeFileSync(join(elsewhere, "package.json"), "{}");
    writeFileSync(file, 'export { deck } from "#story/deck";\n');
    await expect(bundled([file], elsewhere)).rejects.toThrow("STORY=slides: names a folder that is not there");
    mkdirSync(join(elsewhere, "slides"));
    writeFileSync(join(elsewhere, "slides/deck.ts"), "export const deck = 1;\n");
    await expect(bundled([file], elsewhere)).resolves.toHaveLength(1);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});
