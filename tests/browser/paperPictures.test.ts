import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { deck as whole } from "../../slides/deck.ts";
import { type Deck, forStage, type Slide, type Step, slidesOf } from "../../src/deck/deck.ts";
import { exportPng } from "../../src/node/export/pictures/exportPng.ts";
import { addressOf } from "../../src/views/shared/address.ts";
import { slideSize } from "../../src/views/shared/frame.ts";
import { atRest, siteUrl, visitor } from "./served.ts";

const alone = ({ compares: _, ...step }: Step): Step => step;
const staged = forStage(whole);
/** The deck as the stage shows it: each step by itself, where paper would set it beside the one it is compared with. */
const deck: Deck = {
  ...staged,
  chapters: staged.chapters.map((part) => ({
    ...part,
    slides: part.slides.map((slide): Slide => {
      const [first, ...others] = slide.steps;
      return { ...slide, steps: [alone(first), ...others.map(alone)] };
    }),
  })),
};
const slides = slidesOf(deck);
const kindOf = ({ kind, chart }: (typeof slides)[number]) => `${kind} ${chart?.kind}`;

/** The first slide of each kind, with each kind of chart. */
const chosen = slides.filter((slide, nth) => slides.findIndex((other) => kindOf(other) === kindOf(slide)) === nth);

/** A picture at half its size: each sample the mean of four pixels, so that the edge of a letter is one on both. */
interface Samples {
  data: Uint8Array;
  width: number;
  height: number;
}

async function samplesOf(png: Uint8Array): Promise<Samples> {
  const { width, height } = { width: slideSize.width / 2, height: slideSize.height / 2 };
  const data = await sharp(png).removeAlpha().resize(width, height).raw().toBuffer();
  return { data, width, height };
}

/** How much brighter or darker a sample may be than all of those around its place on the other picture, of 255. */
const tolerance = 75;

/**
 * Where one picture shows what the other does not have within a sample of that place, two or three pixels: corners of
 * squares of 40 pixels of the slide. What antialiasing makes of an edge lies between what is beside it.
 */
function missing(one: Samples, other: Samples): ReadonlySet<string> {
  const { data, width, height } = one;
  const places = new Set<string>();
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1)
      for (let channel = 0; channel < 3; channel += 1) {
        const at = (y * width + x) * 3 + channel;
        const value = data[at] ?? 0;
        if (Math.abs(value - (other.data[at] ?? 0)) <= tolerance) continue;
        let [least, most] = [255, 0];
        for (let down = -1; down <= 1; down += 1)
          for (let across = -1; across <= 1; across += 1) {
            const near = other.data[((y + down) * width + x + across) * 3 + channel] ?? 0;
            if (near < least) least = near;
            if (near > most) most = near;
          }
        if (value < least - tolerance || value > most + tolerance)
          places.add([x, y].map((sample) => Math.floor(sample / 20) * 40).join(","));
      }
  return places;
}

test("the picture of a step is what the stage shows, to antialiasing, for every kind of slide and chart", async () => {
  const out = mkdtempSync(join(tmpdir(), "paper-pictures-"));
  const { context } = await visitor({ viewport: slideSize, reducedMotion: "reduce", bypassCSP: true });
  try {
    const choice = { form: "handout", theme: "night", paper: "a4", slides: chosen.map(({ id }) => id) } as const;
    await exportPng(deck, { choice, out, width: slideSize.width, isSheet: false });
    const page = await context.newPage();
    await page.goto(siteUrl());
    await page.waitForSelector(".slides:not(.before-hydration)");
    await page.addStyleTag({ content: "body > :not(main), main > :not(.reveal) { visibility: hidden }" });
    const steps = new Map(readdirSync(out).map((file) => [/^\d+-(.+)-\d+\.png$/.exec(file)?.[1] ?? "", file]));
    expect([...steps.keys()]).toEqual(choice.slides);
    for (const [id, file] of steps) {
      const [, nth = ""] = /-(\d+)\.png$/.exec(file) ?? [];
      const at = { slide: slides.findIndex((slide) => slide.id === id), step: Number(nth) - 1 };
      await page.evaluate(
        (address) => {
          location.hash = address;
        },
        addressOf(deck, at),
      );
      const slide = page.locator(`.slides section.present .slide[data-slide="${id}"][data-step="${nth}"]`);
      await slide.waitFor();
      // Until the pointer has rested, the controls stand where the small map does.
      await page.waitForSelector("html.idle", { state: "attached" });
      await atRest(page);
      const shown = await samplesOf(await slide.screenshot());
      const drawn = await samplesOf(readFileSync(join(out, file)));
      expect([...missing(shown, drawn)], `${id} ${nth}: on the stage alone`).toEqual([]);
      expect([...missing(drawn, shown)], `${id} ${nth}: on paper alone`).toEqual([]);
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
    await context.close();
  }
});
