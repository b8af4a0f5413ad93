import { expect, test } from "vitest";
import { places } from "../../../slides/events/places.ts";
import { story } from "../../../slides/events.ts";
import {
  bankSegments,
  heldSpans,
  segmentShareAt,
  spansUntil,
} from "../../../src/charts/riverChart/layout/heldSpans.ts";
import { outlineOf } from "../../../src/charts/riverChart/layout/remainder.ts";
import { dayOf } from "../../../src/events/edtf.ts";
import type { Turn } from "../../../src/events/read.ts";
import { DAY, HOUR } from "../../../src/events/time.ts";
import { story as ice } from "../../fixture/story.ts";

const border = places.husaybah.river.km;
/** Oil fields that have the kilometre they face, away from the water. */
const inland = ["conoco", "al-omar", "al-tanak", "al-jafra"];
const window = [dayOf("2017-09-01"), dayOf("2017-12-11")] as const;
const left = bankSegments(story, "left", { inland, border });
const right = bankSegments(story, "right", { inland, border });

const on = (day: string, segments: typeof left, share: "held" | "part") =>
  segments
    .filter((segment) => segmentShareAt(story, "is", segment, dayOf(day) + DAY - 1) === share)
    .flatMap(({ places }) => places);

// The dossier's section 2, the places with a river-kilometre.
test("what is left on 3 November is what the dossier's table has with IS, bank by bank", () => {
  expect(on("2017-11-03", right, "held")).toEqual([
    "al-asharah",
    "subaykhan",
    "al-salihiyah",
    "al-jalaa",
    "albu-kamal",
  ]);
  expect(on("2017-11-03", right, "part")).toEqual(["al-quriyah"]);
  expect(on("2017-11-03", left, "held")).toEqual([
    "al-shuhayl",
    "dhiban",
    "al-tayyana",
    "suwaydan-jazirah",
    "abu-hardub",
    "abu-hamam",
    "gharanij",
    "hajin",
    "al-shaafah",
    "al-susah",
    "baghuz",
    "rumana",
    "rawa",
  ]);
  expect(on("2017-11-03", left, "part")).toEqual(["al-busayrah"]);
});

test("a segment that is lost and regained has a span for each time it was held", () => {
  const spans = heldSpans(story, "is", right, window).filter(({ segment }) => segment.places.includes("albu-kamal"));
  const days = spans.map(({ share, from, to }) => [share, new Date(from).getUTCDate(), new Date(to).getUTCDate()]);
  expect(days).toEqual([
    ["held", 1, 8],
    ["part", 8, 9],
    ["part", 10, 11],
    ["held", 11, 16],
    ["part", 16, 19],
  ]);
});

test("spansUntil(spans, window) gives the spans of a window that ends earlier", () => {
  const whole = heldSpans(story, "is", left, window);
  for (const until of ["2017-09-02", "2017-10-07", "2017-11-04", "2017-12-11"]) {
    const shown = [window[0], dayOf(until)] as const;
    expect(spansUntil(whole, shown)).toEqual(heldSpans(story, "is", left, shown));
  }
  const noon = [window[0], dayOf("2017-10-07") + DAY / 2] as const;
  expect(spansUntil(whole, noon)).toEqual(heldSpans(story, "is", left, noon));
});

test("a place that a side only besieges is not held by it, even in part", () => {
  expect(on("2017-09-01", right, "part")).not.toContain("deir-al-zor-airbase");
  expect(on("2017-09-01", right, "part")).toContain("deir-al-zor");
});

test("segments of a bank meet halfway and never overlap", () => {
  for (const segments of [left, right]) {
    expect(segments.length).toBeGreaterThan(5);
    for (const [index, { from, to }] of segments.entries()) {
      expect(to).toBeGreaterThan(from);
      expect(segments[index + 1]?.from ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(to);
    }
  }
  expect(right.find(({ places }) => places.includes("al-asharah"))).toMatchObject({ from: 248, to: 255.5 });
});

test("a place away from the water does not represent its bank, nor a district the bank of its city", () => {
  const speaking = [...left, ...right].flatMap(({ places }) => places);
  for (const id of [...inland, "panorama", "hawijat-kati"]) expect(speaking).not.toContain(id);
});

test("the outline runs only where held ground ends", () => {
  const spans = heldSpans(story, "is", right, window);
  const held = (at: number, km: number) =>
    spans.some(
      ({ share, from, to, segment }) =>
        share === "held" && at > from && at < to && km > segment.from && km < segment.to,
    );
  const edges = outlineOf(spans, window);
  expect(edges.length).toBeGreaterThan(20);
  for (const [[a, k], [b, l]] of edges) {
    const [at, km] = [(a + b) / 2, (k + l) / 2];
    const sides = a === b ? [held(at - HOUR, km), held(at + HOUR, km)] : [held(at, km - 0.1), held(at, km + 0.1)];
    expect(sides.filter(Boolean)).toHaveLength(1);
  }
});

test.each([
  ["midnight", window],
  ["an hour of the day", [window[0] - 40 * DAY + 7 * HOUR, window[1] + 5 * HOUR] as const],
])("on every day of a window that begins at %s, the spans say what was held at its end", (_, [from, to]) => {
  const segments = [...left, ...right];
  const spans = heldSpans(story, "is", segments, [from, to]);
  expect(spans.length).toBeGreaterThan(segments.length / 2);
  for (const segment of segments) {
    const own = spans.filter((span) => span.segment === segment);
    for (let day = from; day < to; day += DAY)
      expect(own.find((span) => span.from <= day && day < span.to)?.share, `${segment.places} ${new Date(day)}`).toBe(
        segmentShareAt(story, "is", segment, day + DAY - 1),
      );
    for (const [index, { from, share }] of own.slice(1).entries())
      expect([own[index]?.to, own[index]?.share]).not.toEqual([from, share]);
  }
});

test("over ten thousand years few days are looked at, and the spans begin as over one", () => {
  const segments = [...bankSegments(ice, "right"), ...bankSegments(ice, "left")];
  let asked = 0;
  const counting = new (class extends Map<string, readonly Turn[]> {
    override get(place: string) {
      asked += 1;
      return super.get(place);
    }
  })(ice.turns);
  const begun = (from: string, to: string) =>
    heldSpans({ ...ice, turns: counting }, "ice", segments, [dayOf(from), dayOf(to)]).map(({ share, from }) => [
      share,
      from,
    ]);
  const long = begun("-5000", "5000");
  expect(asked).toBeLessThan(100);
  expect(long.length).toBeGreaterThan(segments.length);
  expect(long).toEqual(begun("1838", "1839"));
});
