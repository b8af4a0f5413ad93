import { describe, expect, test, vi } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { draft, story } from "../../../slides/events.ts";
import { type Deck, slidesOf } from "../../../src/deck/deck.ts";
import { readStory } from "../../../src/events/read.ts";
import { markup } from "../../../src/marks/markup.ts";
import { chartFigure } from "../../../src/views/figure.ts";
import { briefDraft, complete, restOf } from "../../../src/views/read/brief.ts";
import { pictureFrame } from "../../../src/views/read/plate.ts";

/** The deck as it is when its event file is the brief one. */
async function briefDeck(): Promise<Deck> {
  vi.resetModules();
  vi.doMock("../../../slides/events.ts", () => ({ story: readStory(structuredClone(briefDraft(draft))) }));
  return (await import("../../../slides/deck.ts")).deck;
}

/** Every step of every chart, drawn and described. */
const charts = (of: Deck): readonly (readonly [string, string])[] =>
  slidesOf(of).flatMap((slide) =>
    slide.steps.map(({ state }, step) => {
      const { chart } = slide;
      const drawn = chart ? markup(chartFigure(chart, state, pictureFrame(slide, "wide"))) : "";
      return [`${slide.id} ${step}`, `${drawn} ${JSON.stringify(chart?.describe(state))}`] as const;
    }),
  );

describe("briefDraft(draft)", () => {
  test("leaves out nothing that a chart draws or describes, in any step", { timeout: 120_000 }, async () => {
    const [whole, brief] = [charts(deck), charts(await briefDeck())];
    expect(brief.length).toBeGreaterThan(30);
    const other = brief.filter(([, drawn], index) => drawn !== whole[index]?.[1]).map(([step]) => step);
    expect(other).toEqual([]);
  });

  test("is less than two thirds of the whole, and with its rest the whole again", () => {
    const part = readStory(structuredClone(briefDraft(draft)));
    expect(JSON.stringify(briefDraft(draft)).length).toBeLessThan(JSON.stringify(draft).length * 0.66);
    expect(part.event.get("deir-al-zor-declared-taken")?.text).toBeUndefined();
    complete(part, restOf(draft));
    expect(part.events).toEqual(story.events);
    expect(part.sources).toEqual(story.sources);
    expect(part.claims).toEqual(story.claims);
    expect(part.places).toEqual(story.places);
    expect(part.terms).toEqual(story.terms);
  });
});
