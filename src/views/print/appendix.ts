import { tablesOf } from "../../charts/chart.ts";
import { foregroundChart } from "../../deck/deck.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { dataTable } from "../shared/dataTable.ts";
import { citedBy, sourceLine } from "../shared/sources.ts";
import type { Reader } from "./numbers.ts";
import type { PrintedPage } from "./pages.ts";

/** The pages whose chart has a table in the appendix. */
export const tabled = (pages: readonly PrintedPage[]): readonly PrintedPage[] =>
  pages.filter(({ slide }) => foregroundChart(slide));

/** The appendix of the reader: every chart in words and as a table. */
export function tablesSheet(reader: Reader): Drawing {
  return node(
    "section",
    { class: "sheet appendix", id: "tables", "aria-labelledby": "the-tables" },
    node("h2", { id: "the-tables" }, reader.deck.story.language.printed.tables),
    tabled(reader.pages).map((page) => tableOf(reader, page)),
  );
}

function tableOf({ deck, numbers }: Reader, { slide, step, number }: PrintedPage): Drawing | undefined {
  const described = slide.chart?.describe(slide.steps[step]?.state);
  if (!described) return undefined;
  const { name, summary, events, sources = [] } = described;
  const { language } = deck.story;
  const words = language.printed;
  const used = new Set(citedBy(deck.story, { events, claims: [], sources }).map(({ source }) => source));
  return node(
    "div",
    { class: "data", id: `table-${number}` },
    node("h3", {}, name),
    node(
      "p",
      { class: "of" },
      words.drawnIn,
      node("a", { href: `#${slide.id}` }, words.quoted(slide.title)),
      used.size > 0 && words.andSources,
      ...[...used].flatMap((source, index) => [
        index > 0 && language.sources.comma,
        node(
          "a",
          { href: `#source-${source}`, "aria-label": words.source(numbers.get(source) ?? 0) },
          language.number(numbers.get(source) ?? 0),
        ),
      ]),
    ),
    node("p", {}, summary),
    ...tablesOf(described).map(dataTable),
  );
}

/** Every source that the printed pages rest on, by number, with its address in full. */
export function sourcesSheet({ deck, numbers }: Reader): Drawing {
  return node(
    "section",
    { class: "sheet appendix", id: "sources-cited", "aria-labelledby": "the-sources" },
    node("h2", { id: "the-sources" }, deck.story.language.printed.sources),
    node(
      "ol",
      { class: "sources" },
      [...numbers.keys()].map((source) =>
        node(
          "li",
          { id: `source-${source}` },
          ...sourceLine(deck.story, source, { listed: true }),
          node("span", { class: "url" }, deck.story.sources[source]?.url ?? ""),
        ),
      ),
    ),
  );
}
