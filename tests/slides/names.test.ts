import { expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { readEdtf } from "../../src/events/edtf.ts";
import { eventDateWords } from "../../src/events/format.ts";
import { sideName } from "../../src/events/names.ts";
import { eventsOf, type Said, said } from "./said.ts";

/** Actors that did not exist yet at any time of the events cited beside their names, where nothing else is cited. */
function tooEarly({ text, cite }: Said): readonly string[] {
  const events = eventsOf(cite);
  if (events.length === 0 || (cite && cite.claims.length + cite.sources.length > 0)) return [];
  const latest = Math.max(...events.map(({ when, ended }) => ended?.to ?? when.to));
  return Object.values(story.actors).flatMap(({ name, short = name, founded }) => {
    if (founded === undefined || readEdtf(founded).from < latest) return [];
    return [name, short].filter((one) => new RegExp(`\\b${one}\\b`).test(text));
  });
}

test("nobody is named beside events that were over before they were founded", () => {
  expect(Object.values(story.actors).filter(({ founded }) => founded).length).toBeGreaterThan(1);
  expect(said.flatMap((one) => tooEarly(one).map((name) => `${one.where}: ${name}`))).toEqual([]);
  const cite = { events: ["kobani-cleared-2015"], claims: [], sources: [] };
  expect(tooEarly({ where: "here", text: "The SDF cleared Kobani.", before: "", cite })).toEqual(["SDF"]);
});

test("a map of a day before the Syrian Democratic Forces and Islamic State had these names has their older ones", () => {
  expect(sideName(story, "sdf", "2015-05-21").short).toBe("YPG");
  expect(sideName(story, "sdf", "2015-10-11").short).toBe("SDF");
  expect(sideName(story, "is", "2014-06-28").short).toBe("ISIL");
  expect(sideName(story, "is", "2014-06-29").short).toBe("IS");
});

test("an uncertain day is called uncertain, and a time says whose clock it is by", () => {
  const uncertain = story.events.filter(({ date }) => date.includes("?"));
  expect(uncertain.length).toBeGreaterThan(1);
  for (const event of uncertain) expect(eventDateWords(story.language, event), event.id).toMatch(/\(uncertain\)/);
  for (const event of story.events) expect(eventDateWords(story.language, event), event.id).not.toMatch(/disputed/);
  const timed = story.events.filter(({ time }) => time);
  expect(timed.length).toBeGreaterThan(0);
  for (const event of timed)
    expect(eventDateWords(story.language, event), event.id).toMatch(/\d\d:\d\d \w[\w ]* time$/);
});
