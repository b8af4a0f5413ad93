import { expect, test } from "vitest";
import base from "../../assets/geo/base.json" with { type: "json" };
import water from "../../assets/geo/water.json" with { type: "json" };
import { story } from "../../slides/events.ts";
import type { Place } from "../../src/events/model.ts";
import { readGeography } from "../../src/geo/geography.ts";
import { distanceKm, type LonLat, locate } from "../../src/geo/river.ts";
import { behind, eventsOf, numberOf, placesNamed, type Said, said } from "./said.ts";

/** How far a place may lie from its point, in kilometres. */
const exactKm = ({ exact }: Place): number =>
  typeof exact === "object" ? exact.withinKm : exact === "arc-minute" ? 2 : 1;

const figure = /\b([a-z]+(?:-[a-z]+)?|\d[\d,]*)(?: to ([a-z]+|\d+))? (?:km|kilometres?)\b/gi;

/** The distances in some words that no two of their places bear out, and that nothing they cite says. */
function unfounded({ text, before, cite }: Said): readonly string[] {
  const claimed = (cite?.claims ?? []).flatMap((id) => story.claims[id]?.places ?? []);
  const cited = [...eventsOf(cite).flatMap(({ place }) => place), ...claimed];
  const named = placesNamed(text).map(({ id }) => id);
  const others = [...named, ...cited, ...placesNamed(before).map(({ id }) => id)];
  const source = behind(cite);
  return [...text.matchAll(figure)].flatMap(([words, low = "", high]) => {
    const range = [low, high ?? low].map(numberOf).filter((km) => km !== undefined);
    if (range.length < 2) return [];
    // What is said of the border is measured, whoever else says it.
    if (/\bto the (?:Syrian |Iraqi )?border\b|\bfrom the (?:Syrian |Iraqi )?border\b/.test(text) && named.length > 0)
      return named.some((id) => isFromTheBorder(id, range)) ? [] : [words];
    const quoted = [...source.matchAll(figure)];
    if (quoted.some((one) => one.slice(1).some((word) => word && range.includes(numberOf(word) ?? -1)))) return [];
    const fits = [...new Set(named)].some((a) => [...new Set(others)].some((b) => a !== b && agrees(a, b, range)));
    return fits ? [] : [words];
  });
}

const borders = readGeography(base, water).borders.flatMap(({ geometry }) =>
  geometry.type === "MultiLineString" ? (geometry.coordinates as unknown as LonLat[][]) : [],
);

/** Whether a place lies as far from the border as a range says, where the border is nearest to it. */
function isFromTheBorder(id: string, range: readonly number[]): boolean {
  const place = story.places[id];
  if (!place || "unknown" in place.at) return false;
  const at = place.at as LonLat;
  const km = Math.min(...borders.map((line) => locate(line, at).offsetKm));
  return isWithin(km, range, exactKm(place));
}

/** Whether two places lie as far apart as a range says, in a straight line, as exactly as both are known. */
function agrees(a: string, b: string, range: readonly number[]): boolean {
  const [one, other] = [story.places[a], story.places[b]];
  if (!one || !other || "unknown" in one.at || "unknown" in other.at) return false;
  return isWithin(distanceKm(one.at, other.at), range, exactKm(one) + exactKm(other));
}

/** A figure in words is rounded: to a kilometre, or to a twentieth of it. */
function isWithin(km: number, range: readonly number[], exact: number): boolean {
  const slack = exact + Math.max(0.5, km / 20);
  return km >= Math.min(...range) - slack && km <= Math.max(...range) + slack;
}

test("every distance in the words is that of its places, as exactly as they are known, or is said by what is cited", () => {
  expect(said.filter(({ text }) => /kilometre/.test(text)).length).toBeGreaterThan(1);
  expect(said.flatMap((one) => unfounded(one).map((words) => `${one.where}: ${words}`))).toEqual([]);
});

/** The sentences of the event file that name two places. Who stood so far from one place is not measured here. */
const told: readonly Said[] = [
  ...story.events.flatMap(({ id, text, disagreement, later, note }) =>
    [text, disagreement, later, note].map((words) => ({ where: id, words })),
  ),
  ...Object.entries(story.claims).flatMap(([id, { text, check, later }]) =>
    [text, check, later].map((words) => ({ where: id, words })),
  ),
].flatMap(({ where, words = "" }) =>
  words
    .split(/(?<=[.:;])\s+/)
    .map((sentence) => ({ where, text: sentence.replace(/on the way to [^.,]+/, ""), before: "" }))
    .filter(({ text }) => placesNamed(text).length > 1),
);

test("every distance between two places that the event file gives is right", () => {
  expect(told.filter(({ text }) => / km\b/.test(text)).length).toBeGreaterThan(2);
  const wrong = told.flatMap((one) => unfounded(one).map((words) => `${one.where}: ${words}: ${one.text}`));
  expect(wrong).toEqual([]);
});

test.each([
  ["Albu Kamal lies nine kilometres from Husaybah.", []],
  ["Albu Kamal lies forty kilometres from al-Qaim.", ["forty kilometres"]],
  ["From Deir al-Zor to Albu Kamal it is 121 kilometres.", []],
  ["From Deir al-Zor to Albu Kamal it is some sixty kilometres.", ["sixty kilometres"]],
  ["Rawa is 85 to 90 kilometres from the Husaybah crossing.", []],
  ["Rawa is twenty kilometres from the Husaybah crossing.", ["twenty kilometres"]],
  ["From Rawa to the border it is more than seventy kilometres.", []],
  ["From Rawa to the border it is some 85 kilometres.", ["85 kilometres"]],
])("“%s” has these distances wrong: %j", (text, wrong) => {
  expect(unfounded({ where: "here", text, before: "" })).toEqual(wrong);
});
