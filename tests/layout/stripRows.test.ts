import fc from "fast-check";
import { expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { facing, inOne, type Riverside, riverside, riversidePlaces } from "../../src/layout/stripRows.ts";

const border = { km: 345, above: "Syria", below: "Iraq" };
const banked = fc
  .array(fc.record({ column: fc.constantFrom(0 as const, 1 as const), below: fc.boolean() }), { maxLength: 30 })
  .map((places) =>
    places
      .sort((a, b) => Number(a.below) - Number(b.below))
      .map((place, rank): Riverside => ({ ...place, rank, km: rank, id: `${rank}` })),
  );

test("facing(places) keeps river order on each bank, one place a slot, the border between the same two slots, in as few slots as can be", () => {
  fc.assert(
    fc.property(banked, (places) => {
      const plan = facing(places);
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
  const { rows } = facing(riverside(story, riversidePlaces(story), border));
  const slot = (id: string) => rows.find((row) => row.id === id)?.slot;
  expect(slot("baghuz")).toBe(slot("albu-kamal"));
  expect(slot("rawa")).toBe(slot("anah"));
});

test("a place without a kilometre takes one between its neighbours in the order", () => {
  const [dhiban, tayyana, quriyah] = riverside(story, ["dhiban", "al-tayyana", "al-quriyah"], border);
  expect([dhiban?.km, tayyana?.km, quriyah?.km]).toEqual([237, 239.5, 242]);
});

test("Rawa lies on the left bank, Anah, al-Qaim and Haditha on the right, and all of them below the border", () => {
  const rows = riverside(story, riversidePlaces(story), border);
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

test("in one column each place has a slot of its own, in river order", () => {
  const places = riverside(story, riversidePlaces(story), border);
  const plan = inOne(places);
  expect(plan.rows.map(({ slot }) => slot)).toEqual(places.map((_, index) => index));
  expect(plan.rows[plan.above]?.id).toBe("husaybah");
});

test("riverside(story, ids) throws on places that do not exist or lie on no river", () => {
  expect(() => riverside(story, ["atlantis"])).toThrow("unknown place: atlantis");
  expect(() => riverside(story, ["mosul"])).toThrow("place mosul is not on the river");
});
