import { describe, expect, test } from "vitest";
import { wayInFile } from "../../../src/views/file/links.ts";

describe("wayInFile(href, here)", () => {
  test.each([
    ["read/#al-qaim.2", "present", "?read#al-qaim.2"],
    ["print/#title", "present", "?print#title"],
    ["../", "read", "?present"],
    ["../#/al-qaim/2", "read", "?present#/al-qaim/2"],
    ["../print/", "read", "?print"],
    ["../read/", "print", "?read"],
    ["?form=steps&theme=paper", "print", "?print&form=steps&theme=paper"],
  ] as const)("%s on the %s page leads to %s", (href, here, way) => {
    expect(wayInFile(href, here)).toBe(way);
  });

  test.each(["?read#al-qaim", "#the-contents", "https://example.org/read/", "mailto:someone@example.org"])(
    "%s stays as it is",
    (href) => {
      expect(wayInFile(href, "read")).toBeUndefined();
    },
  );
});
