import { describe, expect, test } from "vitest";
import { linkTo } from "../../../src/views/read/share.ts";
import { deck } from "../../fixture/deck.ts";

const at = (href: string) => {
  const { pathname, protocol } = new URL(href);
  return { href, pathname, protocol };
};

describe("linkTo(deck, position)", () => {
  test("is the page of the slide that has a picture for its link, with the step", () => {
    const read = at("https://example.org/ice/read/#flood");
    expect(linkTo(deck, { slide: 1, step: 0 }, read)).toBe("https://example.org/ice/s/freeze/");
    expect(linkTo(deck, { slide: 1, step: 2 }, read)).toBe("https://example.org/ice/s/freeze/#freeze.3");
  });

  test("has the chart of its step as it was moved, and no other", () => {
    const read = at("https://example.org/ice/read/#freeze@1838-01..1838-02,flood");
    expect(linkTo(deck, { slide: 1, step: 0 }, read)).toBe(
      "https://example.org/ice/s/freeze/#freeze@1838-01..1838-02,flood",
    );
    expect(linkTo(deck, { slide: 1, step: 2 }, read)).toBe("https://example.org/ice/s/freeze/#freeze.3");
    expect(linkTo(deck, { slide: 1, step: 0 }, at("file:///home/ice.html?read#freeze@1838-02-01"))).toBe(
      "file:///home/ice.html?read#freeze@1838-02-01",
    );
  });

  test("is the file's own address in the single file", () => {
    const file = at("file:///home/ice.html?read#flood");
    expect(linkTo(deck, { slide: 1, step: 2 }, file)).toBe("file:///home/ice.html?read#freeze.3");
    expect(linkTo(deck, { slide: 1, step: 0 }, at("https://example.org/ice.html?read"))).toBe(
      "https://example.org/ice.html?read#freeze",
    );
  });
});
