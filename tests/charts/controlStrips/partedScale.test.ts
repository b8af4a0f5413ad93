import { expect, test } from "vitest";
import { partTicks } from "../../../src/charts/controlStrips/layout/axis.ts";
import { partedScale } from "../../../src/charts/controlStrips/layout/partedScale.ts";
import { type Extent, extentOf } from "../../../src/events/query.ts";
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

test("enlarged time names the year it begins in too, before the first year that begins within it", () => {
  const labels = (width: number) => {
    const enlarged = [at("2018-03-01"), at("2019-05-01")] as const;
    const [, part] = partedScale(extent, enlarged, [0, width], 10).parts;
    return part && partTicks(part, 20, english).ticks.flatMap(({ label }) => label ?? []);
  };
  expect(labels(460)).toEqual(["2018", "2019"]);
});

/** The ticks over an extent of one scale, a number of pixels wide. */
const ticksOf = (extent: Extent, width: number) =>
  partedScale(extentOf(extent), undefined, [0, width], 10).parts.flatMap((part) => partTicks(part, 16, english).ticks);
const labelsOf = (extent: Extent, width: number) => ticksOf(extent, width).flatMap(({ label }) => label ?? []);

test.each([300, 800])("an axis of fifty years, %d pixels wide, names its decades", (width) => {
  expect(labelsOf(["1800", "1850"], width)).toEqual(expect.arrayContaining(["1800", "1810", "1820", "1830", "1840"]));
});

test.each([
  [["-0050", "-0048"], 60, ["51 BC"]],
  [["-0048", "-0044"], 200, ["49 to 45 BC"]],
  [["-0050", "-0010"], 300, ["50 BC", "40 BC", "30 BC", "20 BC"]],
  [["-0003", "0002"], 60, ["4 BC"]],
  [["0095", "0105"], 60, ["AD 95"]],
  [["1998", "2003"], 120, ["1998 to 2003"]],
] as const)(
  "the years from %j, %d pixels wide, have their eras, and are shortened within a century only",
  (extent, width, labels) => {
    expect(labelsOf(extent, width)).toEqual(labels);
  },
);

test.each([30, 60, 300, 800])("five hundred years, %d pixels wide, have few rules", (width) => {
  const { length } = ticksOf(["1400", "1900"], width);
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThan(20);
});
