// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { slidesOf } from "../../../src/deck/deck.ts";
import { socialPage } from "../../../src/node/site/socialPages.ts";
import { deck } from "../../fixture/deck.ts";

const [, freeze, flood] = slidesOf(deck);
if (!freeze || !flood) throw new RangeError("missing slide");

const page = (...given: Parameters<typeof socialPage>) =>
  new DOMParser().parseFromString(socialPage(...given), "text/html");
const property = (of: Document, name: string) => of.querySelector(`[property="og:${name}"]`)?.getAttribute("content");

describe("socialPage(deck, slide, site)", () => {
  test("has the slide's title, words and picture for sites that preview its link", () => {
    const shown = page(deck, freeze, "https://example.org/ice/");
    expect(shown.title).toBe(`${freeze.title} — ${deck.title}`);
    expect(property(shown, "title")).toBe(freeze.title);
    expect(property(shown, "description")).toBe("Dots, counted. First Vienna froze.");
    expect(property(shown, "image")).toBe("https://example.org/ice/s/freeze/card.png");
    expect(property(shown, "image:alt")).toBe("Dots, 3");
    expect(property(shown, "url")).toBe("https://example.org/ice/s/freeze/");
  });

  test("names the article as its canonical page, and no address if that of the site is not known", () => {
    const canonical = (of: Document) => of.querySelector("[rel=canonical]")?.getAttribute("href");
    expect(canonical(page(deck, freeze, "https://example.org/ice/"))).toBe("https://example.org/ice/read/");
    expect(canonical(page(deck, freeze))).toBeUndefined();
  });

  test("leads to the slide in the article, or to the stage for a backup slide, which only the stage shows", () => {
    const way = (of: Document) => of.querySelector(".way")?.getAttribute("href");
    expect(way(page(deck, freeze))).toBe("../../read/#freeze");
    const spare = { ...flood, id: "spare" };
    expect(way(page({ ...deck, backup: [spare] }, spare))).toBe("../../#/spare");
  });

  test.each([
    ["between words", "word ".repeat(60), /^(?:word ){40,}…$/],
    ["between letters in a script without spaces", `水位 ${"水".repeat(300)}`, /^水位 水{200,} …$/],
    ["never within a letter", `水${"𠮷".repeat(150)}`, /^水𠮷{100,} …$/u],
  ])("cuts words that are too long %s", (_, caption, cut) => {
    expect(property(page(deck, { ...freeze, caption }), "description")).toMatch(cut);
  });

  test("has the same script on every page, and none from its words", () => {
    const scripts = (of: Document) => [...of.querySelectorAll("script")].map(({ textContent }) => textContent);
    const hostile = { ...freeze, title: "</title><script>alert(1)</script>" };
    expect(scripts(page(deck, hostile))).toEqual(scripts(page(deck, flood)));
  });
});
