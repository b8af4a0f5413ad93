import type { Slide } from "../deck/deck.ts";
import { natures } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import { textWidth } from "../layout/text.ts";
import { type Drawing, draw } from "../marks/drawing.ts";
import { sourcesOf } from "./sources.ts";

/** A publisher that a step rests on, with the first of its pages. */
export interface Credit {
  publisher: string;
  url?: string;
}

/**
 * The publishers a step rests on, each once: those whose pages can be opened first; among them those the words cite,
 * then the rest by kind, wires and newspapers leading.
 */
export function creditsOf(story: Story, slide: Slide, step: number): readonly Credit[] {
  const { chart: _, ...spoken } = slide;
  const inWords = new Set(sourcesOf(story, spoken, step).map(({ source }) => story.sources[source]?.publisher));
  const all = new Map<string, Credit & { rank: number }>();
  for (const { source } of sourcesOf(story, slide, step)) {
    const { publisher, url, nature } = story.sources[source] ?? { publisher: source };
    const first = all.get(publisher)?.url ?? url;
    const rank = inWords.has(publisher) ? -1 : nature ? natures.indexOf(nature) : natures.length;
    all.set(publisher, { publisher, rank: all.get(publisher)?.rank ?? rank, ...(first && { url: first }) });
  }
  return [...all.values()]
    .sort((a, b) => Number(b.url !== undefined) - Number(a.url !== undefined) || a.rank - b.rank)
    .map(({ rank: _, ...credit }) => credit);
}

const size = 16;
const widest = 500;

/** The line at the bottom right of a slide: the first publishers as links, the rest counted. */
export function credits(story: Story, slide: Slide, step: number): Drawing | undefined {
  const all = creditsOf(story, slide, step);
  if (all.length === 0) return undefined;
  const count = fittingCount(all);
  const rest = all.length - count;
  return draw(
    "footer",
    { key: "credits", class: "credits" },
    draw("span", { key: "says" }, all.length === 1 ? "Source: " : "Sources: "),
    all
      .slice(0, count)
      .flatMap(({ publisher, url }, index) => [
        index > 0 && draw("span", { key: `dot-${index}` }, " · "),
        url
          ? draw("a", { key: publisher, href: url, target: "_blank", rel: "noopener noreferrer" }, publisher)
          : draw("span", { key: publisher }, publisher),
      ]),
    rest > 0 && draw("span", { key: "rest" }, ` and ${rest} more`),
  );
}

/** How many publishers the line has room for: at least one, at most four. */
function fittingCount(all: readonly Credit[]): number {
  const wide = (count: number) =>
    textWidth(
      `Sources: ${all
        .slice(0, count)
        .map(({ publisher }) => publisher)
        .join(" · ")} and 99 more`,
      size,
      "sans 400",
    );
  return [4, 3, 2].find((count) => count <= all.length && wide(count) <= widest) ?? 1;
}
