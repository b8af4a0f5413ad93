import { expect, test, vi } from "vitest";
import { memoize, memoizeBy, memoizeLatest, once } from "../../src/svg/memo.ts";

test("once(compute) computes on the first call and never again, even if the value is undefined", () => {
  const compute = vi.fn(() => undefined);
  const value = once(compute);
  expect(compute).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(compute).toHaveBeenCalledTimes(1);
});

test("memoize(compute) gives equal keys the same value, and drops the least recently used result", () => {
  const compute = vi.fn((n: number) => ({ n }));
  const square = memoize(compute, { key: String, size: 2 });
  const one = square(1);
  square(2);
  expect(square(1)).toBe(one);
  square(3);
  expect(square(1)).toBe(one);
  square(2);
  expect(compute.mock.calls.map(([n]) => n)).toEqual([1, 2, 3, 2]);
});

test("memoizeBy(compute) keeps results by their first argument and by the key of the others", () => {
  const compute = vi.fn(({ name }: { name: string }, unit: number) => `${name} ${unit}`);
  const label = memoizeBy(compute, (unit: number) => String(unit));
  const [a, b] = [{ name: "a" }, { name: "a" }];
  expect([label(a, 1), label(a, 1), label(a, 2), label(b, 1)]).toEqual(["a 1", "a 1", "a 2", "a 1"]);
  expect(compute).toHaveBeenCalledTimes(3);
});

test("memoizeBy(compute, key, size) drops the least recently used result of each first argument", () => {
  const compute = vi.fn((_: object, unit: number) => ({ unit }));
  const of = memoizeBy(compute, String, 1);
  const [a, b] = [{}, {}];
  const first = of(a, 1);
  of(b, 2);
  expect(of(a, 1)).toBe(first);
  of(a, 2);
  expect(of(a, 1)).not.toBe(first);
});

test("memoizeLatest(compute) gives the latest result again if all arguments are identical", () => {
  const compute = vi.fn((subject: object, ...rest: unknown[]) => ({ subject, rest }));
  const of = memoizeLatest(compute);
  const [a, label] = [{}, { words: "a" }];
  const first = of(a, label, Number.NaN);
  expect(of(a, label, Number.NaN)).toBe(first);
  expect(of(a, { ...label }, Number.NaN)).not.toBe(first);
  expect(of({}, label, Number.NaN)).not.toBe(first);
  expect(compute).toHaveBeenCalledTimes(3);
});
