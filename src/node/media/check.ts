import { existsSync, readFileSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import type { Deck } from "../../deck/deck.ts";
import type { Problem } from "../../events/check/problem.ts";
import { mediaKind } from "../../events/media.ts";
import { filesIn, mediaOf } from "./mediaOf.ts";

/** The problems of a deck's media files: those that are missing, or whose content does not match their extension. */
export async function mediaErrors(deck: Deck, folder: string): Promise<readonly Problem[]> {
  const found: Problem[] = [];
  for (const { media, part, record, field } of mediaOf(deck))
    for (const [own, file] of filesIn(media)) {
      // Anything but a path has already been reported.
      if (typeof file !== "string") continue;
      const path = resolve(folder, file);
      const problem = (wrong: string, right: string) =>
        found.push({ part, record, field: `${field}.${own}`, wrong, right });
      if (relative(folder, path).startsWith(".."))
        problem(`is ${file}, outside the story’s folder`, "put it into that folder");
      else if (!existsSync(path))
        problem(`names ${file}, and there is no such file in ${basename(folder)}/`, "put it there, or name another");
      else if (own === "captions" && !/^\ufeff?WEBVTT\b/.test(readFileSync(path, "utf8")))
        problem(`names ${file}, which is not WebVTT`, "begin the file with a line that says WEBVTT");
      else if (mediaKind(file) === "picture" && !(await isPicture(path)))
        problem(`names ${file}, which is not a picture that can be read`, "save it again as a JPEG, PNG or WebP");
    }
  return found;
}

const isPicture = async (path: string): Promise<boolean> => {
  const { default: sharp } = await import("sharp");
  return sharp(path)
    .metadata()
    .then(({ width }) => width > 0)
    .catch(() => false);
};
