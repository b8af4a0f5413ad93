import { describe, expect, test } from "vitest";
import { timeline } from "../../../src/charts/timeline/timeline.ts";
import type { EventRecord } from "../../../src/events/model.ts";
import { readStory } from "../../../src/events/read.ts";
import type { LanguageTag } from "../../../src/language/language.ts";
import { draft } from "../../fixture/story.ts";
import { every } from "../words.ts";

const record = { title: "Reign", text: "", kind: "freeze", theatre: "upper", priority: 3, firmness: "reported" };
const storyOf = (dates: Partial<EventRecord>, language: LanguageTag = "en") =>
  readStory({
    ...draft,
    language,
    focusDate: "1900",
    events: { one: { ...record, sources: ["chronicle"], ...dates } as EventRecord },
  });
const frame = { width: 960, height: 420, fontSize: 20, prefix: "" };

/** The parts of the mark of an event in the nineteenth century, and the words of the key, without where it stands. */
function drawn(dates: Partial<EventRecord>, language: LanguageTag = "en") {
  const drawing = timeline(storyOf(dates, language)).draw({ extent: ["1801", "1900"] }, frame);
  const all = every(drawing);
  const mark = all.find(({ attributes }) => attributes["data-event"] === "one");
  const key = drawing.find(({ key }) => key === "cues");
  return {
    parts: every(mark ? [mark] : []).map(({ key }) => key),
    key: every(key ? [key] : []).flatMap(({ tag, text }) => (tag === "text" && text && text !== "?" ? [text] : [])),
  };
}

describe("a doubt about a date is told from coarse precision", () => {
  test("a year is a bracket, about a year the same with a stroke out of either end, which the key explains", () => {
    expect(drawn({ date: "1850" })).toMatchObject({ key: ["month or year only"] });
    expect(drawn({ date: "1850" }).parts).not.toContain("about-from");
    const about = drawn({ date: "1850~" });
    expect(about.parts).toEqual(expect.arrayContaining(["cap-from", "cap-to", "about-from", "about-to"]));
    expect(about.key).toEqual(["month or year only", "approximate"]);
  });

  test.each([
    ["1840~", "1860", ["about-from"]],
    ["1840", "1860~", ["about-to"]],
    ["1840~", "1860~", ["about-from", "about-to"]],
    ["1840?", "1860", ["asked-0"]],
    ["1840%", "1860?", ["about-from", "asked-0", "asked-1"]],
    ["1840", "1860", []],
  ])("of a reign from %s to %s each end that is in doubt has its sign", (date, until, signs) => {
    const { parts, key } = drawn({ date, until });
    expect(parts.filter((part) => /^(?:about|asked)/.test(part))).toEqual(signs);
    expect(key.includes("approximate")).toBe(signs.some((sign) => sign.startsWith("about")));
    expect(key.includes("uncertain or disputed")).toBe(signs.some((sign) => sign.startsWith("asked")));
  });

  test("a disputed event is dashed, and one whose beginning is uncertain is not", () => {
    const dashes = (dates: Partial<EventRecord>) =>
      every(timeline(storyOf(dates)).draw({ extent: ["1801", "1900"] }, frame)).filter(
        ({ key, attributes }) => key === "bar" && attributes["stroke-dasharray"] !== undefined,
      ).length;
    // The mark, and the one in the key.
    expect(dashes({ date: "1840", until: "1860", firmness: "disputed" })).toBe(2);
    expect(dashes({ date: "1840?", until: "1860" })).toBe(0);
  });

  test.each([
    ["where its doubts are wide", "[1810..1850]", "[1840..1890]"],
    ["where its doubts are too short to be seen", "[1850-05-01..1850-05-20]", "[1850-05-10..1850-06-01]"],
  ])("what lasted within doubts that overlap is a hollow bar between two whiskers, %s", (_, date, until) => {
    const all = every(timeline(storyOf({ date, until })).draw({ extent: ["1801", "1900"] }, frame));
    const mark = every(all.filter(({ attributes }) => attributes["data-event"] === "one"));
    const lines = mark.filter(({ key }) => key.endsWith("whisker")).map(({ attributes }) => attributes);
    const [bar] = mark.filter(({ key }) => key === "bar").map(({ attributes }) => attributes);
    expect(lines.map(({ x1, x2 }) => Number(x2) > Number(x1) + 2)).toEqual([true, true]);
    expect(Number(bar?.x)).toBeCloseTo(Number(lines[0]?.x2), 1);
    expect(Number(bar?.x) + Number(bar?.width)).toBeCloseTo(Number(lines[1]?.x1), 1);
    expect(bar?.fill).toBe("var(--background)");
    expect(drawn({ date, until }).key).toEqual(["lasted some time between"]);
  });

  test("of a reign that began and ended in known years each part has its own key, so that all move with it", () => {
    const { parts } = drawn({ date: "1810", until: "1890" });
    expect(parts.filter((part) => part.endsWith("whisker"))).toHaveLength(2);
    expect(new Set(parts).size).toBe(parts.length);
  });

  test("a date that lies mostly before the time shown has no stem beside the plot", () => {
    const stems = every(
      timeline(storyOf({ date: "[1798-06..1803-03]" })).draw({ extent: ["1801", "1840"], lanes: "kind" }, frame),
    ).find(({ key }) => key === "stems");
    expect(stems?.children).toEqual([]);
  });

  test("nothing that sticks out of a mark leaves it less clearance from its title", () => {
    const label = (date: string) => {
      const all = every(timeline(storyOf({ date })).draw({ extent: ["1801", "1900"] }, frame));
      const mark = all.find(({ attributes }) => attributes["data-event"] === "one");
      const ends = every(mark ? [mark] : []).map(({ attributes }) => Number(attributes.x2 ?? 0));
      const words = every(mark ? [mark] : []).find(({ text }) => text === "Reign");
      return Number(words?.attributes.x) - Math.max(...ends);
    };
    expect(label("1850~")).toBeCloseTo(label("1850"), 1);
  });

  test.each([
    ["en", "no margin given", "1 is dated only to a range of years"],
    ["de", "ohne Spanne angegeben", "1 ist nur auf eine Spanne von Jahren datiert"],
    ["fr", "sans marge indiquée", "1 n’est daté qu’à plusieurs années près"],
    ["es", "sin margen indicado", "1 solo se sitúa en un intervalo de años"],
    ["ar", "بلا هامش محدد", "مؤرخة بمدى من السنين فقط: 1"],
  ] as const)(
    "nothing is said of days, months or single years where millions of years are shown (%s)",
    (language, word, summary) => {
      const events = Object.fromEntries(
        ["[Y-56000000..Y-55000000]", "Y-2580000", "1980-06-06"].map((date, nth) => [
          `e${nth}`,
          { ...record, sources: ["chronicle"], date } as EventRecord,
        ]),
      );
      const chart = timeline(readStory({ ...draft, language, focusDate: "1900", events }));
      const state = { extent: ["Y-66000000", "2000"] } as const;
      const key = every(chart.draw(state, frame)).flatMap(({ text }) => text ?? []);
      expect(key).toContain(word);
      expect(chart.describe(state).summary).toContain(summary);
    },
  );

  test("a summary speaks of single days only if an event is dated to a day", () => {
    const summaryOf = (dates: readonly string[]) => {
      const events = dates.map((date, nth) => [`e${nth}`, { ...record, sources: ["chronicle"], date } as EventRecord]);
      const story = readStory({ ...draft, focusDate: "1900", events: Object.fromEntries(events) });
      return timeline(story).describe({ extent: ["1801", "1900"] }).summary;
    };
    expect(summaryOf(["1850", "1860-03", "[1870..1880]"])).toMatch(/1 is dated only to a range of years\.$/);
    expect(summaryOf(["1850", "1860-03-02", "[1870..1880]"])).toMatch(/2 are not dated to a single day\.$/);
  });

  test("a summary says how many events are only claimed", () => {
    const story = storyOf({ date: "1850-03-02", firmness: "claimed" });
    expect(timeline(story).describe({ extent: ["1801", "1900"] }).summary).toMatch(
      /1 is claimed, but not confirmed\.$/,
    );
  });

  test.each([
    ["en", "approximate", "1 has an approximate date"],
    ["de", "ungefähr", "1 hat ein ungefähres Datum"],
    ["fr", "approximatif", "1 a une date approximative"],
    ["es", "aproximado", "1 tiene fecha aproximada"],
    ["ar", "تقريبي", "تاريخها تقريبي: 1"],
  ] as const)("the key and the summary say so in %s", (language, word, summary) => {
    const dates = { date: "1840", until: "1860~" };
    expect(drawn(dates, language).key).toContain(word);
    expect(timeline(storyOf(dates, language)).describe({ extent: ["1801", "1900"] }).summary).toContain(summary);
  });
});
