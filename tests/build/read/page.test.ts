import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import { cutChartFont, cutFont } from "../../../src/build/cutFonts.ts";
import { inlineIn, policyFor } from "../../../src/build/policy.ts";
import { inlineStyles } from "../../../src/build/read/inlineStyles.ts";
import { scriptsLast, siteAddress } from "../../../src/build/read/page.ts";
import { markup } from "../../../src/marks/markup.ts";
import { aboutPage } from "../../../src/views/read/about.ts";
import { deck } from "../../fixture/deck.ts";

describe("siteAddress(given)", () => {
  test("ends in a slash, is nothing where none is given, and is refused where it is no web address", () => {
    expect(siteAddress("https://example.org/towns")).toBe("https://example.org/towns/");
    expect(siteAddress("https://example.org/towns/")).toBe("https://example.org/towns/");
    expect(siteAddress(undefined)).toBeUndefined();
    for (const given of ["towns", "javascript:alert(1)"]) expect(() => siteAddress(given)).toThrow(TypeError);
  });
});

test("aboutPage(deck, site) gives addresses in full where the site's is known, and as seen from the page where not", () => {
  const head = (site?: string) => aboutPage(deck, site).map(markup).join("\n");
  expect(head()).toContain('<link rel="canonical" href="./">');
  expect(head("https://example.org/ice/")).toContain('<link rel="canonical" href="https://example.org/ice/read/">');
  expect(head("https://example.org/ice/")).toContain('content="https://example.org/ice/card.png"');
});

test("scriptsLast(html) puts scripts and what is loaded for them after the words", () => {
  const html = `<head><script type="module" src="s"></script>
<link rel="modulepreload" href="m"><link rel="stylesheet" href="c"></head><body><p>Words</p></body>`;
  const order = ["stylesheet", "</head>", "Words", "module", "modulepreload", "</body>"];
  const at = order.map((part) => scriptsLast(html).indexOf(part));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(Math.min(...at)).toBeGreaterThan(-1);
});

describe("inlineStyles()", () => {
  const asset = (source: string) => ({ type: "asset", source }) as const;
  const bundle: Record<string, { type: "asset"; source: string }> = {
    "read/index.html": asset(`<head><title>T</title><link rel="stylesheet" crossorigin href="../assets/a.css"></head>`),
    "assets/a.css": asset("@font-face{src:url(./a.woff2),url(data:font/woff2;base64,AA)}"),
  };
  const { generateBundle } = inlineStyles("read/index.html");
  if (typeof generateBundle !== "object") throw new TypeError("inlineStyles writes no bundle");
  generateBundle.handler.call({} as never, {} as never, bundle as never, true);
  const html = bundle["read/index.html"]?.source ?? "";
  const [, css = ""] = /<style>(.*)<\/style>/.exec(html) ?? [];

  test("writes the stylesheet into the page, its addresses seen from there", () => {
    expect(html).not.toContain("stylesheet");
    expect(css).toBe("@font-face{src:url(../assets/a.woff2),url(data:font/woff2;base64,AA)}");
  });

  test("and the page's policy, made of what is written, lets that style in and no other", () => {
    const hash = `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
    expect(policyFor(inlineIn(html))).toContain(`style-src 'self' ${hash};`);
  });
});

describe("a cut font", () => {
  const require = createRequire(import.meta.url);
  const read = (name: string) => readFileSync(require.resolve(`@fontsource/ibm-plex-sans-${name}-400-normal.woff2`));
  const arabic = read("arabic/files/ibm-plex-sans-arabic-arabic");
  const opened = (font: Buffer) => create(font) as Font;

  test("holds the signs of its text and no others, at a fraction of the size", async () => {
    const whole = read("condensed/files/ibm-plex-sans-condensed-latin");
    const cut = await cutChartFont(whole, "Raqqa", "woff2");
    const signs = new Set(opened(cut).characterSet.filter((point) => point < 0xffff));
    expect(
      [...signs]
        .map((point) => String.fromCodePoint(point))
        .sort()
        .join(""),
    ).toBe("Raq");
    expect(cut.length).toBeLessThan(whole.length / 8);
  });

  test("still joins Arabic letters as the whole font does", async () => {
    const name = "البوكمال";
    const shapes = (font: Buffer) =>
      opened(font)
        .layout(name)
        .glyphs.map(({ advanceWidth }) => advanceWidth);
    const cut = await cutFont(arabic, name);
    expect(shapes(cut)).toEqual(shapes(arabic));
    expect(new Set(shapes(cut)).size).toBeGreaterThan(3);
  });
});
