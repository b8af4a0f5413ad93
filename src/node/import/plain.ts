import { withoutControls } from "../../events/check/windows1252.ts";

/** A link in a text. */
export interface TextLink {
  url: string;
  words: string;
}

/** A piece of HTML as plain text. */
export interface Plain {
  text: string;
  /** The http(s) links that were in it. */
  links: readonly TextLink[];
  /** The names of the elements that were removed, except links, each once. */
  taken: readonly string[];
  /** The addresses in attributes of removed elements, except those of the links. */
  addresses: readonly string[];
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  szlig: "ß",
  copy: "©",
  laquo: "«",
  raquo: "»",
  deg: "°",
  euro: "€",
};

/** The accents of Latin letters as the names of their entities end, and as they are written after a letter. */
const accents: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030a",
  cedil: "\u0327",
  caron: "\u030c",
};

/** The letter of an entity such as `&Eacute;`; undefined for any other. */
function accented(name: string): string | undefined {
  const [, letter = "", accent = ""] = /^([a-z])(\w+)$/i.exec(name) ?? [];
  return accents[accent] && `${letter}${accents[accent]}`.normalize("NFC");
}

const entity = /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi;
const unescaped = (text: string): string =>
  text.replace(entity, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    // Browsers show “&#147;” as the quotation mark of Windows-1252, too.
    if (code > 0 && code <= 0x10ffff) return withoutControls(String.fromCodePoint(code));
    return named[String(name ?? "").toLowerCase()] ?? accented(String(name ?? "")) ?? whole;
  });

/** Stands for the end of a paragraph, which plain text in one line cannot have. */
const paragraphEnd = "\uE002";

const ends = /<\/(?:p|div|li|h[1-6]|blockquote)\s*>|(?:<br\s*\/?>\s*){2,}|\r?\n[ \t]*\r?\n/gi;

/** Joins paragraphs to one line: where no punctuation parts two of them, a full stop does, or a semicolon in a sentence. */
const inOneLine = (text: string): string =>
  text.replace(/\s*\uE002[\s\uE002]*(\S?)/g, (_, next: string, at: number) => {
    const before = text.slice(0, at).slice(-1);
    if (next === "" || !/[\p{L}\p{M}\p{N})\]]/u.test(before)) return `${next === "" ? "" : " "}${next}`;
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(before)) return `。${next}`;
    return `${/\p{Ll}/u.test(next) ? ";" : "."} ${next}`;
  });

/**
 * Turns a piece of HTML, such as TimelineJS lets authors write, into plain text in one line: removes elements, lists
 * their links and addresses separately, decodes entities and collapses white space. Text that only resembles an element
 * (`a < b`) stays.
 */
export function plainOf(html: string): Plain {
  const links = [...html.matchAll(/<a\b[^>]*?href\s*=\s*["']?([^"'\s>]+)["']?[^>]*>([\s\S]*?)<\/a\s*>/gi)].flatMap(
    ([, url = "", words = ""]): TextLink[] =>
      /^https?:\/\//i.test(url) ? [{ url: unescaped(url), words: spaced(unescaped(bare(words))) }] : [],
  );
  const taken = new Set<string>();
  const addresses = [
    ...html.matchAll(/<[a-z][^>]*?\b(?:href|src|srcset|data|poster)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi),
  ]
    .map(([, ...quoted]) => unescaped(quoted.find((value) => value !== undefined) ?? ""))
    .filter((address) => address !== "" && !links.some(({ url }) => url === address));
  const dropped = html
    .replace(ends, (end) => `${paragraphEnd}${end}`)
    .replace(/<!--[\s\S]*?-->/g, () => {
      taken.add("!--");
      return " ";
    })
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, (_, name: string) => {
      taken.add(name.toLowerCase());
      return " ";
    })
    // A single letter that names no element is a letter: "x<y and y>z".
    .replace(/<\/?(?![c-hj-ortv-z]\b)([a-z][a-z0-9]*)\b[^>]*>/gi, (_, name: string) => {
      if (!/^(?:a|p|br)$/i.test(name)) taken.add(name.toLowerCase());
      return /^(?:b|i|em|strong|a|span|u|sup|sub|code|font|small)$/i.test(name) ? "" : " ";
    });
  // Entities are decoded last, and the result is text: an element written with entities was meant to be read as such.
  const text = spaced(inOneLine(unescaped(dropped))).replace(/<(?=\/?[a-z!])/gi, "‹");
  return { text, links, taken: [...taken], addresses: [...new Set(addresses)] };
}

/**
 * The web addresses that stand in a plain text, without the punctuation of the sentence around them; a closing bracket
 * belongs to an address that has an opening one.
 */
export const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bhttps?:\/\/(?:\([^\s()]*\)|[^\s<>()"“”«»])+/gi)].map(([found]) =>
    found.replace(/[.,;:!?'’…]+$/, ""),
  );

const bare = (html: string): string => html.replace(/<[^>]*>/g, "");

/** A text with single spaces, and with the hyphen that every font has for those that few have. */
const spaced = (text: string): string =>
  text
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
