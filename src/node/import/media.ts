import { basename, extname } from "node:path";
import { mediaKind } from "../../events/media.ts";
import type { Media } from "../../events/model.ts";
import { type Say, toWrite } from "../templates/starterWords.ts";
import type { Foreign } from "./foreign.ts";
import { slug } from "./ids.ts";
import { plainOf } from "./plain.ts";
import { comparable, type MediaColumn, mediaHeadsOf } from "./readers/headNames.ts";
import type { Note } from "./text.ts";

/** A file beside the one that is imported, and where the story is to have it, from its folder. */
export interface CarriedFile {
  from: string;
  to: string;
}

/** The fields of an entry that a column of media may have, the likeliest first. */
function fieldsOf(column: MediaColumn, rest: Readonly<Record<string, string>>): readonly string[] {
  const fields = new Map(Object.keys(rest).map((field) => [comparable(field), field]));
  return mediaHeadsOf[column].flatMap((head) => fields.get(head) ?? []);
}

/** The addresses of media that entries name on the web, each once. */
export const mediaOnTheWeb = (all: readonly Pick<Foreign, "rest">[]): readonly string[] => [
  ...new Set(
    all
      .flatMap(({ rest }) => {
        const named = fieldsOf("file", rest);
        return Object.entries(rest)
          .filter(([field, value]) => named.includes(field) || mediaKind(value))
          .map(([, value]) => value);
      })
      .filter((address) => /^(?:https?:)?\/\/\S+$/i.test(address)),
  ),
];

/** The field of an entry that names a file, where no such file lies beside the imported one; undefined for none. */
export function missingFile(
  rest: Readonly<Record<string, string>>,
  isBeside: (path: string) => boolean,
): string | undefined {
  const [field] = fieldsOf("file", rest);
  const path = rest[field ?? ""] ?? "";
  return mediaKind(path) && !/^(?:[a-z][\w+.-]*:|\/\/)/i.test(path) && !isBeside(path) ? field : undefined;
}

/** The medium of an entry, where its file lies beside the one that is imported; the fields that it was told by, and what was carried. */
export interface CarriedMedium {
  media: Media;
  files: readonly CarriedFile[];
  fields: readonly string[];
}

/**
 * The medium that the fields of an entry name, where `isBeside` says that such a file lies beside the imported one;
 * undefined for none, and for one that lies elsewhere. What a medium owes and the file does not say is left to be written.
 */
export function mediumOf(
  rest: Readonly<Record<string, string>>,
  { isBeside, taken, say }: { isBeside: (path: string) => boolean; taken: readonly CarriedFile[]; say: Say },
  note: Note,
): CarriedMedium | undefined {
  // Windows parts folders by backslashes.
  const pathIn = (field: string) => (rest[field] ?? "").replaceAll("\\", "/");
  const field = fieldsOf("file", rest).find((name) => mediaKind(pathIn(name)) && isBeside(pathIn(name)));
  if (field === undefined) return undefined;
  const from = pathIn(field);
  const kind = mediaKind(from);
  const to = freeName(from, taken);
  const [caption, alt, credit, licence] = (["caption", "alt", "credit", "licence"] as const).map((column) => {
    const [name = ""] = fieldsOf(column, rest);
    return { name, text: plainOf(rest[name] ?? "").text };
  }) as [Told, Told, Told, Told];
  const shows = alt.text || caption.text;
  note(field, `is ${from}, which lies beside the file`, `carried over as ${to}`);
  if (!shows) note("media alt text", "is empty", "write what it shows");
  if (!credit.text) note("media credit", "is empty", "write who made it");
  if (!licence.text) note("media licence", "is empty", "write its licence");
  const captions = to.replace(/\.\w+$/, ".vtt");
  if (kind === "film") note(field, "is a film", `write its captions, as ${captions}`);
  return {
    media: {
      file: to,
      alt: shows || say(toWrite.alt),
      credit: credit.text || say(toWrite.credit),
      licence: licence.text || say(toWrite.licence),
      ...(kind === "film" && { captions }),
    },
    files: [{ from, to }],
    // What holds a link stays in the note with it.
    fields: [
      field,
      ...[alt, credit, licence, ...(shows === caption.text ? [caption] : [])].flatMap(({ name }) =>
        plainOf(rest[name] ?? "").links.length > 0 ? [] : [name],
      ),
    ],
  };
}

/** What a column says of a medium, and the name of its field; both empty if there is none. */
interface Told {
  name: string;
  text: string;
}

/** The name of a file in the story's folder, which no other file has. */
function freeName(from: string, taken: readonly CarriedFile[]): string {
  const ending = extname(from).toLowerCase();
  const others = Object.fromEntries(taken.filter((one) => one.from !== from).map((one) => [one.to, true]));
  const name = `media/${slug(basename(from, extname(from))) || "medium"}`;
  let to = `${name}${ending}`;
  for (let nth = 2; to in others; nth += 1) to = `${name}-${nth}${ending}`;
  return to;
}
