import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, PDFName } from "pdf-lib";
import { getDocument, OPS, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { markup } from "../../src/marks/markup.ts";
import { pageDrawing, printedPages } from "../../src/views/print/pages.ts";
import { serve, visitor } from "./served.ts";

const folder = mkdtempSync(join(tmpdir(), "print-"));
const pages = printedPages(deck, {});
const slides = slidesOf(deck);
let bytes: Buffer;
let pdf: PDFDocumentProxy;

/** Runs `npm run pdf` on the site that stands and gives what it wrote. */
function written(name: string, ...options: string[]): Buffer {
  const out = join(folder, name);
  execFileSync("npx", ["tsx", "src/build/pdf.ts", "--no-build", "--out", out, ...options], {
    stdio: "pipe",
    timeout: 110_000,
  });
  return readFileSync(out);
}

beforeAll(async () => {
  bytes = written("handout.pdf");
  pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every page declared for print is drawn, and drawn as fresh from its slide and step", async () => {
  const { context, strayed, faults } = await visitor({ viewport: { width: 1280, height: 720 } });
  const { url } = await serve();
  const page = await context.newPage();
  await page.goto(`${url}print/`);
  await page.waitForSelector("html[data-drawn]");
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll("[data-page]")].map((section) => [
      section.id,
      section.querySelector("svg .marks")?.innerHTML,
    ]),
  );
  const fresh = await page.evaluate(
    (all) =>
      all.map((text) => {
        const template = document.createElement("template");
        template.innerHTML = text;
        return [template.content.firstElementChild?.id, template.content.querySelector("svg .marks")?.innerHTML];
      }),
    pages.map((one) => markup(pageDrawing(deck, one, pages))),
  );
  expect(drawn).toEqual(fresh);
  expect(drawn).toHaveLength(pages.length);
  expect(strayed).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test("nothing on a page reaches over its edge", async () => {
  const { context } = await visitor({ viewport: { width: 1280, height: 720 } });
  const { url } = await serve();
  const page = await context.newPage();
  await page.goto(`${url}print/`);
  await page.waitForSelector("html[data-drawn]");
  const over = await page.evaluate(() =>
    [...document.querySelectorAll("[data-page]")].flatMap((section) => {
      const sheet = section.getBoundingClientRect();
      return [...section.querySelectorAll("h1, h2, p, li, text")]
        .filter((node) => {
          const box = node.getBoundingClientRect();
          return (
            box.width > 0 &&
            (box.left < sheet.left - 1 ||
              box.right > sheet.right + 1 ||
              box.top < sheet.top - 1 ||
              box.bottom > sheet.bottom + 1)
          );
        })
        .map((node) => `${section.id}: ${node.textContent}`);
    }),
  );
  expect(over).toEqual([]);
  await context.close();
});

test("the PDF has one page for each declared step, the size of a slide", async () => {
  expect(pdf.numPages).toBe(pages.length);
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect([width, height]).toEqual([960, 540]);
});

test("it has a bookmark for each slide, with its exact title, under its chapter, leading to its first page", async () => {
  const outline = await pdf.getOutline();
  expect(outline.map(({ title }) => title)).toEqual(deck.chapters.map(({ title }) => title));
  const marks = outline.flatMap(({ items }) => items);
  expect(marks.map(({ title }) => title)).toEqual(slides.map(({ title }) => title));
  const targets = await Promise.all(marks.map(async ({ dest }) => pdf.getPageIndex((dest as [never])[0])));
  expect(targets).toEqual(slides.map((slide) => pages.findIndex((page) => page.slide === slide)));
});

test("it says its title, author, subject, keywords, language and licence", async () => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(document.getTitle()).toBe(deck.title);
  expect(document.getAuthor()).toBe(deck.author);
  expect(document.getSubject()).toBe(deck.description);
  expect(document.catalog.get(PDFName.of("Lang"))?.toString()).toContain(deck.language);
  const { metadata } = await pdf.getMetadata();
  expect(metadata?.getRaw()).toContain("OpenStreetMap contributors");
});

test("every page is tagged, and each chart on it is a figure with a text in its place", async () => {
  for (const [index, { slide }] of pages.entries()) {
    const tags = everyTag((await (await pdf.getPage(index + 1)).getStructTree()) as Tag);
    expect(
      tags.filter(({ role }) => role === "H1" || role === "H2"),
      slide.id,
    ).toHaveLength(1);
    const figures = tags.filter(({ role }) => role === "Figure");
    expect(figures, slide.id).toHaveLength(slide.chart ? 1 : 0);
    for (const { alt = "" } of figures) expect(alt.length, slide.id).toBeGreaterThan(40);
  }
});

interface Tag {
  role?: string;
  alt?: string;
  children?: readonly Tag[];
}
const everyTag = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(everyTag)];

test("all words shown can be found, Arabic names among them, and each stands once", async () => {
  const text = await Promise.all(
    pages.map(async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
  for (const [index, { slide }] of pages.entries()) {
    expect(text[index]?.replace(/\s+/g, " "), slide.id).toContain(slide.title.split(" ").slice(0, 3).join(" "));
  }
  // This reader gives Arabic letter by letter in the order of the page, which runs from the left.
  const letters = text.join("").replace(/\s+/g, "").normalize("NFKC");
  expect(letters).toContain([..."القائم"].reverse().join(""));
  const page = pages.findIndex(({ slide }) => slide.id === "that-night");
  expect(text[page]?.match(/Hajin/g)).toHaveLength(1);
});

test("charts are vector: no page holds a picture", async () => {
  for (let index = 1; index <= pdf.numPages; index += 1) {
    const { fnArray } = await (await pdf.getPage(index)).getOperatorList();
    const pictures = fnArray.filter((fn) => fn === OPS.paintImageXObject || fn === OPS.paintInlineImageXObject);
    expect(pictures, `page ${index}`).toHaveLength(0);
  }
});

test("source links lead to the sources", async () => {
  const links = (await Promise.all(pages.map(async (_, index) => (await pdf.getPage(index + 1)).getAnnotations())))
    .flat()
    .flatMap(({ url }) => (url ? [url] : []));
  const known = new Set(Object.values(deck.story.sources).flatMap(({ url }) => (url ? [new URL(url).href] : [])));
  expect(links.length).toBeGreaterThan(pages.length);
  for (const link of links) expect(known, link).toContain(new URL(link).href);
});

test("it stays small: at most 150 kB a page", () => {
  expect(bytes.length / pages.length).toBeLessThan(150 * 1024);
});

test("two exports of the same commit are the same to the byte", () => {
  expect(written("again.pdf").equals(bytes)).toBe(true);
});

test("a wrong slide ends the export with a sentence and exit code 2", () => {
  try {
    written("never.pdf", "--slides", "al-qiam");
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ status: 2 });
    expect(String((error as { stderr: Buffer }).stderr)).toContain("did you mean “al-qaim”?");
  }
});
