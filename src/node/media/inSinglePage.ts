import { extname } from "node:path";
import type { BuiltMedia } from "./builtMedia.ts";

/** How much media the single file may contain, in bytes before encoding. */
const singlePageBudget = 6_000_000;

/** The greatest width of a picture in the single file, in pixels, if a narrower size exists. */
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

/** The MIME type of a file, by its extension. */
export const typeOf = (file: string): string => types[extname(file)] ?? "application/octet-stream";

/** The media of a deck in its single file. */
export interface InSinglePage {
  /** What the address of each file becomes there: a data URL, or an empty string. */
  inside: ReadonlyMap<string, string>;
  /** The files that did not fit, by their paths relative to the story's folder, with their sizes in bytes. */
  leftOut: readonly { file: string; size: number }[];
}

/**
 * Puts media into the single file, small ones first, as long as they fit: each picture in one size, sounds and films
 * too.
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

/** A line for each file that did not fit into the single file. */
export const leftOutWords = ({ leftOut }: InSinglePage, page: string): readonly string[] =>
  leftOut.map(
    ({ file, size }) =>
      `${page} is without ${file} (${megabytes(size)}): all media together may take ${megabytes(singlePageBudget)} in it`,
  );

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
