import { describe, expect, test } from "vitest";
import { letterShapes } from "../../../src/node/export/letterShapes.ts";
import { browser, resvg, standalone, typst } from "../../../src/node/export/standalone.ts";
import { node } from "../../../src/svg/node.ts";
import { deck } from "../../fixture/deck.ts";

const tokens = new Map([
  ["--ink", "#111111"],
  ["--land", "#eeeeee"],
]);
const halo = { stroke: "var(--land)", "stroke-width": 6, "stroke-linejoin": "round", "paint-order": "stroke" };
const only = (attributes: Record<string, string | number>, words = "Hajin") =>
  node(
    "g",
    { "font-family": "var(--condensed)" },
    node("text", { x: 10, y: 20, "font-size": 16, ...attributes }, words),
  );

describe("standalone(drawing, target)", () => {
  test("replaces tokens by values, and leaves out what only a page needs", () => {
    const [text] = standalone(only({ class: "label", "data-place": "hajin", fill: "var(--ink)" }), {
      tokens,
      renderer: browser,
    }).children;
    expect(text?.attributes).toEqual({
      x: 10,
      y: 20,
      "font-size": 16,
      fill: "#111111",
      "font-family": "IBM Plex Sans Condensed",
      "font-weight": 400,
    });
  });

  test("names a face as each renderer finds it", () => {
    const face = (renderer: typeof typst) => {
      const [text] = standalone(only({ "font-weight": 600 }), { tokens, renderer }).children;
      const { "font-family": family, "font-stretch": stretch, "font-weight": weight } = text?.attributes ?? {};
      return [family, stretch, weight];
    };
    expect(face(browser)).toEqual(["IBM Plex Sans Condensed", undefined, 600]);
    expect(face(typst)).toEqual(["IBM Plex Sans", "condensed", 600]);
    expect(face(resvg)).toEqual(["IBM Plex Sans Condensed SemiBold", undefined, 600]);
  });

  test("turns the anchor of right-to-left text only for renderers that set it from its left end", () => {
    const anchor = (renderer: typeof typst) =>
      standalone(only({ lang: "ar", direction: "rtl", "text-anchor": "end" }, "هجين"), { tokens, renderer }).children[0]
        ?.attributes["text-anchor"];
    expect([anchor(browser), anchor(typst)]).toEqual(["end", "start"]);
  });

  test("places spaced letters as browsers do, which measure a space after the last", () => {
    const text = (renderer: typeof typst) =>
      standalone(only({ "letter-spacing": "0.5em", "text-anchor": "middle" }), { tokens, renderer }).children[0];
    expect([text(browser)?.attributes.dx, text(typst)?.attributes.dx]).toEqual([undefined, -4]);
  });

  test("draws the rim of letters as outlines below them, so that no text is there twice", async () => {
    const target = { tokens, renderer: typst, areRimsApart: true, letterShapes: await letterShapes(deck) };
    const [rim, text, ...more] = standalone(only(halo), target).children;
    expect(more).toEqual([]);
    expect([rim?.tag, rim?.attributes.stroke, rim?.attributes["stroke-width"]]).toEqual(["path", "#eeeeee", 6]);
    expect([text?.tag, text?.text, text?.attributes.stroke]).toEqual(["text", "Hajin", undefined]);
    expect(rim?.attributes.transform).toBe("translate(10 20)");
    const xs = [...String(rim?.attributes.d).matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));
    expect(Math.min(...xs)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(5 * 16 * 0.5);
  });

  test("keeps the rim of a text whose letters are drawn as outlines", () => {
    const shape = (key: string) => node("path", { key, d: "M0,0" });
    const drawing = { rim: () => shape("rim"), letters: () => shape("letters"), words: () => [] };
    const letterShapes = { ...drawing, hasArabicCuts: true, lacks: () => false, missing: new Set<string>() };
    const keys = (attributes: Record<string, string | number>, areRimsApart: boolean) =>
      standalone(only({ direction: "rtl", ...attributes }, "دعم جوي"), {
        tokens,
        renderer: resvg,
        areRimsApart,
        letterShapes,
      }).children.map(({ key }) => key);
    expect(keys(halo, false)).toEqual(["rim", "letters"]);
    expect(keys(halo, true)).toEqual(["rim", "letters"]);
    expect(keys({}, false)).toEqual(["letters"]);
  });

  test("draws right-to-left text with a number before its first letter as outlines, since usvg sets that at the left", () => {
    const outline = node("path", { d: "M0,0" });
    const drawing = { rim: () => outline, letters: () => outline, words: () => [] };
    const letterShapes = { ...drawing, hasArabicCuts: false, lacks: () => false, missing: new Set<string>() };
    const tag = (words: string) =>
      standalone(only({ direction: "rtl" }, words), { tokens, renderer: typst, letterShapes }).children[0]?.tag;
    expect(["14 ביוני 1325", "בשנת 1325", "ביוני (1325)"].map(tag)).toEqual(["path", "text", "path"]);
  });
});
