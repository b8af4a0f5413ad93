// @vitest-environment happy-dom
import { csvParse } from "d3";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { checkStory } from "../../src/events/check/check.ts";
import { readStory } from "../../src/events/read.ts";
import type { Draft } from "../../src/events/story.ts";
import { downloadsOf } from "../../src/node/export/data/downloads.ts";
import { authorPage } from "../../src/node/site/authorPage.ts";
import { cardPng } from "../../src/node/site/card.ts";
import { deck as sound } from "../../src/node/templates/story/deck.ts";
import { draft } from "../../src/node/templates/story/events.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { presentHtml } from "../../src/views/present/boot/prerender.ts";
import { printParts } from "../../src/views/print/sheets.ts";
import { otherPageHtml, otherPages } from "../../src/views/read/otherPages/pages.ts";
import { readHtml } from "../../src/views/read/prerender.ts";
import { aboutPage } from "../../src/views/shared/about.ts";
import { anything, refused, sayingTexts, shortened, sly, withTexts } from "../fixture/hostile.ts";

/** The small story with some texts in all of its fields; not all of them would pass the check. */
const deckWith = (texts: readonly string[], from = 0) =>
  sayingTexts({ ...sound, story: readStory(withTexts(draft, texts, from)) }, texts);

describe("the check", () => {
  test("takes texts that only look as if they did harm", () => {
    for (let from = 0; from < sly.length; from += 1)
      expect(checkStory(shortened(withTexts(draft, sly, from))).errors).toEqual([]);
  });

  test.each(refused)("refuses %j by record and field, in every field", (text, why) => {
    const { errors } = checkStory(withTexts(draft, [text]));
    const said = new Set(
      errors.filter(({ wrong }) => why.test(wrong)).map((one) => `${one.part} ${one.record} ${one.field}`),
    );
    for (const at of ["events step title", "events step disagreement", "sources luna publisher", "places cape country"])
      expect([...said]).toContain(at);
    expect([...said]).toContain("places tranquillity at.unknown");
    expect([...said]).toContain("actors nasa text");
    expect([...said]).toContain("terms splashdown text");
  });

  test.each([
    "javascript:hit()",
    "data:text/html,x",
    "//example.org",
    "https://",
    "http://a b",
    "ftp://example.org",
    " https://example.org",
  ])("refuses the link %j", (url) => {
    const { errors } = checkStory({ ...draft, sources: { ...draft.sources, luna: { ...draft.sources.luna, url } } });
    expect(errors.map(({ part, record, field }) => [part, record, field])).toContainEqual(["sources", "luna", "url"]);
  });

  test.each(["__proto__", "constructor", "a b", "", "<b>", "é"])("refuses the id %j", (id) => {
    const written = { ...JSON.parse(`{${JSON.stringify(id)}: ${JSON.stringify(draft.places.cape)}}`) };
    const standing = { ...draft.places, [id]: draft.places.cape };
    const behind = Object.assign(Object.create({ name: "x" }), draft.places);
    for (const places of [written, standing, ...(id === "__proto__" ? [behind] : [])]) {
      const { errors } = checkStory({ ...draft, places });
      expect(errors.map(({ part, record }) => [part, record])).toContainEqual(["places", id || '""']);
    }
  });
});

/** A page as a browser would read it; style sheets are left where they are. */
const parsed = (html: string): Document =>
  new DOMParser().parseFromString(html.replaceAll(/<link rel="stylesheet"[^>]*>/g, ""), "text/html");

/** Every kind of element on a page: its name and those of its attributes. */
const kindsIn = (page: Document): ReadonlySet<string> =>
  new Set(
    [...page.querySelectorAll("*")].map((one) => `${one.tagName} ${one.getAttributeNames().toSorted().join(" ")}`),
  );

describe("what is written as markup holds the same kinds of element whatever the texts say", () => {
  const ways: Readonly<Record<string, (deck: typeof sound) => string>> = {
    present: presentHtml,
    read: (deck) => readHtml(deck, { isAlone: true }),
    "the pages beside it": (deck) =>
      otherPages(deck)
        .map((page) => otherPageHtml(deck, page))
        .join(""),
    print: (deck) =>
      printParts(deck, { form: "steps" })
        .map((part) => serialize(part.draw()))
        .join(""),
    "print with notes": (deck) =>
      printParts(deck, { form: "notes" })
        .map((part) => serialize(part.draw()))
        .join(""),
    "the head of the reading page": (deck) => {
      const { title, description, subtitle: pictured } = deck;
      return aboutPage(deck, { path: "read/", title, description, pictured }).map(serialize).join("");
    },
    "the author's page": authorPage,
  };
  test.each(Object.entries(ways))("%s", { timeout: 60_000 }, (_, write) => {
    const plain = kindsIn(parsed(write(deckWith(["plain words, al-Qaim"]))));
    for (let from = 0; from < anything.length; from += 8) {
      const html = write(deckWith(anything, from));
      expect(html).not.toContain("<hit-me");
      const page = parsed(html);
      // A text that is too long for a line takes a second, which is a kind of its own.
      const strange = [...kindsIn(page)].filter((kind) => !plain.has(kind) && !/^(tspan|text|header|g) /i.test(kind));
      expect(strange).toEqual([]);
      for (const link of page.querySelectorAll("[href]")) {
        expect(link.getAttribute("href")).toMatch(/^(https?:|#|\.|\/#|(sources|tables)\/#?)/);
        if (link.matches("a[href^=http]")) expect(link.getAttribute("rel")).toMatch(/noreferrer/);
      }
    }
  });
});

describe("what is exported reads back as the same texts", () => {
  const story = readStory(withTexts(draft as Draft, sly));
  const [table, timeline, map, , calendar] = downloadsOf({ ...sound, story }).map(({ content }) => content);

  test("the table, where what a spreadsheet would run has a quotation mark before it", () => {
    const rows = csvParse(table ?? "");
    expect(rows).toHaveLength(story.events.length);
    const unquoted = (cell = "") => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);
    rows.forEach((row, nth) => {
      const event = story.events[nth];
      for (const column of table?.split("\n")[0]?.split(",") ?? [])
        if (column !== "longitude") expect(row[column] ?? "", column).not.toMatch(/^[=+\-@\t\r]/);
      expect([unquoted(row.title), unquoted(row.text)]).toEqual([event?.title, event?.text]);
      expect(unquoted(row.theatre)).toBe(story.theatres[event?.theatre ?? ""]?.name);
    });
  });

  test("TimelineJS, which takes them for HTML", () => {
    const { events } = JSON.parse(timeline ?? "");
    const told = (html: string) => new DOMParser().parseFromString(html, "text/html").body;
    story.events.forEach((event, nth) => {
      for (const [html, text] of [
        [events[nth].text.headline, event.title],
        [events[nth].group, story.theatres[event.theatre]?.name],
      ]) {
        expect(told(html).children).toHaveLength(0);
        expect(told(html).textContent).toBe(text);
      }
      expect([...told(events[nth].text.text).querySelectorAll("*")].every(({ tagName }) => tagName === "P")).toBe(true);
    });
  });

  test("the map layer", () => {
    const { features } = JSON.parse(map ?? "");
    story.events.forEach(({ title, text, attribution }, nth) => {
      expect(features[nth].properties).toMatchObject({ title, text, ...(attribution && { saidBy: attribution }) });
    });
  });

  test("the calendar, whose lines nothing breaks", () => {
    const all = new ICAL.Component(ICAL.parse(calendar ?? "")).getAllSubcomponents();
    expect(all.map(({ name }) => name)).toEqual(story.events.map(() => "vevent"));
    const read = all.map((one) => new ICAL.Event(one));
    for (const event of story.events) {
      const entry = read.find(({ uid }) => uid.startsWith(`${event.id}@`));
      expect(entry?.summary.startsWith(event.title), event.title).toBe(true);
      expect(entry?.description.startsWith(event.text), event.text).toBe(true);
    }
    for (const line of calendar?.split("\r\n") ?? []) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

test("the card is drawn whatever the title says", { timeout: 30_000 }, async () => {
  const png = await cardPng({
    ...deckWith(anything),
    title: anything.slice(0, 4).join(" "),
    subtitle: anything.join(" "),
  });
  expect(String.fromCharCode(...png.slice(1, 4))).toBe("PNG");
});
