import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { type Slide, slidesOf } from "../../src/deck/deck.ts";
import { type Part, plainText, type Words } from "../../src/deck/words.ts";

const slides = slidesOf(deck);
const steps = slides.flatMap((slide) => slide.steps.map((step, index) => ({ slide, step, index })));
const cites = steps.flatMap(({ step }) =>
  step.words.flat().flatMap((part) => (typeof part !== "string" && "cite" in part ? [part.cite] : [])),
);

/** Sentences that give a figure or a date and are not followed by a citation. A citation speaks for the sentence before it. */
function uncited(words: Words): readonly string[] {
  return words.flatMap((paragraph) => {
    const runs: { text: string; cited: boolean }[] = [{ text: "", cited: false }];
    for (const part of paragraph as readonly Part[]) {
      const last = runs.at(-1);
      if (typeof part !== "string" && "cite" in part) {
        if (last) last.cited = true;
        runs.push({ text: "", cited: false });
      } else if (last) last.text += typeof part === "string" ? part : part.text;
    }
    return runs.flatMap(({ text, cited }) => {
      const sentences = text.split(/(?<=[.?!])\s+(?=[A-Z])/).filter(Boolean);
      return (cited ? sentences.slice(0, -1) : sentences).filter((sentence) => figures.test(sentence));
    });
  });
}
const figures =
  /\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|hundred|thousand|per cent)\b/;

/** All texts within a value, but for addresses, and other spellings of names, which are written as people type them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /^https?:/.test(value) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "other" ? [] : textsIn(inner)));
}

describe("the words of the deck", () => {
  test("use every claim of the article, but for the one that only repeats others", () => {
    const used = new Set(cites.flatMap(({ claims }) => claims));
    const left = Object.entries(deck.story.claims).filter(([id, claim]) => !used.has(id) && !claim.repeats);
    expect(left.map(([id]) => id)).toEqual([]);
  });

  test("and those of the event file have the apostrophes and quotation marks of print", () => {
    const texts = textsIn([deck.story.draft, slides.map(({ title, caption, steps }) => ({ title, caption, steps }))]);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => /\p{L}'|'\p{L}|"/u.test(text))).toEqual([]);
  });

  test("and those of the event file say nothing in the names of fields, such as focusDate", () => {
    const { sources: _, ...told } = deck.story.draft;
    const texts = textsIn(told).filter((text) => text.includes(" "));
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => /\b[a-z]+[A-Z]/.test(text))).toEqual([]);
  });

  test("give no figure and no date without saying where it is from", () => {
    const bare = steps.flatMap(({ slide, step, index }) =>
      uncited(step.words).map((sentence) => `${slide.id} ${index + 1}: ${sentence}`),
    );
    expect(bare).toEqual([]);
  });

  test("can be spoken in 15 to 40 seconds a step, at 150 words a minute", () => {
    const length = ({ words }: Slide["steps"][number]) => plainText(words).split(/\s+/).length / 2.5;
    const off = steps
      .filter(({ step }) => length(step) < 15 || length(step) > 40)
      .map(({ slide, step, index }) => `${slide.id} ${index + 1}: ${Math.round(length(step))} s`);
    expect(off).toEqual([]);
  });

  test("name IS in full once, at the beginning", () => {
    const said = steps.map(({ step }) => plainText(step.words)).join("\n");
    expect(said.match(/Islamic State/g)).toHaveLength(1);
    expect(plainText(slides[0]?.steps[0].words ?? [])).toContain("Islamic State");
  });

  test("take no side: nobody is liberated, crushed or cleansed", () => {
    const said = steps.map(({ step }) => plainText(step.words)).join("\n");
    expect(said).not.toMatch(/liberat|crush|cleans|terrorist(?!s until)|jihadi/i);
  });
});

test("every title is a sentence of at most 70 letters, and no two are alike", () => {
  const titles = slides.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  for (const title of titles) expect(title.length, title).toBeLessThanOrEqual(70);
});

test("every step's chart can be described, and says what it draws", () => {
  expect(steps.filter(({ slide }) => slide.chart).length).toBeGreaterThan(0);
  for (const { slide, step, index } of steps) {
    if (!slide.chart) continue;
    const { name, summary, table } = slide.chart.describe(step.state);
    expect([name.length > 5, summary.length > 20, table.rows.length > 0], `${slide.id} ${index + 1}`).toEqual([
      true,
      true,
      true,
    ]);
  }
});

test("every step changes something that is drawn", () => {
  expect(steps.filter(({ slide, index }) => slide.chart && index > 0).length).toBeGreaterThan(0);
  for (const { slide, step, index } of steps) {
    const before = slide.steps[index - 1];
    if (!slide.chart || !before) continue;
    const drawn = (state: unknown) =>
      JSON.stringify(slide.chart?.draw(state, { width: 1184, height: 568, prefix: "", fontSize: 16 }));
    expect(drawn(step.state), `${slide.id} ${index + 1}`).not.toBe(drawn(before.state));
  }
}, 60_000);
