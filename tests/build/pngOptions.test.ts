import { describe, expect, test } from "vitest";
import { pngOptions } from "../../src/build/pngOptions.ts";
import { deck } from "../fixture/deck.ts";

const ask = (line: string) => pngOptions(line.split(" ").filter(Boolean), deck);

describe("npm run png", () => {
  test("takes a picture of each printed step at the size of a slide when nothing is asked", () => {
    expect(ask("")).toMatchObject({ choice: { form: "handout", theme: "paper" }, width: 1280, sheet: false });
  });

  test("takes every step, at a chosen size, in a chosen theme, of chosen slides", () => {
    expect(ask("--steps --size 1920x1080 --theme night --slides freeze --sheet")).toMatchObject({
      choice: { form: "steps", theme: "night", slides: ["freeze"] },
      width: 1920,
      sheet: true,
    });
  });

  test("answers a size that is no slide's with a sentence and exit code 2", () => {
    for (const size of ["1024x768", "wide", "16x9", "1280"]) {
      expect(ask(`--size ${size}`), size).toMatchObject({ code: 2, say: expect.stringContaining("16 by 9") });
    }
  });

  test("answers a wrong slide, theme or option with a sentence and exit code 2", () => {
    expect(ask("--slides fliod")).toMatchObject({ code: 2, say: expect.stringContaining("did you mean “flood”") });
    expect(ask("--theme pink")).toMatchObject({ code: 2, say: expect.stringContaining("no theme “pink”") });
    expect(ask("--colour")).toMatchObject({ code: 2, say: expect.stringContaining("--colour") });
  });

  test("explains itself", () => {
    expect(ask("--help")).toMatchObject({ code: 0, say: expect.stringContaining("--sheet") });
  });
});
