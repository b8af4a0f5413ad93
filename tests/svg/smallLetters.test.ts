import { describe, expect, test } from "vitest";
import { readStory } from "../../src/events/read.ts";
import { textWidth } from "../../src/layout/text.ts";
import { content } from "../../src/node/export/typst/syntax.ts";
import { fontWarnings } from "../../src/node/fonts/check.ts";
import { deckFonts } from "../../src/node/fonts/deckFonts.ts";
import { node } from "../../src/svg/node.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { runsOf } from "../../src/svg/smallLetters.ts";
import { deck } from "../fixture/deck.ts";
import { draft } from "../fixture/story.ts";

describe("small letters above and below the line, which fonts lack", () => {
  test("are set as plain letters in a smaller size, and the line goes on where it was", () => {
    expect(serialize(node("text", { x: 1 }, "CO₂ and 10⁶"))).toBe(
      '<text x="1"><tspan>CO</tspan><tspan dy="0.231em" font-size="0.65em">2</tspan><tspan dy="-0.15em"> and 10</tspan>' +
        '<tspan dy="-0.508em" font-size="0.65em">6</tspan></text>',
    );
    expect(content("CO₂")).toBe('"CO"; sub(typographic: false, size: 0.65em, "2")');
  });

  test("take those that fonts have along only where they stand together", () => {
    expect(runsOf("10⁻³")).toEqual([
      { text: "10", level: 0 },
      { text: "−3", level: 1 },
    ]);
    expect(runsOf("5 km² ± 3 × 2 − 1")).toBeUndefined();
    expect(serialize(node("text", {}, "5 km²"))).toBe("<text>5 km²</text>");
  });

  test("are measured as they are set, and no font is missed for them", async () => {
    expect(textWidth("CO₂", 20) - textWidth("CO", 20)).toBeCloseTo(textWidth("2", 20) * 0.65);
    const { "pest-flooded": one } = draft.events;
    const events = { one: { ...one, changes: [], title: "CO₂, 10⁻³ km² ± 5 × 2 − 1" } };
    const story = readStory({ ...draft, events });
    const own = { ...deck, story };
    const { missing, widths } = await deckFonts(own);
    expect(missing).toEqual([]);
    expect(widths["condensed 400"]?.["−"]).toBe(540);
    expect(await fontWarnings(own)).toEqual([]);
  });
});
