// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { type Deck, type Slide, slidesOf } from "../../../src/deck/deck.ts";
import { plainText } from "../../../src/deck/words.ts";
import type { Source } from "../../../src/events/model.ts";
import type { Story } from "../../../src/events/read.ts";
import { downloadsOf } from "../../../src/node/export/data/downloads.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { numbered } from "../../../src/views/print/numbers.ts";
import { printedPages } from "../../../src/views/print/pages.ts";
import { readingMinutes } from "../../../src/views/read/masthead.ts";
import { otherPageHtml, otherPages } from "../../../src/views/read/otherPages/pages.ts";
import { readHtml } from "../../../src/views/read/prerender.ts";
import { references } from "../../../src/views/read/references.ts";
import { section } from "../../../src/views/read/section.ts";
import { anchorOf } from "../../../src/views/shared/address.ts";
import { laterAt, type Note, notesAt, notesOf, restingOn, statementsOf } from "../../../src/views/shared/notes.ts";
import { paragraphs } from "../../../src/views/shared/prose.ts";
import { citedBy } from "../../../src/views/shared/sources.ts";
import { deck } from "../../fixture/deck.ts";
import { deck as harbour } from "../../fixture/media.ts";

const slides = slidesOf(deck);

/** The sources that the printed reader of a deck lists, with their numbers. */
const printedSources = (of: Deck) => numbered({ deck: of, notes: notesOf(of), pages: printedPages(of, {}) });

const all = <E extends Element = HTMLElement>(selector: string): readonly E[] => [
  ...document.body.querySelectorAll<E>(selector),
];
const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("section(article, slide, index)", () => {
  const article = { deck, notes: [], named: new Set<string>() };
  const drawn = (id: string, changed: object) => {
    const slide = slides.find((one) => one.id === id);
    return serialize(section(article, { ...slide, ...changed } as Slide, 1));
  };

  test("sets numbers smaller that would not fit into a line of a phone", () => {
    const figures = (...values: readonly string[]) => ({
      figures: values.map((value) => ({ value, unit: "ka", of: "x" })),
    });
    expect(drawn("flood", figures("60 ± 48", "5"))).toContain('class="figures"');
    expect(drawn("flood", figures("5", "1,234,567–2,345,678"))).toContain('class="figures long"');
  });

  test("no line ends within the name of a term", () => {
    const words = [["Of ", { term: "qaeda", text: "al-Qaeda" }, "."]];
    expect(drawn("freeze", { steps: [{ ...slides.find(({ id }) => id === "freeze")?.steps[0], words }] })).toContain(
      '<a class="term" href="#term-qaeda"><span class="unbroken">al-Qaeda</span></a>',
    );
  });

  test("names the publisher of a quotation with the way to its source, which the list has, and leads back from there", () => {
    const quoting = slidesOf(harbour).find(({ quote }) => quote);
    if (!quoting?.quote) throw new RangeError("missing slide");
    const diary = { ...harbour.story.sources.log, publisher: "A pilot", title: "Diary" } as Source;
    const story = { ...harbour.story, sources: { ...harbour.story.sources, diary } };
    const slide = { ...quoting, quote: { ...quoting.quote, source: "diary" } };
    const of = { ...harbour, story, chapters: [{ id: "one", title: "One", slides: [slide] }] };
    const shown = serialize(section({ ...article, deck: of }, slide, 0));
    expect(shown).toContain('<a href="sources/#source-diary">A pilot</a></figcaption>');
    const listed = references(of, notesOf(of), "../").map(serialize).join("");
    expect(listed).toMatch(/id="source-diary".*Quoted in: <a href="..\/#said">/);
    expect([...printedSources(of).keys()]).toEqual(["log", "diary"]);
  });

  test("says of a chart that is a list that it keeps its height", () => {
    const chart = slides.find(({ id }) => id === "freeze")?.chart;
    expect(drawn("freeze", {})).toMatch(/class="scroll stepped"/);
    expect(drawn("freeze", { chart: { ...chart, isList: true } })).toMatch(/class="scroll stepped listed"/);
  });
});

describe("notesOf(deck)", () => {
  test("numbers every citation in the order a reader meets it", () => {
    const notes = notesOf(deck);
    expect(notes.map(({ number, slide, step }) => `${number} ${anchorOf(slide, step)}`)).toEqual([
      "1 title",
      "2 freeze",
      "3 freeze.2",
      "4 freeze.3",
      "5 flood",
    ]);
    expect(notesAt(notes, slides[1] as (typeof slides)[number], 1).map(({ number }) => number)).toEqual([3]);
  });

  test("says for each who says so, how firmly, and what is disputed", () => {
    const [, frozen, broke, claim] = notesOf(deck).map(({ cite }) => statementsOf(deck.story, cite));
    expect(frozen).toEqual([
      {
        id: "vienna-freezes",
        what: "Vienna freezes",
        when: "between 10 and 14 January 1838",
        firmness: "Reported by one publisher, and confirmed by nobody else named here",
        disagreement: "The chronicle gives two days.",
      },
    ]);
    expect(broke?.[0]).toMatchObject({ who: "a ferryman", firmness: "Claimed by one side, not confirmed" });
    expect(claim).toEqual([{ id: "dyke-broke", what: "The dyke gave way at night.", who: "own voice" }]);
  });

  test("leads from every source to each note and chart that rests on it", () => {
    const resting = restingOn(deck);
    expect(
      resting.map(({ source, notes, slides: drawn }) => [
        source,
        notes.map(({ number }) => number),
        drawn.map(({ id }) => id),
      ]),
    ).toEqual([
      ["chronicle", [1, 2, 5], ["title", "freeze"]],
      ["gazette", [3, 4, 5], ["title", "freeze"]],
    ]);
  });
});

describe("laterAt(story, all, here)", () => {
  test("says what came after the focus date once, where its claims and events are first cited, and not for other days", () => {
    const cite = (of: Partial<Note["cite"]>) => ({ events: [], claims: [], sources: [], ...of });
    const [opening, slide] = slides;
    if (!opening || !slide) throw new RangeError("missing slide");
    const day = deck.story.events.find(
      ({ when }) => when.from <= Date.UTC(1838, 2, 13) && when.to > Date.UTC(1838, 2, 13),
    );
    const other = deck.story.events.find(({ when }) => when.to <= Date.UTC(1838, 2, 13));
    const [claim = ""] = Object.keys(deck.story.claims);
    if (!day || !other) throw new RangeError("missing event");
    const story: Story = {
      ...deck.story,
      event: new Map([day, other].map((event) => [event.id, { ...event, later: `after ${event.id}` }])),
      claims: { [claim]: { ...deck.story.claims[claim], later: "after the claim" } as Story["claims"][string] },
    };
    const notes: Note[] = [
      { number: 1, slide: opening, step: 0, cite: cite({ claims: [claim] }) },
      { number: 2, slide, step: 0, cite: cite({ claims: [claim], events: [other.id] }) },
      { number: 3, slide, step: 1, cite: cite({ claims: [claim], events: [day.id] }) },
    ];
    expect(notes.map((note) => laterAt(story, notes, [note]).map(({ later }) => later))).toEqual([
      [],
      ["after the claim"],
      [`after ${day.id}`],
    ]);
  });
});

describe("paragraphs(words)", () => {
  test("leaves citations out unless it is given a mark for them", () => {
    const words = slides[1]?.steps[0].words ?? [];
    expect(paragraphs(words).map(serialize)).toEqual([
      '<p>First <span class="place" data-place="vienna">Vienna</span> froze.</p>',
    ]);
  });
});

describe("readHtml(deck)", () => {
  beforeEach(() => {
    document.body.innerHTML = readHtml(deck);
  });

  test("contains every word of every step, at the step's own address", () => {
    for (const slide of slides) {
      for (const [step, { words }] of slide.steps.entries()) {
        const at = document.getElementById(anchorOf(slide, step));
        const block = at?.matches(".step") ? at : at?.querySelector('.step[data-step="0"]');
        const copy = block?.cloneNode(true) as HTMLElement;
        for (const mark of copy.querySelectorAll(".cites, .arabic")) mark.remove();
        expect(squeezed([...copy.querySelectorAll("p")].map((p) => p.textContent).join(" "))).toBe(
          squeezed(plainText(words)),
        );
      }
    }
  });

  test("shows every chart in its most telling step, the last that prints, at two widths", () => {
    const charts = slides.filter(({ chart }) => chart);
    expect(all(".chart-figure").length).toBe(charts.length);
    for (const slide of charts) {
      const img = document.querySelector(`[data-figure="${slide.id}"] img`);
      expect(img?.getAttribute("src")).toBe(`charts/${slide.id}-narrow.svg`);
      expect(img?.getAttribute("loading")).toBe("lazy");
      const source = document.querySelector(`[data-figure="${slide.id}"] source`);
      expect(source?.getAttribute("srcset")).toBe(`charts/${slide.id}-wide.svg`);
    }
    expect(document.querySelector('[data-figure="freeze"] img')?.getAttribute("alt")).toBe(
      "Dots, 3. There are 3 dots.",
    );
  });

  test("shows the frames of a comparing step in a separate picture, below the words of its slide", () => {
    const [chapter] = deck.chapters;
    const [opening, freeze, ...others] = slides;
    if (!chapter || !opening || !freeze) throw new RangeError("missing slide");
    const [first, ...rest] = freeze.steps;
    const comparing = { ...freeze, steps: [first, ...rest.map((step) => ({ ...step, compares: [1] }))] as const };
    document.body.innerHTML = readHtml({
      ...deck,
      chapters: [{ ...chapter, slides: [opening, comparing, ...others] }],
    });
    const figures = all("#freeze .comparisons .chart-figure");
    expect(figures.map(({ dataset }) => dataset.figure)).toEqual(["freeze-2-compared", "freeze-3-compared"]);
    expect(figures[1]?.querySelector("img")?.getAttribute("src")).toBe("charts/freeze-3-compared-narrow.svg");
    expect(figures[1]?.querySelector("img")?.getAttribute("alt")).toContain("There are 2 dots.");
    expect(figures[1]?.querySelector("img")?.getAttribute("alt")).toContain("There are 3 dots.");
  });

  test("gives every chart its summary and a link to its table", () => {
    const words = document.querySelector("#freeze .in-words");
    expect(words?.querySelector(".summary")?.textContent).toBe("There are 3 dots.");
    expect(words?.querySelector("a")?.getAttribute("href")).toBe("tables/#freeze");
  });

  test("uses every id once", () => {
    const ids = all("[id]").map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  test("has no link within the page that leads nowhere", () => {
    const dead = all<HTMLAnchorElement>("a[href^='#']").filter(
      (link) => !document.getElementById(link.getAttribute("href")?.slice(1) ?? ""),
    );
    expect(dead.map((link) => link.outerHTML)).toEqual([]);
  });

  test("has one heading of the first level and skips no level", () => {
    const levels = all("h1, h2, h3, h4").map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test("links from each mark to its note, and at its end to all notes", () => {
    for (const { number } of notesOf(deck))
      expect(document.getElementById(`mark-${number}`)?.getAttribute("href")).toBe(`sources/#note-${number}`);
    expect(document.querySelector(".to-sources a")?.getAttribute("href")).toBe("sources/");
    expect(all(".note, .source-list, table")).toEqual([]);
  });

  test("lists the terms it explains by their names", () => {
    const names = all(".terms dt").map(({ textContent }) => textContent);
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
  });

  test("contains its notes and sources if it is self-contained", () => {
    document.body.innerHTML = readHtml(deck, { isAlone: true });
    expect(all(".note").map(({ id }) => id)).toEqual(notesOf(deck).map(({ number }) => `note-${number}`));
    expect(document.querySelector("#source-gazette .rests a")?.getAttribute("href")).toBe("#mark-3");
    const ids = all("[id]").map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  test("sets figures as definitions and counts the sources by their nature", () => {
    expect(document.querySelector("#flood .figures dd")?.textContent).toBe("3 days");
    expect(all("#method .natures div").map((row) => row.textContent)).toEqual(["analyst1", "newspaper1"]);
    expect(all("#method .quiet")).toEqual([]);
  });

  test("gives a place its Arabic name once, in its own direction", () => {
    const named = withArabic();
    document.body.innerHTML = readHtml(named);
    expect(all("bdi").map((name) => name.outerHTML)).toEqual(['<bdi lang="ar" dir="rtl">فيينا</bdi>']);
  });

  test("contains no script, no style and no markup from words", () => {
    const hostile: Deck = { ...deck, title: "<script>alert(1)</script>", author: '"><img src=x onerror=alert(1)>' };
    document.body.innerHTML = readHtml(hostile);
    expect(all("script, style, [style], [onerror]")).toEqual([]);
    expect(document.querySelector("h1")?.textContent).toBe("<script>alert(1)</script>");
  });

  test("states the reading time from the words themselves", () => {
    expect(readingMinutes(deck)).toBe(1);
    const step = { words: [[`${"word ".repeat(1100)}`]] };
    const [chapter] = deck.chapters;
    const [slide] = chapter?.slides ?? [];
    if (!chapter || !slide) throw new RangeError("missing slide");
    expect(readingMinutes({ ...deck, chapters: [{ ...chapter, slides: [{ ...slide, steps: [step] }] }] })).toBe(5);
  });
});

/** The fixture with an Arabic name for a place that its words name, and a second mention of it. */
function withArabic(): Deck {
  const { vienna } = deck.story.places;
  if (!vienna) throw new RangeError("missing place");
  const places = { ...deck.story.places, vienna: { ...vienna, names: { ar: "فيينا" } } };
  const again = deck.chapters.map((chapter) => ({
    ...chapter,
    slides: chapter.slides.map((slide) => ({
      ...slide,
      steps: slide.steps.map((step) => ({ ...step, words: [...step.words, [{ place: "vienna", text: "Vienna" }]] })),
    })),
  }));
  return { ...deck, story: { ...deck.story, places }, chapters: again as unknown as Deck["chapters"] };
}

describe("otherPages(deck)", () => {
  const show = (path: string) => {
    const page = otherPages(deck).find((one) => one.path === path);
    if (!page) throw new RangeError(`missing page: ${path}`);
    document.body.innerHTML = otherPageHtml(deck, page);
  };

  test("links from each note to its sources and back to its mark, and from each source to every mark that rests on it", () => {
    show("sources/");
    for (const { number, cite } of notesOf(deck)) {
      expect(document.querySelector(`#note-${number} .back a`)?.getAttribute("href")).toBe(`../#mark-${number}`);
      for (const { source } of citedBy(deck.story, cite)) {
        expect(document.querySelector(`#source-${source} a[href="../#mark-${number}"]`)?.textContent).toBe(`${number}`);
      }
    }
    expect(document.querySelector("#note-4 .rests-on")?.textContent).toBe("River gazette, paragraph 2.");
    expect(document.querySelector("#note-4 .rests-on a")?.getAttribute("href")).toBe("#source-gazette");
    const entry = document.querySelector("#source-gazette p");
    expect(entry?.textContent).toBe("River gazette (newspaper), Ice report, 14 March 1838.");
    expect(entry?.querySelector("a")?.getAttribute("href")).toBe("https://example.org/ice");
    expect(all("details.nature").map((nature) => nature.hasAttribute("open"))).toEqual([true, true]);
  });

  test("gives every chart its words, its table and its publishers, linked to their sources", () => {
    show("tables/");
    const chart = document.querySelector("#freeze");
    expect(chart?.querySelector("h2 a")?.getAttribute("href")).toBe("../#freeze");
    expect(chart?.querySelector(".summary")?.textContent).toBe("There are 3 dots.");
    expect(chart?.querySelectorAll("tbody tr").length).toBe(3);
    expect(chart?.querySelector("th[scope=col]")?.textContent).toBe("Dot");
    expect(chart?.querySelector(".publishers a")?.getAttribute("href")).toMatch(/^\.\.\/sources\/#source-/);
  });

  test("has one heading of the first level, skips no level, uses every id once and has no broken link within the page", () => {
    for (const { path } of otherPages(deck)) {
      show(path);
      const levels = all("h1, h2, h3, h4").map(({ tagName }) => Number(tagName.slice(1)));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      const ids = all("[id]").map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
      const ways = all("a[href^='#']").map((link) => link.getAttribute("href")?.slice(1) ?? "");
      expect(ways.filter((way) => !ids.includes(way))).toEqual([]);
    }
  });
});

test("the events can be downloaded in every form that the build writes", () => {
  document.body.innerHTML = readHtml(deck);
  const links = all<HTMLAnchorElement>("footer .data a").map((link) => link.getAttribute("href"));
  expect(links).toEqual(downloadsOf(deck).map(({ file }) => `../${file}`));
});
