import { expect, test } from "vitest";
import type { Deck, Slide, Step } from "../../../src/deck/deck.ts";
import { addWidths, textWidth } from "../../../src/layout/text.ts";
import { fontWarnings } from "../../../src/node/fonts/check.ts";
import { deckFonts, embeddedFaces } from "../../../src/node/fonts/deckFonts.ts";
import { carrierOf } from "../../../src/node/fonts/packages.ts";
import { deck as ice } from "../../fixture/deck.ts";
import { deck, titles } from "../../fixture/scripts.ts";

test("each letter is carried by one font of a face, and asked for there and in no other", async () => {
  const { further, missing } = await deckFonts(deck);
  expect(missing).toEqual([]);
  const condensed = further.filter(({ face }) => face === "condensed 400");
  const carried = condensed.map(({ letters }) => letters).join("");
  expect(new Set(carried).size).toBe([...carried].length);
  for (const letter of [titles.ja, titles.ru, titles.he, titles.th].join("")) {
    const owners = condensed.filter(({ letters }) => letters.includes(letter));
    if (/\p{L}/u.test(letter)) expect(owners, letter).toHaveLength(1);
  }
  expect(condensed.find(({ letters }) => letters.includes("日"))?.ranges).toMatch(/^U\+3001-/);
});

test("the letters of Arabic are measured in the forms that they take in a word", async () => {
  addWidths((await deckFonts(deck)).widths);
  // As a browser sets it in IBM Plex Sans Arabic at 20 px.
  expect(textWidth(titles.ar, 20) / 300.9).toBeCloseTo(1, 1);
});

test("a package is known for the letters of living scripts, for rare Latin and Greek ones, and for signs", () => {
  const named = (letter: string) => carrierOf([letter], letter)?.replace("@fontsource/", "");
  for (const letter of ["ɓ", "Ṣ", "ὦ", "ѣ"]) expect(named(letter), letter).toBe("noto-sans");
  expect(["ଓ", "བ", "ᠮ", "ދ", "Ꮳ", "ⵣ"].map(named)).toEqual([
    "noto-sans-oriya",
    "noto-serif-tibetan",
    "noto-sans-mongolian",
    "noto-sans-thaana",
    "noto-sans-cherokee",
    "noto-sans-tifinagh",
  ]);
  expect(["✓", "🌋", "字"].map(named)).toEqual(["noto-sans-symbols-2", "noto-emoji", "noto-sans-sc"]);
});

test("common signs need no package of the deck’s own, and the one that has them is asked for nothing else", async () => {
  const { fonts: _, ...bare } = deck;
  const signed = await deckFonts({ ...bare, title: "≈ 3 → ≥ 4 ≠ ∞", subtitle: "↔ √ ✓" });
  expect(signed.missing.filter((letter) => "≈→≥≠∞↔√✓".includes(letter))).toEqual([]);
  const signs = signed.further.find(({ face, file }) => face === "sans 400" && file.startsWith("noto-sans-math"));
  expect([...(signs?.letters ?? "")].sort().join("")).toBe("→↔√∞≈≠≥✓");
});

test("a package that is not installed is named with the command that installs it", async () => {
  const wanted = { ...deck, fonts: ["@fontsource/noto-sans-tamil"] as const };
  await expect(deckFonts(wanted)).rejects.toThrow("run npm install --save-dev @fontsource/noto-sans-tamil");
  await expect(deckFonts({ ...deck, fonts: ["noto-sans-tamil" as never] })).rejects.toThrow("is no font package");
});

test("the check says which record has letters that no font has, and which package would carry them", async () => {
  const { fonts: _, ...bare } = deck;
  const warnings = await fontWarnings(bare);
  const of = (record: string) => warnings.filter((one) => one.part === "events" && one.record === record);
  expect(of("ja")[0]).toMatchObject({
    field: "title",
    wrong: "has letters that no font of the deck has: 日 本 で も 夕 焼 け が 異 様 に 赤 and 9 more",
  });
  expect(of("ja")[0]?.right).toContain("@fontsource/ibm-plex-sans-jp");
  expect(of("he")[0]?.right).toContain("@fontsource/ibm-plex-sans-hebrew");
  expect([of("ru"), of("ar"), of("cs"), of("el")]).toEqual([[], [], [], []]);
  // Ideographs alone are Japanese in a deck that has kana elsewhere.
  const [titled] = await fontWarnings({ ...bare, title: "日本" });
  expect(titled).toMatchObject({ record: deck.id, field: "title" });
  expect(titled?.right).toContain("@fontsource/ibm-plex-sans-jp");
  expect(await fontWarnings(deck)).toEqual([]);
});

test("an exported drawing has the Arabic letters of its texts in each face, though their file is one of every deck", async () => {
  const face = (family: string, weight: number, text: string) => embeddedFaces(ice, { family, weight }, text);
  const rule = await face("IBM Plex Sans Condensed", 600, "Hajin هجين");
  expect(rule).toMatch(
    /^@font-face\{font-family:"IBM Plex Sans Condensed";font-weight:600;src:url\(data:font\/woff2;base64,/,
  );
  const ranges = /unicode-range:([^}]*)\}$/.exec(rule)?.[1]?.split(",") ?? [];
  expect(ranges.sort()).toEqual(["U+62c", "U+646", "U+647", "U+64a"]);
  expect(await face("IBM Plex Sans", 400, "Hajin")).toBe("");
  expect(await face("IBM Plex Sans Arabic", 400, "هجين")).toBe("");
});

const quote = { words: "A", who: "B", date: "1838", source: "gazette" };
const media = { file: "a.png", alt: "A", credit: "B", licence: "C" };
test.each<[string, string, (step: Step) => Partial<Slide>]>([
  ["the words of a quotation", "quote.words", () => ({ quote: { ...quote, words: "水" } })],
  ["the name of who said them", "quote.who", () => ({ quote: { ...quote, who: "水" } })],
  ["the text in place of a picture", "media.alt", () => ({ media: { ...media, alt: "水" } })],
  ["the caption of a step", "steps[0].caption", (step) => ({ steps: [{ ...step, caption: "水" }] })],
  [
    "the caption of a step on the stage",
    "steps[0].onStage.caption",
    (step) => ({ steps: [{ ...step, onStage: { state: step.state, caption: "水" } }] }),
  ],
])("the check finds a letter that no font has in %s", async (_, field, change) => {
  const [chapter, ...chapters] = ice.chapters;
  const [first, ...slides] = chapter?.slides ?? [];
  if (!chapter || !first) throw new RangeError("missing slide");
  const changed = { ...chapter, slides: [{ ...first, ...change(first.steps[0]) }, ...slides] };
  const warnings = await fontWarnings({ ...ice, chapters: [changed, ...chapters] });
  expect(warnings).toMatchObject([{ part: "deck", record: first.id, field }]);
});

test.each<[string, Partial<Deck>]>([
  ["author", { author: "水" }],
  ["licence", { licence: "水" }],
  ["chapters[0].title", { chapters: ice.chapters.map((chapter) => ({ ...chapter, title: "水" })) }],
])("the check finds a letter that no font has in the deck’s %s", async (field, change) => {
  expect(await fontWarnings({ ...ice, ...change })).toMatchObject([{ part: "deck", record: ice.id, field }]);
});
