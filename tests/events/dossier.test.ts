import { describe, expect, it } from "vitest";
import { people } from "../../slides/events/people/events.ts";
import { series } from "../../slides/events/series.ts";
import { draft } from "../../slides/events.ts";
import { controlOn } from "../../src/events/control.ts";
import type { Control } from "../../src/events/model.ts";
import { readStory } from "../../src/events/read.ts";

const story = readStory(draft);

/** A state of control in one word: the holder's id if the place is held outright, otherwise its status. */
const word = (control: Control): string => (control.status === "held" ? control.holder : control.status);
const on = (day: string, places: readonly string[]): string[] =>
  places.map((place) => word(controlOn(story, place, day).control));
/** The turns of a place while IS held land, from a day on. */
const turns = (place: string, since = "0001-01-01") =>
  (story.turns.get(place) ?? []).filter(
    ({ when }) => when.from >= Date.parse(since) && when.from < Date.parse("2019-04-01"),
  );

/**
 * Who held each of 41 places at the end of Friday 3 November 2017, as the research had it before there was an event
 * file.
 */
const focusDate = {
  raqqa: "sdf",
  "al-maadan": "syria",
  "deir-al-zor": "syria",
  "deir-al-zor-airbase": "syria",
  "hawija-sakr": "syria",
  "hawijat-kati": "is",
  "al-husseiniya": "syria",
  marrat: "syria",
  mazlum: "syria",
  khusham: "syria",
  conoco: "sdf",
  muhasan: "syria",
  "al-busayrah": "contested",
  "al-shuhayl": "is",
  "al-omar": "sdf",
  "al-tanak": "contested",
  mayadin: "syria",
  dhiban: "is",
  "al-tayyana": "is",
  "al-quriyah": "contested",
  "al-asharah": "is",
  "suwaydan-jazirah": "is",
  subaykhan: "is",
  "abu-hardub": "is",
  "abu-hamam": "is",
  gharanij: "is",
  "al-salihiyah": "is",
  hajin: "is",
  "al-jalaa": "is",
  "al-shaafah": "is",
  "al-susah": "is",
  baghuz: "is",
  "albu-kamal": "is",
  husaybah: "iraq",
  "al-qaim": "iraq",
  rumana: "is",
  "al-obeidi": "iraq",
  rawa: "is",
  anah: "iraq",
  "al-reyhana": "iraq",
  haditha: "iraq",
};

const watched = [
  "raqqa",
  "deir-al-zor",
  "khusham",
  "mayadin",
  "dhiban",
  "al-quriyah",
  "al-asharah",
  "gharanij",
  "al-susah",
  "baghuz",
  "albu-kamal",
  "rawa",
];

/** The states of the twelve places, in the order above, on days between one reversal and the next. */
const days: [day: string, states: string][] = [
  ["2014-07-02", "is contested is rebels is is is unknown is is is is"],
  ["2016-01-01", "is shared is is is is is is is is is is"],
  ["2017-09-04", "contested shared is is is is is is is is is is"],
  ["2017-09-06", "contested contested is is is is is is is is is is"],
  ["2017-10-05", "contested contested is is is is is is is is is is"],
  ["2017-10-23", "sdf contested syria syria is syria contested is is is is is"],
  ["2017-11-09", "sdf syria syria syria is contested is is is is syria is"],
  ["2017-11-10", "sdf syria syria syria is contested is is is is contested is"],
  ["2017-11-12", "sdf syria syria syria is contested is is is is is is"],
  ["2017-11-18", "sdf syria syria syria sdf contested is is is is contested iraq"],
  ["2017-12-10", "sdf syria syria syria sdf syria syria sdf is is syria iraq"],
  ["2018-10-20", "sdf syria syria syria sdf syria syria sdf is sdf syria iraq"],
  ["2018-11-01", "sdf syria syria syria sdf syria syria sdf is is syria iraq"],
  ["2019-03-24", "sdf syria syria syria sdf syria syria sdf sdf sdf syria iraq"],
];

/** Each series of the research, and the series it became in the event file: one publisher and one measure in each. */
const researched = {
  "ihs-area": ["ihs-area"],
  "ihs-loss-pct": ["ihs-loss-pct"],
  "coalition-pct": ["coalition-pct"],
  "coalition-areas-of-influence": [
    "coalition-areas-of-influence",
    "coalition-areas-share",
    "coalition-areas-base",
    "coalition-areas-left",
  ],
  rand: ["rand"],
  "sohr-syria": ["sohr-syria"],
  "syria-all-parties": ["syria-shares-sohr", "syria-shares-jusoor"],
  "iraq-government": ["iraq-government"],
  "russia-mod": ["russia-mod"],
  "other-size": ["other-size"],
  population: ["population"],
  "people-freed": ["people-freed"],
  "ihs-revenue": ["ihs-revenue"],
  "icsr-revenue": ["icsr-revenue"],
  fighters: ["fighters"],
};

describe("the event file against the research it was written from", () => {
  it("holds the state of all 41 places at the end of 3 November 2017", () => {
    const places = Object.keys(focusDate);
    expect(places).toHaveLength(41);
    expect(Object.fromEntries(places.map((place) => [place, ...on("2017-11-03", [place])]))).toEqual(focusDate);
  });

  it.each(days)("holds the state of twelve places at the end of %s", (day, states) => {
    const expected = states.split(" ");
    expect(expected).toHaveLength(watched.length);
    expect(Object.fromEntries(watched.map((place) => [place, ...on(day, [place])]))).toEqual(
      Object.fromEntries(watched.map((place, index) => [place, expected[index]])),
    );
  });

  it("holds the cities that changed hands twice", () => {
    expect(turns("palmyra").map(({ control }) => word(control))).toEqual(["syria", "is", "syria", "is", "syria"]);
    expect(on("2016-01-01", ["mosul", "sinjar", "ramadi", "tikrit", "kirkuk"])).toEqual([
      "is",
      "kurdistan",
      "iraq",
      "iraq",
      "kurdistan",
    ]);
    expect(on("2015-01-01", ["kobani", "sinjar", "fallujah"])).toEqual(["contested", "is", "is"]);
  });

  it("has Albu Kamal change hands three times after 8 November 2017", () => {
    const taken = turns("albu-kamal", "2017-11-08").filter(({ control }) => control.status === "held");
    expect(taken.map(({ control }) => word(control))).toEqual(["syria", "is", "syria"]);
  });

  it("has the army take al-Quriyah twice", () => {
    const states = turns("al-quriyah", "2017-09-01").map(({ control }) => word(control));
    expect(states).toEqual(["syria", "contested", "syria"]);
  });

  it("has the army enter al-Asharah, lose it and take it again", () => {
    const states = turns("al-asharah", "2017-09-01").map(({ control }) => word(control));
    expect(states).toEqual(["contested", "is", "syria"]);
  });

  it("has the SDF lose Gharanij to IS before taking it for good", () => {
    expect(turns("gharanij").map(({ control }) => word(control))).toEqual(["is", "sdf", "is", "contested", "sdf"]);
  });

  it("never gives the whole of Deir al-Zor to IS", () => {
    const states = turns("deir-al-zor").map(({ control }) => word(control));
    expect(states).toEqual(["contested", "shared", "contested", "syria"]);
    expect(turns("deir-al-zor-enclave").map(({ control }) => word(control))).not.toContain("is");
  });

  it("besieges the government's part of Deir al-Zor until 5 September 2017", () => {
    expect(on("2017-09-04", ["deir-al-zor-enclave", "deir-al-zor-airbase"])).toEqual(["besieged", "besieged"]);
    expect(on("2017-09-05", ["deir-al-zor-enclave", "deir-al-zor-airbase"])).toEqual(["syria", "besieged"]);
    expect(on("2017-09-09", ["deir-al-zor-enclave", "deir-al-zor-airbase"])).toEqual(["syria", "syria"]);
  });

  it("keeps a siege's length apart from the doubt about its start", () => {
    const siege = story.event.get("deir-al-zor-siege");
    expect(siege?.when.precision).toBe("range");
    expect(siege?.ended?.edtf).toBe("2017-09-05");
    expect(siege?.disagreement).toMatch(/2014.*2015.*2015/s);
  });

  it("has every event and claim of the first research once, one more of the war, and 26 events about people", () => {
    expect(Object.keys(people)).toHaveLength(26);
    expect(story.events.filter(({ id }) => !(id in people))).toHaveLength(181);
    expect(Object.keys(story.claims)).toHaveLength(51);
  });

  it("has the 15 series of the first research, two of them split by publisher or measure", () => {
    expect(Object.keys(researched)).toHaveLength(15);
    expect(Object.keys(series).sort()).toEqual(Object.values(researched).flat().sort());
  });

  it("has a source for every event", () => {
    const unsourced = story.events.filter(({ sources }) => sources.length === 0).map(({ id }) => id);
    expect(unsourced).toEqual([]);
    for (const { id, sources } of story.events) {
      for (const { source } of sources) expect(story.sources, id).toHaveProperty([source]);
    }
  });

  it("gives every state of control a source, or says that it is assumed", () => {
    const silent = (draft.starts ?? []).filter(
      ({ firmness, sources = [], note }) => sources.length === 0 && (firmness !== "assumed" || !note),
    );
    expect(silent).toEqual([]);
  });
});
