import { expect, test } from "vitest";
import { letterShapes } from "../../../src/node/export/letterShapes.ts";
import { resvg, standalone, typst } from "../../../src/node/export/standalone.ts";
import { type Drawing, node } from "../../../src/svg/node.ts";
import { deck as rihla } from "../../fixture/rihla/deck.ts";
import { deck, titles } from "../../fixture/scripts.ts";

const drawn = async (words: string, renderer = typst) => {
  const shapes = await letterShapes(deck);
  const parent = node(
    "g",
    { "font-family": "var(--condensed)" },
    node("text", { x: 10, y: 20, "font-size": 20 }, words),
  );
  return standalone(parent, { tokens: new Map([["--ink", "#111"]]), renderer, letterShapes: shapes }).children[0];
};

/** How far across the points of an outline stand, from where it is put. */
const across = (shape: Drawing | undefined) => {
  const [, left] = /translate\((-?[\d.]+) /.exec(String(shape?.attributes.transform)) ?? [];
  return [...String(shape?.attributes.d).matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(left) + Number(x));
};

test("a text with combining marks, or a right-to-left text with other characters, becomes outlines of the measured length", async () => {
  for (const [words, length] of [
    [titles.th, 356],
    [titles.he, 349.8],
  ] as const) {
    const shape = await drawn(words);
    expect(shape?.tag).toBe("path");
    const xs = across(shape);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(length - 6);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(length + 1);
    expect(Math.min(...xs)).toBeGreaterThan(9);
  }
  expect((await drawn(titles.ru))?.tag).toBe("text");
});

test("a program that substitutes any font for a foreign letter gets outlines from the right one", async () => {
  expect((await drawn(titles.ru, resvg))?.tag).toBe("path");
  expect((await drawn("Raqqa", resvg))?.tag).toBe("text");
});

test("letters that are more or fewer in one font than in another become outlines", async () => {
  for (const words of ["Surat (الأعلى)", "Łódź", "Gāndhī"]) {
    expect((await drawn(words, resvg))?.tag).toBe("path");
    expect((await drawn(words))?.tag).toBe("path");
  }
  expect((await drawn("Łask"))?.tag).toBe("text");
});

test("Latin words within Hebrew are placed in right-to-left order", async () => {
  const mixed = await drawn("אב Raqqa");
  const pure = await drawn("אב");
  expect(pure?.tag).toBe("text");
  const xs = across(mixed);
  // The Latin word ends the line, at its left: the R's stem is there, and the Hebrew letters are at the right.
  expect(xs[0]).toBeLessThan(14);
});

test("Arabic letters join, whatever was drawn before them", async () => {
  const [fresh, used] = [await letterShapes(rihla), await letterShapes(rihla)];
  const outline = ({ letters }: typeof fresh, words: string) =>
    letters(node("text", { x: 0, y: 0, "font-size": 20, "font-family": "IBM Plex Sans", "font-weight": 400 }, words))
      ?.attributes.d;
  // The second letter of the one is a part of the last of the other.
  expect(outline(used, "قناة")).toBeDefined();
  expect(outline(used, "نوعها")).toBe(outline(fresh, "نوعها"));
});

test("brackets around Arabic words open to the right, where the words begin", async () => {
  const { letters } = await letterShapes(rihla);
  const outline = (words: string, direction: string) =>
    letters(
      node(
        "text",
        { x: 0, y: 0, "font-size": 20, "font-family": "IBM Plex Sans", "font-weight": 400, direction },
        words,
      ),
    )?.attributes.d;
  expect(outline("(", "rtl")).toBe(outline(")", "ltr"));
  expect(outline("»", "rtl")).toBe(outline("«", "ltr"));
});
