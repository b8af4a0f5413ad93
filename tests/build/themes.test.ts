import { expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { sideColours } from "../../src/build/colours.ts";
import { styleSheet, systemTheme } from "../../src/build/themes.ts";

/** What is set in a part of a stylesheet, from a selector to the end of its block. */
const settings = (css: string, selector: string): readonly string[] => {
  const from = css.indexOf(selector);
  return css.slice(from, css.indexOf("}", from)).match(/[\w-]+: [^;{]+;/g) ?? [];
};

test("the system's night has every colour of the night theme, the sides' too, with scripts or without", () => {
  const css = systemTheme(story);
  const wanted = [
    ...settings(styleSheet("tokens"), '[data-theme="night"] {'),
    ...settings(sideColours(story), '[data-theme="night"],'),
  ];
  expect(wanted.length).toBeGreaterThan(20);
  expect(settings(css, ":root:not([data-theme]) {")).toEqual(wanted);
  expect(css).not.toContain("scripting");
});
