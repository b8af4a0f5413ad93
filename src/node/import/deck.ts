import { greatest } from "d3";
import { groundOf } from "../../charts/placesMap/layout/ground.ts";
import { readStory, type Story } from "../../events/read.ts";
import type { Draft } from "../../events/story.ts";
import { imported, type Say, sayIn, toWrite } from "../templates/starterWords.ts";
import { type Chapter, chaptersOf } from "./chapters.ts";
import { landOn } from "./land.ts";
import { exported, paragraphs, quoted, slideFile } from "./slideFile.ts";
import { countAndSpan, lastOf } from "./span.ts";
import { cut } from "./text.ts";
import { moduleOf } from "./write.ts";

/** The files of a story's folder, by name. */
export type StoryFiles = Readonly<Record<string, string>>;

/**
 * The files of a deck for an imported story, for its author to continue: a timeline of everything, a timeline for each
 * chapter, a map if places have coordinates, and the sources. `id` is the deck's name in addresses, `from` says what it
 * was made from.
 */
export function deckFiles(draft: Draft, { id, from }: { id: string; from: string }): StoryFiles {
  const story = readStory(draft);
  const say = sayIn(draft.language);
  const chapters = chaptersOf(story.events, story.language);
  const coordinates = Object.values(draft.places).flatMap(({ at }) => ("unknown" in at ? [] : [at]));
  const isMapped = coordinates.length > 0;
  const slides = [
    "title",
    "whole",
    ...(isMapped ? ["places"] : []),
    ...chapters.map(({ id: name }) => name),
    "sources",
  ];
  return {
    "events.ts": moduleOf(draft),
    "vocabulary.ts": vocabularyFile(draft),
    "charts.ts": chartsFile(isMapped),
    "title.ts": titleFile(story, from, say),
    "whole.ts": wholeFile(story, say),
    ...(isMapped && { "places.ts": placesFile(story, say), "land.json": landOn(groundOf(coordinates)) }),
    ...Object.fromEntries(chapters.map((chapter) => [`${chapter.id}.ts`, chapterFile(story, chapter)])),
    "sources.ts": sourcesFile(say),
    "deck.ts": deckFile(draft.title, { id, slides, isMapped }, say),
  };
}

function deckFile(
  title: string,
  { id, slides, isMapped }: { id: string; slides: readonly string[]; isMapped: boolean },
  say: Say,
): string {
  const opening = slides.slice(0, isMapped ? 3 : 2);
  const parts = slides.slice(opening.length, -1);
  const chapter = (id: string, name: string, slides: readonly string[]) =>
    `    { id: "${id}", title: ${JSON.stringify(name)}, slides: [${slides.map(exported).join(", ")}] },`;
  return `import { defineDeck } from "#deck/deck";
import { story } from "./events.ts";
${[...slides]
  .sort()
  .map((slide) => `import { ${exported(slide)} } from "./${slide}.ts";`)
  .join("\n")}

/** The running order. */
export const deck = defineDeck({
  id: ${JSON.stringify(id)},
  title: ${JSON.stringify(title)},
  subtitle: ${JSON.stringify(say(toWrite.subtitle))},
  description: ${JSON.stringify(say(toWrite.description))},
  keywords: [${JSON.stringify(say(imported.keyword))}],
  author: ${JSON.stringify(say(toWrite.author))},
  licence: ${JSON.stringify(say(toWrite.licence))},
  story,
  chapters: [
${[
  chapter("the-whole", say(imported.whole), opening),
  ...(parts.length > 0 ? [chapter("in-parts", say(imported.parts), parts)] : []),
  chapter("how-we-know", say(imported.howWeKnow), slides.slice(-1)),
].join("\n")}
  ],
});
`;
}

const vocabularyFile = (draft: Draft): string => `import { vocabulary } from "#deck/words";
import type { draft } from "./events.ts";

/** The functions with which slides write their words. The compiler reports every misspelt id. */
export const { words, cite, place, term } = vocabulary<{
  event: keyof typeof draft.events;
  claim: never;
  source: keyof typeof draft.sources;
  place: ${Object.keys(draft.places).length > 0 ? "keyof typeof draft.places" : "never"};
  term: keyof NonNullable<typeof draft.terms>;
}>();
`;

const chartsFile = (
  isMapped: boolean,
): string => `${isMapped ? 'import { placesMap } from "#charts/placesMap";\n' : ""}import { timeline } from "#charts/timeline";
import { story } from "./events.ts";
${isMapped ? 'import land from "./land.json" with { type: "json" };\n' : ""}
/** The timeline of this story. */
export const storyTimeline = timeline(story);
${isMapped ? "\n/** The map of its places. Outlines of countries: Natural Earth, public domain. */\nexport const map = placesMap(story, { land });\n" : ""}`;

/** The part of a state that asks for lanes: only if there are a few theatres or, failing that, kinds. */
const lanesOf = ({ theatres, kinds }: Story): string => {
  const isFew = (records: object) => Object.keys(records).length >= 2 && Object.keys(records).length <= 8;
  return isFew(theatres) ? `, lanes: "theatre"` : isFew(kinds) ? `, lanes: "kind"` : "";
};

function titleFile(story: Story, from: string, say: Say): string {
  const { title, events, language } = story;
  const words = say(imported.readFrom, { events: language.timeline.count(events.length), file: from });
  return slideFile(
    "title",
    { kind: "opening", title: cut(title, 70), caption: countAndSpan(story) },
    { words: `        ${quoted(words)}\${cite({ sources: ["imported-file"] })}` },
  );
}

function wholeFile(story: Story, say: Say): string {
  const { events } = story;
  const [first, last] = [events[0]?.date ?? "", greatest(events, (event) => lastOf(event).to)];
  const until = last?.until && last.until !== ".." ? last.until : (last?.date ?? "");
  return slideFile(
    "whole",
    { kind: "chart", title: say(imported.onOneLine), caption: countAndSpan(story) },
    {
      state: `{ extent: [${JSON.stringify(first)}, ${JSON.stringify(until)}]${lanesOf(story)}, focusDate: false }`,
      words: paragraphs(events, 6, story.language),
    },
    "chart: storyTimeline",
  );
}

const chapterFile = (story: Story, { id, title, extent, events }: Chapter): string =>
  slideFile(
    id,
    { kind: "chart", title, caption: story.language.timeline.count(events.length) },
    {
      state: `{ extent: [${extent.map((date) => JSON.stringify(date)).join(", ")}]${lanesOf(story)}, focusDate: false }`,
      words: paragraphs(events, 12, story.language),
    },
    "chart: storyTimeline",
  );

function placesFile({ events, places, language }: Story, say: Say): string {
  const at = events.filter(({ place }) => place.some((id) => !("unknown" in (places[id]?.at ?? { unknown: "" }))));
  return slideFile(
    "places",
    {
      kind: "chart",
      title: say(imported.where),
      caption: say(imported.onTheMap, { events: language.timeline.count(at.length) }),
    },
    { state: "{}", words: paragraphs(at, 6, language) },
    "chart: map",
  );
}

const sourcesFile = (say: Say): string =>
  slideFile(
    "sources",
    {
      kind: "closing",
      title: say(imported.restsOn),
      caption: say(imported.sources),
    },
    { words: `        ${quoted(say(toWrite.sources))}\${cite({ sources: ["imported-file"] })}` },
  );
