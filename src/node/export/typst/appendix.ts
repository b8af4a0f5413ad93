import { type Table, tablesOf } from "../../../charts/chart.ts";
import { textWidth } from "../../../layout/text.ts";
import type { Drawing } from "../../../svg/node.ts";
import { tabled } from "../../../views/print/appendix.ts";
import type { Reader } from "../../../views/print/numbers.ts";
import type { PrintedPage } from "../../../views/print/pages.ts";
import { citedBy, sourceLine } from "../../../views/shared/sources.ts";
import { columnWidths, tableText } from "./columnWidths.ts";
import { content, inLanguage, joined, label, literal, number } from "./syntax.ts";

/** The size of the text around tables and in the list of sources, and the space between the columns of that, in points. */
const smallSize = 8.6;
const gutter = 22;

/** How the tables and the list of sources are set. */
export const appendixPreamble = `
#let chapter-title(body) = { show heading: set text(..faces.at("serif 500"), size: 21pt); heading(level: 1, body); v(12pt) }
#let chart-title(body) = { v(14pt); show heading: set text(..faces.at("sans 600"), size: 12pt); heading(level: 2, outlined: false, bookmarked: false, unbroken(body)); v(5pt) }
#let small(body) = { set text(size: ${smallSize}pt); set par(leading: 0.5em, spacing: 0.6em); body }
#let told(body) = small(unbroken(body))
#let lead(body) = block(sticky: true, told(body))
#let data(columns, head, breaks, ..cells) = {
  set text(size: ${tableText.fontSize}pt)
  set par(leading: 0.45em)
  show: unbroken
  set table.cell(breakable: breaks)
  v(4pt)
  table(columns: columns, align: start + top, inset: (x: 0pt, y: 3pt), column-gutter: ${tableText.gap}pt,
    stroke: (rest: none, bottom: 0.5pt + rule),
    table.header(..head.map(name => table.cell(stroke: (rest: none, bottom: 0.5pt + quiet), semibold(fill: quiet, name)))), ..cells)
}
`;

/** Every chart of the printed pages in words and as a table, as wide as `room`, in points; empty where none has one. */
export function tablesSource(reader: Reader, room: number): string {
  const pages = tabled(reader.pages);
  if (pages.length === 0) return "";
  return [
    `#pagebreak(weak: true)\n#chapter-title(${joined([content(reader.deck.story.language.printed.tables)])})`,
    ...pages.map((page) => tableSource(reader, page, room)),
  ].join("\n");
}

function tableSource({ deck, numbers }: Reader, { slide, step, number: page }: PrintedPage, room: number): string {
  const described = slide.chart?.describe(slide.steps[step]?.state);
  if (!described) return "";
  const { name, summary, events, sources = [] } = described;
  const { language } = deck.story;
  const words = language.printed;
  const used = citedBy(deck.story, { events, claims: [], sources });
  const from = runsOf(
    used.map(({ source }) => source),
    numbers,
  ).flatMap((run, nth) => [
    literal(nth > 0 ? language.sources.comma : words.andSources),
    `to(${literal(`source-${run[0].source}`)}, ${literal(run.map(({ number }) => language.number(number)).join("–"))})`,
  ]);
  return [
    `#chart-title(${joined([content(name)])})\n#[#metadata(none)#${label(`table-${page}`)}]`,
    `#lead(par(text(fill: quiet, ${joined([literal(words.drawnIn), `to(${literal(slide.id)}, ${joined([content(words.quoted(slide.title))])})`, ...from])})))`,
    `#told(par(${joined([content(summary)])}))`,
    ...tablesOf(described).flatMap((table) => [
      `#lead(par(semibold(${joined([content(table.caption)])})))`,
      rowsSource(table, room),
    ]),
  ].join("\n");
}

interface Numbered {
  source: string;
  number: number;
}

/** Sources by number, each run of numbers that follow each other as its first and, if there is another, its last. */
function runsOf(
  sources: readonly string[],
  numbers: Reader["numbers"],
): readonly (readonly [Numbered, ...Numbered[]])[] {
  const sorted = [...new Set(sources)]
    .map((source) => ({ source, number: numbers.get(source) ?? 0 }))
    .sort((a, b) => a.number - b.number);
  const runs: [Numbered, ...Numbered[]][] = [];
  for (const one of sorted) {
    const last = runs.at(-1);
    if (last?.at(-1)?.number === one.number - 1) last[1] = one;
    else runs.push([one]);
  }
  return runs;
}

/** A cell or a source with more letters than this may break across pages. */
const long = 800;

/**
 * The rows of a table below its headers, which every page repeats; rows do not break across pages unless one is very
 * long.
 */
function rowsSource({ columns, rows }: Table, room: number): string {
  if (rows.length === 0) return "";
  const held = columns.map((head, column) => ({ head, cells: rows.map((row) => row[column] ?? "") }));
  const widths = columnWidths(held, room).map((width) => `${number(width)}pt`);
  const heads = columns.map((column) => `${joined([content(column)])},`).join(" ");
  const cells = rows.flat().map((text) => joined([content(text)]));
  const breaks = rows.flat().some(({ length }) => length > long);
  return `#data((${widths.join(", ")},), (${heads}), ${breaks}, ${cells.join(", ")})`;
}

/**
 * Every source that the printed pages rest on, by number, with its address in full, in two columns of a page with `room`
 * points across. Each is a block of given width that does not break: Typst then sets the list in half the time.
 */
export function sourcesSource({ deck, numbers }: Reader, room: number): string {
  if (numbers.size === 0) return "";
  const { sources, language } = deck.story;
  // Typst stands the numbers to the left, half the size of the text away.
  const width = (room - gutter) / 2 - textWidth(String(numbers.size), smallSize, "sans 400") - smallSize / 2;
  const items = [...numbers].map(([source, nth]) => {
    const line = sourceLine(deck.story, source, { listed: true });
    const { url = "" } = sources[source] ?? {};
    const letters = [...line.map((part) => (typeof part === "string" ? part : part.text)), url].join("");
    // Its title is the link.
    const address = url ? [`linebreak(); text(size: 7.6pt, fill: quiet, ${literal(url)})`] : [];
    const body = `[#metadata(none)#${label(`source-${source}`)}#${joined([`unbroken(${joined(line.map(partSource))})`, ...address])}]`;
    return `enum.item(${nth}, block(width: width, breakable: ${letters.length > long}, ${body})),`;
  });
  return `#pagebreak(weak: true)\n#chapter-title(${joined([content(language.printed.sources)])})\n#let width = ${number(width)}pt\n#columns(2, gutter: ${gutter}pt, small(enum(numbering: "1", spacing: 5pt, ${items.join("\n")})))`;
}

/** A part of a source's line: its title, as a link where it is on the web, or the words around it. */
function partSource(part: Drawing | string): string {
  if (typeof part === "string") return content(part);
  const { href, lang } = part.attributes;
  const title = inLanguage(lang === undefined ? undefined : String(lang), joined([content(part.text ?? "")]));
  return href === undefined ? title : `link(${literal(String(href))}, text(fill: accent, ${title}))`;
}
