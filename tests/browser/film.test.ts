import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { exportFilm } from "../../src/node/export/film/exportFilm.ts";
import { freshContext, siteUrl } from "./served.ts";

const folder = mkdtempSync(join(tmpdir(), "film-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const slide = slidesOf(deck).find(({ id }) => id === "al-qaim");
if (!slide) throw new RangeError("missing slide: al-qaim");
const asked = { slide, steps: [1], theme: "night", width: 320, height: 180, fps: 5 } as const;

test("a film is written as WebM, and as MP4 where the browser has H.264, each as long as its days and said so where not", async () => {
  const page = await (await freshContext()).newPage();
  await page.route("**/film.*", (route) => route.fulfill({ path: join(folder, route.request().url().slice(-9)) }));
  await page.goto(siteUrl());
  for (const ending of ["webm", "mp4"] as const) {
    const written = exportFilm(deck, { ...asked, formats: [ending], out: join(folder, "film") });
    const film = await written.catch((error: Error) => error.message);
    if (typeof film === "string") {
      expect([ending, film]).toEqual(["mp4", expect.stringContaining("writes no H.264")]);
      continue;
    }
    const seen = await page.evaluate(async (name) => {
      const video = document.createElement("video");
      video.src = name;
      await new Promise((done, failed) => {
        video.onloadedmetadata = done;
        video.onerror = () => failed(new Error(video.error?.message));
      });
      return [video.videoWidth, video.videoHeight, Math.round(video.duration * 5)];
    }, `film.${ending}`);
    expect(seen, ending).toEqual([320, 180, Math.round(film.seconds * 5)]);
    expect(readFileSync(join(folder, `film.${ending}`)).includes(Buffer.from(slide.title)), ending).toBe(true);
  }
}, 120_000);
