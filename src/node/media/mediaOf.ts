import { type Deck, slidesOf } from "../../deck/deck.ts";
import type { Media } from "../../events/model.ts";

/** All media of a deck, those of its slides first, each with the part, record and field that name it, for messages. */
export function mediaOf(deck: Deck): readonly { media: Media; part: string; record: string; field: string }[] {
  return [
    ...[...slidesOf(deck), ...(deck.backup ?? [])].flatMap(({ id, media }) =>
      media ? [{ media, part: "deck", record: id, field: "media" }] : [],
    ),
    // From the draft, not from the events that were read: files are checked even if a date cannot be read.
    ...Object.entries(deck.story.draft.events).flatMap(([id, { media = [] }]) =>
      media.map((one, index) => ({ media: one, part: "events", record: id, field: `media[${index}]` })),
    ),
  ];
}

/** The files that a medium needs, by the field that names each. */
export const filesIn = ({ file, captions, poster }: Media): readonly (readonly [field: string, file: string])[] =>
  Object.entries({ file, captions, poster }).flatMap(([field, path]) => (path ? [[field, path] as const] : []));
