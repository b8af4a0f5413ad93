import { basename, extname } from "node:path";
import { mediaKind } from "../../events/media.ts";
import type { Media } from "../../events/model.ts";
import { toWrite } from "../templates/starterWords.ts";
import type { Foreign } from "./foreign.ts";
import { slug } from "./ids.ts";
import { plainOf } from "./plain.ts";
import type { Note } from "./text.ts";

/** A file beside the one that is imported, and where the story is to have it, from its folder. */
export interface CarriedFile {
  from: string;
  to: string;
}

/** The names under which files of TimelineJS have a medium, its caption, who made it and what it shows. */
const named = [
  { address: "media.url", caption: "media.caption", credit: "media.credit", alt: "media.alt" },
  { address: "asset.media", caption: "asset.caption", credit: "asset.credit", alt: "asset.alt" },
  { address: "media", caption: "media caption", credit: "media credit", alt: "media alt text" },
] as const;

/** The addresses of media that entries name on the web, each once. */
export const mediaOnTheWeb = (all: readonly Pick<Foreign, "rest">[]): readonly string[] => [
  ...new Set(
    all
      .flatMap(({ rest }) =>
        Object.entries(rest)
          .filter(([field, value]) => named.some(({ address }) => address === field) || mediaKind(value))
          .map(([, value]) => value),
      )
      .filter((address) => /^(?:https?:)?\/\/\S+$/i.test(address)),
  ),
];

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
  { isBeside, taken }: { isBeside: (path: string) => boolean; taken: readonly CarriedFile[] },
  note: Note,
): CarriedMedium | undefined {
  const names = named.find(({ address }) => rest[address]);
  const from = names && rest[names.address];
  if (!names || !from) return undefined;
  const kind = mediaKind(from);
  if (!kind || !isBeside(from)) return undefined;
  const words = (field: string) => plainOf(rest[field] ?? "").text;
  const ending = extname(from).toLowerCase();
  const others = Object.fromEntries(taken.filter((one) => one.from !== from).map((one) => [one.to, true]));
  const name = `media/${slug(basename(from, extname(from))) || "medium"}`;
  let to = `${name}${ending}`;
  for (let nth = 2; to in others; nth += 1) to = `${name}-${nth}${ending}`;
  const alt = words(names.alt) || words(names.caption);
  const credit = words(names.credit);
  note(names.address, `is ${from}, which lies beside the file`, `carried over as ${to}; write its licence`);
  if (!alt) note(names.alt, "is empty", "write what it shows");
  if (!credit) note(names.credit, "is empty", "write who made it");
  if (kind === "film") note(names.address, "is a film", `write its captions, as ${to.replace(/\.\w+$/, ".vtt")}`);
  return {
    media: {
      file: to,
      alt: alt || toWrite.alt,
      credit: credit || toWrite.credit,
      licence: toWrite.licence,
      ...(kind === "film" && { captions: to.replace(/\.\w+$/, ".vtt") }),
    },
    files: [{ from, to }],
    fields: Object.values(names).filter((field) => field !== names.caption || alt === words(names.caption)),
  };
}
