import type { Deck } from "../../../deck/deck.ts";
import { changeObjects, type Objects, type PdfObject } from "./objects.ts";

/**
 * What Typst has no words for: the licence in the metadata, the names of pages where they are not counted, what the page
 * is that a link leads to on the web, the first cell of each row of a table as its head, Arabic letters joined in one
 * sign in their order, and bookmarks that are shown when the file is opened.
 */
export function finish(pdf: Buffer, { deck, labels }: { deck: Deck; labels?: readonly string[] }): Buffer {
  const titles = new Map(
    Object.values(deck.story.sources).flatMap(({ url, title, publisher }) =>
      url ? [[url, deck.story.language.printed.onTheWeb(publisher, title)] as const] : [],
    ),
  );
  const heads = new Set<number>();
  return changeObjects(pdf, changing, (object, all) => {
    const { text } = object;
    if (text.includes("/Type /Metadata")) return withRights(text, deck.licence);
    if (text.includes("beginbfchar")) return withTurnedLigatures(text);
    if (text.includes("/Type /Catalog")) return withLabels(text, labels);
    if (text.includes("/Subtype /Link")) return withTitle(text, titles);
    if (/\/S \/TR\b/.test(text)) noteHead(text, all, heads);
    return heads.has(object.number) ? asRowHead(object) : undefined;
  });
}

/** What stands in the objects that are looked at: those of tens of thousands that may have to change. */
const changing = /\/Type \/Metadata|beginbfchar|\/Type \/Catalog|\/Subtype \/Link|\/S \/T[RD]\b/g;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The metadata with the licence in it. */
function withRights(text: string, licence: string): string {
  const rights = `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${licence.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)}</rdf:li></rdf:Alt></dc:rights>`;
  const added = Buffer.from(rights, "utf8").toString("latin1");
  return text
    .replace(/\/Length (\d+)/, (_, length: string) => `/Length ${Number(length) + added.length}`)
    .replace("<dc:format>", () => `${added}<dc:format>`);
}

const rightToLeft = /^(?:0[67]|FB[5-9A-F]|FC|FD|FE[7-9A-F])/i;

/**
 * A font's map from signs to letters. A sign that stands for two letters of Arabic has them in the order in which they are
 * seen, from left to right: whoever takes text from the page turns the whole line round, with the letters of such a sign.
 */
const withTurnedLigatures = (map: string): string =>
  map.replace(/^(<[\da-f]+> <)([\da-f]{8,})>$/gim, (whole, start: string, letters: string) =>
    rightToLeft.test(letters) ? `${start}${(letters.match(/.{4}/g) ?? []).reverse().join("")}>` : whole,
  );

/** The catalog with its bookmarks shown, and the name of each page, so that “go to page” takes what is printed on it. */
function withLabels(text: string, labels: readonly string[] | undefined): string {
  const named = labels?.map((label, page) => `${page} << /P ${pdfText(label)} >>`).join(" ");
  const without = labels ? text.replace(/ {2}\/PageLabels [^\n]*\n/, "") : text;
  const added = `  /PageMode /UseOutlines\n${named === undefined ? "" : `  /PageLabels << /Nums [${named}] >>\n`}`;
  return without.replace("/Type /Catalog\n", () => `/Type /Catalog\n${added}`);
}

/** A link to a source, which says what it leads to. */
function withTitle(text: string, titles: ReadonlyMap<string, string>): string | undefined {
  const [, url] = /\/URI \(((?:[^()\\]|\\.)*)\)/.exec(text) ?? [];
  const title = url === undefined ? undefined : titles.get(url.replace(/\\(.)/g, "$1"));
  if (title === undefined) return undefined;
  return text.replace(/\/Contents (?:\((?:[^()\\]|\\.|\([^()]*\))*\)|<[^>]*>)/, () => `/Contents ${pdfText(title)}`);
}

/** Notes the first cell of a row, where it is no head already. */
function noteHead(text: string, all: Objects, heads: Set<number>): void {
  const [, first] = /\/K \[(\d+) 0 R/.exec(text) ?? [];
  if (first !== undefined && /\/S \/TD\b/.test(all(Number(first)))) heads.add(Number(first));
}

/** A cell as the head of its row. */
function asRowHead({ text }: PdfObject): string {
  const head = text.replace("/S /TD", "/S /TH");
  return head.includes("/O /Table")
    ? head.replace("/O /Table", "/O /Table\n    /Scope /Row")
    : head.replace("/S /TH", "/S /TH\n  /A << /O /Table /Scope /Row >>");
}

/** A text as a string of PDF, in UTF-16. */
const pdfText = (text: string): string =>
  `<FEFF${[...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("")}>`;
