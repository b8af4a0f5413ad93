import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const installed = resolve(import.meta.dirname, "../../../node_modules/@fontsource");

/**
 * The name of a font package without its scope. Throws a RangeError for a package that is not one of @fontsource, and
 * for one that is not installed.
 */
export function packageNamed(name: string): string {
  const [, own = ""] = /^@fontsource\/([\w-]+)$/.exec(name) ?? [];
  if (own === "") throw new RangeError(`fonts: “${name}” is no font package; name one as @fontsource/noto-sans-jp`);
  if (!existsSync(resolve(installed, own, "package.json")))
    throw new RangeError(`fonts: “${name}” is not installed; run npm install --save-dev ${name}`);
  return own;
}

/**
 * The files of a package that may have some of the letters, in the weight nearest to the wanted one, by their paths
 * among the packages. A package has a file for each script; scripts of thousands of letters are there both as one file
 * and as about a hundred parts.
 */
export function filesOf(name: string, weight: number, letters: readonly string[]): readonly string[] {
  const files = readdirSync(resolve(installed, name, "files")).filter((file) => file.endsWith("-normal.woff2"));
  const parts = files.flatMap((file) => {
    const [, subset = "", own = ""] = new RegExp(`^${name}-(.+)-(\\d+)-normal`).exec(file) ?? [];
    return subset ? [{ file, subset, weight: Number(own) }] : [];
  });
  const weights = [...new Set(parts.map((part) => part.weight))];
  const nearest = weights.sort((a, b) => Math.abs(a - weight) - Math.abs(b - weight) || b - a)[0];
  const ranges = rangesOf(name);
  const own = parts.filter((part) => part.weight === nearest);
  const isNumber = (subset: string) => /^\d+$/.test(subset);
  const isWhole = own.some(({ subset }) => !isNumber(subset) && !ranges[subset]);
  // A package of one file has in it what its name says, whatever range it gives for it: so has that of signs.
  return own
    .filter(({ subset }) => {
      if (own.length === 1) return true;
      const range = ranges[isNumber(subset) ? `[${subset}]` : subset];
      if (range) return !(isNumber(subset) && isWhole) && letters.some((letter) => isWithin(letter, range));
      return !isNumber(subset);
    })
    .map(({ file }) => `${name}/files/${file}`);
}

const rangesOf = (name: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(resolve(installed, name, "unicode.json"), "utf8"));

/** Whether a letter is in a range in the syntax of CSS: `U+0301,U+0400-045f`. */
const isWithin = (letter: string, range: string): boolean => {
  const point = letter.codePointAt(0) ?? 0;
  return range.split(",").some((part) => {
    const [from = 0, to = from] = part
      .replace(/^U\+/i, "")
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return point >= from && point <= to;
  });
};

/** Packages with the letters of a script, by the script's Unicode name; more are on fontsource.org. */
const carriers: Readonly<Record<string, string>> = {
  Hiragana: "ibm-plex-sans-jp",
  Katakana: "ibm-plex-sans-jp",
  Han: "noto-sans-sc",
  Hangul: "ibm-plex-sans-kr",
  Hebrew: "ibm-plex-sans-hebrew",
  Thai: "ibm-plex-sans-thai",
  Devanagari: "ibm-plex-sans-devanagari",
  Latin: "noto-sans",
  Greek: "noto-sans",
  Cyrillic: "noto-sans",
  Armenian: "noto-sans-armenian",
  Bengali: "noto-sans-bengali",
  Cherokee: "noto-sans-cherokee",
  Ethiopic: "noto-sans-ethiopic",
  Georgian: "noto-sans-georgian",
  Gujarati: "noto-sans-gujarati",
  Gurmukhi: "noto-sans-gurmukhi",
  Kannada: "noto-sans-kannada",
  Khmer: "noto-sans-khmer",
  Lao: "noto-sans-lao",
  Malayalam: "noto-sans-malayalam",
  Mongolian: "noto-sans-mongolian",
  Myanmar: "noto-sans-myanmar",
  Oriya: "noto-sans-oriya",
  Sinhala: "noto-sans-sinhala",
  Syriac: "noto-sans-syriac",
  Tamil: "noto-sans-tamil",
  Telugu: "noto-sans-telugu",
  Thaana: "noto-sans-thaana",
  Tibetan: "noto-serif-tibetan",
  Tifinagh: "noto-sans-tifinagh",
  Emoji: "noto-emoji",
  Dingbats: "noto-sans-symbols-2",
};

/** What is no script but has packages of its own. */
const sets: Readonly<Record<string, string>> = { Emoji: "\\p{Emoji}", Dingbats: "[\u2600-\u27bf]" };

/**
 * A package of @fontsource that has the given letters, if one is known for their script; ideographs in a text (`among`)
 * with kana are Japanese.
 */
export function carrierOf(letters: readonly string[], among: string): string | undefined {
  const found = Object.keys(carriers).find((script) =>
    letters.some((letter) => new RegExp(sets[script] ?? `\\p{Script=${script}}`, "u").test(letter)),
  );
  const isJapanese = found === "Han" && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(among);
  return found && `@fontsource/${carriers[isJapanese ? "Hiragana" : found]}`;
}
