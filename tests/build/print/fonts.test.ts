import { describe, expect, test } from "vitest";
import { withFontsAhead } from "../../../src/build/print/fonts.ts";

const face = (file: string) => `@font-face{font-family:A;src:url(../assets/${file})format("woff2")}`;

describe("withFontsAhead(html)", () => {
  test("asks for each font of the page's style once, before the style", () => {
    const style = `<style>${face("a.woff2")}${face("b.woff2")}${face("a.woff2")}.bar{color:red}</style>`;
    const written = withFontsAhead(`<head><title>T</title>\n${style}</head><body>words</body>`);
    const asked = [
      ...written.matchAll(/<link rel="preload" as="font" type="font\/woff2" crossorigin href="([^"]+)">/g),
    ];
    expect(asked.map(([, font]) => font)).toEqual(["../assets/a.woff2", "../assets/b.woff2"]);
    expect(written.indexOf("b.woff2")).toBeLessThan(written.indexOf("<style>"));
    expect(written.replace(/\s*<link[^>]*>/g, "")).toBe(`<head><title>T</title>\n${style}</head><body>words</body>`);
  });

  test("leaves a page without a style of its own as it is", () => {
    const page = `<head><link rel="stylesheet" href="a.css"></head>`;
    expect(withFontsAhead(page)).toBe(page);
  });
});
