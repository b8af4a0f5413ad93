import { expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { dayOf } from "../../src/events/edtf.ts";
import { outlineOf, shareAt, spellsOf, spellsUntil, stretchesOf } from "../../src/layout/remainder.ts";

const inland = ["conoco", "al-omar", "al-tanak"];
const span = [dayOf("2017-09-01"), dayOf("2017-12-11")] as const;
const left = stretchesOf(story, "left", { inland });
const right = stretchesOf(story, "right", { inland });

const on = (day: string, stretches: typeof left, share: "held" | "part") =>
  stretches
    .filter((stretch) => shareAt(story, "is", stretch, dayOf(day) + 864e5 - 1) === share)
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
    "gharanij",
    "hajin",
    "al-susah",
    "baghuz",
    "rumana",
    "rawa",
  ]);
  expect(on("2017-11-03", left, "part")).toEqual(["al-busayrah"]);
});

test("a stretch that comes and goes is drawn as often", () => {
  const spells = spellsOf(story, "is", right, span).filter(({ stretch }) => stretch.places.includes("albu-kamal"));
  const days = spells.map(({ share, from, to }) => [share, new Date(from).getUTCDate(), new Date(to).getUTCDate()]);
  expect(days).toEqual([
    ["held", 1, 8],
    ["part", 8, 9],
    ["part", 10, 11],
    ["held", 11, 16],
    ["part", 16, 19],
  ]);
});

test("spells cut at an earlier end are those told up to it", () => {
  const whole = spellsOf(story, "is", left, span);
  for (const until of ["2017-09-02", "2017-10-07", "2017-11-04", "2017-12-11"]) {
    const shown = [span[0], dayOf(until)] as const;
    expect(spellsUntil(whole, shown)).toEqual(spellsOf(story, "is", left, shown));
  }
  const noon = [span[0], dayOf("2017-10-07") + 432e5] as const;
  expect(spellsUntil(whole, noon)).toEqual(spellsOf(story, "is", left, noon));
});

test("a place that a side only besieges is not held by it, even in part", () => {
  expect(on("2017-09-01", right, "part")).not.toContain("deir-al-zor-airbase");
  expect(on("2017-09-01", right, "part")).toContain("deir-al-zor");
});

test("stretches of a bank meet half way and never overlap", () => {
  for (const stretches of [left, right])
    for (const [index, { from, to }] of stretches.entries()) {
      expect(to).toBeGreaterThan(from);
      expect(stretches[index + 1]?.from ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(to);
    }
  expect(right.find(({ places }) => places.includes("al-asharah"))).toMatchObject({ from: 247, to: 257 });
});

test("a place away from the water does not speak for its bank, nor a district for its city's", () => {
  const speaking = [...left, ...right].flatMap(({ places }) => places);
  for (const id of [...inland, "panorama", "hawijat-kati"]) expect(speaking).not.toContain(id);
});

test("the outline runs only where held ground ends", () => {
  const spells = spellsOf(story, "is", right, span);
  const held = (at: number, km: number) =>
    spells.some(
      ({ share, from, to, stretch }) =>
        share === "held" && at > from && at < to && km > stretch.from && km < stretch.to,
    );
  const edges = outlineOf(spells, span);
  expect(edges.length).toBeGreaterThan(20);
  for (const [[a, k], [b, l]] of edges) {
    const [at, km] = [(a + b) / 2, (k + l) / 2];
    const sides = a === b ? [held(at - 36e5, km), held(at + 36e5, km)] : [held(at, km - 0.1), held(at, km + 0.1)];
    expect(sides.filter(Boolean)).toHaveLength(1);
  }
});
