import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { convert } from "fontverter";
import { describe, expect, test } from "vitest";
import { cutChartFont, cutFont } from "../../../src/node/fonts/cut.ts";
import { openFont } from "../../../src/node/fonts/openFont.ts";
import { scriptsBehindWords, withStylesInside } from "../../../src/node/site/finishPage.ts";
import { firstFonts } from "../../../src/node/site/fonts.ts";
import { siteAddress } from "../../../src/node/site/pages.ts";
import { inlineIn, policyFor } from "../../../src/node/site/policy.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { aboutPage } from "../../../src/views/shared/about.ts";
import { deck } from "../../fixture/deck.ts";

describe("siteAddress(given)", () => {
  test("ends in a slash, is undefined if none is given, and throws for anything but a web address", () => {
    expect(siteAddress("https://example.org/towns")).toBe("https://example.org/towns/");
    expect(siteAddress("https://example.org/towns/")).toBe("https://example.org/towns/");
    expect(siteAddress(undefined)).toBeUndefined();
    for (const given of ["towns", "javascript:alert(1)", "https://example.org/?a=b", "https://example.org/#a"])
      expect(() => siteAddress(given)).toThrow(TypeError);
  });
});

test("aboutPage(deck, page, site) gives full addresses if that of the site is known, and none otherwise", () => {
  const page = { path: "read/", title: deck.title, description: deck.description, pictured: deck.subtitle };
  const head = (site?: string, more = {}) =>
    aboutPage(deck, { ...page, ...more }, site)
      .map(serialize)
      .join("\n");
  expect(head()).not.toMatch(/canonical|og:url/);
  expect(head()).toContain('content="../card.png"');
  const site = "https://example.org/ice/";
  expect(head(site)).toContain('<link rel="canonical" href="https://example.org/ice/read/">');
  expect(head(site)).toContain('content="https://example.org/ice/card.png"');
  expect(head(site, { path: "s/frost/", canonical: "read/" })).toContain('href="https://example.org/ice/read/"');
  expect(head(undefined, { path: "s/frost/", card: "s/frost/card.png" })).toContain('content="../../s/frost/card.png"');
});

test("scriptsBehindWords(html, asked) moves scripts and their preloads after the words, asked for there, at the top or after the first frame", () => {
  const html = `<head><script type="module" src="s"></script>
<link rel="modulepreload" href="m"><link rel="stylesheet" href="c"><script>1</script></head><body><p>Words</p></body>`;
  expect(scriptsBehindWords(html)).toBe(
    `<head><link rel="stylesheet" href="c"><script>1</script></head><body><p>Words</p><script type="module" src="s"></script>
<link rel="modulepreload" href="m"></body>`,
  );
  const seen = '<meta name="viewport" content="v">';
  const preloads = '<link rel="modulepreload" crossorigin href="s">\n<link rel="modulepreload" href="m">';
  expect(scriptsBehindWords(html.replace("<head>", `<head>${seen}`), "first")).toBe(
    `<head>${seen}\n    ${preloads}<link rel="stylesheet" href="c"><script>1</script></head><body><p>Words</p><script type="module" src="s"></script></body>`,
  );
  const [, late = "", ask = ""] =
    /<p>Words<\/p>\s*<template>(.*)<\/template>\s*<script>(.*)<\/script><\/body>$/s.exec(
      scriptsBehindWords(html, "after paint"),
    ) ?? [];
  expect(late.trim()).toBe('<script type="module" src="s"></script>\n<link rel="modulepreload" href="m">');
  expect(ask).toContain("requestAnimationFrame");
});

describe("withStylesInside(html, read)", () => {
  const sheets: Readonly<Record<string, string>> = {
    "../assets/a.css": "@font-face{src:url(./a.woff2),url(data:font/woff2;base64,AA)}",
  };
  const html = withStylesInside(
    `<head><title>T</title><link rel="stylesheet" crossorigin href="../assets/a.css"></head>`,
    (href) => sheets[href] ?? "",
  );
  const [, css = ""] = /<style>(.*)<\/style>/.exec(html) ?? [];

  test("writes the style sheet into the page, with its addresses relative to the page", () => {
    expect(html).not.toContain("stylesheet");
    expect(css).toBe("@font-face{src:url(../assets/a.woff2),url(data:font/woff2;base64,AA)}");
  });

  test("gives a page whose policy allows this style and no other", () => {
    const hash = `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
    expect(policyFor(inlineIn(html))).toContain(`style-src 'self' ${hash};`);
  });
});

const opened = async (font: Buffer) => openFont(await convert(font, "truetype"));

/** The letters of a font, but for those that every font maps for old programs. */
const lettersOf = async (font: Buffer) =>
  [...(await opened(font)).widths().keys()].filter((letter) => letter < "\uffff").join("");

test("firstFonts(text) has the letters of a text in the faces of text, and fetches nothing", async () => {
  const css = await firstFonts("Two towns");
  const fonts = [...css.matchAll(/base64,([^)]+)/g)].map(([, data = ""]) => Buffer.from(data, "base64"));
  expect(fonts).toHaveLength(2);
  for (const font of fonts) expect(await lettersOf(font)).toBe(" Tnostw");
  expect(css.replaceAll("url(data:font/woff2;base64", "")).not.toContain("url(");
});

describe("a cut font", () => {
  const require = createRequire(import.meta.url);
  const read = (name: string) => readFileSync(require.resolve(`@fontsource/ibm-plex-sans-${name}-400-normal.woff2`));
  const arabic = read("arabic/files/ibm-plex-sans-arabic-arabic");

  test("has the characters of its text and no others, at a fraction of the size", async () => {
    const whole = read("condensed/files/ibm-plex-sans-condensed-latin");
    const cut = await cutChartFont(whole, "Raqqa", "woff2");
    expect(await lettersOf(cut)).toBe("Raq");
    expect(cut.length).toBeLessThan(whole.length / 8);
  });

  test("joins Arabic letters as the whole font does", async () => {
    const name = "البوكمال";
    const shapes = async (font: Buffer) => (await opened(font)).glyphs(name).map(({ advance }) => advance);
    const cut = await shapes(await cutFont(arabic, name));
    expect(cut).toEqual(await shapes(arabic));
    expect(new Set(cut).size).toBeGreaterThan(3);
  });
});
