import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { exportFilm } from "../../../src/node/export/film/exportFilm.ts";
import { framesOf } from "../../../src/node/export/film/frames.ts";
import { renderer } from "../../../src/node/export/pictures/render.ts";
import { serialize } from "../../../src/svg/serialize.ts";

const folder = mkdtempSync(join(tmpdir(), "film-"));
afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const slide = slidesOf(deck).find(({ id }) => id === "al-qaim");
if (!slide) throw new RangeError("missing slide: al-qaim");
const small = { width: 320, height: 180 };

describe("a film", () => {
  test("has a picture for each day up to the step, and the step itself at the end", async () => {
    const { boxOf } = await renderer(deck);
    const frames = [...framesOf(deck, { slide, steps: [1] }, boxOf)];
    expect(frames.length).toBe(8);
    expect(frames.map(({ words }) => words).slice(0, 2)).toEqual([
      "Wednesday 25 October 2017",
      expect.stringMatching(/^Thursday 26 October 2017: .*al-Qaim and Rawa/),
    ]);
    const text = frames.map(({ drawing }) => serialize(drawing));
    expect(text.every((one) => one.includes(slide.title) && one.includes("Sources: "))).toBe(true);
    expect(text[2]).toContain("Friday 27 October 2017");
    expect(frames[1]?.rest).toBeGreaterThan(frames[0]?.rest ?? 0);
    // What changed hands is ringed on its day alone: the Akkas gas field, and al-Obeidi.
    const rings = frames.map(({ drawing }) => drawing.children.filter(({ key }) => key.startsWith("ring-")).length);
    expect(rings).toEqual([0, 0, 0, 1, 0, 0, 1, 0]);
  });

  test("reports that there is no browser that writes a video, before any picture is drawn", async () => {
    vi.stubEnv("CHROME_PATH", "/nowhere/chrome");
    const options = { slide, steps: [1], theme: "night", fps: 10, out: join(folder, "video"), ...small } as const;
    const say = vi.fn();
    await expect(exportFilm(deck, { ...options, formats: ["webm"], say })).rejects.toThrow(
      "CHROME_PATH is set to /nowhere/chrome, and there is no browser",
    );
    expect(say).not.toHaveBeenCalled();
    const { stderr, status } = spawnSync(
      process.execPath,
      ["src/node/run.js", "src/node/commands/film.ts", "--slide", "al-qaim.2", "--out", join(folder, "video.webm")],
      { encoding: "utf8", timeout: 60_000 },
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining("no film was written: CHROME_PATH is set to")]);
    expect(existsSync(join(folder, "video.webm"))).toBe(false);
  }, 60_000);

  test("is written as WebP and GIF whose pictures last as long as their days, and as a text that describes it", async () => {
    const out = join(folder, "one");
    const options = { slide, steps: [1], theme: "night", fps: 10, out, ...small } as const;
    const film = await exportFilm(deck, { ...options, formats: ["webp", "gif"] });
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
    const options = { slide, steps: [0], theme: "night", fps: 10, out, formats: ["webp"], ...small } as const;
    await expect(exportFilm(deck, options)).rejects.toThrow(
      "nothing changes on the days up to that step of slide “al-qaim”",
    );
    expect(existsSync(`${out}.webp`)).toBe(false);
  });
});
