import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { timeline } from "../../../../src/charts/timeline/timeline.ts";
import { slidesOf } from "../../../../src/deck/deck.ts";
import { readStory } from "../../../../src/events/read.ts";
import type { LanguageTag } from "../../../../src/language/language.ts";
import { baselineIn } from "../../../../src/node/export/slide/baseline.ts";
import { printedPages } from "../../../../src/views/print/pages.ts";
import { margin, slideSize, titleLine, titleTops } from "../../../../src/views/shared/frame.ts";
import { deck } from "../../../fixture/deck.ts";
import { draft, deck as scripts } from "../../../fixture/scripts.ts";
import { exported, isUniversal, type ReadPdf, tagsOf, textsOf } from "./readPdf.ts";

const stamp = "1509710400";
let before: string | undefined;
beforeAll(() => {
  before = process.env.SOURCE_DATE_EPOCH;
  process.env.SOURCE_DATE_EPOCH = stamp;
});
afterAll(() => {
  if (before === undefined) delete process.env.SOURCE_DATE_EPOCH;
  else process.env.SOURCE_DATE_EPOCH = before;
});

const pages = printedPages(deck, {});

const wordsOf = (text: string): readonly string[] => text.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];

test("a hand-out in seven scripts contains the fonts of all of them, and is PDF/UA-1", {
  timeout: 60_000,
}, async () => {
  const { missing, bytes } = await exported(scripts);
  expect(missing).toEqual([]);
  expect(isUniversal(bytes)).toBe(true);
});

/** A deck with these titles in a timeline of a few days, around a day that it is about. */
function titled(language: LanguageTag, titles: readonly string[]) {
  const events = titles.map((title, nth) => {
    const sound = {
      title,
      text: `${title}.`,
      date: `1969-07-${18 + nth}`,
      kind: "sound",
      sources: ["report"],
    } as const;
    return [`event-${nth}`, { ...sound, firmness: "confirmed", priority: 5 } as const] as const;
  });
  const story = readStory({ ...draft, language, focusDate: "1969-07-20", events: Object.fromEntries(events) });
  const [chapter] = scripts.chapters;
  const [slide] = chapter?.slides ?? [];
  if (!chapter || !slide) throw new Error("the fixture has no slide");
  const step = { ...slide.steps[0], state: { extent: ["1969-07-12", "1969-07-31"] } };
  const told = { ...slide, title: "July", caption: "July", chart: timeline(story, {}), steps: [step] as const };
  return { ...scripts, story, chapters: [{ ...chapter, slides: [told] }] };
}

test("titles in a chart whose letters are in several fonts are there whole, in English and in Arabic", {
  timeout: 60_000,
}, async () => {
  for (const [language, day, titles] of [
    ["en", "Sunday 20 July 1969", ["Łódź, İzmir", "Gāndhī leaves", "Nguyễn Huệ", "Read الأعلى (87)"]],
    ["ar", "الأحد 20 يوليو 1969", ["14 ديسمبر", "الأول من Łódź"]],
  ] as const) {
    const { missing, pdf } = await exported(titled(language, titles));
    expect(missing).toEqual([]);
    const found = new Set((await textsOf(pdf)).flatMap(wordsOf));
    expect([day, ...titles].flatMap(wordsOf).filter((word) => !found.has(word))).toEqual([]);
  }
});

test("letters that no font has are named, in a chart and of scripts from right to left too, and the file is no PDF/UA-1", {
  timeout: 60_000,
}, async () => {
  const { missing, bytes } = await exported({ ...titled("en", ["שלום 12 (a)", "हिन्दी", "🚀 launch"]), fonts: [] });
  expect(missing).toEqual(expect.arrayContaining([..."שלום", ..."हनद", "🚀"]));
  expect(isUniversal(bytes)).toBe(false);
});

describe("the hand-out", () => {
  let handout: ReadPdf;
  beforeAll(async () => {
    handout = await exported(deck);
  }, 60_000);

  test("is PDF/UA-1, by Typst's own check, and says so", () => {
    expect(handout.missing).toEqual([]);
    expect(isUniversal(handout.bytes)).toBe(true);
  });

  test("has a page for each declared step, the size of a slide", async () => {
    expect(handout.pdf.numPages).toBe(pages.length);
    const { width, height } = (await handout.pdf.getPage(1)).getViewport({ scale: 1 });
    expect([width, height]).toEqual([960, 540]);
  });

  test("has a bookmark for each slide, with its exact title, below its chapter, leading to its first page", async () => {
    const outline = await handout.pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(deck.chapters.map(({ title }) => title));
    const marks = outline.flatMap(({ items }) => items);
    expect(marks.map(({ title }) => title)).toEqual(slidesOf(deck).map(({ title }) => title));
    const targets = await Promise.all(marks.map(({ dest }) => handout.pdf.getPageIndex((dest as [never])[0])));
    expect(targets).toEqual(slidesOf(deck).map((slide) => pages.findIndex((page) => page.slide === slide)));
    expect(await handout.pdf.getPageMode()).toBe("UseOutlines");
  });

  test("contains its title, author, subject, keywords, language, licence and time", async () => {
    const { info, metadata } = await handout.pdf.getMetadata();
    expect(info).toMatchObject({ Title: deck.title, Author: deck.author, Subject: deck.description, Language: "en" });
    expect((info as { Keywords: string }).Keywords).toBe(deck.keywords.join(", "));
    expect((info as { CreationDate: string }).CreationDate).toContain("20171103120000");
    expect(metadata?.getRaw()).toContain(`<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${deck.licence}<`);
  });

  test("labels its pages by the number of the slide, and of the step if several of the slide are printed", async () => {
    expect(await handout.pdf.getPageLabels()).toEqual(["1", "2.2", "2.3", "3", "4"]);
    expect((await textsOf(handout.pdf)).map((text) => / (\d+(?:\.\d+)?) ?$/.exec(text)?.[1])).toEqual(
      pages.map(({ label }) => label),
    );
  });

  test("has the number of each page in the middle of the margin, away from the edge that printers cut", async () => {
    const middle = (slideSize.width - margin / 2) * 0.75;
    for (const [index, { label }] of pages.entries()) {
      const { items } = await (await handout.pdf.getPage(index + 1)).getTextContent();
      const number = items.flatMap((item) => ("str" in item && item.str === label ? [item] : [])).at(-1);
      const [, , , , x = 0] = (number?.transform ?? []) as number[];
      expect(x + (number?.width ?? 0) / 2, label).toBeCloseTo(middle, 0);
    }
  });

  test("is read in the order title, caption, chart, sources, with one heading and one figure to a page", async () => {
    const tags = await tagsOf(handout.pdf);
    for (const [index, { slide }] of pages.entries()) {
      const roles = (tags[index] ?? []).flatMap(({ role }) => role ?? []);
      expect(
        roles.filter((role) => /^H\d$/.test(role)),
        slide.id,
      ).toHaveLength(1);
      const figures = (tags[index] ?? []).filter(({ role }) => role === "Figure");
      expect(new Set(figures.map(({ alt }) => alt)).size, slide.id).toBe(slide.chart ? 1 : 0);
      if (!slide.chart) continue;
      const order = ["Figure", "Link"].map((role) => roles.indexOf(role)).filter((at) => at >= 0);
      expect(roles.findIndex((role) => /^H\d$/.test(role))).toBeLessThan(order[0] ?? 0);
      expect([...order].sort((a, b) => a - b)).toEqual(order);
    }
  });

  test("begins each chapter with a heading of the first level, and has the others below it", async () => {
    const levels = (await tagsOf(handout.pdf)).map((tags) => tags.find(({ role = "" }) => /^H\d$/.test(role))?.role);
    expect(levels).toEqual(["H1", "H2", "H2", "H1", "H2"]);
  });

  test("has every chart's name and description as its alternative text", async () => {
    const figures = (await tagsOf(handout.pdf)).flat().filter(({ alt }) => alt);
    expect(figures[0]?.alt).toBe("Dots, 1. There are 1 dots.");
    expect(new Set(figures.map(({ alt }) => alt)).size).toBe(3);
  });

  test("separates the words at the end of a line by a space, also at forced line breaks", async () => {
    const { fnArray, argsArray } = await (await handout.pdf.getPage(1)).getOperatorList();
    const shown = fnArray.flatMap((fn, index) =>
      fn === OPS.showText ? (argsArray[index][0] as { unicode?: string }[]).map(({ unicode = "" }) => unicode) : [],
    );
    expect(shown.join("")).toContain(deck.title);
  });

  test("has its title at the same place as the slide", async () => {
    const { items } = await (await handout.pdf.getPage(4)).getTextContent();
    const title = items.find((item) => "str" in item && item.str.startsWith("Three days"));
    const [, , , size = 0, x = 0, y = 0] = title && "transform" in title ? (title.transform as number[]) : [];
    const pixels = (points: number) => points / 0.75;
    expect(pixels(size)).toBeCloseTo(38, 1);
    expect(pixels(x)).toBeCloseTo(margin, 1);
    expect(pixels(540 - y)).toBeCloseTo((titleTops[38] ?? 0) + baselineIn(titleLine, 38), 1);
  });

  test("links to sources on the web with descriptions", async () => {
    const links = (
      await Promise.all(pages.map(async ({ number }) => (await handout.pdf.getPage(number)).getAnnotations()))
    ).flat();
    const known = new Set(Object.values(deck.story.sources).flatMap(({ url }) => (url ? [new URL(url).href] : [])));
    expect(links.length).toBeGreaterThan(2);
    for (const { url, contentsObj } of links) {
      expect(known).toContain(url);
      expect(contentsObj?.str).toMatch(/^\w.*, “.+” \(on the web\)$/);
    }
  });

  test("contains its charts as vectors: no page has a raster image", async () => {
    for (const { number } of pages) {
      const { fnArray } = await (await handout.pdf.getPage(number)).getOperatorList();
      expect(fnArray.filter((fn) => fn === OPS.paintImageXObject || fn === OPS.paintInlineImageXObject)).toEqual([]);
    }
  });

  test("is the same to the byte when it is written again", async () => {
    expect((await exported(deck)).bytes.equals(handout.bytes)).toBe(true);
  });
});

describe("the click-through", () => {
  test("has a page for every step, also of chosen slides, and is PDF/UA-1 in every theme", async () => {
    for (const theme of ["paper", "night", "contrast"] as const) {
      const { pdf, bytes } = await exported(deck, { form: "steps", theme, slides: ["freeze", "flood"] });
      expect(await pdf.getPageLabels()).toEqual(["2.1", "2.2", "2.3", "3"]);
      expect(isUniversal(bytes)).toBe(true);
    }
  }, 60_000);

  test("has a first heading of the first level even if the first slide of a chapter is not printed", async () => {
    const { pdf } = await exported(deck, { form: "steps", slides: ["freeze"] });
    const levels = (await tagsOf(pdf)).flat().flatMap(({ role }) => (/^H\d$/.test(role ?? "") ? [role] : []));
    expect(levels).toEqual(["H1", "H2", "H2"]);
  });
});
