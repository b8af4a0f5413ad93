import { groundOf } from "../../charts/placesMap/layout/ground.ts";
import { counted } from "../../events/check/problem.ts";
import { dateWords } from "../../events/format.ts";
import { type Event, readStory, type Story } from "../../events/read.ts";
import type { Draft } from "../../events/story.ts";
import { toWrite } from "../templates/starterWords.ts";
import { type Chapter, chaptersOf } from "./chapters.ts";
import { landOn } from "./land.ts";
import { english, exported, paragraphs, quoted, slideFile } from "./slideFile.ts";
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
  const chapters = chaptersOf(story.events);
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
    "title.ts": titleFile(story, from),
    "whole.ts": wholeFile(story),
    ...(isMapped && { "places.ts": placesFile(story), "land.json": landOn(groundOf(coordinates)) }),
    ...Object.fromEntries(chapters.map((chapter) => [`${chapter.id}.ts`, chapterFile(story, chapter)])),
    "sources.ts": sourcesFile(),
    "deck.ts": deckFile(draft, { id, slides, isMapped }),
  };
}

function deckFile(
  { title }: Draft,
  { id, slides, isMapped }: { id: string; slides: readonly string[]; isMapped: boolean },
): string {
  const opening = slides.slice(0, isMapped ? 3 : 2);
  const parts = slides.slice(opening.length, -1);
  const listed = (ids: readonly string[]) => `[${ids.map(exported).join(", ")}]`;
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
  subtitle: ${JSON.stringify(toWrite.subtitle)},
  description: ${JSON.stringify(toWrite.description)},
  keywords: ["timeline"],
  author: ${JSON.stringify(toWrite.author)},
  licence: ${JSON.stringify(toWrite.licence)},
  story,
  chapters: [
    { id: "the-whole", title: "The whole", slides: ${listed(opening)} },
${parts.length > 0 ? `    { id: "in-parts", title: "Part by part", slides: ${listed(parts)} },\n` : ""}    { id: "how-we-know", title: "How we know", slides: ${listed(slides.slice(-1))} },
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

/** The part of a state that asks for lanes: only if there are a few kinds. */
const lanesOf = ({ kinds }: Story): string => {
  const count = Object.keys(kinds).length;
  return count >= 2 && count <= 8 ? `, lanes: "kind"` : "";
};

/** The dates of the first and last event in words: "1850 to March 1871". */
const spanOf = (events: readonly Event[]): string => {
  const [first, last] = [events[0], events.at(-1)].map((event) => (event ? dateWords(english, event.when) : ""));
  return first === last ? `${first}` : `${first} to ${last}`;
};

const titleFile = ({ title, events }: Story, from: string): string =>
  slideFile(
    "title",
    { kind: "opening", title: cut(title, 70), caption: `${counted(events.length, "event")}, ${spanOf(events)}` },
    {
      words: `        ${quoted(`${counted(events.length, "event")}, read from ${from}.`)}\${cite({ sources: ["imported-file"] })}`,
    },
  );

function wholeFile(story: Story): string {
  const { events } = story;
  const [first, last] = [
    events[0]?.date ?? "",
    events.reduce(
      (a, b) => ((b.ended?.to ?? b.when.to) > (a.ended?.to ?? a.when.to) && b.until !== ".." ? b : a),
      events[0] as Event,
    ),
  ];
  const until = last.until && last.until !== ".." ? last.until : last.date;
  return slideFile(
    "whole",
    { kind: "chart", title: "All of it on one line", caption: `${counted(events.length, "event")}, ${spanOf(events)}` },
    {
      state: `{ extent: [${JSON.stringify(first)}, ${JSON.stringify(until)}]${lanesOf(story)}, focusDate: false }`,
      words: paragraphs(events, 6),
    },
    "chart: storyTimeline",
  );
}

const chapterFile = (story: Story, { id, title, extent, events }: Chapter): string =>
  slideFile(
    id,
    { kind: "chart", title, caption: counted(events.length, "event") },
    {
      state: `{ extent: [${extent.map((date) => JSON.stringify(date)).join(", ")}]${lanesOf(story)}, focusDate: false }`,
      words: paragraphs(events, 12),
    },
    "chart: storyTimeline",
  );

function placesFile({ events, places }: Story): string {
  const at = events.filter(({ place }) => place.some((id) => !("unknown" in (places[id]?.at ?? { unknown: "" }))));
  return slideFile(
    "places",
    { kind: "chart", title: "Where it happened", caption: `${counted(at.length, "event")} on the map` },
    { state: "{}", words: paragraphs(at, 6) },
    "chart: map",
  );
}

const sourcesFile = (): string =>
  slideFile(
    "sources",
    {
      kind: "closing",
      title: "Who says so",
      caption: "The sources behind the events, by what kind of publisher they are",
    },
    { words: `        ${quoted(toWrite.sources)}\${cite({ sources: ["imported-file"] })}` },
  );
