import type { Kind, Source, Theatre } from "../../events/model.ts";
import { imported, type Say } from "../templates/starterWords.ts";
import type { Foreign } from "./foreign.ts";
import { freeId, slug } from "./ids.ts";
import { plainOf, type TextLink } from "./plain.ts";
import { fitting, type Note } from "./text.ts";

/** The id of the kind for an entry's group in `kinds`, to which it is added if it is new. */
export function kindOf({ group, type }: Foreign, kinds: Record<string, Kind>, note: Note, say: Say): string {
  const { text, taken, addresses } = plainOf(group);
  if (taken.length + addresses.length > 0) note("group", `is ${group}`, "carried over as plain text");
  const name = fitting(text || say(type === "era" ? imported.era : imported.event), 60, "group", note);
  return idNamed(name, kinds, "event");
}

/** The id of an entry's theatre in `theatres`, to which it is added if it is new; undefined if it has none. */
export function theatreOf({ theatre = "" }: Foreign, theatres: Record<string, Theatre>): string | undefined {
  const name = plainOf(theatre).text;
  return name === "" ? undefined : idNamed(name, theatres, "theatre");
}

/** The id of the record of a name, which is added if it is new; `otherwise` is for names without a letter of an id. */
function idNamed(name: string, records: Record<string, { name: string }>, otherwise: string): string {
  const same = Object.entries(records).find(([, record]) => record.name === name);
  const id = same?.[0] ?? freeId(slug(name) || otherwise, records);
  records[id] ??= { name };
  return id;
}

/** A unique id for an event, made from its id in the file, or else from its title. */
export function idFor(entry: Foreign, title: string, taken: Readonly<Record<string, unknown>>, note: Note): string {
  const preferred = slug(entry.id ?? title) || "event";
  const id = freeId(preferred, taken);
  if (id !== preferred && entry.id)
    note(
      "unique_id",
      `is ${JSON.stringify(entry.id)}, which another event has too`,
      `renamed ${id}; links to it lead to the first event`,
    );
  else if (entry.id && id !== entry.id)
    note("unique_id", `is ${JSON.stringify(entry.id)}`, `renamed ${id}, which can be part of a web address`);
  return id;
}

/** The id of the source for a link in `sources`, to which it is added if it is new. */
export function sourceFor({ url, words }: TextLink, sources: Record<string, Source>, note: Note, say: Say): string {
  const known = Object.keys(sources).find((id) => sources[id]?.url === url);
  if (known) return known;
  const publisher = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : say(imported.webPage);
  const id = freeId(slug(publisher) || "source", sources);
  const nature = /\b(?:wikipedia|wikidata)\.org$/.test(publisher) ? "encyclopaedia" : "website";
  sources[id] = { publisher, title: fitting(words || url, 300, "link", note), url, nature };
  return id;
}
