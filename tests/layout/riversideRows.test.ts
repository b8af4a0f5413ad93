import fc from "fast-check";
import { expect, test } from "vitest";
import { places } from "../../slides/events/places.ts";
import { story } from "../../slides/events.ts";
import {
  inOneColumn,
  inTwoColumns,
  type RiversidePlace,
  riversideIds,
  riversidePlaces,
} from "../../src/layout/riversideRows.ts";
import { story as small } from "../fixture/story.ts";

const border = { km: places.husaybah.river.km, above: "Syria", below: "Iraq" };
const banked = fc
  .array(fc.record({ column: fc.constantFrom(0 as const, 1 as const), below: fc.boolean() }), { maxLength: 30 })
  .map((places) =>
    places
      .sort((a, b) => Number(a.below) - Number(b.below))
      .map((place, rank): RiversidePlace => ({ ...place, rank, km: rank, id: `${rank}` })),
  );

test("inTwoColumns(places) keeps river order and one place per slot on each bank, with the border between the same slots, in as few slots as possible", () => {
  fc.assert(
    fc.property(banked, (places) => {
      const plan = inTwoColumns(places);
      expect(plan.rows.map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort());
      for (const column of [0, 1]) {
        const own = plan.rows.filter((row) => row.column === column).sort((a, b) => a.rank - b.rank);
        for (const [index, row] of own.slice(1).entries()) expect(row.slot).toBeGreaterThan(own[index]?.slot ?? -1);
      }
      for (const { below, slot } of plan.rows) expect(slot >= plan.above).toBe(below);
      const most = (below: boolean) =>
        Math.max(
          ...[0, 1].map((column) => places.filter((one) => one.below === below && one.column === column).length),
        );
      expect(plan.slots).toBe(most(false) + most(true));
    }),
  );
});

test("places that face each other across the river share a slot", () => {
  const { rows } = inTwoColumns(riversidePlaces(story, riversideIds(story), border));
  const slot = (id: string) => rows.find((row) => row.id === id)?.slot;
  expect(slot("baghuz")).toBe(slot("albu-kamal"));
  expect(slot("rawa")).toBe(slot("anah"));
});

test("a place without a kilometre gets one between those of its neighbours", () => {
  const unmeasured = { ...places["al-tayyana"], river: { bank: "left" } } as const;
  const without = { ...story, places: { ...story.places, "al-tayyana": unmeasured } };
  const [dhiban, tayyana, quriyah] = riversidePlaces(without, ["dhiban", "al-tayyana", "al-quriyah"], border);
  expect([dhiban?.km, tayyana?.km, quriyah?.km]).toEqual([238, 242, 246]);
});

test("Rawa lies on the left bank, Anah, al-Qaim and Haditha on the right, and all of them below the border", () => {
  const rows = riversidePlaces(story, riversideIds(story), border);
  const found = Object.fromEntries(rows.map(({ id, column, below }) => [id, [column, below]]));
  expect(found).toMatchObject({
    rawa: [1, true],
    anah: [0, true],
    "al-qaim": [0, true],
    haditha: [0, true],
    "al-quriyah": [0, false],
    "albu-kamal": [0, false],
    baghuz: [1, false],
  });
});

test("inOneColumn(places) gives each place a slot, in river order", () => {
  const rows = riversidePlaces(story, riversideIds(story), border);
  const plan = inOneColumn(rows);
  expect(plan.rows.map(({ slot }) => slot)).toEqual(rows.map((_, index) => index));
  expect(plan.rows[plan.above]?.id).toBe("husaybah");
});

test("a place at exactly the border's kilometre lies below the border, a place one kilometre upstream above it", () => {
  const below = (km: number) =>
    riversidePlaces(small, ["vienna", "pest", "mohacs"], { km, above: "Austria", below: "Hungary" }).map(
      (place) => place.below,
    );
  expect(below(280)).toEqual([false, true, true]);
  expect(below(281)).toEqual([false, false, true]);
  expect(below(900)).toEqual([false, false, false]);
});

test("riversidePlaces(story, ids) throws for places that do not exist or are not on the river", () => {
  expect(() => riversidePlaces(small, ["atlantis"])).toThrow("unknown place: atlantis");
  expect(() => riversidePlaces(small, ["vienna", "lost"])).toThrow("place lost is not on the river");
});
