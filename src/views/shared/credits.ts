import { group } from "d3";
import type { Slide } from "../../deck/deck.ts";
import { natures } from "../../events/model.ts";
import { reporterOf } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import type { Language } from "../../language/language.ts";
import { inOneLine, textWidth } from "../../layout/text.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { creditsLine, slideSize, whereSmall } from "./frame.ts";
import { sourcesOf } from "./sources.ts";

/** A publisher that a step rests on, with the first of its sources. */
export interface Credit {
  publisher: string;
  url?: string;
}

/**
 * The publishers a step rests on, without duplicates: first those whose sources have addresses; among these, first
 * those that the words cite, with encyclopaedias, which rest on others, after the rest of them; then all others by nature,
 * wires and newspapers leading. Those that carry a report of one before them come last, so that a line with room for two
 * names the reports of two.
 */
export function creditsOf(story: Story, slide: Slide, step: number): readonly Credit[] {
  const { chart: _, ...spoken } = slide;
  const inWords = new Set(sourcesOf(story, spoken, step).map(({ source }) => story.sources[source]?.publisher));
  const all = new Map<string, Credit & { rank: number }>();
  for (const { source } of sourcesOf(story, slide, step)) {
    const { publisher, url, nature } = story.sources[source] ?? { publisher: source };
    const first = all.get(publisher)?.url ?? url;
    const isCited = inWords.has(publisher);
    const rank = isCited ? (nature === "encyclopaedia" ? -1 : -2) : nature ? natures.indexOf(nature) : natures.length;
    all.set(publisher, { publisher, rank: all.get(publisher)?.rank ?? rank, ...(first && { url: first }) });
  }
  const ranked = [...all.values()]
    .sort((a, b) => Number(b.url !== undefined) - Number(a.url !== undefined) || a.rank - b.rank)
    .map(({ rank: _, ...credit }) => credit);
  const byReporter = [...group(ranked, ({ publisher }) => reporterOf(publisher)).values()];
  return [...byReporter.flatMap(([first]) => first ?? []), ...byReporter.flatMap(([, ...carriers]) => carriers)];
}

const { fontSize } = creditsLine;

/** The greatest width of the line of credits with several publishers, in pixels. */
const widest = 620;

/** The room for the line right of the whereabouts, in pixels: a single name longer than this is cut. */
const room = slideSize.width - creditsLine.right - (whereSmall.left + whereSmall.width) - 24;

/** A piece of the line of credits; a link if it has an address. */
interface CreditRun {
  key: string;
  text: string;
  href?: string;
}

/**
 * The pieces of the line at the bottom right of a slide: the first publishers, and the number of the rest. Empty if
 * there are none.
 */
export function creditsShown(story: Story, slide: Slide, step: number): readonly CreditRun[] {
  const all = creditsOf(story, slide, step);
  if (all.length === 0) return [];
  const count = fittingCount(story.language, all);
  const { apart, sources: words } = story.language;
  const rest = all.length - count;
  const roomForOne = room - widthOf(words.lead(99) + words.andMore(99));
  return [
    { key: "says", text: words.lead(all.length) },
    ...all.slice(0, count).flatMap(({ publisher, url }, index) => [
      ...(index > 0 ? [{ key: `dot-${index}`, text: apart }] : []),
      {
        key: publisher,
        text: count > 1 ? publisher : inOneLine(publisher, roomForOne, fontSize, "sans 400"),
        ...(url && { href: url }),
      },
    ]),
    ...(rest > 0 ? [{ key: "rest", text: words.andMore(rest) }] : []),
  ];
}

/** The line of credits as drawn on a slide, with its publishers as links; undefined if it is empty. */
export function credits(story: Story, slide: Slide, step: number): Drawing | undefined {
  const runs = creditsShown(story, slide, step);
  if (runs.length === 0) return undefined;
  return node(
    "footer",
    { key: "credits", class: "credits" },
    runs.map(({ key, text, href }) =>
      href ? node("a", { key, href, target: "_blank", rel: "noopener noreferrer" }, text) : node("span", { key }, text),
    ),
  );
}

const widthOf = (text: string): number => textWidth(text, fontSize, "sans 400");

/** How many publishers fit on the line: at least one, which may have to be cut, and at most four. */
function fittingCount({ apart, sources: words }: Language, all: readonly Credit[]): number {
  const named = (count: number) => all.slice(0, count).map(({ publisher }) => publisher);
  const wide = (count: number) => widthOf(words.lead(99) + named(count).join(apart) + words.andMore(99));
  return [4, 3, 2].find((count) => count <= all.length && wide(count) <= widest) ?? 1;
}
