import { expect, test } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { articleFaces } from "../../../src/node/site/fonts.ts";
import { readHtml } from "../../../src/views/read/prerender.ts";

/** The faces of a style sheet: the family and weight, whether the font is within it, and the letters it is for. */
const facesIn = (css: string) =>
  css.split("\n").map((rule) => ({
    name: `${/font-family:"([^"]+)"/.exec(rule)?.[1]} ${/font-weight:(\d+)/.exec(rule)?.[1]}`,
    isWithin: rule.includes("url(data:"),
    letters: [...(/unicode-range:([^}]+)\}/.exec(rule)?.[1] ?? "").matchAll(/U\+([0-9a-f]+)/g)].map(([, point = ""]) =>
      String.fromCodePoint(Number.parseInt(point, 16)),
    ),
  }));

test("fonts within the page have the letters of the article, and those in files all others, each letter once", async () => {
  const faces = facesIn(await articleFaces(deck, readHtml(deck)));
  const within = faces.filter(({ isWithin }) => isWithin);
  expect(within.map(({ name }) => name)).toEqual([
    ...["IBM Plex Serif 500", "IBM Plex Sans 400", "IBM Plex Sans Condensed 400", "IBM Plex Sans Condensed 600"],
  ]);
  for (const { name, letters } of within) {
    const rest = faces.find((face) => face.name === name && !face.isWithin)?.letters ?? [];
    expect(rest.length).toBeGreaterThan(5);
    expect(letters.filter((letter) => rest.includes(letter))).toEqual([]);
    const all = [...letters, ...rest].join("");
    for (const letter of "azAZ09 .,’–@{~") expect(all, name).toContain(letter);
  }
  const [serif, sans] = within.map(({ letters }) => letters.join(""));
  for (const letter of "Two border towns 2017") expect(serif).toContain(letter);
  for (const letter of "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 ’–…")
    expect(sans).toContain(letter);
});

test("without markup every letter comes as a file", async () => {
  const faces = facesIn(await articleFaces(deck));
  expect(faces.length).toBe(4);
  for (const { isWithin, letters } of faces) expect([isWithin, letters]).toEqual([false, []]);
});
