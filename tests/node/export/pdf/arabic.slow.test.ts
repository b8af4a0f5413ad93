import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { printedSteps, slidesOf } from "../../../../src/deck/deck.ts";
import { plainText } from "../../../../src/deck/words.ts";
import type { Drawing } from "../../../../src/svg/node.ts";
import { slideDrawing } from "../../../../src/views/shared/slide.ts";
import { deck } from "../../../fixture/rihla/deck.ts";
import { deck as scripts } from "../../../fixture/scripts.ts";
import { exported, piecesOf, type ReadPdf, textsOf } from "./readPdf.ts";

/** A piece of text on a page: its left end in points, and the name of its font. */
interface Piece {
  text: string;
  x: number;
  font: string;
}

async function piecesOn(pdf: PDFDocumentProxy, number: number): Promise<readonly Piece[]> {
  const page = await pdf.getPage(number);
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    "str" in item && item.str.trim()
      ? [{ text: item.str.trim(), x: item.transform[4], font: page.commonObjs.get(item.fontName).name as string }]
      : [],
  );
}

/** The texts that a drawing shows: not its name and its description. */
const textsIn = ({ tag, text = "", children }: Drawing): readonly string[] =>
  tag === "title" || tag === "desc" ? [] : [text, ...children.flatMap(textsIn)];

/** The Arabic and Hebrew words of a text, without vowel marks. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .match(/[\p{Script=Arabic}\p{Script=Hebrew}]+/gu) ?? [];

describe("the reader in Arabic", () => {
  let reader: ReadPdf;
  let pieces: readonly Piece[] = [];
  beforeAll(async () => {
    reader = await exported(deck, { form: "notes" });
    pieces = await piecesOn(reader.pdf, 2);
  }, 60_000);

  test("sets its prose in the regular weight, and its titles and what notes state in a heavier one, as the stage", () => {
    const fontOf = (word: string) => pieces.find(({ text }) => text.includes(word))?.font;
    expect(fontOf("أقام في دلهي")).toMatch(/SansArabic-Regular$/);
    expect(fontOf("إقاماته")).toMatch(/Serif-500/);
    expect(fontOf("قاض في دلهي")).toMatch(/Sans-600/);
  });

  test("puts the full stop after a year, and the number of its note, on the left of it", () => {
    const year = pieces.findIndex(({ text }, nth) => text === "1326" && pieces[nth + 1]?.text === ".");
    const after = pieces.slice(year + 1, year + 3);
    expect(after.map(({ text }) => text)).toEqual([".", "3"]);
    const at = pieces.slice(year, year + 3).map(({ x }) => x);
    expect(at).toEqual([...at].sort((a, b) => b - a));
  });

  test("gives those who search and copy every word of the story whole, and those of a line in order", async () => {
    const found = (await textsOf(reader.pdf)).map((text) => wordsOf(text));
    const words = new Set(found.flat());
    const written = slidesOf(deck).flatMap(({ title, caption, steps }) => [
      ...[title, steps.at(-1)?.caption ?? caption ?? ""],
      ...steps.map((step) => plainText(step.words)),
    ]);
    const told = deck.story.events.map(({ title }) => title);
    const wanted = [...written, ...told].flatMap(wordsOf);
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((word) => !words.has(word))).toEqual([]);
    const all = found.map((page) => page.join(" ")).join(" ");
    for (const { title } of slidesOf(deck)) expect(all).toContain(wordsOf(title.split("،")[0] ?? "").join(" "));
  });
});

test("the hand-out in Arabic gives every word drawn in its charts whole", async () => {
  const { pdf } = await exported(deck);
  const found = new Set((await piecesOf(pdf)).flatMap(wordsOf));
  const drawn = slidesOf(deck).flatMap((slide) =>
    printedSteps(slide).flatMap((step) => textsIn(slideDrawing(deck, slide, step, { prefix: "p-" }))),
  );
  const words = drawn.flatMap(wordsOf);
  expect(words.length).toBeGreaterThan(60);
  expect(words.filter((word) => !found.has(word))).toEqual([]);
}, 60_000);

test("a slide in English with Hebrew, its stops and vowel marks, gives each Hebrew word whole", async () => {
  const caption = "רצועת עזה וּבית לחם, נובמבר 1947. שלום (1948)";
  const slides = scripts.chapters.map((chapter) => ({
    ...chapter,
    slides: chapter.slides.map((slide) => ({ ...slide, caption })),
  }));
  const { pdf, missing } = await exported({ ...scripts, chapters: slides });
  expect(missing).toEqual([]);
  const words = new Set((await textsOf(pdf)).flatMap(wordsOf));
  expect(wordsOf(caption)).toHaveLength(6);
  expect(wordsOf(caption).filter((word) => !words.has(word))).toEqual([]);
}, 60_000);
