import { expect, test } from "vitest";
import { story } from "../../../slides/events.ts";
import { sideColours, styleSheet, systemTheme } from "../../../src/node/site/themes.ts";

/** The custom properties set in the block of a selector in a style sheet. */
const settings = (css: string, selector: string): readonly string[] => {
  const from = css.indexOf(selector);
  return css.slice(from, css.indexOf("}", from)).match(/[\w-]+: [^;{]+;/g) ?? [];
};

test("the dark system theme has every colour of the night theme and of the sides, with scripts or without", () => {
  const css = systemTheme(story);
  const wanted = [
    ...settings(styleSheet("tokens"), '[data-theme="night"] {'),
    ...settings(sideColours(story), '[data-theme="night"],'),
  ];
  expect(wanted.length).toBeGreaterThan(20);
  expect(settings(css, ":root:not([data-theme]) {")).toEqual(wanted);
  expect(css).not.toContain("scripting");
});
