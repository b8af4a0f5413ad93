import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { story } from "../../slides/events.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { citesIn } from "../../src/deck/words.ts";
import type { Citation } from "../../src/events/model.ts";
import { sourceLine } from "../../src/views/shared/sources.ts";

const idOf = (citation: Citation): string => (typeof citation === "string" ? citation : citation.source);

/** Every source that something in the event file or in the words rests on. */
function restedOn(): ReadonlySet<string> {
  const cited: readonly (readonly Citation[])[] = [
    ...story.events.map(({ sources }) => sources.map(({ source }) => source)),
    ...Object.values(story.actors).map(({ sources }) => sources),
    ...story.ties.map(({ sources }) => sources),
    ...(story.starts ?? []).map(({ sources = [] }) => sources),
    ...Object.values(story.claims).map(({ source }) => [source]),
    ...Object.values(story.series).map(({ points }) => points.map(({ source }) => source)),
    ...Object.values(story.registers).map(({ source }) => [source]),
    ...Object.values(story.places).map(({ pointFrom, alternatives = [] }) =>
      [pointFrom, ...alternatives.map(({ from }) => from)].flatMap((id) => id ?? []),
    ),
    ...slidesOf(deck).flatMap(({ steps }) =>
      steps.map(({ words }) => citesIn(words).flatMap(({ sources }) => sources)),
    ),
  ];
  return new Set(cited.flat().map(idOf));
}

test("no source is in the event file that nothing rests on", () => {
  const used = restedOn();
  expect(used.size).toBeGreaterThan(400);
  expect(Object.keys(story.sources).filter((id) => !used.has(id))).toEqual([]);
});

test("a title that is a description of ours is marked as one, and stands in square brackets", () => {
  const described = Object.entries(story.sources).filter(([, { described }]) => described);
  expect(described.length).toBeGreaterThan(100);
  for (const [id, { title }] of Object.entries(story.sources))
    if (/^(Report|Post|Situation report|Map and report) on /.test(title))
      expect(story.sources[id]?.described, id).toBe(true);
  const [first = ""] = described[0] ?? [];
  expect(JSON.stringify(sourceLine(story, first))).toContain(`[${story.sources[first]?.title}]`);
});

test("a source in another language than English says which, and its title is in it unless it is ours", () => {
  const foreign = Object.entries(story.sources).filter(([, { language }]) => language);
  expect(foreign.length).toBeGreaterThan(10);
  for (const [id, { language }] of foreign) {
    const name = new Intl.DisplayNames("en", { type: "language" }).of(language ?? "");
    const line = sourceLine(story, id);
    expect(JSON.stringify(line), id).toContain(`in ${name}`);
    const title = line.find((part) => typeof part !== "string");
    expect(title?.attributes.lang, id).toBe(story.sources[id]?.described ? undefined : language);
  }
  for (const [id, { publisher, language }] of Object.entries(story.sources))
    if (/German|French|Filipino/.test(publisher) && !/translated/.test(publisher)) expect(language, id).toBeDefined();
});

/** Small words that titles in these languages have, and English titles do not. */
const foreignWords =
  /\b(?:aus|auf|bei|der|das|und|les|dans|pour|della|nella|agli|morti|mortos|pelo|para|nos|las|los)\b/i;

test("a source whose own title is not English, or that is on a site in another language, names its language", () => {
  const sites = /\/\/(?:[^/]*\.)?(?:albawabhnews\.com|ltv\.ly|zeit\.de|correiobraziliense\.com\.br|rozpress\.net)\//;
  const foreign = Object.entries(story.sources).filter(
    ([, { title, described, url = "" }]) => (!described && foreignWords.test(title)) || sites.test(url),
  );
  expect(foreign.length).toBeGreaterThan(4);
  expect(foreign.filter(([, { language }]) => !language).map(([id]) => id)).toEqual([]);
});

test("nothing that was confirmed rests on a digest, a blog or an encyclopaedia alone", () => {
  const weak = (id: string) =>
    /^Weak:/.test(story.sources[id]?.note ?? "") || story.sources[id]?.nature === "encyclopaedia";
  const alone = story.events.filter(
    ({ firmness, sources }) => firmness === "confirmed" && sources.every(({ source }) => weak(source)),
  );
  expect(alone.map(({ id }) => id)).toEqual([]);
});
