import { expect, test } from "vitest";
import { datedOf } from "../../../src/charts/timeline/layout/marking/dating.ts";
import type { EventRecord } from "../../../src/events/model.ts";
import { readStory } from "../../../src/events/read.ts";
import { DAY } from "../../../src/events/time.ts";
import { draft } from "../../fixture/story.ts";

const dated = (record: Partial<EventRecord>, hours = false) => {
  const event = { ...draft.events["pest-flooded"], until: undefined, time: undefined, changes: [], ...record };
  const [read] = readStory({ ...draft, events: { one: event as EventRecord } }).events;
  if (!read) throw new Error("no event");
  return datedOf(read, hours);
};
const at = (iso: string) => Date.parse(`${iso}Z`);

test("a known day is a point at its middle", () => {
  expect(dated({ date: "1838-03-13" })).toMatchObject({ cue: "point", at: at("1838-03-13T12:00"), disputed: false });
});

test("a known hour is a point at that hour", () => {
  expect(dated({ date: "1838-03-13", time: "21:30" })).toMatchObject({ cue: "point", at: at("1838-03-13T21:30") });
});

test("a day without an hour is a bracket if hours are distinguished", () => {
  expect(dated({ date: "1838-03-13" }, true).cue).toBe("bracket");
  expect(dated({ date: "1838-03-13", time: "21:30" }, true).cue).toBe("point");
});

test("one of several days is a range, a month or a year a bracket", () => {
  expect(dated({ date: "[1838-01-10..1838-01-14]" })).toMatchObject({
    cue: "range",
    from: at("1838-01-10T00:00"),
    to: at("1838-01-15T00:00"),
  });
  expect(dated({ date: "1838-03" })).toMatchObject({ cue: "bracket", to: at("1838-04-01T00:00") });
  expect(dated({ date: "1838" }).cue).toBe("bracket");
});

test("a doubtful date and a disputed event are both marked", () => {
  expect(dated({ date: "1838-03-13?" }).disputed).toBe(true);
  expect(dated({ date: "1838-03-13", firmness: "disputed" }).disputed).toBe(true);
});

test("an event that lasted is a bar over the days it certainly lasted, and doubt about its start is not duration", () => {
  const firm = dated({ date: "1838-03-13", until: "1838-03-16" });
  expect(firm).toMatchObject({ cue: "bar", lasted: { from: at("1838-03-13T00:00"), to: at("1838-03-17T00:00") } });
  const later = dated({ date: "[1838-03-01..1838-03-05]", until: "1838-03-20" });
  expect(later).toMatchObject({
    from: at("1838-03-01T00:00"),
    lasted: { from: at("1838-03-05T00:00"), to: at("1838-03-20T00:00") + DAY },
  });
});

test("an event whose end may come before its latest start lasted, but not at any time that is certain", () => {
  expect(dated({ date: "[1838-03-01..1838-03-10]", until: "[1838-03-08..1838-03-20]" })).toMatchObject({
    cue: "within",
    from: at("1838-03-01T00:00"),
    to: at("1838-03-21T00:00"),
    lasted: { from: at("1838-03-08T00:00"), to: at("1838-03-11T00:00") },
  });
  expect(dated({ date: "[1838-03-01..1838-03-05]", until: "1838-03" })).toMatchObject({
    cue: "within",
    lasted: { from: at("1838-03-01T00:00"), to: at("1838-03-06T00:00") },
  });
});

test("an event whose start or end is a known day lasted on that day, even if its other end may be the same day", () => {
  expect(dated({ date: "1838-03-13", until: "1838-03" })).toMatchObject({
    cue: "bar",
    to: at("1838-04-01T00:00"),
    lasted: { from: at("1838-03-13T00:00"), to: at("1838-03-14T00:00") },
  });
  expect(dated({ date: "1838-03", until: "1838-03-13" })).toMatchObject({
    cue: "bar",
    lasted: { from: at("1838-03-13T00:00"), to: at("1838-03-14T00:00") },
  });
});

test("an event that had not ended is open", () => {
  expect(dated({ date: "1838-03-13", until: ".." })).toMatchObject({
    cue: "bar",
    open: true,
    to: Number.POSITIVE_INFINITY,
  });
});
