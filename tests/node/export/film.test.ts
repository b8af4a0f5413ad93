import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { exportFilm } from "../../../src/node/export/film/exportFilm.ts";
import { framesOf } from "../../../src/node/export/film/frames.ts";
import { serialize } from "../../../src/svg/serialize.ts";

const folder = mkdtempSync(join(tmpdir(), "film-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const slide = slidesOf(deck).find(({ id }) => id === "al-qaim");
if (!slide) throw new RangeError("missing slide: al-qaim");

describe("a film", () => {
  test("has a picture for each day up to the step, and the step itself at the end", () => {
    const frames = [...framesOf(deck, { slide, steps: [1] })];
    expect(frames.length).toBe(8);
    expect(frames.map(({ words }) => words).slice(0, 2)).toEqual([
      "Wednesday 25 October 2017",
      expect.stringMatching(/^Thursday 26 October 2017: .*al-Qaim and Rawa/),
    ]);
    const text = frames.map(({ drawing }) => serialize(drawing));
    expect(text.every((one) => one.includes(slide.title) && one.includes("Sources: "))).toBe(true);
    expect(text[2]).toContain("Friday 27 October 2017");
    expect(frames[1]?.rest).toBeGreaterThan(frames[0]?.rest ?? 0);
  });

  test("is written as WebP and GIF whose pictures last as long as their days, and as a text that describes it", async () => {
    const out = join(folder, "one");
    const size = { width: 320, height: 180 };
    const film = await exportFilm(deck, { slide, steps: [1], theme: "night", fps: 10, out, ...size });
    expect(readdirSync(folder).sort()).toEqual(["one.gif", "one.txt", "one.webp"]);
    for (const ending of ["webp", "gif"]) {
      const { pages, delay, width, pageHeight, height } = await sharp(`${out}.${ending}`, {
        animated: true,
      }).metadata();
      expect([pages, width, pageHeight ?? height], ending).toEqual([8, 320, 180]);
      expect((delay ?? []).reduce((sum, one) => sum + one, 0) / 1000, ending).toBeCloseTo(film.seconds, 1);
      expect((delay ?? []).every((one) => one % 100 === 0)).toBe(true);
    }
    const text = readFileSync(`${out}.txt`, "utf8");
    expect(text).toContain(slide.title);
    expect(text).toContain("Tuesday 31 October 2017: Al-Obeidi retaken.");
    expect(text).toContain("At the end: Control in");
  }, 60_000);

  test("is not written if nothing changes on the days, with a message", async () => {
    const out = join(folder, "none");
    const options = { slide, steps: [0], theme: "night", fps: 10, out, width: 320, height: 180 } as const;
    await expect(exportFilm(deck, options)).rejects.toThrow(
      "nothing changes on the days up to that step of slide “al-qaim”",
    );
    expect(existsSync(`${out}.webp`)).toBe(false);
  });
});
