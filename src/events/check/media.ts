import { mediaEndings, mediaKind } from "../media.ts";
import { literal } from "./problem.ts";
import { fields, isRecord, type Shape } from "./shape.ts";
import { link, text } from "./values.ts";

/** A path within the story's folder, with an ending that can be shown. */
const file =
  (suits: (path: string) => boolean, right: string): Shape =>
  (value, path) => {
    if (typeof value !== "string" || !/^(?:[\w-][\w .-]*\/)*[\w-][\w .-]*$/.test(value))
      return path.add(`is ${literal(value)}`, "write its path from the story’s folder, such as media/harbour.jpg");
    if (!suits(value)) path.add(`is ${literal(value)}`, right);
  };

const isCaptions = (path: string) => path.endsWith(".vtt");
const isPicture = (path: string) => mediaKind(path) === "picture";

/** A picture, sound or film: all that is owed to others is there, and a film has its captions. */
export const media: Shape = (value, path) => {
  const kind = isRecord(value) && typeof value.file === "string" ? mediaKind(value.file) : undefined;
  const captions = file(isCaptions, "write the path of a WebVTT file, which ends in .vtt");
  fields({
    file: file((own) => mediaKind(own) !== undefined, `give a file that ends in one of ${mediaEndings.join(", ")}`),
    alt: text(1200),
    credit: text(300),
    licence: text(200),
    "url?": link,
    ...(kind === "film" ? { captions } : kind === "picture" ? {} : { "captions?": captions }),
    ...(kind === "film" && { "poster?": file(isPicture, "give a picture") }),
  })(value, path);
};
