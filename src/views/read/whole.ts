import type { Chart } from "../../charts/chart.ts";
import type { Deck } from "../../deck/deck.ts";
import { readStory } from "../../events/read.ts";
import type { Draft } from "../../events/story.ts";
import { memoizeBy } from "../../svg/memo.ts";
import type { Deferred } from "./lite.ts";

/**
 * Completes a deck made from a lite event file with the deferred fields: its story is read again from the whole file,
 * and its charts are made from that story. The words of its slides stay unchanged.
 */
export function withDeferred(deck: Deck, deferred: Deferred): Deck {
  const story = readStory(merged(deck.story.draft, deferred) as Draft);
  // Slides that share a chart continue to share it, and with it what it has laid out.
  const whole = memoizeBy((chart: Chart) => chart.of(story));
  return {
    ...deck,
    story,
    ...(deck.whereabouts && { whereabouts: deck.whereabouts.of(story) }),
    chapters: deck.chapters.map((chapter) => ({
      ...chapter,
      slides: chapter.slides.map((slide) => (slide.chart ? { ...slide, chart: whole(slide.chart) } : slide)),
    })),
  };
}

/** A tree merged with the parts of another; lists are merged by index. */
function merged(tree: unknown, parts: unknown): unknown {
  if (!isTree(tree) || !isTree(parts) || Array.isArray(parts)) return parts ?? tree;
  if (Array.isArray(tree)) return tree.map((one, index) => merged(one, parts[index]));
  const names = new Set([...Object.keys(tree), ...Object.keys(parts)]);
  return Object.fromEntries([...names].map((name) => [name, merged(tree[name], parts[name])]));
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
