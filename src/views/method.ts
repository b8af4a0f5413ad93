import { rollup } from "d3";
import { firmnesses, natures } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import { type Drawing, draw } from "../marks/drawing.ts";

/** How much there is of something. */
interface Count {
  name: string;
  count: number;
}

/** What a story rests on, counted: its sources by kind, its events by how firm they are. */
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
      .map((nature) => named(nature, kinds.get(nature)))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    events: firmnesses
      .map((firmness) => named(firmness, firmness === "assumed" ? 0 : firm.get(firmness)))
      .filter(({ count }) => count > 0),
  };
}

/** The counts as two small tables with bars. */
export function method(story: Story): Drawing {
  const { sources, events } = countsOf(story);
  return draw(
    "div",
    { key: "method", class: "method" },
    counted("sources", `${Object.keys(story.sources).length} sources in the event file, by kind`, sources),
    counted("events", `${story.events.length} events by how firmly they are known`, events),
  );
}

const longest = 260;

function counted(key: string, caption: string, counts: readonly Count[]): Drawing {
  const most = Math.max(...counts.map(({ count }) => count), 1);
  return draw(
    "table",
    { key },
    draw("caption", {}, caption),
    draw(
      "tbody",
      {},
      counts.map(({ name, count }) =>
        draw(
          "tr",
          { key: name },
          draw("th", { scope: "row" }, name),
          draw("td", { key: "bar" }, bar((count / most) * longest)),
          draw("td", { key: "count" }, String(count)),
        ),
      ),
    ),
  );
}

const bar = (width: number): Drawing =>
  draw(
    "svg",
    { width: longest, height: 14, viewBox: `0 0 ${longest} 14`, "aria-hidden": "true" },
    draw("rect", { width: Math.max(width, 2), height: 14, fill: "var(--quiet)" }),
  );
