import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import type { Deck } from "../../deck/deck.ts";
import type { MediaFile } from "../../deck/mediaFiles.ts";
import { mediaKind } from "../../events/media.ts";
import { memoizeBy } from "../../svg/memo.ts";
import { cached } from "../cache.ts";
import { storyFolder } from "../storyFolder.ts";
import { filesIn, mediaOf } from "./mediaOf.ts";

/** The media of a deck as files of a site. */
export interface BuiltMedia {
  /** How pages show each medium, by its path relative to the story's folder. */
  known: Readonly<Record<string, MediaFile>>;
  /** The files to write, by their paths relative to the root of the site. */
  files: ReadonlyMap<string, Buffer>;
}

/** The widths in pixels in which pictures are made, none wider than the original. */
const widths = [480, 960, 1600, 2560];

/** The path of a medium in a site; its name changes with its content. */
const placeOf = (file: string, content: Buffer, ending: string): string => {
  const hash = createHash("sha256").update(content).digest("base64url").slice(0, 8);
  return `media/${basename(file, extname(file)).replace(/[^\w-]+/g, "-")}-${hash}${ending}`;
};

/**
 * Makes the sizes of a deck's pictures once, and keeps them; sounds, films and drawings stay unchanged. Files that are
 * missing or are not pictures are left out: the check reports them.
 */
export const builtMedia = (deck: Deck, folder: string = storyFolder): Promise<BuiltMedia> =>
  built(deck, folder, writtenAt(deck, folder));

/** When each media file of a deck was last written, which may change while the deck does not. */
const writtenAt = (deck: Deck, folder: string): string =>
  mediaOf(deck)
    .flatMap(({ media }) => filesIn(media))
    .map(([, file]) => statSync(resolve(folder, file), { throwIfNoEntry: false })?.mtimeMs)
    .join();

const built = memoizeBy(
  async (deck: Deck, folder: string, _writtenAt: string): Promise<BuiltMedia> => {
    const files = new Map<string, Buffer>();
    const known: Record<string, MediaFile> = {};
    const wanted = new Set(mediaOf(deck).flatMap(({ media }) => filesIn(media).map(([, file]) => file)));
    for (const file of wanted) {
      const path = resolve(folder, file);
      if (!existsSync(path)) continue;
      const content = readFileSync(path);
      if (mediaKind(file) === "picture") {
        const made = await pictureSizes(content, extname(file).toLowerCase()).catch(() => undefined);
        if (!made) continue;
        const sources = made.sizes.map(({ bytes, width, ending }) => {
          const src = placeOf(file, bytes, ending);
          files.set(src, bytes);
          return { src, width };
        });
        known[file] = { width: made.width, height: made.height, sources };
      } else {
        const src = placeOf(file, content, extname(file).toLowerCase());
        files.set(src, content);
        known[file] = { sources: [{ src }] };
      }
    }
    return { known, files };
  },
  (folder, writtenAt) => `${folder}\n${writtenAt}`,
  1,
);

interface Sizes {
  width: number;
  height: number;
  sizes: readonly { bytes: Buffer; width: number; ending: string }[];
}

/** A picture in its sizes, turned as its camera recorded; a drawing in a single size. */
async function pictureSizes(content: Buffer, ending: string): Promise<Sizes> {
  const { default: sharp } = await import("sharp");
  const { autoOrient } = await sharp(content).metadata();
  const { width, height } = autoOrient;
  if (ending === ".svg") return { width, height, sizes: [{ bytes: content, width, ending }] };
  const most = Math.min(width, widths.at(-1) ?? width);
  const wanted = [...widths.filter((one) => one < most), most];
  const sizes = await Promise.all(
    wanted.map(async (one) => ({
      width: one,
      ending: ".webp",
      bytes: await cached("picture", [content, String(one)], () =>
        sharp(content).autoOrient().resize({ width: one }).webp({ quality: 80 }).toBuffer(),
      ),
    })),
  );
  return { width: most, height: Math.round((height * most) / width), sizes };
}

/** A picture for programs that cannot read WebP: JPEG, or PNG if it is partly transparent. */
export interface PaperPicture {
  bytes: Buffer;
  format: "jpeg" | "png";
}

/** The pictures of a deck's slides for paper, and the still pictures of its films, by their paths. */
export const paperPictures = (deck: Deck, folder: string = storyFolder): Promise<ReadonlyMap<string, PaperPicture>> =>
  onPaper(deck, folder);

const onPaper = memoizeBy(
  async (deck: Deck, folder: string): Promise<ReadonlyMap<string, PaperPicture>> => {
    const pictures = new Map<string, PaperPicture>();
    for (const { media, part } of mediaOf(deck)) {
      const file = mediaKind(media.file) === "picture" ? media.file : media.poster;
      if (part !== "deck" || !file || pictures.has(file) || !existsSync(resolve(folder, file))) continue;
      pictures.set(file, await forPaper(readFileSync(resolve(folder, file)), extname(file).toLowerCase()));
    }
    return pictures;
  },
  (folder) => folder,
);

/** The greatest width of a picture on paper, in pixels. */
const paperWidth = 2400;

async function forPaper(content: Buffer, ending: string): Promise<PaperPicture> {
  const { default: sharp } = await import("sharp");
  const [{ isOpaque }, { width }] = await Promise.all([sharp(content).stats(), sharp(content).metadata()]);
  const format = isOpaque ? "jpeg" : "png";
  // A drawing has no pixels of its own: it is drawn as wide as paper needs. By default its unit is 1/72 inch.
  const density = ending === ".svg" ? Math.min(100_000, (72 * paperWidth) / width) : 72;
  const bytes = await cached("paper", [content, format, String(density)], () => {
    const sized = sharp(content, { density }).autoOrient().resize({ width: paperWidth, withoutEnlargement: true });
    return (isOpaque ? sized.jpeg({ quality: 85 }) : sized.png()).toBuffer();
  });
  return { bytes, format };
}
