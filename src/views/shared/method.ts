import { rollup } from "d3";
import { firmnesses, type Nature, natures } from "../../events/model.ts";
import type { Story } from "../../events/read.ts";
import type { Language } from "../../language/language.ts";
import { bar } from "../../marks/bar.ts";
import { type Drawing, node, svg } from "../../svg/node.ts";
import { countsTable } from "./frame.ts";

/** A number of something. */
interface Count {
  name: string;
  count: number;
}

/** The name of a nature of sources, in the plural if several are of it. */
export const natureName = (language: Language, nature: Nature | "", sources: number): string =>
  nature ? (sources === 1 ? language.natures : language.naturesInPlural)[nature] : "";

/** Counts what a story rests on: its sources by nature, its events by firmness. */
export function countsOf(story: Story): { sources: readonly Count[]; events: readonly Count[] } {
  const kinds = rollup(
    Object.values(story.sources),
    (some) => some.length,
    ({ nature }) => nature,
  );
  const firm = rollup(
    story.events,
    (some) => some.length,
    ({ firmness }) => firmness,
  );
  const named = (name: string, count = 0) => ({ name, count });
  return {
    sources: natures
      .map((nature) => named(natureName(story.language, nature, kinds.get(nature) ?? 0), kinds.get(nature)))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    events: firmnesses
      .map((firmness) => named(story.language.firmness[firmness], firmness === "assumed" ? 0 : firm.get(firmness)))
      .filter(({ count }) => count > 0),
  };
}

/** The counts as two tables, each with its caption. */
export function countTables(story: Story): readonly { key: string; caption: string; counts: readonly Count[] }[] {
  const { sources, events } = countsOf(story);
  return [
    {
      key: "sources",
      caption: story.language.sources.byKind(Object.keys(story.sources).length),
      counts: sources,
    },
    { key: "events", caption: story.language.sources.byFirmness(story.events.length), counts: events },
  ];
}

/** The tables of counts as drawn on a slide, with bars. */
export const method = (story: Story): Drawing =>
  node(
    "div",
    { key: "method", class: "method" },
    countTables(story).map(({ key, caption, counts }) => counted(story.language, { key, caption, counts })),
  );

function counted(
  { number, direction }: Language,
  { key, caption, counts }: { key: string; caption: string; counts: readonly Count[] },
): Drawing {
  const most = Math.max(...counts.map(({ count }) => count), 1);
  return node(
    "table",
    { key },
    node("caption", {}, caption),
    node(
      "tbody",
      {},
      counts.map(({ name, count }) =>
        node(
          "tr",
          { key: name },
          node("th", { scope: "row" }, name),
          node("td", { key: "bar" }, countBar(count / most, direction)),
          node("td", { key: "count" }, number(count)),
        ),
      ),
    ),
  );
}

const longest = countsTable.bar;

/** The length of a bar by its share of the longest, in pixels; at least long enough to be seen. */
export const barLength = (share: number): number => Math.max(share * longest.width, 2);

/** A bar by its share of the longest, from where lines begin. */
function countBar(share: number, direction: Language["direction"]): Drawing {
  const width = barLength(share);
  const x = direction === "rtl" ? longest.width - width : 0;
  return svg({ ...longest, "aria-hidden": "true" }, bar({ ...longest, x, width, fill: "var(--quiet)" }));
}
