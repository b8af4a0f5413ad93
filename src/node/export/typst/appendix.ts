import { type Table, tablesOf } from "../../../charts/chart.ts";
import { readEdtf } from "../../../events/edtf.ts";
import { dateWords } from "../../../events/format.ts";
import { tabled } from "../../../views/print/appendix.ts";
import type { Reader } from "../../../views/print/numbers.ts";
import type { PrintedPage } from "../../../views/print/pages.ts";
import { citedBy } from "../../../views/shared/sources.ts";
import { content, joined, label, literal } from "./syntax.ts";

/** How the tables and the list of sources are set. */
export const appendixPreamble = `
#let chapter-title(body) = { show heading: set text(size: 21pt, weight: 500, font: stacks.at("IBM Plex Serif")); heading(level: 1, body); v(12pt) }
#let chart-title(body) = { v(14pt); show heading: set text(size: 12pt, weight: 600); heading(level: 2, outlined: false, bookmarked: false, body); v(5pt) }
#let small(body) = { set text(size: 8.6pt); set par(leading: 0.5em, spacing: 0.6em); body }
#let data(columns, head, breaks, ..cells) = {
  set text(size: 8.2pt)
  set par(leading: 0.45em)
  set table.cell(breakable: breaks)
  v(4pt)
  table(columns: columns, align: start + top, inset: (x: 0pt, y: 3pt), column-gutter: 8pt,
    stroke: (x, y) => (bottom: 0.5pt + if y == 0 { quiet } else { rule }),
    table.header(..head.map(name => text(weight: 600, fill: quiet, name))), ..cells)
}
`;

/** Every chart of the printed pages in words and as a table; empty if there is none. */
export function tablesSource(reader: Reader): string {
  const pages = tabled(reader.pages);
  if (pages.length === 0) return "";
  return [
    `#pagebreak(weak: true)\n#chapter-title(${joined([content(reader.deck.story.language.printed.tables)])})`,
    ...pages.map((page) => tableSource(reader, page)),
  ].join("\n");
}

function tableSource({ deck, numbers }: Reader, { slide, step, number }: PrintedPage): string {
  const described = slide.chart?.describe(slide.steps[step]?.state);
  if (!described) return "";
  const { name, summary, events, sources = [] } = described;
  const { language } = deck.story;
  const words = language.printed;
  const used = [...new Set(citedBy(deck.story, { events, claims: [], sources }).map(({ source }) => source))];
  const from = used.flatMap((source, nth) => [
    literal(nth > 0 ? language.sources.comma : words.andSources),
    `to(${literal(`source-${source}`)}, ${literal(language.number(numbers.get(source) ?? 0))})`,
  ]);
  return [
    `#chart-title(${joined([content(name)])})\n#[#metadata(none)#${label(`table-${number}`)}]`,
    `#small(par(text(fill: quiet, ${joined([literal(words.drawnIn), `to(${literal(slide.id)}, ${joined([content(words.quoted(slide.title))])})`, ...from])})))`,
    `#small(par(${joined([content(summary)])}))`,
    ...tablesOf(described).flatMap((table) => [
      `#small(par(text(weight: 600, ${joined([content(table.caption)])})))`,
      rowsSource(table),
    ]),
  ].join("\n");
}

/** A cell with more letters than this may break across pages. */
const longCell = 800;

/**
 * The rows of a table below its headers, which every page repeats; rows do not break across pages unless one is very
 * long.
 */
function rowsSource({ columns, rows }: Table): string {
  if (rows.length === 0) return "";
  const widths = columns.map((head, column) => columnWidth([head, ...rows.map((row) => row[column] ?? "")]));
  const heads = columns.map((column) => `${joined([content(column)])},`).join(" ");
  const cells = rows.flat().map((text) => `[#${joined([content(text)])}]`);
  const breaks = rows.flat().some(({ length }) => length > longCell);
  return `#data((${widths.join(", ")},), (${heads}), ${breaks}, ${cells.join(", ")})`;
}

/** If no cell has more letters than this, its column takes just the width it needs. */
const shortCell = 24;

/**
 * The width of a column: what it needs if all its cells are short, otherwise a share of the rest by the length of its
 * cells.
 */
function columnWidth(cells: readonly string[]): string {
  const lengths = cells.map(({ length }) => length);
  const most = Math.max(...lengths);
  if (most <= shortCell) return "auto";
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return `${Math.round(Math.sqrt(mean + most) * 10) / 10}fr`;
}

/** Every source that the printed pages rest on, by number, with its address in full. */
export function sourcesSource({ deck, numbers }: Reader): string {
  if (numbers.size === 0) return "";
  const { language } = deck.story;
  const items = [...numbers].map(([source, number]) => {
    const found = deck.story.sources[source];
    const { publisher = source, nature, title = "", date, url, where } = found ?? {};
    const day = date && dateWords(language, readEdtf(date));
    const dated = language.sentence(day && !title.includes(day) ? `${language.sources.comma}${day}` : "");
    const after = !url && where ? `${dated} ${where}` : dated;
    const named = url
      ? `link(${literal(url)}, text(fill: accent, ${joined([content(title)])}))`
      : `emph(${joined([content(title)])})`;
    const address = url
      ? `linebreak(); link(${literal(url)}, text(size: 7.6pt, fill: quiet, ${literal(breakable(url))}))`
      : literal("");
    const body = joined([
      content(language.sources.kind(publisher, nature ? [language.natures[nature]] : [])),
      named,
      content(after),
      address,
    ]);
    return `enum.item(${number}, [#metadata(none)#${label(`source-${source}`)}#${body}]),`;
  });
  return `#pagebreak(weak: true)\n#chapter-title(${joined([content(language.printed.sources)])})\n#columns(2, gutter: 22pt, small(enum(numbering: "1", spacing: 5pt, ${items.join("\n")})))`;
}

/** An address with places at which a line may break. */
const breakable = (url: string): string => url.replace(/[/?&=._-]+/g, "$&\u200b");
