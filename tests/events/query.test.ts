import { describe, expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { controlOn, controlWords } from "../../src/events/control.ts";
import type { EventRecord, Source } from "../../src/events/model.ts";
import { actorName, sideName } from "../../src/events/names.ts";
import { daysBetween, fixesOf, frontOn, independentPublishers } from "../../src/events/query.ts";
import { readStory } from "../../src/events/read.ts";
import { languageOf } from "../../src/language/language.ts";
import { draft } from "../fixture/story.ts";

const _english = languageOf("en");

const held = (place: string, day: string) => controlWords(story, controlOn(story, place, day).control);

describe("controlOn(story, place, day)", () => {
  test("answers for the end of the day: al-Qaim is Iraqi on the Friday and contested the day before", () => {
    expect(held("al-qaim", "2017-11-02")).toBe("contested between Islamic State and Iraqi forces");
    expect(held("al-qaim", "2017-11-03")).toBe("held by Iraqi forces");
  });

  test("says that a place is unknown before anything is known of it", () => {
    expect(held("hajin", "2013-06-01")).toBe("not known");
  });

  test("gives the state before a change too, as long as the day is within the change's possible days", () => {
    const { control, perhapsStill } = controlOn(story, "raqqa", "2014-01-12");
    expect(control).toEqual({ status: "held", holder: "is" });
    expect(perhapsStill).toEqual({ status: "held", holder: "rebels" });
    expect(controlOn(story, "raqqa", "2014-01-14").perhapsStill).toBeUndefined();
  });

  test("throws for a place that does not exist, naming it", () => {
    expect(() => controlOn(story, "atlantis", "2017-11-03")).toThrow("unknown place: atlantis");
  });
});

describe("frontOn(story, front, day)", () => {
  test("gives the last fix on or before the day, reversals included", () => {
    expect(frontOn(story, "syrian-army-right-bank", "2017-10-21")?.place).toBe("mayadin");
    expect(frontOn(story, "syrian-army-right-bank", "2017-10-24")?.place).toBe("al-asharah");
    expect(frontOn(story, "syrian-army-right-bank", "2017-11-03")?.place).toBe("mayadin");
    expect(frontOn(story, "iraqi-forces-upstream", "2017-11-03")?.place).toBe("al-qaim");
    expect(frontOn(story, "iraqi-forces-upstream", "2017-11-17")?.place).toBe("rawa");
  });

  test("is undefined before the first fix", () => {
    expect(frontOn(story, "desert-column", "2017-09-01")).toBeUndefined();
  });

  test("fixes come in order of date", () => {
    expect(Object.keys(story.fronts).length).toBeGreaterThan(0);
    for (const front of Object.keys(story.fronts)) {
      const days = fixesOf(story, front).map(({ when }) => when.from);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
  });
});

describe("readStory(draft)", () => {
  const flooded = draft.events["pest-flooded"];
  const record: EventRecord = { ...flooded, date: "1838-03-13" };

  test("loads a file with an invalid date, and throws only when its dates are asked for", () => {
    const wrong = readStory({ ...draft, events: { flood: { ...record, date: "1838-02-30" } } });
    expect(wrong.title).toBe(draft.title);
    expect(() => wrong.events).toThrow("invalid date: 1838-02-30");
  });

  test("puts the fixes of a front in order of date, whatever their order in the file", () => {
    const fixes = (["1838-02", "1838-01-06"] as const).map((date) => ({
      date,
      place: "pest",
      how: "reached" as const,
    }));
    const { fronts } = readStory({ ...draft, fronts: { ice: { name: "The ice", side: "ice", fixes } } });
    expect(fronts.ice?.fixes.map(({ date }) => date)).toEqual(["1838-01-06", "1838-02"]);
  });

  test("does not change the event file", () => {
    const before = structuredClone(draft);
    expect(readStory(draft).events.length).toBeGreaterThan(0);
    expect(draft).toEqual(before);
  });
});

describe("sideName(story, side, day)", () => {
  const was = [
    { until: "1837", name: "Frost", short: "F" },
    { until: "1838-03-10", name: "Drift ice" },
  ];
  const renamed = readStory({ ...draft, sides: { ...draft.sides, ice: { ...draft.sides.ice, was } } });

  test("gives the name that the side had on the day; a former name holds through its last day", () => {
    expect(sideName(renamed, "ice", "1837-12-31")).toEqual({ name: "Frost", short: "F" });
    expect(sideName(renamed, "ice", "1838-01-01")).toEqual({ name: "Drift ice", short: "Drift ice" });
    expect(sideName(renamed, "ice", "1838-03-10").name).toBe("Drift ice");
    expect(sideName(renamed, "ice", "1838-03-11").name).toBe("Ice");
  });

  test("gives the present name if no day is given, and the id of a side that does not exist", () => {
    expect(sideName(renamed, "ice")).toEqual({ name: "Ice", short: "Ice" });
    expect(sideName(renamed, "fog", "1838-03-10").name).toBe("fog");
  });

  test("actorName gives the name that an actor had on the day", () => {
    const { engineers } = draft.actors;
    expect(actorName({ ...engineers, was }, "1838-02-01").name).toBe("Drift ice");
    expect(actorName({ ...engineers, was }, "1838-04-01").name).toBe("River engineers");
  });

  test("controlWords uses the names that the sides had on the day", () => {
    const held = { status: "held", holder: "ice" } as const;
    expect(controlWords(renamed, held, "1838-02-01")).toBe("held by Drift ice");
    expect(controlWords(renamed, held)).toBe("held by Ice");
  });
});

describe("independentPublishers(story, event)", () => {
  const count = (...sources: readonly Source[]) => {
    const ids = Object.fromEntries(sources.map((source, index) => [`source-${index}`, source]));
    const [first = "", ...others] = Object.keys(ids);
    const event: EventRecord = { ...draft.events["pest-flooded"], sources: [first, ...others] };
    const made = readStory({ ...draft, sources: ids, events: { one: event } });
    const [one] = made.events;
    return one && independentPublishers(made, one);
  };
  const from = (publisher: string, more: Partial<Source> = {}): Source => {
    return { publisher, title: "A report", nature: "wire", where: "in print", ...more };
  };

  test("counts a publisher once, even if others carry its report", () => {
    expect(count(from("Reuters"), from("Reuters, as carried by TODAY"), from("AFP"))).toBe(2);
  });

  test("counts all publishers aligned with the same side as one", () => {
    const leaning = [from("SANA", { alignedWith: "ice" }), from("SouthFront", { alignedWith: "ice" })];
    expect(count(...leaning)).toBe(1);
    expect(count(...leaning, from("AFP"), from("ANF", { alignedWith: "open" }))).toBe(3);
  });

  test("counts works of reference only if nothing else is cited", () => {
    const reference = from("Wikipedia", { nature: "encyclopaedia" });
    expect(count(reference, from("AFP"))).toBe(1);
    expect(count(reference)).toBe(1);
  });
});

test("daysBetween(story, first, last) agrees with the days counted in the research", () => {
  expect(daysBetween(story, "caliphate-proclaimed", "deir-al-zor-declared-taken")).toBe(1223);
  expect(daysBetween(story, "caliphate-proclaimed", "baghuz-taken-2019")).toBe(1728);
  expect(daysBetween(story, "deir-al-zor-declared-taken", "baghuz-taken-2019")).toBe(505);
});
