import { expect, test } from "vitest";
import { partTicks } from "../../../src/charts/controlStrips/layout/axis.ts";
import { partedScale } from "../../../src/charts/controlStrips/layout/partedScale.ts";
import { DAY } from "../../../src/events/time.ts";
import { languageOf } from "../../../src/language/language.ts";

const english = languageOf("en");

const at = (day: string) => Date.parse(day);
const extent = [at("2014-01-01"), at("2019-07-01")] as const;
const autumn = [at("2017-09-01"), at("2018-01-01")] as const;

test("the enlarged time has most of the width, and each part has its own scale", () => {
  const { parts } = partedScale(extent, autumn, [0, 500], 10);
  expect(parts.map(({ enlarged }) => enlarged)).toEqual([false, true, false]);
  const [before, during, after] = parts.map(({ left, right }) => right - left);
  expect((before ?? 0) + (during ?? 0) + (after ?? 0) + 20).toBeCloseTo(500);
  expect(during).toBeGreaterThan(300);
  expect(parts.map(({ left }) => left).slice(1)).toEqual(parts.slice(0, -1).map(({ right }) => right + 10));
});

test("x(at) increases, skips the gaps, and is undefined outside the time drawn", () => {
  const { x, parts } = partedScale(extent, autumn, [0, 500], 10);
  const days = Array.from({ length: 2000 }, (_, day) => extent[0] + day * DAY);
  const places = days.map((day) => x(day) ?? Number.NaN);
  expect(places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))).toBe(true);
  expect(x(autumn[0])).toBe(parts[1]?.left);
  expect(x(extent[1])).toBeUndefined();
  expect(x(extent[0] - 1)).toBeUndefined();
});

test("across(window) is cut at every change of scale", () => {
  const { across, parts } = partedScale(extent, autumn, [0, 500], 10);
  expect(across([at("2015-01-01"), at("2018-06-01")])).toHaveLength(3);
  expect(across(extent)).toEqual(parts.map(({ left, right }) => [left, right]));
  expect(across([at("2020-01-01"), at("2021-01-01")])).toEqual([]);
});

test("without an enlarged time there is one part, and with one at the start of the extent there are two", () => {
  expect(partedScale(extent, undefined, [0, 500], 10).parts).toHaveLength(1);
  expect(partedScale([autumn[0], extent[1]], autumn, [0, 500], 10).parts).toHaveLength(2);
});

test("partedScale(extent, enlarged) throws if either ends before it begins, or the extent does not contain the enlarged time", () => {
  expect(() => partedScale([extent[1], extent[0]], undefined, [0, 500], 10)).toThrow(RangeError);
  expect(() => partedScale(autumn, extent, [0, 500], 10)).toThrow(RangeError);
});

test("squeezed years share one label, and months lose their year before they lose their name", () => {
  const labels = (width: number) =>
    partedScale(extent, autumn, [0, width], 10).parts.map((part) =>
      partTicks(part, 16, english).ticks.flatMap(({ label }) => label ?? []),
    );
  expect(labels(440)).toEqual([["2014–17"], ["Sep ’17", "Oct", "Nov", "Dec"], ["2018–19"]]);
  expect(labels(280)).toEqual([["2014"], ["Sep", "Oct", "Nov", "Dec"], ["2018"]]);
});
