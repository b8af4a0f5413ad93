import { extname } from "node:path";
import type { BuiltMedia } from "./builtMedia.ts";

/** What the single file may grow by for media, in bytes before they are written as text. */
const singlePageBudget = 6_000_000;

/** How wide a picture in the single file is at most, in pixels, where a narrower size was made. */
const widest = 1600;

const types: Readonly<Record<string, string>> = {
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
  ".mp3": "audio/mpeg",
  ".m4a": "audio/mp4",
  ".ogg": "audio/ogg",
  ".wav": "audio/wav",
  ".mp4": "video/mp4",
  ".webm": "video/webm",
  ".vtt": "text/vtt",
};

/** What a file of media is to a browser, by its ending. */
export const typeOf = (file: string): string => types[extname(file)] ?? "application/octet-stream";

/** The media of a deck as its single file has them. */
export interface InSinglePage {
  /** What the address of each file becomes there: a data URL, or nothing. */
  inside: ReadonlyMap<string, string>;
  /** What found no room, by its path from the story's folder, with its size in bytes. */
  leftOut: readonly { file: string; size: number }[];
}

/**
 * Puts media into the single file: each picture in one size, sounds and films too, small ones first, while there is room
 * for them.
 */
export function inSinglePage({ known, files }: BuiltMedia): InSinglePage {
  const chosen = Object.entries(known).flatMap(([file, { sources }]) => {
    const source = sources.findLast(({ width = 0 }) => width <= widest) ?? sources[0];
    const content = source && files.get(source.src);
    return source && content ? [{ file, src: source.src, content, size: content.length }] : [];
  });
  let room = singlePageBudget;
  const inside = new Map([...files.keys()].map((src) => [src, ""]));
  const leftOut = chosen
    .sort((a, b) => a.size - b.size)
    .filter(({ src, content, size }) => {
      if (size > room) return true;
      room -= size;
      inside.set(src, `data:${typeOf(src)};base64,${content.toString("base64")}`);
      return false;
    });
  return { inside, leftOut: leftOut.map(({ file, size }) => ({ file, size })) };
}

/** What found no room in the single file, in a line each. */
export const leftOutWords = ({ leftOut }: InSinglePage, page: string): readonly string[] =>
  leftOut.map(
    ({ file, size }) =>
      `${page} is without ${file} (${megabytes(size)}): all media together may take ${megabytes(singlePageBudget)} in it`,
  );

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
