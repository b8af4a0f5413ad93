import { expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { dayOf } from "../../src/events/edtf.ts";
import { frontLine } from "../../src/layout/frontLine.ts";
import { drawnFront } from "../../src/layout/frontPath.ts";
import { isNarrow, riverSheet } from "../../src/layout/riverSheet.ts";

const army = "syrian-army-right-bank";
const sdf = "sdf-left-bank";
const iraq = "iraqi-forces-upstream";
const desert = "desert-column";

/** Where a front stood at the end of a day, as "how place". */
const stood = (front: string, day: string) => {
  const last = frontLine(story, front, dayOf(day) + 864e5).stands.at(-1);
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
  expect([army, sdf, iraq, desert].map((front) => stood(front, day))).toEqual(places);
});

test("a front that is pushed back goes back, and what it takes again is taken twice", () => {
  const { stands, legs } = frontLine(story, army);
  const km = stands.map((stand) => stand.km);
  const back = stands.findIndex(({ how }) => how === "back");
  expect(km.slice(back - 2, back + 1)).toEqual([242, 252, 230]);
  expect(legs.find(({ to }) => to === stands[back])).toMatchObject({ kind: "step", from: { place: "al-asharah" } });
  for (const place of ["al-quriyah", "al-asharah"]) {
    const twice = stands.filter((stand) => stand.place === place);
    expect(twice.map(({ role }) => role)).toEqual(["furthest", "behind"]);
  }
});

test("what is cleared behind the furthest point does not draw the front back", () => {
  const { legs } = frontLine(story, army);
  const steps = legs.filter(({ kind, from }) => kind === "step" && from.place === "al-salihiyah");
  expect(steps.map(({ to }) => to.place)).toEqual(["al-jalaa"]);
  expect(legs.filter(({ kind }) => kind === "behind").map(({ from, to }) => `${from.place} ${to.place}`)).toEqual([
    "subaykhan al-asharah",
    "al-asharah al-quriyah",
  ]);
});

test("Albu Kamal is entered, declared, lost and retaken, each as firm as it is", () => {
  const { stands } = frontLine(story, desert);
  const town = stands.filter(({ place, km }) => place === "albu-kamal" && km !== undefined);
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
  const { stands, legs } = frontLine(story, iraq);
  const at = (place: string) => stands.findIndex((stand) => stand.place === place);
  expect(at("al-qaim")).toBeLessThan(at("rawa"));
  expect(stands[at("rawa")]).toMatchObject({ shore: "left", role: "behind", km: 480 });
  expect(stands[at("al-qaim")]).toMatchObject({ shore: "right", role: "furthest", km: 360 });
  expect(legs.find(({ to }) => to.place === "al-obeidi" && to.how === "reached")).toMatchObject({
    kind: "around",
    from: { place: "h2" },
  });
  expect(legs.some(({ kind, to }) => kind === "step" && to.place === "al-obeidi")).toBe(false);
});

test("what lies off the river has no kilometre, forty kilometres of desert among it", () => {
  const asides = [army, sdf, iraq, desert].flatMap((id) =>
    frontLine(story, id, dayOf("2017-12-01")).stands.filter(({ km }) => km === undefined),
  );
  expect(new Set(asides.map(({ place }) => place))).toEqual(
    new Set([
      "al-sukhnah",
      "kabajib",
      "al-muraiyah",
      "markada",
      "al-suwar",
      "al-jafra",
      "akashat",
      "h2",
      "t2",
      "albu-kamal",
      "akash-field",
    ]),
  );
  expect(asides.find(({ place }) => place === "albu-kamal")).toMatchObject({ how: "short", shortKm: 40 });
});

test("no fix is drawn before its first possible day, nor after the fix that follows it", () => {
  for (const id of Object.keys(story.fronts)) {
    const { stands } = frontLine(story, id);
    for (const [index, { at, when }] of stands.entries()) {
      expect(at).toBeGreaterThanOrEqual(when.from);
      expect(at).toBeLessThan(when.to);
      expect(at).toBeLessThanOrEqual(stands[index + 1]?.at ?? Number.POSITIVE_INFINITY);
    }
  }
});

test("between two fixes a line keeps level and then steps, and never slopes", () => {
  const sheet = riverSheet({
    width: 1184,
    height: 568,
    text: 16,
    span: [dayOf("2017-09-01"), dayOf("2017-12-11")],
    reach: [155, 595],
    banks: { left: "Left", right: "Right" },
    towns: { left: ["Hajin"], right: ["Albu Kamal"] },
    lanes: { left: { above: true, below: false }, right: { above: true, below: true } },
    pivot: 0,
    keyRows: 1,
  });
  const legs = [army, sdf, iraq, desert].flatMap((id) => drawnFront(sheet, frontLine(story, id), sheet.span[1]).legs);
  const level = legs.filter(({ kind }) => kind !== "around");
  expect(level.length).toBeGreaterThan(20);
  for (const { points } of level)
    for (const [index, [x, y]] of points.slice(1).entries()) {
      const [u, v] = points[index] ?? [x, y];
      expect(u === x || v === y).toBe(true);
      expect(x).toBeGreaterThanOrEqual(u);
    }
});

test("the banks stand side by side, the right one on the left, where there is room", () => {
  expect([358, 671].map((width) => isNarrow(width, 14))).toEqual([true, true]);
  expect(isNarrow(1184, 16)).toBe(false);
});
