import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import { getDocument, OPS, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { areasOf, everyElement, structureOf } from "../../src/build/pdf/structure.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { addressOf } from "../../src/views/address.ts";
import { sourcesTitle, tablesTitle } from "../../src/views/print/appendix.ts";
import { pageId, printedPages } from "../../src/views/print/pages.ts";
import { chartsOn, onPaper, openPages, overEdges } from "./printed.ts";
import { browser, serve, visitor } from "./served.ts";

const folder = mkdtempSync(join(tmpdir(), "print-"));
const pages = printedPages(deck, {});
const stamp = new Date("2017-11-03T12:00:00Z");
const slides = slidesOf(deck);
let bytes: Buffer;
let pdf: PDFDocumentProxy;

/** Runs `npm run pdf` on the site that stands and gives what it wrote. */
function written(name: string, ...options: string[]): Buffer {
  const out = join(folder, name);
  execFileSync("npx", ["tsx", "src/build/pdf.ts", "--no-build", "--out", out, ...options], {
    stdio: "pipe",
    env: { ...process.env, SOURCE_DATE_EPOCH: String(stamp.getTime() / 1000) },
    timeout: 110_000,
  });
  return readFileSync(out);
}

beforeAll(async () => {
  bytes = written("handout.pdf");
  pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every page declared for print is drawn, and nothing leaves the site or fails", async () => {
  const { context, strayed, faults } = await visitor();
  const page = await context.newPage();
  await openPages(page);
  expect(await page.evaluate(() => [...document.querySelectorAll("main > section")].map(({ id }) => id))).toEqual(
    pages.map((one) => pageId(one, pages)),
  );
  expect(strayed).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test("the pages that stand in the built page are those that a script draws, and need none", async () => {
  const { context } = await visitor({ viewport: { width: 1400, height: 800 } });
  const page = await context.newPage();
  const drawn = () => page.evaluate(() => [...document.querySelectorAll("main > section")].map((one) => one.outerHTML));
  await openPages(page, `?slides=${slides.map(({ id }) => id)}`);
  const fresh = await drawn();
  await context.close();
  const { url } = await serve();
  const silent = await (await browser()).newContext({ javaScriptEnabled: false });
  const standing = await silent.newPage();
  await standing.goto(`${url}print/`);
  expect(await standing.locator("main > section").count()).toBe(pages.length);
  expect(await standing.locator("select").first().isVisible()).toBe(false);
  await silent.close();
  const { context: another } = await visitor({ viewport: { width: 1400, height: 800 } });
  const whole = await another.newPage();
  await openPages(whole);
  const stood = await whole.evaluate(() =>
    [...document.querySelectorAll("main > section")].map((one) => one.outerHTML),
  );
  expect(stood).toEqual(fresh);
  await another.close();
});

test("the chart of each step is on screen, on its page and in the reader the same to the node, but for how circles, dashes and points are written", async () => {
  const { context } = await visitor({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await openPages(page, "?form=steps");
  const steps = await chartsOn(page);
  expect(steps).toHaveLength(slides.reduce((sum, { chart, steps }) => sum + (chart ? steps.length : 0), 0));
  await openPages(page, "?form=notes");
  const reader = await chartsOn(page);
  expect(reader).toEqual(
    pages.flatMap(({ slide, step }) => steps.filter((one) => one.slide === slide.id && one.step === step)),
  );
  const { url } = await serve();
  await page.goto(url);
  for (const step of steps) {
    const at = { slide: slides.findIndex(({ id }) => id === step.slide), step: step.step };
    await page.evaluate(
      (address) => {
        location.hash = address;
      },
      addressOf(deck, at),
    );
    const here = `.slides section.present .slide[data-slide="${step.slide}"][data-step="${step.step + 1}"]`;
    await page.waitForSelector(here, { state: "attached" });
    const shown = await chartsOn(page, ".slides section.present");
    expect(shown.map(onPaper), `${step.slide} ${step.step + 1}`).toEqual([step]);
  }
  await context.close();
});

test.each(["?form=steps", "?form=notes", "?form=notes&paper=letter"])(
  "nothing reaches over the edge of a page of %s",
  async (query) => {
    const { context } = await visitor({ viewport: { width: 1400, height: 800 } });
    const page = await context.newPage();
    await openPages(page, query);
    expect(await overEdges(page)).toEqual([]);
    await context.close();
  },
);

test("the choices over the pages follow the address and lead to another, and are not printed", async () => {
  const { context } = await visitor({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await openPages(page, "?form=notes&theme=night&slides=title");
  const chosen = (name: string) => page.locator(`select[name=${name}]`);
  expect([await chosen("form").inputValue(), await chosen("theme").inputValue()]).toEqual(["notes", "night"]);
  await chosen("paper").selectOption("letter");
  await page.waitForURL(/paper=letter/);
  await page.waitForSelector("html[data-drawn]", { state: "attached" });
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    form: "notes",
    theme: "night",
    paper: "letter",
    slides: "title",
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".bar").isVisible()).toBe(false);
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
  expect(document.getCreationDate()).toEqual(stamp);
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

test("every link says where it leads, and every one within the file lands on a page", async () => {
  const links = (
    await Promise.all(pages.map(async (_, index) => (await pdf.getPage(index + 1)).getAnnotations()))
  ).flat();
  for (const link of links) expect(link.contentsObj?.str ?? "", link.url).toMatch(/\w.*“.+” \(on the web\)/);
});

test("pages are called what is printed in their corner", async () => {
  expect(await pdf.getPageLabels()).toEqual(pages.map(({ label }) => label));
});

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
  const letters = text.join("").replace(/\s+/g, "").normalize("NFKC");
  expect(letters).toContain("القائم");
  // Of two letters in one sign, too.
  expect(letters).toContain("هجين");
  const page = pages.findIndex(({ slide }) => slide.id === "that-night");
  expect(text[page]?.match(/Hajin/g)).toHaveLength(1);
});

test("names in Arabic are said to be in Arabic", async () => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const contents = document.getPages().map(({ node }) => {
    const stream = document.context.lookup(node.get(PDFName.of("Contents")));
    return stream instanceof PDFRawStream ? inflateSync(stream.contents).toString("latin1") : "";
  });
  const page = contents[pages.findIndex(({ slide }) => slide.id === "that-night")] ?? "";
  const said = page.match(/\/Span <<\/Lang \(ar\)>>BDC\nBT\n\/ReversedChars BMC/g) ?? [];
  expect(said).not.toHaveLength(0);
  expect(said).toHaveLength(page.match(/\/ReversedChars BMC/g)?.length ?? 0);
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

describe("the reader", () => {
  let reader: PDFDocumentProxy;
  beforeAll(async () => {
    const data = new Uint8Array(written("reader.pdf", "--notes", "--slides", "title,height,al-qaim,sources"));
    reader = await getDocument({ data, verbosity: 0 }).promise;
  });

  test("is on A4, edge to edge, with every page as wide as the paper", async () => {
    for (let number = 1; number <= reader.numPages; number += 1) {
      const { width, height } = (await reader.getPage(number)).getViewport({ scale: 1 });
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    }
    const { items } = await (await reader.getPage(1)).getTextContent();
    const title = items.flatMap((item) => ("str" in item && item.str.startsWith("Two") ? [item] : []));
    // A page that the browser prints smaller than its paper sets everything smaller.
    expect(title[0]?.height).toBeCloseTo(84 * 0.62 * 0.75, 0);
  });

  test("has bookmarks for its slides and for what stands behind them", async () => {
    const outline = await reader.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      "The Friday",
      deck.chapters.find(({ slides }) => slides.some(({ id }) => id === "height"))?.title,
      "At the border",
      "How we know",
      tablesTitle,
      sourcesTitle,
    ]);
  });

  test("has links within it that all land on a page, numbered lists, and tables with heads", async () => {
    const tags: Tag[] = [];
    const texts = new Set<string>();
    const document = await PDFDocument.load(await reader.getData(), { updateMetadata: false });
    const drawn = everyElement(structureOf(document)).filter(({ role }) => role === "Link");
    expect(drawn.filter((link) => areasOf(document, link).length === 0)).toEqual([]);
    for (let number = 1; number <= reader.numPages; number += 1) {
      const page = await reader.getPage(number);
      tags.push(...everyTag((await page.getStructTree()) as Tag));
      for (const { dest, contentsObj } of await page.getAnnotations()) {
        texts.add(contentsObj?.str ?? "");
        if (typeof dest !== "string") continue;
        const [target] = (await reader.getDestination(dest)) ?? [];
        expect(await reader.getPageIndex(target as never), dest).toBeGreaterThanOrEqual(0);
      }
    }
    expect([...texts].filter((text) => !/\w/.test(text))).toEqual([]);
    const roles = new Set(tags.map(({ role }) => role));
    for (const role of ["Sect", "L", "LI", "Lbl", "LBody", "Table", "TH", "TD", "Link"]) expect(roles).toContain(role);
  });
});

test("two exports of the same commit are the same to the byte", () => {
  expect(written("again.pdf").equals(bytes)).toBe(true);
  const some = ["--notes", "--slides", "title,announced"];
  expect(written("some.pdf", ...some).equals(written("some-again.pdf", ...some))).toBe(true);
});

test("the first heading is of the first level also where the first slide is not printed", async () => {
  const data = new Uint8Array(written("part.pdf", "--slides", "al-qaim"));
  const part = await getDocument({ data, verbosity: 0 }).promise;
  const tags = everyTag((await (await part.getPage(1)).getStructTree()) as Tag);
  expect(tags.flatMap(({ role }) => (role && /^H\d$/.test(role) ? [role] : []))).toEqual(["H1"]);
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
