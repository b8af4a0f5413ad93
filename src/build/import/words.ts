import type { Foreign } from "./foreign.ts";
import { plainOf, type TextLink } from "./plain.ts";

/** Says of a field of an entry what is wrong with it, and what was done. */
export type Note = (field: string, wrong: string, right: string) => void;

/** What is left of a title that has to stand on a chart. */
const longest = 60;

/** A text cut to at most so many letters; what does not fit is said whole. */
export function fitting(text: string, most: number, field: string, note: Note): string {
  const short = cut(text, most);
  if (short !== text)
    note(field, `has ${text.length} letters`, `cut to ${most}; the rest was: ${text.slice(short.length - 1)}`);
  return short;
}

/** A text cut at a word to at most so many letters, the last of them an ellipsis. */
export const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const short = text.slice(0, length - 1);
  const space = short.lastIndexOf(" ");
  return `${(space > length / 2 ? short.slice(0, space) : short).trim()}…`;
};

/** The title and the text of an event, plain, and the links that were in them. */
export function wordsOf(entry: Foreign, note: Note): { title: string; text: string; links: readonly TextLink[] } {
  const [headline, body] = [plainOf(entry.headline), plainOf(entry.text)];
  const taken = [...new Set([...headline.taken, ...body.taken])];
  if (taken.length > 0)
    note("text", `has HTML in it: ${taken.map((name) => `<${name}>`).join(", ")}`, "carried over as plain text");
  for (const address of new Set([...headline.addresses, ...body.addresses]))
    note("text", `leads to ${address} in its HTML`, "left away: write it where it belongs");
  const links = [...headline.links, ...body.links];
  if (links.length > 0)
    note(
      "text",
      `has ${links.length === 1 ? "a link" : `${links.length} links`} in it`,
      "carried over as sources; judge whether they are",
    );
  if (!body.text) note("text", "is empty", "the headline stands for it");
  const full = headline.text || body.text || "Untitled";
  if (!headline.text) note("headline", "is empty", `the text's beginning, or “Untitled”, stands for it`);
  const title = cut(full, longest);
  if (title !== full)
    note("headline", `has ${full.length} letters`, `cut to ${longest} for charts; whole at the beginning of the text`);
  const text = [title !== full && headline.text && `${headline.text}.`, body.text || (title === full && full)]
    .filter(Boolean)
    .join(" ");
  return { title, text: fitting(text, 1200, "text", note), links };
}

/** What an event has no field for, as its note: how its date was shown, its media and whatever else stood there. */
export function noteOf(entry: Foreign, note: Note): string {
  const fields = { ...(entry.display && { "display date": entry.display }), ...entry.rest };
  return keptIn("an event has no such field: kept in its note", fields, note);
}

/** Fields that have no place of their own, as one note; `where` says what became of them. */
export function keptIn(where: string, fields: Readonly<Record<string, string>>, note: Note): string {
  const kept = Object.entries(fields).map(([field, value]) => {
    note(field, `is ${cut(value, 80)}`, where);
    const { text, links, addresses } = plainOf(value);
    return `${field}: ${[text, ...links.map(({ url }) => url), ...addresses].join(" ")}`;
  });
  return fitting(kept.join("; "), 2000, "note", note);
}
