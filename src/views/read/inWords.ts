import { group } from "d3";
import { type Description, type Table, tablesOf } from "../../charts/chart.ts";
import type { Story } from "../../events/read.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { dataTable } from "../shared/dataTable.ts";
import { inElements, unbroken } from "../shared/prose.ts";
import { citedBy } from "../shared/sources.ts";

/**
 * A chart in words and as a table, with the sources it draws on, which are listed on the page `list`; in elements alone,
 * since it changes with the chart.
 */
export function inWords(story: Story, described: Description, list: string): readonly Drawing[] {
  const { name, summary, events, sources = [] } = described;
  const words = story.language.figure;
  const used = citedBy(story, { events, claims: [], sources }).map(({ source }) => source);
  const publishers = group(used, (source) => story.sources[source]?.publisher ?? source);
  return [
    node("p", { class: "summary" }, ...unbroken(summary)),
    ...tablesOf(described).map((table, nth) => tableDrawing(table, words.table(nth > 0 ? table.caption : name))),
    ...(publishers.size > 0 ? [node("p", { class: "drawn-from" }, words.drawnFrom), listOf(publishers, list)] : []),
  ].map(inElements);
}

const listOf = (publishers: ReadonlyMap<string, readonly string[]>, list: string): Drawing =>
  node(
    "ul",
    { class: "publishers" },
    [...publishers].map(([publisher, [first]]) =>
      node("li", { key: publisher }, node("a", { href: `${list}#source-${first}` }, ...unbroken(publisher))),
    ),
  );

const tableDrawing = (table: Table, label: string): Drawing =>
  node("div", { class: "scroller", role: "group", tabindex: 0, "aria-label": label }, dataTable(table));
