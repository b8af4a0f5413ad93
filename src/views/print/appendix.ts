import { toldChart } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { citedBy, sourceLine } from "../sources.ts";
import type { Reader } from "./numbers.ts";
import type { PrintedPage } from "./pages.ts";

/** The pages whose chart has a table in the appendix. */
export const tabled = (pages: readonly PrintedPage[]): readonly PrintedPage[] =>
  pages.filter(({ slide }) => toldChart(slide));

/** What stands behind the sheets of the reader: every chart in words and as a table. */
export function tablesSheet(reader: Reader): Drawing {
  return draw(
    "section",
    { class: "sheet appendix", id: "tables", "aria-labelledby": "the-tables" },
    draw("h2", { id: "the-tables" }, tablesTitle),
    tabled(reader.pages).map((page) => tableOf(reader, page)),
  );
}

export const tablesTitle = "The charts in words and as tables";

function tableOf({ deck, numbers }: Reader, { slide, step, number }: PrintedPage): Drawing | undefined {
  const described = slide.chart?.describe(slide.steps[step]?.state);
  if (!described) return undefined;
  const { name, summary, table, events, sources = [] } = described;
  const used = new Set(citedBy(deck.story, { events, claims: [], sources }).map(({ source }) => source));
  return draw(
    "div",
    { class: "data", id: `table-${number}` },
    draw("h3", {}, name),
    draw(
      "p",
      { class: "of" },
      "Drawn in ",
      draw("a", { href: `#${slide.id}` }, `“${slide.title}”`),
      used.size > 0 && "; sources ",
      ...[...used].flatMap((source, index) => [
        index > 0 && ", ",
        draw(
          "a",
          { href: `#source-${source}`, "aria-label": `Source ${numbers.get(source)}` },
          String(numbers.get(source)),
        ),
      ]),
    ),
    draw("p", {}, summary),
    draw(
      "table",
      {},
      draw("caption", {}, table.caption),
      draw(
        "thead",
        {},
        draw(
          "tr",
          {},
          table.columns.map((column) => draw("th", { scope: "col" }, column)),
        ),
      ),
      draw(
        "tbody",
        {},
        table.rows.map((row) =>
          draw(
            "tr",
            {},
            row.map((cell, column) => (column === 0 ? draw("th", { scope: "row" }, cell) : draw("td", {}, cell))),
          ),
        ),
      ),
    ),
  );
}

/** Every source that the printed pages rest on, by number, with its address in full. */
export function sourcesSheet({ deck, numbers }: Reader): Drawing {
  return draw(
    "section",
    { class: "sheet appendix", id: "sources-cited", "aria-labelledby": "the-sources" },
    draw("h2", { id: "the-sources" }, sourcesTitle),
    draw(
      "ol",
      { class: "sources" },
      [...numbers.keys()].map((source) =>
        draw(
          "li",
          { id: `source-${source}` },
          ...sourceLine(deck.story, source, { listed: true }),
          draw("span", { class: "url" }, deck.story.sources[source]?.url ?? ""),
        ),
      ),
    ),
  );
}

export const sourcesTitle = "Sources";
