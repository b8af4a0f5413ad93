// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import land from "world-atlas/countries-110m.json" with { type: "json" };
import { deck as whole } from "../../slides/deck.ts";
import { story } from "../../slides/events.ts";
import { map } from "../../slides/map.ts";
import { tablesOf } from "../../src/charts/chart.ts";
import { placesMap } from "../../src/charts/placesMap/placesMap.ts";
import { sideBySide } from "../../src/charts/sideBySide.ts";
import { comparison, forComparing } from "../../src/deck/comparing.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { languageOf } from "../../src/language/language.ts";
import { story as journey } from "../../src/node/templates/journey/events.ts";
import type { Drawing } from "../../src/svg/node.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { subjectOf } from "../../src/views/inspect/subject.ts";
import { margin } from "../../src/views/shared/frame.ts";
import { frameInPlace } from "../../src/views/shared/slide.ts";
import { deck } from "../fixture/deck.ts";

const before = { day: "2017-10-31", view: "border" } as const;
const after = { day: "2017-11-03", view: "border" } as const;
const both = sideBySide(story.language, map, 2);
const slide = { width: 1184, height: 560, fontSize: 20, prefix: "p-" };
const phone = { width: 358, height: 900, fontSize: 16, prefix: "p-" };
const panes = (drawn: readonly Drawing[]) =>
  drawn.filter(({ tag }) => tag === "svg").map(({ attributes }) => attributes);

describe("sideBySide(chart, most)", () => {
  test("draws each state as its chart draws it, in a frame below its day", () => {
    const drawn = both.draw([before, after], slide);
    const words = drawn.flatMap(({ tag, text }) => (tag === "text" ? [text] : []));
    expect(words).toEqual(["31 October 2017", "3 November 2017"]);
    const [, second] = drawn.filter(({ tag }) => tag === "svg");
    const { width, height } = second?.attributes ?? {};
    const frame = { width: Number(width), height: Number(height), fontSize: 20, prefix: "p-1-" };
    expect(second?.children.map(serialize)).toEqual(map.draw(after, frame).map(serialize));
  });

  test("puts frames beside each other if it is wide, otherwise one below the other, and never over another", () => {
    const [left, right] = panes(both.draw([before, after], slide));
    expect(left?.y).toBe(right?.y);
    expect(Number(left?.x) + Number(left?.width)).toBeLessThan(Number(right?.x));
    expect(Number(right?.x) + Number(right?.width)).toBeLessThanOrEqual(slide.width);
    const [upper, lower] = panes(both.draw([before, after], phone));
    expect(upper?.x).toBe(lower?.x);
    expect(Number(upper?.y) + Number(upper?.height)).toBeLessThan(Number(lower?.y));
    expect(Number(lower?.y) + Number(lower?.height)).toBeLessThanOrEqual(phone.height);
  });

  test("heads the first frame where a slide has its title, and the others at their own edge, in both directions", () => {
    const frame = frameInPlace("bleed");
    const headings = (tag: string) =>
      sideBySide(languageOf(tag), map, 2)
        .draw([before, after], frame)
        .flatMap(({ tag, attributes }) =>
          tag === "text" ? [[Number(attributes.x), attributes["text-anchor"] ?? "start"]] : [],
        );
    expect(headings("en")).toEqual([
      [margin, "start"],
      [648, "start"],
    ]);
    expect(headings("ar")).toEqual([
      [frame.width - margin, "start"],
      [frame.width - 648, "start"],
    ]);
  });

  test("draws a single state as the chart alone would", () => {
    expect(both.draw([after], slide).map(serialize)).toEqual(map.draw(after, slide).map(serialize));
    expect(both.describe([after])).toEqual(map.describe(after));
  });

  test("describes every state by its day, in one summary and one table", () => {
    const { name, summary, table, events } = both.describe([before, after]);
    for (const day of ["31 October 2017", "3 November 2017"]) {
      expect(name).toContain(day);
      expect(summary).toContain(`${day}: `);
    }
    expect(new Set(table.rows.map(([first]) => first))).toEqual(new Set(["31 October 2017", "3 November 2017"]));
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    expect(events).toEqual([...new Set([before, after].flatMap((state) => map.describe(state).events))]);
  });

  test("heads frames of one day by their captions, or by that day where captions are alike", () => {
    const friday = [after, { ...after, labels: [] }] as const;
    const headings = (captions: readonly string[], states: readonly (typeof before | typeof after)[] = friday) => {
      const heads = new Map(states.map((state, nth) => [state, captions[nth] ?? ""]));
      const { table } = sideBySide(story.language, map, 3, heads).describe(states);
      return [...new Set(table.rows.map(([heading]) => heading))];
    };
    expect(headings(["With names", "Without names"])).toEqual(["With names", "Without names"]);
    expect(headings(["With names", "With names"])).toEqual(["3 November 2017"]);
    const three = [before, ...friday];
    expect(headings(["Earlier", "With names", "Without"], three)).toEqual(["Earlier", "With names", "Without"]);
  });

  test("covers the days and the ground of all frames together", () => {
    const [earlier, later] = [{ ...before, view: "city" } as const, after];
    const { span, bounds } = both.describe([earlier, later]);
    expect(span).toEqual(["2017-10-31", "2017-11-03"]);
    const [west, , , north] = map.describe(earlier).bounds ?? [];
    const [, south, east] = map.describe(later).bounds ?? [];
    expect(bounds).toEqual([west, south, east, north]);
  });

  test("has a cell for every column in each row, also where one state has a column more than another", () => {
    const since = { ...after, since: "2017-10-31" } as const;
    const { columns, rows } = both.describe([before, since]).table;
    expect(columns).toEqual(["Shown", ...map.describe(since).table.columns]);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([columns.length]));
    for (const slide of slidesOf(forComparing(whole)))
      for (const { state } of slide.steps)
        for (const { columns, rows } of slide.chart ? tablesOf(slide.chart.describe(state)) : [])
          expect(
            rows.filter(({ length }) => length !== columns.length),
            slide.id,
          ).toEqual([]);
  });

  test("uses every id once, and the places of each frame are those of that frame's day", () => {
    const page = new DOMParser().parseFromString(
      `<svg>${both.draw([before, after], slide).map(serialize).join("")}</svg>`,
      "text/html",
    );
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    const days = [...page.querySelectorAll('[data-place="al-qaim"]')].map((mark) => {
      const subject = subjectOf(story, mark);
      return subject?.kind === "place" ? subject.day : undefined;
    });
    expect(new Set(days)).toEqual(new Set(["2017-10-31", "2017-11-03"]));
  });
});

describe("a step that compares", () => {
  const [, freeze] = slidesOf(deck);
  if (!freeze) throw new RangeError("missing slide");
  const [first, second, third] = freeze.steps;
  if (!second || !third) throw new RangeError("missing step");
  const comparing = { ...freeze, steps: [first, second, { ...third, compares: [1, 2] }] as const };

  test("becomes a slide whose frames follow those of the steps it names", () => {
    const compared = comparison(deck.story.language, comparing, 2);
    expect(compared?.id).toBe("freeze-3-compared");
    expect(compared?.steps).toEqual([{ ...third, compares: [1, 2], state: [first.state, second.state, third.state] }]);
    expect(comparison(deck.story.language, comparing, 1)).toBeUndefined();
  });

  test("heads a frame that shows no day by the caption of its step, or by its name where captions are alike", () => {
    const chart = placesMap(journey, { land });
    const [one, other] = ["aden", "colombo"].map((id) => ({ events: [id] }));
    const headings = (captions: readonly (string | undefined)[]) => {
      const steps = [one, other].map((state, nth) => ({ ...third, state, caption: captions[nth], compares: [1] }));
      const slide = { ...freeze, chart, caption: "A voyage", steps } as unknown as typeof freeze;
      const compared = comparison(journey.language, slide, 1);
      const { state } = compared?.steps[0] ?? {};
      const { table } = compared?.chart?.describe(state) ?? {};
      return [...new Set(table?.rows.map(([heading]) => heading))];
    };
    expect(headings(["At Aden", "At Colombo"])).toEqual(["At Aden", "At Colombo"]);
    expect(headings([undefined, "At Colombo"])).toEqual(["A voyage", "At Colombo"]);
    expect(headings([undefined, undefined])).toEqual([chart.describe({}).name]);
  });

  test("heads each frame by the caption of its own step, also where steps share one state", () => {
    const state = { events: ["aden"] };
    const chart = placesMap(journey, { land });
    const steps = ["Before", "After"].map((caption, nth) => ({
      ...third,
      state,
      caption,
      ...(nth && { compares: [1] }),
    }));
    const slide = { ...freeze, chart, steps } as unknown as typeof freeze;
    const headings = (compared: typeof slide | undefined, step: number) => {
      const { table } = compared?.chart?.describe(compared.steps[step]?.state) ?? {};
      return [...new Set(table?.rows.map(([heading]) => heading))];
    };
    expect(headings(comparison(journey.language, slide, 1), 0)).toEqual(["Before", "After"]);
    const [chapter] = deck.chapters;
    if (!chapter) throw new RangeError("missing chapter");
    const [onPaper] = slidesOf(forComparing({ ...deck, chapters: [{ ...chapter, slides: [slide] }] }));
    expect(headings(onPaper, 1)).toEqual(["Before", "After"]);
  });

  test("shows its frames on paper, and the other steps of its slide unchanged", () => {
    const [chapter] = deck.chapters;
    if (!chapter) throw new RangeError("missing chapter");
    const whole = forComparing({ ...deck, chapters: [{ ...chapter, slides: [comparing] }] });
    const [shown] = slidesOf(whole);
    const summaries = shown?.steps.map(({ state }) => shown.chart?.describe(state).summary ?? "");
    expect(summaries?.[1]).toBe(freeze.chart?.describe(second.state).summary);
    for (const { state } of [first, second, third])
      expect(summaries?.[2]).toContain(freeze.chart?.describe(state).summary);
  });

  test("leaves states alone that are no records, even where two steps have the same", () => {
    const [chapter] = deck.chapters;
    if (!chapter) throw new RangeError("missing chapter");
    const sound = { ...first, state: "sound" };
    const same = { ...freeze, steps: [sound, { ...second, state: "sound" }] as const };
    const [shown] = slidesOf(forComparing({ ...deck, chapters: [{ ...chapter, slides: [same] }] }));
    expect(shown?.steps.map(({ state }) => state)).toEqual(["sound", "sound"]);
  });
});
