import sharp from "sharp";
import type { Deck, Slide } from "../../../deck/deck.ts";
import type { Theme } from "../../../views/shared/theme.ts";
import { themeTokens } from "../../site/themes.ts";
import { letterShapes } from "../letterShapes.ts";
import { renderer } from "../pictures/render.ts";
import { resvg, standalone } from "../standalone.ts";
import { keep } from "../writeWhole.ts";
import { type FilmFormat, isVideo } from "./formats.ts";
import { countFrames, type FilmChoice, type FilmFrame, framesOf, whyNone } from "./frames.ts";
import { videoEncoder } from "./video.ts";

/** What a film shows, and how it is written. */
export interface FilmOptions extends FilmChoice {
  theme: Theme;
  /** The formats in which it is written. */
  formats: readonly FilmFormat[];
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
 * Writes a film in the given formats, and a description of it as text. Throws a RangeError if nothing changes on its
 * days and a `NoEncoder` if there is no browser that writes a video, and passes on the errors of charts and of the file
 * system.
 */
export async function exportFilm(deck: Deck, options: FilmOptions): Promise<Film> {
  const { slide, formats, fps, out, say } = options;
  if (countFrames(deck, options) === 0) throw new RangeError(whyNone(deck, options));
  const videos = formats.filter(isVideo);
  // Checked before any picture is drawn, which takes far longer.
  const encoder = videos.length > 0 ? await videoEncoder(videos, options) : undefined;
  try {
    const shown = await drawnFrames(deck, options);
    const tick = 1000 / fps;
    const times = shown.map(({ rest }) => Math.max(1, Math.round(rest / tick)));
    const delay = times.map((count) => Math.round(count * tick));
    const files: Record<string, Uint8Array> = { txt: Buffer.from(wordsOf(deck, options, shown)) };
    for (const format of formats) {
      say?.(`writing it as ${format}`);
      const bytes = isVideo(format)
        ? await encoder?.encode(format, { ...options, ...partsOf(deck, slide, shown), times })
        : await written[format](
            shown.map(({ png }) => Buffer.from(png)),
            delay,
          );
      if (bytes) files[format] = bytes;
    }
    for (const [ending, bytes] of Object.entries(files)) keep(`${out}.${ending}`, bytes);
    const sizes = Object.fromEntries(Object.entries(files).map(([ending, { length }]) => [ending, length]));
    return { frames: shown.length, seconds: delay.reduce((sum, one) => sum + one, 0) / 1000, sizes };
  } finally {
    await encoder?.close();
  }
}

/** A picture of a film as a PNG, with how long it is shown and what it shows. */
type DrawnFrame = Omit<FilmFrame, "drawing"> & { png: Uint8Array };

async function drawnFrames(deck: Deck, options: FilmOptions): Promise<readonly DrawnFrame[]> {
  const { theme, width, say } = options;
  const count = countFrames(deck, options);
  const look = { tokens: themeTokens(deck.story, theme), renderer: resvg, letterShapes: await letterShapes(deck) };
  const render = await renderer(deck);
  const drawn: DrawnFrame[] = [];
  for (const { drawing, ...told } of framesOf(deck, options, render.boxOf)) {
    say?.(`${drawn.length + 1}/${count} ${told.words}`);
    drawn.push({ ...told, png: render(standalone(drawing, look), width) });
  }
  return drawn;
}

/** How animations are assembled from pictures, each shown for a number of milliseconds. */
const written: Readonly<Record<"webp" | "gif", (pngs: Buffer[], delay: number[]) => Promise<Buffer>>> = {
  webp: (pngs, delay) => joined(pngs).webp({ delay, loop: 0, quality: 90, effort: 4, minSize: true }).toBuffer(),
  gif: (pngs, delay) => joined(pngs).gif({ delay, loop: 0, colours: 128, dither: 0, effort: 5 }).toBuffer(),
};

// A film of a single day has one picture, and sharp joins only two or more.
const joined = (pngs: Buffer[]) =>
  pngs.length > 1 ? sharp(pngs, { join: { animated: true }, limitInputPixels: false }) : sharp(pngs[0]);

const partsOf = (deck: Deck, slide: Slide, shown: readonly DrawnFrame[]) => ({
  pictures: shown.map(({ png }) => png),
  tags: { title: slide.title, artist: deck.author, comment: `${deck.title}. ${deck.licence}` },
});

/** The description of a film, as its alternative text: its title, each day with a change, its end, its source. */
function wordsOf(deck: Deck, { slide }: FilmOptions, shown: readonly DrawnFrame[]): string {
  const described = slide.chart?.describe(shown.at(-1)?.state);
  const days = [...new Set(shown.map(({ words }) => words))].filter((words) => words.includes(": "));
  const { inRow, playing, sentence } = deck.story.language;
  return [
    slide.title,
    "",
    ...days.map(sentence),
    "",
    ...(described ? [playing.atTheEnd(described.name, described.summary), ""] : []),
    `${sentence(inRow([deck.title, deck.author]))} ${deck.licence}`,
    "",
  ].join("\n");
}
