import { expect, test } from "vitest";
import { mergedAlike, wordsAlone } from "../../src/marks/alike.ts";
import { draw } from "../../src/marks/drawing.ts";

const dot = (key: string, x: number, fill: string) =>
  draw("g", { key, transform: `translate(${x} 10)` }, draw("circle", { r: 3, fill }), draw("text", { y: 4 }, key));

test("shapes that look alike are one path, each in the place to which its group has moved it", () => {
  const [red, blue, ...rest] = mergedAlike([dot("a", 20, "red"), dot("b", 40, "blue"), dot("c", 60, "red")]);
  expect(red?.attributes).toEqual({
    fill: "red",
    d: "M17,10a3,3,0,1,1,6,0a3,3,0,1,1,-6,0ZM57,10a3,3,0,1,1,6,0a3,3,0,1,1,-6,0Z",
  });
  expect(blue?.attributes.d).toBe("M37,10a3,3,0,1,1,6,0a3,3,0,1,1,-6,0Z");
  expect(rest).toEqual([]);
});

test("a rect with round corners keeps them, as far as it is wide and high enough", () => {
  const pill = (width: number) =>
    mergedAlike([draw("rect", { x: 10, y: 0, width, height: 20, rx: 10 })])[0]?.attributes.d;
  expect(pill(50)).toBe(
    "M20,0h30a10,10,0,0,1,10,10v0a10,10,0,0,1,-10,10h-30a10,10,0,0,1,-10,-10v0a10,10,0,0,1,10,-10Z",
  );
  expect(pill(12)).toBe("M16,0h0a6,10,0,0,1,6,10v0a6,10,0,0,1,-6,10h0a6,10,0,0,1,-6,-10v0a6,10,0,0,1,6,-10Z");
});

test("lines and paths are moved with what they lie in", () => {
  const inside = [draw("line", { x1: 0, y1: 0, x2: 5, y2: 0 }), draw("path", { d: "M1 2L3 4l5 0" })];
  const [only] = mergedAlike([draw("g", { transform: "translate(100 -50)" }, inside)]);
  expect(only?.attributes.d).toBe("M100,-50L105,-50M101,-48L103,-46l5 0");
});

test("words come out of their groups to stand where they stood, and keep their keys while those beside them leave", () => {
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
