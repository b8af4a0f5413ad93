import { expect, test } from "vitest";
import { mergedAlike, wordsAlone } from "../../src/svg/merge.ts";
import { node } from "../../src/svg/node.ts";

const dot = (key: string, x: number, fill: string) =>
  node("g", { key, transform: `translate(${x} 10)` }, node("circle", { r: 3, fill }), node("text", { y: 4 }, key));

test("shapes that look alike become one path, with each where its group has translated it", () => {
  const [red, blue, ...rest] = mergedAlike([dot("a", 20, "red"), dot("b", 40, "blue"), dot("c", 60, "red")]);
  expect(red?.attributes).toEqual({
    fill: "red",
    d: "M17,10a3,3,0,1,1,6,0a3,3,0,1,1,-6,0ZM57,10a3,3,0,1,1,6,0a3,3,0,1,1,-6,0Z",
  });
  expect(blue?.attributes.d).toBe("M37,10a3,3,0,1,1,6,0a3,3,0,1,1,-6,0Z");
  expect(rest).toEqual([]);
});

test("a rect keeps its round corners, up to half its width or height", () => {
  const pill = (width: number) =>
    mergedAlike([node("rect", { x: 10, y: 0, width, height: 20, rx: 10 })])[0]?.attributes.d;
  expect(pill(50)).toBe(
    "M20,0h30a10,10,0,0,1,10,10v0a10,10,0,0,1,-10,10h-30a10,10,0,0,1,-10,-10v0a10,10,0,0,1,10,-10Z",
  );
  expect(pill(12)).toBe("M16,0h0a6,10,0,0,1,6,10v0a6,10,0,0,1,-6,10h0a6,10,0,0,1,-6,-10v0a6,10,0,0,1,6,-10Z");
});

test("lines and paths are translated with their groups", () => {
  const inside = [node("line", { x1: 0, y1: 0, x2: 5, y2: 0 }), node("path", { d: "M1 2L3 4l5 0" })];
  const [only] = mergedAlike([node("g", { transform: "translate(100 -50)" }, inside)]);
  expect(only?.attributes.d).toBe("M100,-50L105,-50M101,-48L103,-46l5 0");
});

test("texts keep their positions outside their groups, and their keys when other texts go", () => {
  const all = [dot("a", 20, "red"), dot("b", 40, "blue")];
  const words = wordsAlone(all);
  expect(
    words.map(({ attributes, children }) => [attributes.transform, children[0]?.text, children[0]?.attributes]),
  ).toEqual([
    ["translate(20 10)", "a", { y: 4 }],
    ["translate(40 10)", "b", { y: 4 }],
  ]);
  expect(wordsAlone(all.slice(1))).toEqual(words.slice(1));
});
