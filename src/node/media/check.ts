import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { type Deck, slidesOf, withBackup } from "../../deck/deck.ts";
import { mediaFile } from "../../deck/mediaFiles.ts";
import { didYouMean } from "../../events/check/didYouMean.ts";
import type { Problem } from "../../events/check/problem.ts";
import { mediaKind } from "../../events/media.ts";
import { once } from "../../svg/memo.ts";
import { mediaPlaces } from "../../views/shared/frame.ts";
import { mediaLayout, pictureFile } from "../../views/shared/mediaLayout.ts";
import { filesIn, mediaOf } from "./mediaOf.ts";

/** The problems of a deck's media files: those that are missing, or whose content does not match their extension. */
export async function mediaErrors(deck: Deck, folder: string): Promise<readonly Problem[]> {
  const found: Problem[] = [];
  const files = once(() => readdirSync(folder, { recursive: true }).map((path) => String(path).replaceAll("\\", "/")));
  // Some computers find a file whatever its capitals, and the server that the site is put on does not.
  const isOtherwise = (file: string) =>
    !files().includes(file) && files().some((path) => path.toLowerCase() === file.toLowerCase());
  for (const { media, part, record, field } of mediaOf(deck))
    for (const [own, file] of filesIn(media)) {
      // Anything but a path has already been reported.
      if (typeof file !== "string") continue;
      const path = resolve(folder, file);
      const problem = (wrong: string, right: string) =>
        found.push({ part, record, field: `${field}.${own}`, wrong, right });
      if (relative(folder, path).startsWith(".."))
        problem(`is ${file}, outside the story’s folder`, "put it into that folder");
      else if (!existsSync(path) || isOtherwise(file))
        problem(
          `names ${file}, and there is no such file in ${basename(folder)}/`,
          didYouMean(files().filter(mediaKind))(file, "put it there, or name another"),
        );
      else if (own === "captions" && !/^\ufeff?WEBVTT\b/.test(readFileSync(path, "utf8")))
        problem(`names ${file}, which is not WebVTT`, "begin the file with a line that says WEBVTT");
      else if (mediaKind(file) === "picture" && !(await isPicture(path)))
        problem(`names ${file}, which is not a picture that can be read`, "save it again as a JPEG, PNG or WebP");
    }
  return found;
}

/** Pictures of slides that have fewer pixels than their place on a slide of 1280 by 720. */
export const mediaWarnings = (deck: Deck): readonly Problem[] =>
  slidesOf(withBackup(deck)).flatMap(({ id, kind, media }) => {
    const file = kind === "picture" && media ? pictureFile(media) : undefined;
    const { width = 0, height = 0 } = (file && mediaFile(file)) || {};
    const shown = media && mediaLayout(media)?.picture;
    if (!file || !shown || file.endsWith(".svg") || shown.width <= width) return [];
    return {
      part: "deck",
      record: id,
      field: "media",
      wrong: `has a picture of ${width} by ${height} pixels, which is small on a slide, and blurred`,
      right: `take one that is at least ${mediaPlaces.beside.height} pixels high, or ${mediaPlaces.below.width} wide`,
    };
  });

const isPicture = async (path: string): Promise<boolean> => {
  const { default: sharp } = await import("sharp");
  return sharp(path)
    .metadata()
    .then(({ width }) => width > 0)
    .catch(() => false);
};
