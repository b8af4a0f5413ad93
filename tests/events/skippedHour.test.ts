import { describe, expect, test } from "vitest";
import { checkStory, report } from "../../src/events/check/check.ts";
import { skippedHour } from "../../src/events/check/skippedHour.ts";
import type { EventRecord } from "../../src/events/model.ts";
import { importedDraft } from "../../src/node/import/draft.ts";
import { entryAt, writtenAs } from "../../src/node/import/foreign.ts";
import { draft } from "../fixture/story.ts";

const said = (dates: Partial<EventRecord>, zone = "Europe/Berlin") => {
  const { kind, sources } = draft.events["vienna-freezes"];
  const event = { title: "A", text: "A.", kind, sources, firmness: "reported", priority: 3, ...dates };
  return report(checkStory({ ...draft, zone, events: { event } } as unknown as typeof draft))
    .split("\n")
    .filter((line) => line.includes("clocks"));
};

/** What the clock of a zone left out around a local time: from when to when. */
const leftOut = (shown: string, zone: string) => {
  const found = skippedHour(Date.parse(`${shown}Z`), zone);
  return found && [found.from, found.to].map((at) => new Date(at).toISOString().slice(0, 19));
};

describe("an hour that the clocks never showed", () => {
  test.each([
    ["2017-03-26T02:00", "Europe/Berlin", ["2017-03-26T02:00:00", "2017-03-26T03:00:00"]],
    ["2017-03-26T02:59", "Europe/Berlin", ["2017-03-26T02:00:00", "2017-03-26T03:00:00"]],
    ["2017-03-12T02:59", "America/New_York", ["2017-03-12T02:00:00", "2017-03-12T03:00:00"]],
    ["2017-10-01T02:15", "Australia/Lord_Howe", ["2017-10-01T02:00:00", "2017-10-01T02:30:00"]],
    ["2017-10-15T00:30", "America/Sao_Paulo", ["2017-10-15T00:00:00", "2017-10-15T01:00:00"]],
    ["2011-12-30T12:00", "Pacific/Apia", ["2011-12-30T00:00:00", "2011-12-31T00:00:00"]],
  ])("%s in %s", (shown, zone, hours) => expect(leftOut(shown, zone)).toEqual(hours));

  test.each([
    ["2017-03-26T01:59", "Europe/Berlin"],
    ["2017-03-26T03:00", "Europe/Berlin"],
    ["2017-10-29T02:30", "Europe/Berlin"],
    ["2017-11-05T01:30", "America/New_York"],
    ["2017-10-01T02:30", "Australia/Lord_Howe"],
    ["2017-03-26T02:30", "UTC"],
    ["2017-03-26T02:30", "America/New_York"],
  ])("is not %s in %s, which they showed once or twice", (shown, zone) => {
    expect(leftOut(shown, zone)).toBeUndefined();
  });

  test("is refused in every field that has one, by the event's own zone or the story's, with the hour that may be meant", () => {
    const start = "event, time: is 02:30, which the clocks of Europe/Berlin never showed";
    expect(said({ date: "2017-03-26", time: "02:30" })).toEqual([
      expect.stringContaining(
        `${start}: they went from 2017-03-26, 02:00 to 03:00; write 03:30 if that is meant, or in zone the one`,
      ),
    ]);
    expect(said({ date: "2017-03-26T02:30", zone: "Europe/Rome" }, "UTC")).toEqual([
      expect.stringMatching(/event, date: is 2017-03-26T02:30, .* Europe\/Rome .*; write 2017-03-26T03:30 if/),
    ]);
    expect(said({ date: "2017-03-25", until: "2017-03-26T02:05" })).toEqual([
      expect.stringMatching(/event, until: is 2017-03-26T02:05/),
    ]);
    expect(said({ date: "2017-03-25/2017-03-26T02:05" })).toEqual([
      expect.stringMatching(/event, date: is 2017-03-26T02:05/),
    ]);
    expect(said({ date: "2017-03-26T02:30+02:00" })).toEqual([]);
    expect(said({ date: "2017-03-26", time: "02:30", zone: "UTC" })).toEqual([]);
  });

  test("is dropped from an import, which says so", () => {
    const entry = { ...entryAt("row 2"), headline: "A", zone: "Europe/Berlin", start: writtenAs("2017-03-26 02:30") };
    const { draft, notes } = importedDraft([entry], { file: "made.csv" });
    expect(checkStory(draft).errors).toEqual([]);
    expect(draft.events.a).toMatchObject({ date: "2017-03-26" });
    expect(draft.events.a?.time).toBeUndefined();
    expect(notes.map(({ wrong }) => wrong)).toContain(
      "is 02:30, an hour that the clocks of Europe/Berlin left out that day",
    );
  });
});
