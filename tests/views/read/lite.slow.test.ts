import { afterEach, describe, expect, test, vi } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { draft, story } from "../../../slides/events.ts";
import { type Deck, slidesOf } from "../../../src/deck/deck.ts";
import { readStory } from "../../../src/events/read.ts";
import { tiesOn } from "../../../src/events/ties.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import type { Subject } from "../../../src/views/inspect/subject.ts";
import { subjectWords, tooltipContent } from "../../../src/views/inspect/tooltip.ts";
import { pictureFrame } from "../../../src/views/read/chartFigure.ts";
import { inWords } from "../../../src/views/read/inWords.ts";
import { countedIn, deferredOf, liteDraft } from "../../../src/views/read/lite.ts";
import { withDeferred } from "../../../src/views/read/whole.ts";
import { chartFigure } from "../../../src/views/shared/figure.ts";

const counted = countedIn(deck);

/** The deck made from the lite event file. */
async function liteDeck(): Promise<Deck> {
  vi.resetModules();
  vi.doMock("../../../slides/events.ts", () => ({ story: readStory(structuredClone(liteDraft(draft, counted))) }));
  return (await import("../../../slides/deck.ts")).deck;
}

afterEach(() => {
  vi.doUnmock("../../../slides/events.ts");
  vi.resetModules();
});

/** Every step of every chart, drawn with its name and summary; or described whole, with its table and sources. */
const charts = (of: Deck, described = false): readonly (readonly [string, string])[] =>
  slidesOf(of).flatMap((slide) =>
    slide.steps.map(({ state }, step) => {
      const { chart } = slide;
      const drawn = chart && !described ? serialize(chartFigure(chart, state, pictureFrame(slide, "wide"))) : "";
      const words = chart && described ? JSON.stringify(inWords(of.story, chart.describe(state), "")) : "";
      return [`${slide.id} ${step}`, drawn + words] as const;
    }),
  );

/** The steps that differ between two decks. */
const differing = (one: ReturnType<typeof charts>, other: ReturnType<typeof charts>): readonly string[] =>
  one.filter(([, drawn], index) => drawn !== other[index]?.[1]).map(([step]) => step);

describe("liteDraft(draft, counted)", () => {
  test("leaves out nothing that a chart draws or is named by, in any step", { timeout: 120_000 }, async () => {
    const [whole, lite] = [charts(deck), charts(await liteDeck())];
    expect(lite.length).toBeGreaterThan(30);
    expect(differing(whole, lite)).toEqual([]);
  });

  test("is completed by the deferred part in words and tables, in a new deck that leaves the first unchanged", {
    timeout: 120_000,
  }, async () => {
    const lite = await liteDeck();
    const whole = charts(deck, true);
    expect(differing(whole, charts(lite, true)).length).toBeGreaterThan(10);
    expect(differing(whole, charts(withDeferred(lite, deferredOf(draft, counted)), true))).toEqual([]);
    expect(differing(whole, charts(lite, true)).length).toBeGreaterThan(10);
  });

  test("has everything that a tooltip needs, whatever a reader explores before the deferred part has come", () => {
    const lite = readStory(structuredClone(liteDraft(draft, counted)));
    const subjects: readonly Subject[] = [
      ...lite.events.map(({ id }): Subject => ({ kind: "event", id })),
      { kind: "several", ids: lite.events.map(({ id }) => id) },
      ...Object.keys(lite.places).map((id): Subject => ({ kind: "place", id })),
      ...Object.keys(lite.fronts).map((id): Subject => ({ kind: "front", id })),
      ...tiesOn(lite).map(({ id }): Subject => ({ kind: "tie", id })),
    ];
    expect(new Set(subjects.map(({ kind }) => kind)).size).toBe(5);
    for (const subject of subjects) {
      const content = tooltipContent(lite, subject, lite.focusDate, { sourceList: "" });
      const of = JSON.stringify(subject);
      expect(content.length, of).toBeGreaterThan(0);
      expect(content.map(serialize).join(""), of).not.toContain("undefined");
      expect(subjectWords(lite, subject, lite.focusDate), of).not.toContain("undefined");
    }
  });

  test("is little more than half of the whole file, and together with the deferred part equals it", async () => {
    const lite = readStory(structuredClone(liteDraft(draft, counted)));
    expect(JSON.stringify(liteDraft(draft, counted)).length).toBeLessThan(JSON.stringify(draft).length * 0.51);
    const part = withDeferred(await liteDeck(), deferredOf(draft, counted)).story;
    expect(lite.event.get("deir-al-zor-declared-taken")?.text).toBeUndefined();
    expect(part.events).toEqual(story.events);
    expect(part.sources).toEqual(story.sources);
    expect(part.claims).toEqual(story.claims);
    expect(part.places).toEqual(story.places);
    expect(part.terms).toEqual(story.terms);
    expect(part.turns).toEqual(story.turns);
    expect([part.fronts, part.series, part.ties, part.starts]).toEqual([
      ...[story.fronts, story.series, story.ties, story.starts],
    ]);
    expect(part.registers).toEqual(story.registers);
  });
});
