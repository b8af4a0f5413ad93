import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deckErrors } from "../../../src/deck/check.ts";
import type { Deck, Slide } from "../../../src/deck/deck.ts";
import { checkStory } from "../../../src/events/check/check.ts";
import { builtMedia, paperPictures } from "../../../src/node/media/builtMedia.ts";
import { mediaErrors } from "../../../src/node/media/check.ts";
import { inSinglePage, leftOutWords } from "../../../src/node/media/inSinglePage.ts";
import { deck, draft, harbour, tide } from "../../fixture/media.ts";
import { makeMediaFiles } from "../../fixture/mediaFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "media-"));
beforeAll(() => makeMediaFiles(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The deck with its first slide written otherwise. */
const withSlide = (slide: Partial<Slide>): Deck => {
  const [chapter, ...chapters] = deck.chapters;
  const [first, ...slides] = chapter?.slides ?? [];
  return { ...deck, chapters: [{ ...chapter, slides: [{ ...first, ...slide }, ...slides] }, ...chapters] } as Deck;
};
const told = async (slide: Partial<Slide>) =>
  [...deckErrors(withSlide(slide)), ...(await mediaErrors(withSlide(slide), folder))].map(
    ({ record, field, wrong, right }) => `${record}, ${field}: ${wrong}; ${right}`,
  );

describe("the check of media", () => {
  test("finds nothing wrong where all is there", async () => {
    expect(checkStory(draft).errors).toEqual([]);
    expect(await mediaErrors(deck, folder)).toEqual([]);
  });

  test("asks for alternative text, credit and licence, of a film for its captions too, and names record and field", async () => {
    const { alt: _, licence: __, ...bare } = harbour;
    expect(await told({ media: bare as never })).toEqual([
      "boats, media.alt: is missing; add alt to this record",
      "boats, media.licence: is missing; add licence to this record",
    ]);
    const { captions: ___, ...silent } = tide;
    expect(await told({ media: silent })).toEqual(["boats, media.captions: is missing; add captions to this record"]);
    const events = { ...draft.events, seen: { ...draft.events.seen, media: [{ ...harbour, credit: "" }] } };
    expect(checkStory({ ...draft, events }).errors).toMatchObject([
      { part: "events", record: "seen", field: "media[0].credit", wrong: "is empty" },
    ]);
  });

  test("says which file is not there, is of no kind that can be shown, or is not what its ending says", async () => {
    writeFileSync(join(folder, "media/text.png"), "no picture");
    writeFileSync(join(folder, "media/words.vtt"), "These are no captions.");
    expect(await told({ media: { ...harbour, file: "media/gone.png" } })).toEqual([
      expect.stringContaining("names media/gone.png, and there is no such file"),
    ]);
    for (const file of ["media/Harbour View.png", "media/harbour view.PNG", "media/harbor view.png"])
      expect(await told({ media: { ...harbour, file } })).toEqual([
        expect.stringContaining(`names ${file}, and there is no such file in ${basename(folder)}/; did you mean “`),
      ]);
    expect((await told({ media: { ...harbour, file: "media/port.tiff" } }))[0]).toContain(
      "give a file that ends in one of jpg",
    );
    expect((await told({ media: { ...harbour, file: "../secret.png" } }))[0]).toContain(
      "write its path from the story’s folder",
    );
    expect((await told({ media: { ...harbour, file: "media/text.png" } }))[0]).toContain(
      "not a picture that can be read",
    );
    expect((await told({ media: { ...tide, captions: "media/words.vtt" } }))[0]).toContain("which is not WebVTT");
  });

  test("asks a slide for what its kind shows, and a quotation for a source that is there", async () => {
    expect(await told({ media: undefined as never })).toEqual([
      "boats, media: is missing; a slide of kind picture has media",
    ]);
    const quote = { words: "So be it", who: "Nobody", date: "1883-13-01", source: "lag" };
    const wrong = await told({ kind: "quote", media: undefined as never, quote });
    expect(wrong[0]).toContain("quote.date");
    expect(wrong[1]).toContain("did you mean “log”?");
  });
});

describe("built media", () => {
  test("have a picture in sizes up to its own, under names that change with their content", async () => {
    const { known, files } = await builtMedia(deck, folder);
    const { width, height, sources } = known[harbour.file] ?? { sources: [] };
    expect([width, height]).toEqual([2000, 1000]);
    expect(sources.map((one) => one.width)).toEqual([480, 960, 1600, 2000]);
    for (const { src, width: wide } of sources) {
      expect(src).toMatch(/^media\/harbour-view-[\w-]{8}\.webp$/);
      expect((await sharp(files.get(src)).metadata()).width).toBe(wide);
    }
    expect(known[tide.captions]?.sources[0]?.src).toMatch(/^media\/tide-[\w-]{8}\.vtt$/);
  });

  test("are kept until one of their files is written anew", async () => {
    const captions = join(folder, tide.captions);
    const own = { ...deck };
    const srcOf = async () => (await builtMedia(own, folder)).known[tide.captions]?.sources[0]?.src;
    utimesSync(captions, 1000, 1000);
    const before = await srcOf();
    expect(await builtMedia(own, folder)).toBe(await builtMedia(own, folder));
    writeFileSync(captions, "WEBVTT\n\n00:00.000 --> 00:02.000\nThe sea is silent.\n");
    utimesSync(captions, 2000, 2000);
    const after = await srcOf();
    expect(after).toMatch(/^media\/tide-[\w-]{8}\.vtt$/);
    expect(after).not.toBe(before);
  });

  test("are as wide as paper needs where they are drawings, however small these are", async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><circle cx="30" cy="15" r="9"/></svg>';
    writeFileSync(join(folder, "media/plan.svg"), drawing);
    const plan = { ...harbour, file: "media/plan.svg" };
    const { bytes, format } = (await paperPictures(withSlide({ media: plan }), folder)).get(plan.file) ?? {};
    const { width, height } = await sharp(bytes).metadata();
    expect([format, width, height]).toEqual(["png", 2400, 1200]);
  });

  test("are pictures that every program reads where they go to paper", async () => {
    const pictures = await paperPictures(deck, folder);
    expect([...pictures].map(([file, { format }]) => [file, format])).toEqual([
      [harbour.file, "jpeg"],
      [tide.poster, "jpeg"],
    ]);
  });

  test("go into the single file in one size each while there is room, and it is said what does not", () => {
    const large = Buffer.alloc(7_000_000);
    const files = new Map([
      ["media/a-480.webp", Buffer.from("small")],
      ["media/a-2560.webp", Buffer.from("large")],
      ["media/film.mp4", large],
    ]);
    const single = inSinglePage({
      known: {
        "media/a.png": {
          sources: [
            { src: "media/a-480.webp", width: 480 },
            { src: "media/a-2560.webp", width: 2560 },
          ],
        },
        "media/film.mp4": { sources: [{ src: "media/film.mp4" }] },
      },
      files,
    });
    expect([...single.inside]).toEqual([
      ["media/a-480.webp", `data:image/webp;base64,${Buffer.from("small").toString("base64")}`],
      ["media/a-2560.webp", ""],
      ["media/film.mp4", ""],
    ]);
    expect(leftOutWords(single, "deck.html")).toEqual([
      "deck.html is without media/film.mp4 (7.0 MB): all media together may take 6.0 MB in it",
    ]);
  });
});
