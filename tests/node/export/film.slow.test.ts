import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import sharp from "sharp";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { type Slide, slidesOf } from "../../../src/deck/deck.ts";
import { DAY } from "../../../src/events/time.ts";
import { exportFilm } from "../../../src/node/export/film/exportFilm.ts";
import { framesOf } from "../../../src/node/export/film/frames.ts";
import { exportPng } from "../../../src/node/export/pictures/exportPng.ts";
import { renderer } from "../../../src/node/export/pictures/render.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { deck as rihla } from "../../fixture/rihla/deck.ts";

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

  test("of other days than those up to the step ends, in its description, with the last of them", async () => {
    const out = join(folder, "days");
    const first = Date.UTC(2017, 9, 25);
    const days = [first, first + 3 * DAY] as const;
    const options = { slide, steps: [1], days, theme: "night", fps: 10, out, formats: ["gif"], ...small } as const;
    expect((await exportFilm(deck, options)).frames).toBe(3);
    expect(readFileSync(`${out}.txt`, "utf8")).toMatch(/^At the end: .*, 27 October 2017\. /m);
  }, 60_000);

  test("of a single day is a single picture", async () => {
    const out = join(folder, "day");
    const day = Date.UTC(2017, 9, 26);
    const options = { slide, steps: [1], days: [day, day], theme: "night", fps: 10, out, ...small } as const;
    expect((await exportFilm(deck, { ...options, formats: ["webp", "gif"] })).frames).toBe(1);
    for (const ending of ["webp", "gif"])
      expect((await sharp(`${out}.${ending}`, { animated: true }).metadata()).pages ?? 1, ending).toBe(1);
  }, 60_000);

  test("sets Arabic as the pictures of the slides do", async () => {
    const [chapter] = rihla.chapters;
    const years = chapter?.slides.find(({ id }) => id === "years");
    if (!chapter || !years) throw new RangeError("missing slide: years");
    const steps = [{ ...years.steps[0], state: { extent: ["1325-06-13", "1325-06-15"], lanes: "kind" } }] as const;
    const few: Slide = { ...years, steps };
    const arabic = { ...rihla, chapters: [{ ...chapter, slides: [few] }] };
    const out = join(folder, "arabic");
    const options = { slide: few, steps: [0], theme: "paper", fps: 10, out, formats: ["webp"], ...small } as const;
    const { frames } = await exportFilm(arabic, options);
    const choice = { form: "handout", theme: "paper", paper: "a4" } as const;
    await exportPng(arabic, { choice, out: join(folder, "png"), width: small.width, isSheet: false });
    const [name = ""] = readdirSync(join(folder, "png"));
    const [last, slideAlone] = await Promise.all(
      [sharp(`${out}.webp`, { page: frames - 1 }), sharp(join(folder, "png", name))].map((one) =>
        one.removeAlpha().raw().toBuffer(),
      ),
    );
    expect(last?.length).toBe(small.width * small.height * 3);
    // What WebP loses is less than a quarter of the way from black to white; a letter elsewhere differs by more.
    expect([...(last ?? [])].filter((level, at) => Math.abs(level - (slideAlone?.[at] ?? 0)) > 60)).toEqual([]);
  }, 60_000);

  test("is named by its slide, its step, its days and its theme, unless that is the usual one", () => {
    const command = resolve("src/node/commands/film.ts");
    const days = ["--from", "2017-10-26", "--to", "2017-10-27"];
    const { stdout, status } = spawnSync(
      process.execPath,
      [resolve("src/node/run.js"), command, "--slide", "al-qaim.2", ...days, "--theme", "paper", "--size", "160x90"],
      { encoding: "utf8", cwd: folder, timeout: 60_000 },
    );
    expect([status, stdout]).toEqual([0, expect.stringContaining("2 pictures")]);
    expect(readdirSync(join(folder, "exports")).sort()).toEqual(
      ["gif", "txt", "webp"].map((ending) => `two-border-towns-film-al-qaim-2-2017-10-26-2017-10-27-paper.${ending}`),
    );
  }, 60_000);

  test("is not written if nothing changes on the days, with a message", async () => {
    const out = join(folder, "none");
    const options = { slide, steps: [0], theme: "night", fps: 10, out, formats: ["webp"], ...small } as const;
    await expect(exportFilm(deck, options)).rejects.toThrow(
      "nothing changes on the days up to that step of slide “al-qaim”",
    );
    const days = [Date.UTC(2010, 0, 1), Date.UTC(2010, 1, 1)] as const;
    await expect(exportFilm(deck, { ...options, steps: [1], days })).rejects.toThrow(
      /^nothing changes on those days on slide “al-qaim”: something does from 20\d\d-\d\d-\d\d to 20/,
    );
    expect(existsSync(`${out}.webp`)).toBe(false);
  });

  test("is of a slide that is named by its number, or says that this one has no chart that can be played", () => {
    const film = (...options: string[]) => {
      const command = [resolve("src/node/run.js"), resolve("src/node/commands/film.ts"), ...options];
      return spawnSync(process.execPath, command, { encoding: "utf8", cwd: folder, timeout: 60_000 });
    };
    const number = slidesOf(deck).indexOf(slide) + 1;
    const day = ["--from", "2017-10-26", "--to", "2017-10-26", "--size", "160x90", "--format", "gif"];
    expect(film("--slide", `${number}.2`, ...day).stdout).toContain("film-al-qaim-2-2017-10-26-2017-10-26.gif");
    expect(film("--slide", "1").stderr).toContain("there is no slide 1, “title”, with a chart that can be played");
  }, 60_000);
});
