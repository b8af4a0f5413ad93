import type { Deck } from "../../../deck/deck.ts";
import { escaped } from "../../../svg/serialize.ts";
import { hasEmbeddedText, withLettersInSight } from "./letterMap.ts";
import { changeObjects, type Objects, type PdfObject } from "./objects.ts";
import { type GlyphWidths, widthsIn, withWholeLines } from "./rightToLeft.ts";

/**
 * Adds to a PDF what Typst cannot express: the licence in the metadata, page labels (`labels`, if pages are not simply
 * numbered), descriptions of links to sources, the first cell of each table row as its header, what lets programs
 * find words that run from right to left whole, and bookmarks that are open from the start.
 */
export function finish(pdf: Buffer, { deck, labels }: { deck: Deck; labels?: readonly string[] }): Buffer {
  const titles = new Map(
    Object.values(deck.story.sources).flatMap(({ url, title, publisher }) =>
      url ? [[url, deck.story.language.printed.onTheWeb(publisher, title)] as const] : [],
    ),
  );
  const heads = new Set<number>();
  const maps = new Map<number, GlyphWidths>();
  const contents = new Map<number, ReadonlyMap<string, GlyphWidths>>();
  const isTurned = deck.story.language.direction === "rtl" || hasEmbeddedText(pdf);
  return changeObjects(
    pdf,
    isTurned ? new RegExp(`${changing.source}|${pages.source}`, "g") : changing,
    (object, all) => {
      const { text, number } = object;
      if (text.includes("/Type /Metadata")) return withRights(text, deck.licence);
      if (text.includes("/Subtype /Type0")) maps.set(...widthsOfFont(text, all));
      if (text.includes("beginbfchar")) return withLettersInSight(text, maps.get(number) ?? new Map());
      if (text.includes("/Type /Page\n")) contents.set(...fontsOfPage(text, all));
      const fonts = contents.get(number);
      if (fonts) return withWholeLines(text, fonts);
      if (text.includes("/Type /Catalog")) return inCatalog(text, labels);
      if (text.includes("/Subtype /Link")) return withTitle(text, titles);
      if (/\/S \/TR\b/.test(text)) noteHead(text, all, heads);
      return heads.has(object.number) ? asRowHead(object) : undefined;
    },
  );
}

/** What stands in the objects that may have to change; the file has tens of thousands of others. */
const changing = /\/Type \/Metadata|\/Subtype \/Type0|beginbfchar|\/Type \/Catalog|\/Subtype \/Link|\/S \/T[RD]\b/g;

/** What stands in a page, and in its contents, which follow it; needed only if words run from right to left. */
const pages = /\/Type \/Page\n|\/Filter \/FlateDecode/;

/** The number of the map of a font from glyphs to letters, and the widths of its glyphs. */
function widthsOfFont(text: string, all: Objects): readonly [number, GlyphWidths] {
  const [, map] = /\/ToUnicode (\d+)/.exec(text) ?? [];
  const [, font] = /\/DescendantFonts \[(\d+)/.exec(text) ?? [];
  return [Number(map), widthsIn(all(Number(font)))];
}

/** The number of a page's contents, and the widths of its fonts by their names on it. */
function fontsOfPage(text: string, all: Objects): readonly [number, ReadonlyMap<string, GlyphWidths>] {
  const [, contents] = /\/Contents (\d+)/.exec(text) ?? [];
  const fonts = [...text.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(
    ([, name = "", font]) => [name, widthsOfFont(all(Number(font)), all)[1]] as const,
  );
  return [Number(contents), new Map(fonts)];
}

/** The metadata with the licence in it. */
function withRights(text: string, licence: string): string {
  const rights = `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(licence)}</rdf:li></rdf:Alt></dc:rights>`;
  const added = Buffer.from(rights, "utf8").toString("latin1");
  return text
    .replace(/\/Length (\d+)/, (_, length: string) => `/Length ${Number(length) + added.length}`)
    .replace("<dc:format>", () => `${added}<dc:format>`);
}

/**
 * The catalog with its bookmarks shown and with the page labels, so that “go to page” accepts the printed label; without
 * the statement that no tag is suspect, which holds as it is, and which Poppler reports as an error.
 */
function inCatalog(text: string, labels: readonly string[] | undefined): string {
  const named = labels?.map((label, page) => `${page} << /P ${pdfText(label)} >>`).join(" ");
  const without = labels ? text.replace(/ {2}\/PageLabels [^\n]*\n/, "") : text;
  const added = `  /PageMode /UseOutlines\n${named === undefined ? "" : `  /PageLabels << /Nums [${named}] >>\n`}`;
  return without.replace(/ *\/Suspects false\n/, "").replace("/Type /Catalog\n", () => `/Type /Catalog\n${added}`);
}

/** A link to a source with a description of its target; undefined for other links. */
function withTitle(text: string, titles: ReadonlyMap<string, string>): string | undefined {
  // Letters beyond ASCII are written in hexadecimal, and brackets in pairs as they are.
  const [, url, hex] = /\/URI (?:\(((?:[^\\\n]|\\.)*)\)|<([\dA-F]*)>)\n/i.exec(text) ?? [];
  const address = hex === undefined ? url?.replace(/\\(.)/g, "$1") : Buffer.from(hex, "hex").toString("utf8");
  const title = address === undefined ? undefined : titles.get(address);
  if (title === undefined) return undefined;
  return text.replace(/\/Contents (?:\((?:[^()\\]|\\.|\([^()]*\))*\)|<[^>]*>)/, () => `/Contents ${pdfText(title)}`);
}

/** Adds the first cell of a row to `heads`, unless it is a header already. */
function noteHead(text: string, all: Objects, heads: Set<number>): void {
  const [, first] = /\/K \[(\d+) 0 R/.exec(text) ?? [];
  if (first !== undefined && /\/S \/TD\b/.test(all(Number(first)))) heads.add(Number(first));
}

/** A table cell changed into the header of its row. */
function asRowHead({ text }: PdfObject): string {
  const head = text.replace("/S /TD", "/S /TH");
  return head.includes("/O /Table")
    ? head.replace("/O /Table", "/O /Table\n    /Scope /Row")
    : head.replace("/S /TH", "/S /TH\n  /A << /O /Table /Scope /Row >>");
}

/** A text as a PDF string, in UTF-16. */
const pdfText = (text: string): string =>
  `<FEFF${[...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("")}>`;
