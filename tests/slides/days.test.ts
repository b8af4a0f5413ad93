import { expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { readEdtf } from "../../src/events/edtf.ts";
import { DAY } from "../../src/events/time.ts";
import { behind, eventsOf, type Said, said } from "./said.ts";

const months = "January February March April May June July August September October November December".split(" ");

/** A day that is named, of which the month or the year may be left to be understood. */
interface NamedDay {
  words: string;
  day: number;
  month?: number;
  year?: number;
}

function daysNamed(text: string): readonly NamedDay[] {
  const dated = new RegExp(`\\b(\\d{1,2})(?: and \\d{1,2}| to \\d{1,2})? (${months.join("|")})(?: (\\d{4}))?`, "g");
  const whole = [...text.matchAll(dated)].map(
    ([words, day, month = "", year]): NamedDay => ({
      words,
      day: Number(day),
      month: months.indexOf(month),
      ...(year && { year: Number(year) }),
    }),
  );
  const ordinal = [...text.matchAll(/\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! (?:century|Brigade))/g)];
  return [...whole, ...ordinal.map(([words, day]): NamedDay => ({ words, day: Number(day) }))];
}

type Stretch = readonly [from: number, to: number];

const stretch = (edtf: string | undefined): readonly Stretch[] => {
  const when = edtf === undefined || edtf === ".." ? undefined : readEdtf(edtf);
  return when ? [[when.from, when.to]] : [];
};

/** The days that the cited events, claims, series and sources are of, as stretches of time. */
function stretchesOf({ cite }: Said): readonly Stretch[] {
  const turns = [...story.turns.values()].flat();
  const events = eventsOf(cite).flatMap(({ id, when, ended, madeKnown }): Stretch[] => [
    [when.from, ended && Number.isFinite(ended.to) ? ended.to : when.to],
    ...(madeKnown ? [[madeKnown.from, madeKnown.to] as const] : []),
    ...turns.filter(({ event }) => event === id).map(({ when }) => [when.from, when.to] as const),
  ]);
  const claims = (cite?.claims ?? []).flatMap((id) => [
    ...stretch(story.claims[id]?.date),
    ...stretch(story.sources[story.claims[id]?.source ?? ""]?.date),
  ]);
  const sources = (cite?.sources ?? []).flatMap((id) => stretch(story.sources[id]?.date));
  const points = Object.values(story.series)
    .flatMap(({ points }) => points)
    .filter(({ source }) => cite?.sources.includes(source))
    .flatMap(({ date }) => stretch(date));
  return [...events, ...claims, ...sources, ...points];
}

function isOf({ day, month, year }: NamedDay, [from, to]: Stretch): boolean {
  for (let at = from; at < Math.min(to, from + 400 * DAY); at += DAY) {
    const date = new Date(at);
    if (date.getUTCDate() !== day) continue;
    if (
      (month ?? date.getUTCMonth()) === date.getUTCMonth() &&
      (year ?? date.getUTCFullYear()) === date.getUTCFullYear()
    )
      return true;
  }
  return false;
}

/** The days in some words that nothing they cite is of, and that nothing they cite mentions. */
function unfounded(one: Said): readonly string[] {
  if (!one.cite) return [];
  const stretches = stretchesOf(one);
  const mentioned = daysNamed(behind(one.cite));
  const isMentioned = ({ day, month }: NamedDay) =>
    mentioned.some((other) => other.day === day && (month ?? other.month) === other.month);
  // The day on which the deck was written rests on nothing.
  return daysNamed(one.text.replace(/This was written on [^.]+\./, ""))
    .filter((named) => !stretches.some((stretch) => isOf(named, stretch)) && !isMentioned(named))
    .map(({ words }) => words);
}

test("every day named in the words is one of what they cite", () => {
  expect(said.flatMap(({ text }) => daysNamed(text)).length).toBeGreaterThan(15);
  expect(said.flatMap((one) => unfounded(one).map((words) => `${one.where}: ${words}`))).toEqual([]);
});

test.each([
  ["Albu Kamal was taken for good on 19 November 2017.", []],
  ["Albu Kamal was taken for good on 19 November 2016.", ["19 November 2016"]],
  ["Albu Kamal was taken for good on the 18th.", ["the 18th"]],
  ["On the 19th Albu Kamal was taken for good, on 2 December forgotten.", ["2 December"]],
])("“%s” has these days wrong: %j", (text, wrong) => {
  const cite = { events: ["albu-kamal-taken"], claims: [], sources: [] };
  expect(unfounded({ where: "here", text, before: "", cite })).toEqual(wrong);
});
