import type { Chart, Description } from "../../charts/chart.ts";
import { captionOf, type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import { extentWords } from "../../events/calendarWords.ts";
import { parseEdtf } from "../../events/edtf.ts";
import { actorName, sideName } from "../../events/names.ts";
import { extentOf } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import { capital } from "../../language/formats.ts";
import type { Language } from "../../language/language.ts";
import type { Position } from "./address.ts";

/** How many things a sentence names before it counts the rest. */
const named = 3;

/**
 * What a step changes on its slide, as one sentence made from the two states: which places changed hands, where a front
 * has come to, what was added, what is highlighted. Empty for two steps of different slides, where nothing changes, and
 * where the caption alone says it.
 */
export function changeWords(deck: Deck, from: Position | undefined, to: Position): string {
  const slide = slidesOf(deck)[to.slide];
  if (!slide?.chart || from?.slide !== to.slide || from.step === to.step) return "";
  const captioned = captionOf(slide, from.step) !== captionOf(slide, to.step);
  return stateChangeWords(deck.story, slide.chart, [stateAt(slide, from.step), stateAt(slide, to.step)], captioned);
}

/**
 * The difference between two states of a chart as one sentence; empty if there is none. `captioned` says that a caption
 * tells what the second shows, which is then not told again.
 */
export function stateChangeWords(
  story: Story,
  chart: Chart,
  [before, after]: readonly [before: unknown, after: unknown],
  captioned: boolean,
): string {
  const [a, b] = [chart.describe(before), chart.describe(after)];
  const changes = [handsWords(story, a, b), frontWords(story, a, b)].filter((words) => words !== "");
  if (changes.length === 0) {
    if (!captioned && a.name !== b.name) changes.push(b.name);
    changes.push(addedWords(story, a, b));
  }
  changes.push(highlightWords(story, b, [before, after]));
  const told = story.language.separated(changes.filter((one) => one !== ""));
  const words = told || (captioned ? "" : otherwiseWords(a, b));
  return words === "" ? "" : story.language.sentence(capital(words));
}

const stateAt = (slide: Slide, step: number): unknown => slide.steps[step]?.state;

/**
 * What a chart's table says about each thing that changes, by its last row; empty if the table shows no changes of this
 * kind.
 */
function told({ table: { rows, changes } }: Description, kind: "state" | "position"): ReadonlyMap<string, string> {
  return new Map(
    changes?.kind === kind ? rows.map((row) => [row[changes.what] ?? "", row[changes.to] ?? ""] as const) : [],
  );
}

/** Says which of the places that both states show changed hands, grouped by their new holder. */
function handsWords({ language }: Story, a: Description, b: Description): string {
  const words = language.changes;
  const [before, after] = [told(a, "state"), told(b, "state")];
  const groups = new Map<string, string[]>();
  for (const [place, state] of after) {
    if (!before.has(place) || before.get(place) === state) continue;
    groups.set(state, [...(groups.get(state) ?? []), place]);
  }
  if (groups.size > 0)
    return language.separated([...groups].map(([state, places]) => words.nowIn(shortened(words, places), state)));
  const compares = before.size > 0 && after.size > 0 && a.day !== b.day;
  return compares ? words.noneChanged : "";
}

/** Says where the fronts that have moved are now. */
function frontWords({ language }: Story, a: Description, b: Description): string {
  const [before, after] = [told(a, "position"), told(b, "position")];
  return language.separated(
    [...after]
      .filter(([front, place]) => before.get(front) !== place)
      .map(([front, place]) => language.changes.nowAt(front, place)),
  );
}

/** What is shown that was not, and how many events no longer are. */
function addedWords(story: Story, a: Description, b: Description): string {
  const words = story.language.changes;
  // Parts of figures are panels, which a step adds; those of events are lanes, in which it only sorts them.
  const parts = ({ parts = [] }: Description) => parts.filter(({ figures }) => figures).map(({ name }) => name);
  const events = b.events.filter((id) => !a.events.includes(id)).map((id) => nameOf(story, id));
  const added = events.length > 0 ? events : parts(b).filter((name) => !parts(a).includes(name));
  const gone = a.events.filter((id) => !b.events.includes(id)).length;
  return story.language.separated(
    [added.length > 0 && words.added(shortened(words, added)), gone > 0 && words.gone(gone)].filter(
      (change) => change !== false,
    ),
  );
}

/** What is highlighted now, where it is something else than before. */
function highlightWords(
  story: Story,
  described: Description,
  [before, after]: readonly [before: unknown, after: unknown],
): string {
  const [old, now] = [highlighted(before), highlighted(after)];
  if (old.join() === now.join()) return "";
  const words = story.language.changes;
  return now.length > 0 ? words.highlighted(idsWords(story, described, now)) : words.alike;
}

function highlighted(state: unknown): readonly string[] {
  const { highlight } = (state ?? {}) as { highlight?: unknown };
  return (Array.isArray(highlight) ? highlight : [highlight]).filter((id): id is string => typeof id === "string");
}

/** The names of what ids stand for; two dates are an extent. */
function idsWords(story: Story, described: Description, ids: readonly string[]): readonly string[] {
  const { language } = story;
  const [first = "", last = first] = ids;
  const named = ids.map((id) => figureOf(described, id) ?? nameOf(story, id));
  const areDates = ids.length <= 2 && ids.every((id, index) => named[index] === id && parseEdtf(id) !== undefined);
  return areDates ? [extentWords(language, ...extentOf([first, last]))] : shortened(language.changes, named);
}

/** A figure of a chart by what it is found by, in words: "UCDP: 77 (4 November 2017)". */
const figureOf = ({ parts = [] }: Description, id: string): string | undefined =>
  parts.flatMap(({ figures = [] }) => figures).find(({ at }) => Object.values(at).includes(id))?.words;

/** The first sentence of a chart's summary that is new. */
function otherwiseWords(a: Description, b: Description): string {
  const sentences = ({ summary }: Description) => summary.split(/(?<=[.!?])\s+/);
  return sentences(b).find((one) => !sentences(a).includes(one)) ?? "";
}

const nameOf = (story: Story, id: string): string => {
  const [actor, place] = [story.actors[id], story.places[id]];
  if (actor) return actorName(actor).name;
  return story.event.get(id)?.title ?? place?.name ?? (story.sides[id] ? sideName(story, id).name : id);
};

/** The first few names, and how many more there are: "Mayadin", "al-Asharah", "nine more". */
function shortened(words: Language["changes"], all: readonly string[]): readonly string[] {
  const rest = all.length - named;
  return rest > 1 ? [...all.slice(0, named), words.more(rest)] : all;
}
