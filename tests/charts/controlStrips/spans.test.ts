import { expect, test } from "vitest";
import { story } from "../../../slides/events.ts";
import { controlSpans } from "../../../src/charts/controlStrips/layout/spans.ts";
import { controlAt, controlOn } from "../../../src/events/control.ts";
import { dayOf } from "../../../src/events/edtf.ts";
import type { Control } from "../../../src/events/model.ts";
import { DAY } from "../../../src/events/time.ts";
import { riversideIds } from "../../../src/layout/riversideRows.ts";
import { story as small } from "../../fixture/story.ts";

const extent = [dayOf("2013"), dayOf("2020")] as const;
const word = (control: Control): string => (control.status === "held" ? control.holder : control.status);
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
const since = (place: string, day: string): string[] =>
  controlSpans(story, place, extent)
    .filter(({ from }) => from >= dayOf(day))
    .map(({ from, control }) => `${iso(from)} ${word(control)}`);

test("the spans of a place follow each other without a gap and fill the time asked for", () => {
  expect(riversideIds(story).length).toBeGreaterThan(1);
  for (const id of riversideIds(story)) {
    const spans = controlSpans(story, id, extent);
    expect([spans[0]?.from, spans.at(-1)?.to], id).toEqual([...extent]);
    for (const [index, span] of spans.slice(1).entries()) expect(span.from, id).toBe(spans[index]?.to);
  }
});

test("the span over the end of a day is the state of that day, for every place on ten days", () => {
  const days = [
    "2014-07-02",
    "2016-01-01",
    "2017-09-06",
    "2017-10-05",
    "2017-10-23",
    "2017-11-03",
    "2017-11-10",
    "2017-11-12",
    "2018-10-20",
    "2019-03-24",
  ];
  expect(days).toHaveLength(10);
  for (const id of riversideIds(story)) {
    const spans = controlSpans(story, id, extent);
    for (const day of days) {
      const end = dayOf(day) + DAY - 1;
      const over = spans.find(({ from, to }) => from <= end && end < to);
      expect(over?.control, `${id} on ${day}`).toEqual(controlOn(story, id, day).control);
    }
  }
});

test("a place may still be in its former state exactly until its span is certain", () => {
  let doubtful = 0;
  for (const id of riversideIds(story))
    for (const { from, certain, to, turn } of controlSpans(story, id, extent).slice(1)) {
      if (certain <= from || !turn || turn === story.turns.get(id)?.[0]) continue;
      doubtful += 1;
      expect(controlAt(story, id, from).perhapsStill, `${id} ${turn.when.edtf}`).toBeDefined();
      if (certain < to) expect(controlAt(story, id, certain).perhapsStill, `${id} ${turn.when.edtf}`).toBeUndefined();
    }
  expect(doubtful).toBeGreaterThan(0);
});

test("Albu Kamal is entered, declared, lost and retaken", () => {
  expect(since("albu-kamal", "2017-11-01")).toEqual([
    "2017-11-08 contested",
    "2017-11-09 syria",
    "2017-11-10 contested",
    "2017-11-11 is",
    "2017-11-16 contested",
    "2017-11-19 syria",
  ]);
});

test("al-Quriyah is taken twice, and Khusham, and al-Asharah is entered and lost", () => {
  expect(since("al-quriyah", "2017-09-01")).toEqual(["2017-10-22 syria", "2017-10-25 contested", "2017-11-28 syria"]);
  expect(since("khusham", "2017-09-01")).toEqual([
    "2017-09-22 syria",
    "2017-09-23 is",
    "2017-10-21 contested",
    "2017-10-22 syria",
  ]);
  expect(since("al-asharah", "2017-09-01")).toEqual(["2017-10-22 contested", "2017-10-25 is", "2017-11-27 syria"]);
});

test("Gharanij goes back to IS in December 2017, and the first days of each turn are not certain", () => {
  const [taken, lost, fought, again] = controlSpans(story, "gharanij", extent).filter(
    ({ from }) => from >= dayOf("2017-09"),
  );
  expect([taken, lost, fought, again].map((span) => word(span?.control ?? { status: "unknown" }))).toEqual([
    "sdf",
    "is",
    "contested",
    "sdf",
  ]);
  expect([taken?.from, taken?.certain, lost?.from, lost?.certain].map((at) => iso(at ?? 0))).toEqual([
    "2017-12-08",
    "2017-12-10",
    "2017-12-15",
    "2017-12-22",
  ]);
  expect(again?.start).toBe("claimed");
});

test("Hawijat Kati is held on the Friday that Deir al-Zor was declared taken, and given up on 17 November", () => {
  expect(since("hawijat-kati", "2017-01-01")).toEqual(["2017-11-04 contested", "2017-11-17 syria"]);
});

test("the beginning of a span is firm, claimed or assumed like its turn, and absent if it lies before the time drawn", () => {
  const start = (place: string, day: string) =>
    controlSpans(story, place, extent).find(({ from }) => iso(from) === day)?.start;
  expect(start("al-qaim", "2017-11-03")).toBe("firm");
  expect(start("rumana", "2017-11-11")).toBe("claimed");
  expect(start("baghuz", "2014-07-01")).toBe("assumed");
  expect(controlSpans(story, "baghuz", [dayOf("2016"), dayOf("2017")])).toMatchObject([{ certain: dayOf("2016") }]);
  expect(controlSpans(story, "baghuz", [dayOf("2016"), dayOf("2017")])[0]).not.toHaveProperty("start");
});

test("nothing is known about a place before its first turn, nor about a place without turns", () => {
  const [before] = controlSpans(story, "hawijat-kati", extent);
  expect(before?.control).toEqual({ status: "unknown" });
  expect(iso(before?.to ?? 0)).toBe("2014-07-14");
  expect(controlSpans(story, "al-karamah", extent).map(({ control }) => control.status)).toEqual(["unknown"]);
  expect(() => controlSpans(small, "atlantis", extent)).toThrow(RangeError);
});
