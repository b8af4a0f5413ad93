/**
 * `npm run pdf`: builds the site, prints its print pages with the browser that is found, and writes a PDF with vector
 * charts, tags, bookmarks, links and metadata. `--help` lists the options.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { PDFDocument } from "pdf-lib";
import type { Browser, Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { type Deck, slidesOf } from "../deck/deck.ts";
import { type PrintedPage, printedPages } from "../views/print/pages.ts";
import { launchBrowser } from "./browser.ts";
import { stampTime, writeMetadata } from "./metadata.ts";
import { type Bookmark, writeOutline } from "./outline.ts";
import { type PdfOptions, pdfOptions } from "./pdfOptions.ts";
import { loadDeck } from "./story.ts";

/** How long the pages may take to say that they are drawn before the export gives up, in milliseconds. */
const patience = 30_000;

const deck = await loadDeck();
const options = pdfOptions(process.argv.slice(2), deck);
if ("say" in options) {
  console[options.code === 0 ? "log" : "error"](options.say);
  process.exitCode = options.code;
} else {
  process.exitCode = await exportPdf(deck, options);
}

async function exportPdf(deck: Deck, options: PdfOptions): Promise<number> {
  const pages = printedPages(deck, options);
  const half = `${options.out}.part`;
  let browser: Browser | undefined;
  let server: PreviewServer | undefined;
  try {
    if (options.build) {
      console.log("building the site");
      await build({ logLevel: "error" });
    }
    server = await preview({ preview: { port: 0, host: "127.0.0.1", open: false }, logLevel: "error" });
    browser = await launchBrowser();
    console.log(`drawing ${pages.length} pages (${options.form}, ${options.theme})`);
    const page = await open(browser, `${server.resolvedUrls?.local[0]}print/?${query(options)}`, pages);
    console.log("printing");
    const printed = await page.pdf({ tagged: true, outline: false, preferCSSPageSize: true, printBackground: true });
    const bytes = await finish(printed, deck, pages);
    mkdirSync(dirname(options.out), { recursive: true });
    writeFileSync(half, bytes);
    renameSync(half, options.out);
    console.log(`${options.out}: ${pages.length} pages, ${Math.round(bytes.length / 1024)} kB`);
    return 0;
  } catch (error) {
    console.error(`the PDF was not written: ${error instanceof Error ? error.message : error}`);
    return 1;
  } finally {
    await browser?.close();
    await server?.close();
    rmSync(half, { force: true });
  }
}

function query({ form, theme, slides }: PdfOptions): URLSearchParams {
  return new URLSearchParams({ form, theme, ...(slides && { slides: slides.join(",") }) });
}

/** Opens the print pages and waits for their own word that fonts are there and every chart is drawn. */
async function open(browser: Browser, url: string, pages: readonly PrintedPage[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.on("console", (message) => {
    if (message.type() === "info") console.log(`  ${message.text()}`);
  });
  await page.goto(url);
  const ready = page.waitForFunction(() => document.documentElement.dataset.drawn !== undefined, undefined, {
    timeout: patience,
  });
  await ready.catch(async () => {
    const drawn = await page.locator("[data-page].drawn").count();
    const late = pages[drawn];
    throw new Error(
      `slide “${late?.slide.id}”, step ${(late?.step ?? 0) + 1}, was not drawn within ${patience / 1000} seconds`,
    );
  });
  const fault = await page.locator("html").getAttribute("data-fault");
  if (fault) throw new Error(fault);
  const drawn = await page.locator("[data-page].drawn").count();
  if (drawn !== pages.length) throw new Error(`${drawn} pages were drawn, and ${pages.length} are declared`);
  return page;
}

async function finish(printed: Uint8Array, deck: Deck, pages: readonly PrintedPage[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  if (pdf.getPageCount() < pages.length) {
    throw new Error(`the browser printed ${pdf.getPageCount()} pages of ${pages.length}`);
  }
  writeMetadata(pdf, deck, stampTime());
  writeOutline(pdf, bookmarks(deck, pages));
  return pdf.save({ useObjectStreams: true });
}

/** A bookmark for every slide, with its exact title, under its chapter. */
function bookmarks(deck: Deck, pages: readonly PrintedPage[]): readonly Bookmark[] {
  const first = new Map(slidesOf(deck).map((slide) => [slide, pages.findIndex((page) => page.slide === slide)]));
  return deck.chapters.flatMap(({ title, slides }) => {
    const under = slides.flatMap((slide) => {
      const page = first.get(slide) ?? -1;
      return page >= 0 ? [{ title: slide.title, page }] : [];
    });
    return under[0] ? [{ title, page: under[0].page, under }] : [];
  });
}
