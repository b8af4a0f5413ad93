import { describe, expect, test } from "vitest";
import type { Chart } from "../../../src/charts/chart.ts";
import { timeline } from "../../../src/charts/timeline/timeline.ts";
import { type Deck, type Slide, slidesOf } from "../../../src/deck/deck.ts";
import { knowMedia } from "../../../src/deck/mediaFiles.ts";
import { readStory } from "../../../src/events/read.ts";
import { type Box, overlaps, within } from "../../../src/layout/boxes.ts";
import { textWidth } from "../../../src/layout/text.ts";
import { heightOf, widthOf } from "../../../src/node/export/slide/lines.ts";
import type { PlacedText } from "../../../src/node/export/slide/placed.ts";
import { placeSlide } from "../../../src/node/export/slide/placeSlide.ts";
import { mediaWarnings } from "../../../src/node/media/check.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { folioPlace, frameSheet, margin, type Place, slideSize } from "../../../src/views/shared/frame.ts";
import { slideDrawing } from "../../../src/views/shared/slide.ts";
import { deck } from "../../fixture/deck.ts";
import { draft } from "../../fixture/story.ts";

const [title] = slidesOf(deck);
if (!title) throw new RangeError("missing slide");
const arabic: Deck = { ...deck, story: readStory({ ...draft, language: "ar" }) };
const whole: Box = { x: 0, y: 0, ...slideSize };

const boxOf = (text: PlacedText): Box => {
  const width = Math.max(...text.lines.map((line) => widthOf(line, text)));
  return { x: text.align === "end" ? text.x - width : text.x, y: text.top, width, height: heightOf(text) };
};
const at = ({ left, top, width, height }: Place): Box => ({ x: left, y: top, width, height });

const lines = timeline(deck.story) as Chart;
const state = { extent: ["1838-03-10", "1838-03-18"], lanes: "kind" };
const withLines = (kind: "opening" | "chapter"): Slide => ({
  ...title,
  kind,
  chart: lines,
  caption: "Ten days in March",
  steps: [{ ...title.steps[0], state }],
});

describe("an opening", () => {
  test.each([
    ["opening", "from left to right", deck],
    ["chapter", "from left to right", deck],
    ["opening", "from right to left", arabic],
    ["chapter", "from right to left", arabic],
  ] as const)("or a chapter has a timeline beside its title, not behind it (%s, %s)", (kind, _, of) => {
    const { chart, texts } = placeSlide(of, withLines(kind), 0, "p-");
    const place = at(chart ?? expect.unreachable());
    expect(chart?.isGround).toBe(false);
    expect(within(place, whole)).toBe(true);
    for (const text of texts) expect(overlaps(boxOf(text), place), text.role).toBe(false);
    const drawn = serialize(slideDrawing(of, withLines(kind), 0, { prefix: "p-" }));
    expect(drawn).toContain("at-beside");
    expect(drawn).not.toContain("veil");
  });

  test("of a chapter has its number in the digits of the language", () => {
    const egyptian = { ...deck, story: readStory({ ...draft, language: "ar-EG" }) };
    const slide = withLines("chapter");
    const [winter, spring] = deck.chapters;
    if (!winter || !spring) throw new RangeError("missing chapter");
    const placed = placeSlide({ ...egyptian, chapters: [winter, { ...spring, slides: [slide] }] }, slide, 0, "a");
    const number = placed.texts.find(({ role }) => role === "number");
    expect(number?.lines.map((line) => line.map(({ text }) => text).join(""))).toEqual(["٢"]);
  });

  test("or a chapter keeps a map behind its title", () => {
    const { chart } = placeSlide(deck, { ...withLines("opening"), chart: { ...lines, bleeds: true } }, 0, "p-");
    expect([chart?.isGround, chart?.width]).toEqual([true, slideSize.width]);
  });

  test("has its caption below the date, unless it says the date again", () => {
    const roles = (slide: Slide) => placeSlide(deck, slide, 0, "p-").texts.map(({ role }) => role);
    expect(roles(withLines("opening"))).toEqual(["title", "subtitle", "date", "caption"]);
    expect(serialize(slideDrawing(deck, withLines("opening"), 0, { prefix: "p-" }))).toContain(">Ten days in March<");
    const [date] = placeSlide(deck, title, 0, "p-").texts.filter(({ role }) => role === "date");
    const again = { ...title, caption: date?.lines[0]?.[0]?.text ?? "" };
    expect(roles(again)).toEqual(["title", "subtitle", "date"]);
  });
});

describe("a picture", () => {
  const shapes = [
    ["portrait", 900, 1200],
    ["square", 1000, 1000],
    ["fourthree", 1200, 900],
    ["wide", 1600, 900],
    ["way", 1200, 520],
    ["panorama", 2400, 600],
  ] as const;
  const picture = (name: string): Slide => ({
    id: name,
    kind: "picture",
    title: "The Danube in ice",
    caption: "The lower town from the tower, two days before the ice broke, in a drawing made for the city chronicle",
    media: { file: `${name}.png`, alt: "Ice.", credit: "Drawn for a test", licence: "CC0 1.0" },
    steps: [{ words: [["Ice."]] }],
  });
  knowMedia(
    Object.fromEntries(
      shapes.map(([name, width, height]) => [`${name}.png`, { width, height, sources: [{ src: "a.webp" }] }]),
    ),
  );

  test.each(shapes)(
    "%s has its form, its caption and its credit clear of it, and is not under its title",
    (name, w, h) => {
      for (const of of [deck, arabic]) {
        const { media, texts } = placeSlide(of, picture(name), 0, "p-");
        const place = at(media ?? expect.unreachable());
        expect(place.width / place.height).toBeCloseTo(w / h, 1);
        expect(texts.map(({ role }) => role)).toEqual(["title", "caption", "of"]);
        for (const text of texts) {
          expect(overlaps(boxOf(text), place), text.role).toBe(false);
          expect(within(boxOf(text), whole), text.role).toBe(true);
        }
        const all = [place, ...texts.map(boxOf)];
        for (const [nth, one] of all.entries())
          for (const other of all.slice(nth + 1)) expect(overlaps(one, other)).toBe(false);
      }
    },
  );

  test("and what is beside it reach from margin to margin, unless it is a portrait", () => {
    for (const [name, w, h] of shapes.filter(([, width, height]) => width >= height)) {
      const { media, texts } = placeSlide(deck, picture(name), 0, "p-");
      const right = Math.max(...[at(media ?? expect.unreachable()), ...texts.slice(1).map(boxOf)].map(rightOf));
      expect(right, `${w}:${h}`).toBeGreaterThan(slideSize.width * 0.85);
    }
  });

  test("of few pixels is enlarged to twice its size at most, which the check warns of; a drawing fills its place", () => {
    const sources = [{ src: "a.webp" }];
    knowMedia({
      "gem.png": { width: 230, height: 190, sources },
      "map.svg": { width: 230, height: 190, sources },
      "large.png": { width: 2300, height: 1900, sources },
    });
    const small = (file: string) => ({ ...picture("gem"), media: { ...picture("gem").media, file } }) as Slide;
    const placed = (file: string) => placeSlide(deck, small(file), 0, "p-").media ?? expect.unreachable();
    expect(placed("gem.png")).toMatchObject({ width: 460, height: 380 });
    expect(placed("map.svg").height).toBeGreaterThan(500);
    const warned = mediaWarnings({
      ...deck,
      chapters: [{ id: "all", title: "All", slides: ["gem.png", "map.svg", "large.png"].map(small) }],
    } as unknown as Deck);
    expect(warned.map(({ wrong }) => wrong)).toEqual([expect.stringContaining("230 by 190 pixels")]);
  });

  test("has its caption once on the stage, and there the size that it has on paper before it is loaded", () => {
    for (const [name] of shapes) {
      const slide = picture(name);
      const { width, height } = placeSlide(deck, slide, 0, "p-").media ?? expect.unreachable();
      const drawn = serialize(slideDrawing(deck, slide, 0, { prefix: "p-" }));
      expect(drawn.split(slide.caption)).toHaveLength(2);
      expect(drawn).toContain(`width="${width}" height="${height}"`);
    }
  });
});

const rightOf = ({ x, width }: Box): number => x + width;

test("the number of a page has room in the margin beside the credits", () => {
  expect(textWidth("99.99", folioPlace.fontSize, "sans 400")).toBeLessThan(margin);
});

test("a drawing beside words stands on the other side in a language read from right to left", () => {
  for (const selector of [".slide > .at-beside", ".slide > .at-side", ".slide-chapter > .whereabouts"])
    expect(frameSheet()).toMatch(
      new RegExp(`\\[dir="rtl"\\] ${selector.replaceAll(".", "\\.")} \\{ left: auto; right: \\d+px; \\}`),
    );
});
