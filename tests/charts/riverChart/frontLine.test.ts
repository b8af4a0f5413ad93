import { expect, test } from "vitest";
import { story } from "../../../slides/events.ts";
import { frontLine } from "../../../src/charts/riverChart/layout/frontLine.ts";
import { placeFront } from "../../../src/charts/riverChart/layout/placeFront.ts";
import { isNarrow, riverPlots } from "../../../src/charts/riverChart/layout/plots.ts";
import { dayOf } from "../../../src/events/edtf.ts";
import { DAY } from "../../../src/events/time.ts";

const army = "syrian-army-right-bank";
const sdf = "sdf-left-bank";
const iraq = "iraqi-forces-upstream";
const desert = "desert-column";

/** Where a front stood at the end of a day, as "how place". */
const lastFix = (front: string, day: string) => {
  const last = frontLine(story, front, dayOf(day) + DAY).fixes.at(-1);
  return last ? `${last.how} ${last.place}` : "nowhere";
};

// The dossier's section 6, read by hand.
test.each([
  ["2017-09-05", "reached brigade-137", "nowhere", "reached haditha", "nowhere"],
  ["2017-09-10", "reached panorama", "reached deir-al-zor", "reached haditha", "nowhere"],
  ["2017-09-18", "reached al-muraiyah", "reached deir-al-zor", "reached akashat", "nowhere"],
  ["2017-09-23", "reached al-muraiyah", "reached conoco", "reached anah", "nowhere"],
  ["2017-10-06", "bypass mayadin", "reached al-suwar", "reached anah", "short t2"],
  ["2017-10-23", "reached al-asharah", "reached al-omar", "reached anah", "short t2"],
  ["2017-10-26", "back mayadin", "reached al-omar", "bypass h2", "reached t2"],
  ["2017-11-03", "reached mayadin", "short al-busayrah", "reached al-qaim", "short albu-kamal"],
  ["2017-11-11", "reached mayadin", "short al-busayrah", "reached rumana", "back albu-kamal"],
  ["2017-11-19", "bypass al-salihiyah", "reached dhiban", "reached rawa", "reached albu-kamal"],
  ["2017-12-06", "reached albu-kamal", "reached dhiban", "reached rawa", "reached albu-kamal"],
])("frontLine stands on %s where the dossier has it", (day, ...places) => {
  expect([army, sdf, iraq, desert].map((front) => lastFix(front, day))).toEqual(places);
});

test("a front that is pushed back goes back, and ground that it takes again is taken twice", () => {
  const { fixes, legs } = frontLine(story, army);
  const km = fixes.map((fix) => fix.km);
  const back = fixes.findIndex(({ how }) => how === "back");
  expect(km.slice(back - 2, back + 1)).toEqual([246, 250, 230]);
  expect(legs.find(({ to }) => to === fixes[back])).toMatchObject({ kind: "step", from: { place: "al-asharah" } });
  for (const place of ["al-quriyah", "al-asharah"]) {
    const twice = fixes.filter((fix) => fix.place === place);
    expect(twice.map(({ role }) => role)).toEqual(["furthest", "behind"]);
  }
});

test("what is taken behind the furthest point does not move the front back", () => {
  const { legs } = frontLine(story, army);
  const steps = legs.filter(({ kind, from }) => kind === "step" && from.place === "al-salihiyah");
  expect(steps.map(({ to }) => to.place)).toEqual(["al-jalaa"]);
  expect(legs.filter(({ kind }) => kind === "behind").map(({ from, to }) => `${from.place} ${to.place}`)).toEqual([
    "subaykhan al-asharah",
    "al-asharah al-quriyah",
  ]);
});

test("Albu Kamal is entered, declared, lost and retaken, each as firm as it is", () => {
  const { fixes } = frontLine(story, desert);
  const town = fixes.filter(({ place, km }) => place === "albu-kamal" && km !== undefined);
  expect(town.map(({ date, how, firmness }) => `${date} ${how} ${firmness}`)).toEqual([
    "2017-11-08 reached disputed",
    "2017-11-09 reached claimed",
    "2017-11-11 back confirmed",
    "[2017-11-16..2017-11-18] reached reported",
    "2017-11-19 reached confirmed",
    "2017-12-06 reached confirmed",
  ]);
});

test("al-Qaim is reached before Rawa, around it, and Rawa lies on the left bank behind the front", () => {
  const { fixes, legs } = frontLine(story, iraq);
  const at = (place: string) => fixes.findIndex((fix) => fix.place === place);
  expect(at("al-qaim")).toBeLessThan(at("rawa"));
  expect(fixes[at("rawa")]).toMatchObject({ bank: "left", role: "behind", km: 480 });
  expect(fixes[at("al-qaim")]).toMatchObject({ bank: "right", role: "furthest", km: 357 });
  expect(legs.find(({ to }) => to.place === "al-obeidi" && to.how === "reached")).toMatchObject({
    kind: "around",
    from: { place: "h2" },
  });
  expect(legs.some(({ kind, to }) => kind === "step" && to.place === "al-obeidi")).toBe(false);
});

test("what lies off the river has no kilometre, forty kilometres of desert among it", () => {
  const offRiver = [army, sdf, iraq, desert].flatMap((id) =>
    frontLine(story, id, dayOf("2017-12-01")).fixes.filter(({ km }) => km === undefined),
  );
  expect(new Set(offRiver.map(({ place }) => place))).toEqual(
    new Set(["al-sukhnah", "kabajib", "markada", "al-suwar", "akashat", "h2", "t2", "albu-kamal", "akash-field"]),
  );
  expect(offRiver.find(({ place }) => place === "albu-kamal")).toMatchObject({ how: "short", shortKm: 40 });
});

test("no fix is drawn before its first possible day, nor after the fix that follows it", () => {
  expect(Object.keys(story.fronts).length).toBeGreaterThan(0);
  for (const id of Object.keys(story.fronts)) {
    const { fixes } = frontLine(story, id);
    expect(fixes.length).toBeGreaterThan(0);
    for (const [index, { at, when }] of fixes.entries()) {
      expect(at).toBeGreaterThanOrEqual(when.from);
      expect(at).toBeLessThan(when.to);
      expect(at).toBeLessThanOrEqual(fixes[index + 1]?.at ?? Number.POSITIVE_INFINITY);
    }
  }
});

test("between two fixes a line stays level and then steps, and never slopes", () => {
  const plots = riverPlots({
    width: 1184,
    height: 568,
    fontSize: 16,
    window: [dayOf("2017-09-01"), dayOf("2017-12-11")],
    reach: [155, 595],
    banks: { left: "Left", right: "Right" },
    towns: { left: ["Hajin"], right: ["Albu Kamal"] },
    laneName: "off the river",
    river: "Euphrates",
    lanes: { left: { downstream: true, upstream: false }, right: { downstream: true, upstream: true } },
    focusDate: 0,
    legendRows: 1,
  });
  const legs = [army, sdf, iraq, desert].flatMap((id) => placeFront(plots, frontLine(story, id), plots.window[1]).legs);
  const level = legs.filter(({ kind }) => kind !== "around");
  expect(level.length).toBeGreaterThan(20);
  for (const { points } of level)
    for (const [index, [x, y]] of points.slice(1).entries()) {
      const [u, v] = points[index] ?? [x, y];
      expect(u === x || v === y).toBe(true);
      expect(x).toBeGreaterThanOrEqual(u);
    }
});

test("the banks are side by side, the right one on the left, if there is room", () => {
  expect([358, 671].map((width) => isNarrow(width, 14))).toEqual([true, true]);
  expect(isNarrow(1184, 16)).toBe(false);
});
