import { imported, type Say } from "../templates/starterWords.ts";
import { keptInNote } from "./carried.ts";
import type { Foreign } from "./foreign.ts";
import { addressesIn, plainOf, type TextLink } from "./plain.ts";

/** Adds a note about a field of an entry: what is wrong with it, and what was done. */
export type Note = (field: string, wrong: string, right: string) => void;

/** The maximum length of a title, in characters. */
const maxTitle = 60;

/** The maximum length of a note, in characters. */
const maxNote = 10_000;

/** A text cut to at most `max` characters, with a note that gives the rest in full if there is one. */
export function fitting(text: string, max: number, field: string, note: Note): string {
  const short = cut(text, max);
  if (short !== text)
    note(field, `has ${text.length} characters`, `cut to ${max}; the rest was: ${text.slice(short.length - 1)}`);
  return short;
}

/** A text cut between words to at most `length` characters, the last of which is an ellipsis. */
export const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  // Not in the middle of a character that JavaScript counts as two.
  const short = text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "");
  const space = short.lastIndexOf(" ");
  return `${(space > length / 2 ? short.slice(0, space) : short).trim()}…`;
};

/** A text split between words: at most `max` characters, and the rest. */
function split(text: string, max: number): readonly [kept: string, rest: string] {
  if (text.length <= max) return [text, ""];
  const space = text.lastIndexOf(" ", max - 2);
  const at = space > max / 2 ? space : max - 2;
  return [`${text.slice(0, at).trimEnd()} …`, text.slice(at).trim()];
}

/**
 * The title and text of an event as plain text, with `more` for what did not fit into the text, and the links in them.
 */
export function wordsOf(
  entry: Foreign,
  note: Note,
  say: Say,
): { title: string; text: string; more: string; links: readonly TextLink[] } {
  const [head, body] = [plainOf(entry.headline), plainOf(entry.text)];
  const headline = { ...head, text: withoutAddresses(head.text) };
  const taken = [...new Set([...headline.taken, ...body.taken])];
  if (taken.length > 0)
    note("text", `has HTML in it: ${taken.map((name) => `<${name}>`).join(", ")}`, "carried over as plain text");
  for (const address of new Set([...headline.addresses, ...body.addresses]))
    note("text", `contains the address ${address} in its HTML`, "dropped: add it where it belongs");
  const written = [...addressesIn(head.text), ...addressesIn(body.text)].map((url) => ({ url, words: headline.text }));
  const tagged = [...headline.links, ...body.links];
  const links = [...tagged, ...written.filter(({ url }) => !tagged.some((link) => link.url === url))];
  if (links.length > 0)
    note(
      "text",
      `has ${links.length === 1 ? "a link" : `${links.length} links`} in it`,
      "carried over as sources; check whether they are",
    );
  if (!body.text) note("text", "is empty", "the headline is used instead");
  const full = headline.text || withoutAddresses(body.text) || say(imported.untitled);
  if (!headline.text)
    note("headline", "is empty", `the beginning of the text, or “${say(imported.untitled)}”, is used instead`);
  const title = cut(full, maxTitle);
  if (title !== full)
    note(
      "headline",
      `has ${full.length} characters`,
      `cut to ${maxTitle} for charts; the text begins with the whole headline`,
    );
  const whole = [title !== full && headline.text && ended(headline.text), body.text || (title === full && full)]
    .filter(Boolean)
    .join(" ");
  const [text, more] = split(whole, 1200);
  if (more)
    note("text", `has ${whole.length} characters, and an event has room for 1,200`, "continues in the event's note");
  return { title, text, more, links };
}

/** A headline as a sentence: with a full stop, unless it ends with a mark of its own, within quotation marks or not. */
function ended(headline: string): string {
  if (/[.!?…:;。！？؟۔]["'”’“»›)\]]*$/u.test(headline)) return headline;
  return `${headline}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(headline) ? "。" : "."}`;
}

/** A headline without the addresses in it, which a chart has no room for; one that is nothing else stays. */
function withoutAddresses(headline: string): string {
  const rest = addressesIn(headline).reduce((text, address) => text.replace(address, ""), headline);
  const tidy = rest
    .replace(/\s*[([]\s*[)\]]/g, "")
    .replace(/\s+/g, " ")
    .replace(/[\s:–—|-]+$/, "")
    .trim();
  return tidy === "" || rest === headline ? headline : tidy;
}

/**
 * The note of an event, with everything that has no field: the end of a text that is too long (`more`), the display date,
 * media and whatever else the entry had. `missing` is the field that names a file which is not there.
 */
export function noteOf(
  entry: Foreign,
  { more, missing }: { more: string; missing: string | undefined },
  note: Note,
): string {
  const fields = { ...(entry.display && { "display date": entry.display }), ...entry.rest };
  const fate = (field: string) =>
    field === missing
      ? `no such file lies beside the imported one: ${keptInNote}`
      : `an event has no such field: ${keptInNote}`;
  return keptIn(fate, fields, note, more);
}

/**
 * A note that begins with `before` and lists some fields. `fate` says in the report what was done with each of them.
 */
export function keptIn(
  fate: (field: string) => string,
  fields: Readonly<Record<string, string>>,
  note: Note,
  before = "",
): string {
  const kept = Object.entries(fields).map(([field, value]) => {
    note(field, `is ${cut(value, 80)}`, fate(field));
    const { text, links, addresses } = plainOf(value);
    return `${plainOf(field).text}: ${[text, ...links.map(({ url }) => url), ...addresses].join(" ")}`;
  });
  return fitting([before, ...kept].filter(Boolean).join("; "), maxNote, "note", note);
}
