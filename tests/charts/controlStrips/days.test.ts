import { expect, test } from "vitest";
import { namedDays } from "../../../src/charts/controlStrips/layout/days.ts";
import { languageOf } from "../../../src/language/language.ts";
import { textWidth } from "../../../src/layout/text.ts";

const english = languageOf("en");

const days = (first: number, second: number) => [
  { key: "focusDate" as const, at: Date.UTC(2017, 10, 3, 12), x: first },
  { key: "day" as const, at: Date.UTC(2017, 10, 19, 12), x: second },
];

const words = (first: number, second: number, room: readonly [number, number] = [0, 600]) =>
  namedDays(days(first, second), room, { fontSize: 16, language: english }).map((day) => day.words);

test("two days far apart are named with their weekdays", () => {
  expect(words(20, 400)).toEqual(["Friday 3 November", "Sunday 19 November"]);
});

test("two adjacent days are named on the outer sides of their rules, if there is room", () => {
  expect(words(200, 206)).toEqual(["3 Nov", "19 Nov"]);
  const [one, other] = namedDays(days(200, 206), [0, 600], { fontSize: 16, language: english });
  expect([one?.flip, other?.flip]).toEqual([true, false]);
});

test("if there is room for only one of two names, the state's day is named, within the room", () => {
  expect(words(4, 30)).toEqual(["", "Sunday 19 November"]);
  expect(words(4, 30, [0, 90])).toEqual(["", "19 Nov"]);
});

test("names that would almost touch are shortened until they are a letter's height apart", () => {
  const wide =
    textWidth("Friday 3 November", 16, "condensed 600") + textWidth("Sunday 19 November", 16, "condensed 600");
  const close = 20 + wide + 18;
  expect(words(20, close, [0, close + 40])).toEqual(["3 November", "19 November"]);
  for (const second of [close - 60, close, close + 10]) {
    const [one, other] = namedDays(days(20, second), [0, second + 40], { fontSize: 16, language: english });
    const end = (one?.x ?? 0) + 8 + textWidth(one?.words ?? "", 16, "condensed 600");
    const start = (other?.x ?? 0) - 8 - textWidth(other?.words ?? "", 16, "condensed 600");
    expect(other?.flip).toBe(true);
    expect(start - end).toBeGreaterThanOrEqual(16);
  }
});

test("days of different years are named with their years where there is room, and without them where there is not", () => {
  const named = (second: number, right: number) =>
    namedDays(
      [
        { key: "focusDate", at: Date.UTC(2017, 10, 3, 12), x: 20 },
        { key: "day", at: Date.UTC(2019, 2, 23, 12), x: second },
      ],
      [0, right],
      { fontSize: 16, language: english },
    ).map((day) => day.words);
  expect(named(400, 600)).toEqual(["Friday 3 November 2017", "Saturday 23 March 2019"]);
  expect(named(200, 300)).toEqual(["3 Nov 2017", "23 Mar 2019"]);
  expect(named(150, 160)).toEqual(["3 Nov", "23 Mar"]);
});
