import { describe, expect, test } from "vitest";
import { type Entry, find } from "../../../../src/views/read/search/match.ts";
import { folded } from "../../../../src/views/read/search/normalize.ts";

const place = (name: string, ...also: string[]): Entry => ({ kind: "place", name, also, detail: "", target: name });
const entries = [
  place("al-Qaim", "القائم", "Al Qa'im", "al-Kaim"),
  place("Albu Kamal", "البوكمال", "Abu Kamal", "Al-Bukamal"),
  place("Sabkha", "السبخة"),
  { ...place("Town entered"), kind: "event", detail: "3 November 2017 · al-Qaim" } satisfies Entry,
];
const names = (query: string) => find(entries, query).map(({ name }) => name);

describe("find(entries, query)", () => {
  test("finds a place by any of its spellings, whatever the case, accents, punctuation and spaces", () => {
    for (const query of ["al-qaim", "AL QAIM", "alqaim", "al-Qāʾim", "kaim"]) expect(names(query)[0]).toBe("al-Qaim");
    for (const query of ["abu kamal", "albukamal", "Al Bukamal"]) expect(names(query)).toEqual(["Albu Kamal"]);
  });

  test("finds an Arabic name without its article's hamza, vowel signs or lengthening, and with ha for ta marbuta", () => {
    for (const query of ["القائم", "القـائم", "الْقَائِم"]) expect(names(query)).toEqual(["al-Qaim"]);
    expect(names("السبخه")).toEqual(["Sabkha"]);
  });

  test("says by which spelling it was found, unless that is the name", () => {
    expect(find(entries, "abu kamal")[0]?.by).toBe("Abu Kamal");
    expect(find(entries, "albu")[0]?.by).toBeUndefined();
  });

  test("puts names before details, and requires every word", () => {
    expect(names("qaim")).toEqual(["al-Qaim", "Town entered"]);
    expect(names("november qaim")).toEqual(["Town entered"]);
    expect(names("november raqqa")).toEqual([]);
  });

  test("puts events whose titles match before those at a place of that spelling", () => {
    const event = (name: string, ...also: string[]): Entry => ({ ...place(name, ...also), kind: "event" });
    const events = [event("Towns counted", "Qaim"), event("Fall of Qaim", "Qaim")];
    expect(find(events, "qaim").map(({ name, by }) => [name, by])).toEqual([
      ["Fall of Qaim", undefined],
      ["Towns counted", undefined],
    ]);
  });

  test("does not find words in the middle of others, or where one ends and the next begins", () => {
    expect(find([place("Iraq and Syria"), place("Raqqa", "Raqa")], "raqa").map(({ name }) => name)).toEqual(["Raqqa"]);
  });

  test("finds an Arabic name with its article or without", () => {
    for (const query of ["قائم", "القائم", "بوكمال"]) expect(names(query)).toHaveLength(1);
  });

  test("takes a date with hyphens or full stops for one word, also while it is typed, and other numbers with hyphens for two", () => {
    const dated = [place("Named", "2017-11-03"), place("Counted in 2014-2017"), place("Kept 1914-18")];
    const found = (query: string) => find(dated, query).map(({ name }) => name);
    for (const query of ["2017-11-03", "2017-11-0", "2017-11", "2017-1", "20171103"])
      expect(found(query), query).toEqual(["Named"]);
    for (const query of ["3.11.2017", "03.11.2017", "3. 11. 2017"]) expect(found(query), query).toEqual(["Named"]);
    for (const query of ["2017-03-11", "11 2017", "11.3.2017", "13.11.2017"]) expect(found(query), query).toEqual([]);
    for (const query of ["2017", "2014-2017"]) expect(found(query)).toContain("Counted in 2014-2017");
    for (const query of ["18", "1914-18"]) expect(found(query)).toEqual(["Kept 1914-18"]);
  });

  test("finds nothing for punctuation alone", () => {
    expect(names(" - ")).toEqual([]);
  });
});

describe("folded(name)", () => {
  test("makes interchangeable letters equal", () => {
    expect(folded("إدلب")).toBe(folded("ادلب"));
    expect(folded("Deir ez-Zor")).toBe("deirezzor");
  });
});
