import { beforeAll, describe, expect, test } from "vitest";
import { deck as real } from "../../../../slides/deck.ts";
import type { Story } from "../../../../src/events/read.ts";
import { printedPages } from "../../../../src/views/print/pages.ts";
import { deck } from "../../../fixture/deck.ts";
import { deck as rihla } from "../../../fixture/rihla/deck.ts";
import { exported, isUniversal, linesOf, piecesOf, type ReadPdf, tagsOf, textsOf } from "./readPdf.ts";

describe("the reader", () => {
  let reader: ReadPdf;
  beforeAll(async () => {
    reader = await exported(deck, { form: "notes" });
  }, 60_000);

  test("is PDF/UA-1 on A4, or on Letter where asked, with every slide as wide as the paper", async () => {
    expect(isUniversal(reader.bytes)).toBe(true);
    const sizeOf = async ({ pdf }: ReadPdf) => {
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      return [Math.round(width), Math.round(height)];
    };
    expect(await sizeOf(reader)).toEqual([595, 842]);
    expect(await sizeOf(await exported(deck, { form: "notes", paper: "letter" }))).toEqual([612, 792]);
    const { items } = await (await reader.pdf.getPage(1)).getTextContent();
    const title = items.flatMap((item) => ("str" in item && item.str.startsWith("The ice") ? [item] : []));
    expect(title[0]?.height).toBeCloseTo((84 * 595.28) / 1280, 1);
  });

  test("is PDF/UA-1 in Arabic too, with every letter of its headings", async () => {
    const { bytes, missing } = await exported(rihla, { form: "notes" });
    expect(missing).toEqual([]);
    expect(isUniversal(bytes)).toBe(true);
  });

  test("has bookmarks for its slides and for the parts after them", async () => {
    const outline = await reader.pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      "Winter",
      "Spring",
      deck.story.language.printed.tables,
      deck.story.language.printed.sources,
    ]);
  });

  test("has the words of every step below a slide, its notes tagged as notes, and its sources numbered", async () => {
    const text = (await textsOf(reader.pdf)).join(" ");
    for (const words of ["First Vienna froze.", "Then it broke.", "A second paragraph names a dyke."]) {
      expect(text).toContain(words);
    }
    const tags = (await tagsOf(reader.pdf)).flat();
    expect(tags.filter(({ role }) => role === "Note")).toHaveLength(5);
    const roles = new Set(tags.map(({ role }) => role));
    for (const role of ["L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Link", "P"])
      expect(roles).toContain(role);
    for (const { url } of Object.values(deck.story.sources)) {
      if (url) expect(text.replaceAll(" ", "")).toContain(url);
    }
  });

  test("names the sources of a table by number, in order, numbers that follow each other as a range", async () => {
    const text = (await textsOf(reader.pdf)).join(" ");
    const listed = [...text.matchAll(/; sources ([\d–, ]+)/g)].map(([, numbers = ""]) => numbers.trim());
    expect(listed.length).toBeGreaterThan(0);
    for (const numbers of listed) {
      const ends = numbers.split(/[–,] ?/).map(Number);
      expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
      expect(ends.some((end, nth) => numbers.includes(`${end}, ${end + 1}`) && nth > 0)).toBe(false);
    }
    expect(listed.some((numbers) => numbers.includes("–"))).toBe(true);
  });

  test("has a header for each column and each row of a table, and the same number of cells in every row", async () => {
    const bytes = reader.bytes.toString("latin1");
    expect(bytes.match(/\/Scope \/Column/g)).toHaveLength(3);
    expect(bytes.match(/\/Scope \/Row/g)).toHaveLength(1 + 5 + 3 + rowsOnSlides());
    const rows = (await tagsOf(reader.pdf)).flat().filter(({ role }) => role === "TR");
    expect(rows.length).toBeGreaterThan(9);
    for (const { children = [] } of rows) expect([1, 2]).toContain(children.length);
  });

  test("says the language of a title in another than the story's, and of none that is our description", async () => {
    const languages = async (described: boolean) => {
      const gazette = { ...deck.story.sources.gazette, language: "cs", ...(described && { described }) };
      const sources = { ...deck.story.sources, gazette } as Story["sources"];
      const { pdf } = await exported({ ...deck, story: { ...deck.story, sources } }, { form: "notes" });
      return (await tagsOf(pdf)).flat().flatMap(({ lang }) => lang ?? []);
    };
    expect(await languages(false)).toContain("cs");
    expect(await languages(true)).not.toContain("cs");
  });

  test("says of each link to a source where it leads, also with brackets and letters beyond ASCII in its address", async () => {
    const urls = ["https://example.org/Pest_(1838)", "https://example.org/jég"];
    const { gazette, chronicle, ...others } = deck.story.sources;
    const sources = {
      ...others,
      gazette: { ...gazette, url: urls[0] },
      chronicle: { ...chronicle, url: urls[1] },
    } as unknown as Story["sources"];
    const { pdf } = await exported({ ...deck, story: { ...deck.story, sources } }, { form: "notes" });
    const pages = Array.from({ length: pdf.numPages }, async (_, index) =>
      (await pdf.getPage(index + 1)).getAnnotations(),
    );
    const links = (await Promise.all(pages)).flat();
    for (const [nth, source] of [gazette, chronicle].entries()) {
      const href = new URL(urls[nth] ?? "").href;
      const said = links.filter(({ url }) => url === href).map(({ contentsObj }) => contentsObj?.str);
      expect(said.length).toBeGreaterThan(0);
      const title = deck.story.language.printed.onTheWeb(source?.publisher ?? "", source?.title ?? "");
      expect(new Set(said)).toEqual(new Set([title]));
    }
  });

  test("has no broken internal links", async () => {
    let inner = 0;
    for (let number = 1; number <= reader.pdf.numPages; number += 1) {
      for (const { dest, contentsObj } of await (await reader.pdf.getPage(number)).getAnnotations()) {
        expect(contentsObj?.str).toMatch(/\w/);
        if (!dest) continue;
        inner += 1;
        expect(await reader.pdf.getPageIndex((dest as [never])[0])).toBeGreaterThanOrEqual(0);
      }
    }
    expect(inner).toBeGreaterThan(10);
  });

  test("links each source of its list once, by its title", async () => {
    const last = await (await reader.pdf.getPage(reader.pdf.numPages)).getAnnotations();
    const urls = last.flatMap(({ url }) => url ?? []);
    expect(urls.length).toBeGreaterThan(0);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test("numbers its pages, in the file and at their foot", async () => {
    const counted = Array.from({ length: reader.pdf.numPages }, (_, index) => `${index + 1}`);
    expect((await reader.pdf.getPageLabels()) ?? counted).toEqual(counted);
  });
});

/** The rows of the tables of counts on the closing slide. */
const rowsOnSlides = (): number =>
  new Set(Object.values(deck.story.sources).map(({ nature }) => nature)).size +
  new Set(deck.story.events.map(({ firmness }) => firmness)).size;

test("breaks no name at its hyphen and no range at its dash, in words, notes, summaries and tables", async () => {
  const { pdf } = await exported(real, { form: "notes", slides: ["announced", "al-qaim", "victories"] });
  const pages = await linesOf(pdf);
  const lists = pages.findIndex(([title]) => title === real.story.language.printed.sources);
  const lines = pages.slice(0, lists).flat();
  expect(lines.length).toBeGreaterThan(300);
  expect(lines.filter((line) => /(?:^|[^\p{L}\p{N}-])\p{L}{2,3}-$|\d–$/u.test(line))).toEqual([]);
}, 60_000);

describe("the story's own list of sources", () => {
  test("breaks no source over columns or pages", async () => {
    const { pdf } = await exported(real, { form: "notes", slides: ["announced", "rise", "whole-valley"] });
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getTextContent()),
    );
    const placed = pages.map(({ items }) =>
      items.flatMap((item) => ("str" in item && item.str.trim() ? [{ at: item.transform as number[], ...item }] : [])),
    );
    const first = placed.findIndex((texts) => texts[0]?.str === real.story.language.printed.sources);
    const heads = placed
      .slice(first + 1)
      .flatMap((texts) =>
        [0, 300].flatMap((left) => texts.find(({ at: [x = 0] }) => x > left && x < left + 200)?.str ?? []),
      );
    expect(heads.length).toBeGreaterThan(4);
    for (const head of heads) expect(head).toMatch(/^\d+$/);
  }, 60_000);
});

describe("the story's own maps", () => {
  test("have each name in one piece, in Arabic too, and letters joined in one glyph", async () => {
    const { pdf } = await exported(real, { slides: ["that-night", "al-qaim"] });
    const texts = (await textsOf(pdf)).map((text) => text.normalize("NFKC"));
    const letters = texts.join(" ");
    for (const name of ["القائم", "هجين", "البوكمال"]) expect(letters).toContain(name);
    // Spaced, and the river's turned along its line.
    const pieces = await piecesOf(pdf);
    for (const name of ["SYRIA", "IRAQ", "Euphrates"]) expect(pieces).toContain(name);
    const page = printedPages(real, { slides: ["that-night", "al-qaim"] }).findIndex(
      ({ slide }) => slide.id === "that-night",
    );
    expect(texts[page]?.match(/Hajin/g)).toHaveLength(1);
    expect(letters).not.toMatch(/[ﬀ-ﬆ]/);
  }, 60_000);

  test("take at most 150 kB a page", async () => {
    const { bytes, pdf } = await exported(real, { slides: ["al-qaim", "that-night", "two-offensives"] });
    expect(bytes.length / pdf.numPages).toBeLessThan(150 * 1024);
  }, 60_000);
});
