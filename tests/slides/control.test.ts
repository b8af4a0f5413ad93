import { expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { controlOn, holders, shareOf } from "../../src/events/control.ts";
import { eventsOf, placesNamed, type Said, said } from "./said.ts";

/** What each side is called in the words, its army and its capital with it. */
const aliases: Record<string, RegExp> = {
  is: /\bIS\b|Islamic State/g,
  iraq: /Iraqi (?:army|forces|troops|soldiers)|\bIraqis\b|\b[Ff]ederal forces\b|\bBaghdad\b|\bIraq\b/g,
  sdf: /\bSDF\b|Syrian Democratic Forces|\bYPG\b|Kurdish fighters/g,
  kurdistan: /\bPeshmerga\b|Kurdistan Region|Iraq’s Kurds/g,
  syria: /Syrian army|\b[Tt]he army\b|Assad’s (?:army|side)|\bDamascus\b/g,
};

interface Mention {
  side: string;
  index: number;
}

const sidesNamed = (text: string): readonly Mention[] => {
  const found: (Mention & { end: number })[] = [];
  for (const [side, pattern] of Object.entries(aliases))
    for (const { index, 0: words } of text.matchAll(pattern))
      if (!found.some((other) => index < other.end && other.index < index + words.length))
        found.push({ side, index, end: index + words.length });
  return found.sort((a, b) => a.index - b.index);
};

interface Statement {
  side: string;
  places: readonly string[];
  words: string;
}

/** Before a name it says where something lies, not what was held. */
const aside =
  /\b(?:between|of|from|near|below|above|across|beside|in|at|to|towards|north|south|east|west|for|on|and Albu)\s+$/i;

/** Statements of the form "IS held Rawa and Rumana", with a verb; a pronoun stands for the side named last before it. */
function statements(text: string, before: string, verb: RegExp): readonly Statement[] {
  const sentences = text.split(/(?<=[.?!;])\s+/);
  let last = sidesNamed(before).at(-1)?.side;
  return sentences.flatMap((sentence) => {
    const named = sidesNamed(sentence);
    const found = [...sentence.matchAll(verb)].flatMap(({ index, 0: words }): Statement[] => {
      const subject = named.filter((one) => one.index < index).at(-1);
      const pronoun = /\b(?:it|he|they)(?: (?:still|also|had|then|again|now))*\s*$/i.test(sentence.slice(0, index));
      const isNear = subject && !/[,:]/.test(sentence.slice(subject.index, index));
      const side = isNear ? subject.side : pronoun ? last : undefined;
      const rest = sentence.slice(index + words.length);
      const places = placesNamed(rest)
        .filter(({ index, name }) => !aside.test(rest.slice(0, index)) && !/^’s/.test(rest.slice(index + name.length)))
        .map(({ id }) => id);
      return side && places.length > 0 ? [{ side, places, words: sentence }] : [];
    });
    last = named.at(-1)?.side ?? last;
    return found;
  });
}

const taking = /\b(?:took|retook|had taken|captured|seized)\b/g;
const holding =
  /\b(?:held|holds|kept|still had|had only|still held|had)\b(?! (?:been|to|taken|fled|already|also|lost|not|put|moved|gone|done|shot|barred|disowned))/g;

/** Statements of taking that no event bears out: of the cited events that move the place, or of all where none does. */
function wronglyTaken({ text, before, cite }: Said): readonly string[] {
  return statements(text, before, taking).flatMap(({ side, places, words }) =>
    places.flatMap((place) => {
      const turns = story.turns.get(place) ?? [];
      const cited = turns.filter(({ event }) => eventsOf(cite).some(({ id }) => id === event));
      const relevant = cited.length > 0 ? cited : turns;
      const isTaken = relevant.some(({ control }) => holders(control).includes(side));
      return relevant.length === 0 || isTaken ? [] : [`${side}, ${place}: ${words}`];
    }),
  );
}

/** Statements of holding that the step's chart contradicts on the day it shows. */
function wronglyHeld({ text, before, day }: Said): readonly string[] {
  if (!day) return [];
  return statements(text, before, holding).flatMap(({ side, places, words }) =>
    // What is dated in the sentence is of that date, and not of the chart's day.
    /\b(?:in|by|from|since|until|early|late) (?:\d{4}|[A-Z][a-z]+ \d{4})|\b20\d\d\b/.test(words)
      ? []
      : places
          .filter((place) => story.turns.has(place) && shareOf(controlOn(story, place, day).control, side) === "none")
          .map((place) => `${side}, ${place}, ${day}: ${words}`),
  );
}

test("a side that the words say took a place did so in the events", () => {
  expect(said.flatMap(({ text, before }) => statements(text, before, taking)).length).toBeGreaterThan(2);
  expect(said.flatMap((one) => wronglyTaken(one).map((what) => `${one.where}: ${what}`))).toEqual([]);
});

test("a side that the words say held a place holds it on the step's chart", () => {
  expect(
    said.flatMap(({ text, before, day }) => (day ? statements(text, before, holding) : [])).length,
  ).toBeGreaterThan(1);
  expect(said.flatMap((one) => wronglyHeld(one).map((what) => `${one.where}: ${what}`))).toEqual([]);
});

test.each([
  ["The SDF took Conoco gas plant and Hajin.", 0],
  ["The Syrian army took Hajin.", 1],
  ["IS lost heart. In June it took Mosul.", 0],
  ["The Peshmerga took Kirkuk, then Rawa.", 1],
])("“%s” has so many places wrongly taken: %d", (text, wrong) => {
  expect(wronglyTaken({ where: "here", text, before: "" })).toHaveLength(wrong);
});

test.each([
  ["IS held Rawa and Rumana.", 0],
  ["IS held Rawa, Mayadin and Rumana.", 1],
  ["The Syrian army still held Gharanij.", 1],
  ["IS was not done. It held Albu Kamal, near Husaybah.", 0],
  ["IS held Raqqa in 2014.", 0],
])("on 3 November “%s” has so many places wrongly held: %d", (text, wrong) => {
  expect(wronglyHeld({ where: "here", text, before: "", day: "2017-11-03" })).toHaveLength(wrong);
});

test("no place is held by an army after the day on which it left the war", () => {
  const heldOn = (side: string, day: string) =>
    Object.keys(story.places).filter((place) => holders(controlOn(story, place, day).control).includes(side));
  expect(heldOn("syria", "2024-12-01").length).toBeGreaterThan(20);
  expect(heldOn("syria", "2024-12-31")).toEqual([]);
  expect(heldOn("is", "2019-03-22")).toContain("baghuz");
  expect(heldOn("is", "2019-03-23")).toEqual([]);
});

test("the river’s banks are with Syria’s new government once its army has taken the east bank", () => {
  const riverside = Object.entries(story.places).filter(
    ([id, { country, river }]) => country === "Syria" && river && story.turns.has(id),
  );
  expect(riverside.length).toBeGreaterThan(30);
  for (const [id] of riverside)
    expect(controlOn(story, id, "2026-02-22").control, id).toEqual({ status: "held", holder: "rebels" });
});
