import { describe, expect, test, vi } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { draft, story } from "../../../slides/events.ts";
import { type Deck, slidesOf } from "../../../src/deck/deck.ts";
import { readStory } from "../../../src/events/read.ts";
import { markup } from "../../../src/marks/markup.ts";
import { chartFigure } from "../../../src/views/figure.ts";
import { briefDraft, complete, isWhole, restOf } from "../../../src/views/read/brief.ts";
import { inWords, pictureFrame } from "../../../src/views/read/plate.ts";

/** The deck as it is when its event file is the brief one. */
async function briefDeck(): Promise<Deck> {
  vi.resetModules();
  vi.doMock("../../../slides/events.ts", () => ({ story: readStory(structuredClone(briefDraft(draft))) }));
  return (await import("../../../slides/deck.ts")).deck;
}

/** Every step of every chart, drawn with its name and summary; or described whole, with its table and sources. */
const charts = (of: Deck, described = false): readonly (readonly [string, string])[] =>
  slidesOf(of).flatMap((slide) =>
    slide.steps.map(({ state }, step) => {
      const { chart } = slide;
      const drawn = chart && !described ? markup(chartFigure(chart, state, pictureFrame(slide, "wide"))) : "";
      const words = chart && described ? JSON.stringify(inWords(of.story, chart.describe(state))) : "";
      return [`${slide.id} ${step}`, drawn + words] as const;
    }),
  );

/** The steps that are not the same in two decks. */
const differing = (one: ReturnType<typeof charts>, other: ReturnType<typeof charts>): readonly string[] =>
  one.filter(([, drawn], index) => drawn !== other[index]?.[1]).map(([step]) => step);

describe("briefDraft(draft)", () => {
  test("leaves out nothing that a chart draws or is named by, in any step", { timeout: 120_000 }, async () => {
    const [whole, brief] = [charts(deck), charts(await briefDeck())];
    expect(brief.length).toBeGreaterThan(30);
    expect(differing(whole, brief)).toEqual([]);
  });

  test("says all in words and tables once it is given its rest", { timeout: 120_000 }, async () => {
    const brief = await briefDeck();
    const whole = charts(deck, true);
    expect(isWhole(brief.story)).toBe(false);
    expect(differing(whole, charts(brief, true)).length).toBeGreaterThan(10);
    complete(brief.story, restOf(draft));
    expect(isWhole(brief.story)).toBe(true);
    expect(differing(whole, charts(brief, true))).toEqual([]);
  });

  test("is little more than half of the whole, and with its rest the whole again", () => {
    const part = readStory(structuredClone(briefDraft(draft)));
    expect(JSON.stringify(briefDraft(draft)).length).toBeLessThan(JSON.stringify(draft).length * 0.51);
    expect(part.event.get("deir-al-zor-declared-taken")?.text).toBeUndefined();
    complete(part, restOf(draft));
    expect(part.events).toEqual(story.events);
    expect(part.sources).toEqual(story.sources);
    expect(part.claims).toEqual(story.claims);
    expect(part.places).toEqual(story.places);
    expect(part.terms).toEqual(story.terms);
    expect(part.turns).toEqual(story.turns);
    expect([part.fronts, part.series, part.ties, part.starts]).toEqual([
      ...[story.fronts, story.series, story.ties, story.starts],
    ]);
  });
});
