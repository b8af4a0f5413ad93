import { describe, expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { readEdtf } from "../../src/events/edtf.ts";
import { tieDates, tiesOn, tieYears } from "../../src/events/ties.ts";
import { languageOf } from "../../src/language/language.ts";

const english = languageOf("en");

const short = ({ from, kind, to }: { from: string; kind: string; to: string }) => `${from} ${kind} ${to}`;

describe("tiesOn(story, day)", () => {
  test("gives the ties in force on 3 November 2017 and no others", () => {
    const held = tiesOn(story, "2017-11-03").map(short);
    expect(held).toContain("russia air support saa");
    expect(held).toContain("iran-militias fights beside saa");
    expect(held).toContain("coalition air support sdf");
    expect(held).toContain("is opposes iraqi-army");
    expect(held).toContain("iraqi-government rivals krg");
    // Fighting side by side at Mosul and against each other at Kirkuk were both over.
    expect(held).not.toContain("iraqi-army fights beside peshmerga");
    expect(held).not.toContain("iraqi-army opposes peshmerga");
    expect(held).not.toContain("coalition air support ypg");
    expect(held).toContain("iraqi-army rivals peshmerga");
    expect(held).toHaveLength(48);
  });

  test("has every opponent of IS, in both directions", () => {
    const held = new Set(tiesOn(story, "2017-11-03").map(short));
    const enemies = ["saa", "russia", "hezbollah", "sdf", "coalition", "iraqi-army", "pmf", "peshmerga", "turkey"];
    for (const enemy of enemies) {
      expect(held).toContain(`${enemy} opposes is`);
      expect(held).toContain(`is opposes ${enemy}`);
    }
  });

  test("includes the first and the last day, and ties without dates", () => {
    const on = (day: string) => tiesOn(story, day).map(short);
    expect(on("2017-10-15")).toContain("iraqi-army opposes peshmerga");
    expect(on("2017-10-27")).toContain("iraqi-army opposes peshmerga");
    expect(on("2017-10-14")).not.toContain("iraqi-army opposes peshmerga");
    expect(on("2017-10-28")).not.toContain("iraqi-army opposes peshmerga");
    expect(on("2015-09-29")).not.toContain("russia air support saa");
    expect(on("2010-01-01")).toEqual(["iran backs hezbollah"]);
  });
});

test("tieYears(english, tie) is short, and marks a start without a source", () => {
  const dates = (begins?: string, ends?: string) => ({
    ...(begins && { begins: readEdtf(begins) }),
    ...(ends && { ends: readEdtf(ends) }),
  });
  expect(tieYears(english, dates("2014-08", "2017-12"))).toBe("2014–17");
  expect(tieYears(english, dates("2017-10-15", "2017-10-27"))).toBe("2017");
  expect(tieYears(english, { ...dates("2012"), sinceUnsourced: true })).toBe("2012?–");
  expect(tieYears(english, {})).toBe("");
  expect(tieDates(english, { ...dates("2012"), sinceUnsourced: true })).toBe("since 2012 (start not sourced)");
});

test.each([
  ["en", "2014 to 2017", "from between 2014 and 2015 to 2017"],
  ["de", "2014 bis 2017", "Beginn: zwischen 2014 und 2015, Ende: 2017"],
  ["fr", "de 2014 à 2017", "début : entre 2014 et 2015, fin : 2017"],
  ["es", "de 2014 a 2017", "inicio: entre 2014 y 2015, final: 2017"],
  ["ar", "من 2014 إلى 2017", "البداية: بين سنتي 2014 و2015، والنهاية: 2017"],
])("in %s a tie lasts from one date to another as an event does", (tag, ...words) => {
  const said = ["2014", "[2014..2015]"].map((since) =>
    tieDates(languageOf(tag), { begins: readEdtf(since), ends: readEdtf("2017") }),
  );
  expect(said.map((one) => one.replaceAll("\u00a0", " "))).toEqual(words);
});

describe("dates of other centuries and of hours", () => {
  const years = (since: string, until: string) => tieYears(english, { begins: readEdtf(since), ends: readEdtf(until) });

  test("years are short within a century of four digits only", () => {
    expect(years("2014", "2017")).toBe("2014–17");
    expect(years("1898", "2004")).toBe("1898–2004");
    expect(years("-0059", "-0043")).toBe("60–44 BC");
    expect(years("-0043", "-0043")).toBe("44 BC");
    expect(years("-0043", "0014")).toBe("44 BC–AD 14");
    expect(years("0060", "0079")).toBe("AD 60–79");
  });

  test("a tie that begins at an hour is in force on that day", () => {
    const tie = {
      id: "one",
      from: "a",
      to: "b",
      kind: "backs",
      begins: readEdtf("2017-11-03T10:00"),
      sources: [],
    } as const;
    expect(tiesOn({ ties: [tie] }, "2017-11-03")).toHaveLength(1);
    expect(tiesOn({ ties: [tie] }, "2017-11-02")).toHaveLength(0);
  });
});
