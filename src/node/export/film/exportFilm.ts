import sharp from "sharp";
import type { Deck } from "../../../deck/deck.ts";
import type { Theme } from "../../../views/shared/theme.ts";
import { themeTokens } from "../../site/themes.ts";
import { renderer } from "../pictures/render.ts";
import { resvg, standalone } from "../standalone.ts";
import { keep } from "../writeWhole.ts";
import { countFrames, type FilmChoice, type FilmFrame, framesOf } from "./frames.ts";

/** What a film shows, and how it is written. */
export interface FilmOptions extends FilmChoice {
  theme: Theme;
  width: number;
  height: number;
  /** The number of frames a second. */
  fps: number;
  /** The path of the files, without extension. */
  out: string;
  say?: (line: string) => void;
}

/** A film that was written. */
export interface Film {
  frames: number;
  seconds: number;
  /** The sizes of its files in bytes, by extension. */
  sizes: Readonly<Record<string, number>>;
}

/**
 * Writes a film as animated WebP and GIF, and a description of it as text. Throws a RangeError if nothing changes on
 * its days, and passes on the errors of charts and of the file system.
 */
export async function exportFilm(deck: Deck, options: FilmOptions): Promise<Film> {
  const { slide, theme, width, height, fps, out, say } = options;
  const count = countFrames(deck, options);
  if (count === 0) throw new RangeError(`nothing changes on the days up to that step of slide “${slide.id}”`);
  const tokens = themeTokens(deck.story, theme);
  const render = await renderer(deck);
  const pixels = Buffer.alloc(width * height * 4 * count);
  const shown: Omit<FilmFrame, "drawing">[] = [];
  for (const { drawing, rest, words } of framesOf(deck, options)) {
    say?.(`${shown.length + 1}/${count} ${words}`);
    pixels.set(
      render.pixels(standalone(drawing, { tokens, renderer: resvg }), width),
      width * height * 4 * shown.length,
    );
    shown.push({ rest, words });
  }
  const tick = 1000 / fps;
  const delay = shown.map(({ rest }) => Math.round(Math.max(1, Math.round(rest / tick)) * tick));
  const film = () =>
    sharp(pixels, {
      raw: { width, height: height * count, channels: 4, pageHeight: height },
      limitInputPixels: false,
    });
  say?.("writing it as WebP and GIF");
  const text = Buffer.from(wordsOf(deck, options, shown));
  const files = {
    webp: await film().webp({ delay, loop: 0, quality: 90, effort: 4, minSize: true }).toBuffer(),
    gif: await film().gif({ delay, loop: 0, colours: 128, dither: 0, effort: 5 }).toBuffer(),
    txt: text,
  };
  for (const [ending, bytes] of Object.entries(files)) keep(`${out}.${ending}`, bytes);
  const sizes = Object.fromEntries(Object.entries(files).map(([ending, { length }]) => [ending, length]));
  return { frames: count, seconds: delay.reduce((sum, one) => sum + one, 0) / 1000, sizes };
}

/** The description of a film, as its alternative text: its title, each day with a change, its end, its source. */
function wordsOf(deck: Deck, { slide, steps }: FilmOptions, shown: readonly Omit<FilmFrame, "drawing">[]): string {
  const last = slide.steps[steps.at(-1) ?? 0];
  const described = slide.chart?.describe(last?.state);
  const days = [...new Set(shown.map(({ words }) => words))].filter((words) => words.includes(": "));
  return [
    slide.title,
    "",
    ...days.map((words) => `${words}.`),
    "",
    `At the end: ${described?.name}. ${described?.summary}`,
    "",
    `${deck.title}, ${deck.author}. ${deck.licence}`,
    "",
  ].join("\n");
}
