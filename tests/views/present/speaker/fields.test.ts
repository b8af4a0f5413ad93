import { describe, expect, test } from "vitest";
import { type FieldName, speakerFields } from "../../../../src/views/present/speaker/fields.ts";
import { deck } from "../../../fixture/deck.ts";

const at = (name: FieldName, slide: number, step: number) => speakerFields[name](deck, { slide, step });

describe("the fields of the speaker's window", () => {
  test("number the slide, and the step of a slide that has several", () => {
    expect(at("count", 1, 1)).toBe("2 / 4");
    expect(at("step", 1, 1)).toBe("step 2 of 3");
    expect(at("step", 0, 0)).toBe("");
  });

  test("say what the next key leads to: a step, a slide by its title, or the end", () => {
    expect(at("next-title", 1, 0)).toBe("Next step");
    expect(at("next-title", 1, 2)).toContain("Next slide");
    expect(at("next-title", 3, 0)).toBe("The end");
  });
});
