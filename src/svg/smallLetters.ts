/**
 * Small letters above or below the line, as in 10⁶ and CO₂. The shipped fonts lack all of them but ¹, ² and ³, so
 * drawings set the plain letter smaller in their place.
 */
const above = new Map([..."⁰⁴⁵⁶⁷⁸⁹⁺⁻ⁿ"].map((letter, nth) => [letter, "0456789+−n"[nth] ?? ""]));
const below = new Map([..."₀₁₂₃₄₅₆₇₈₉₊₋"].map((letter, nth) => [letter, "0123456789+−"[nth] ?? ""]));
const own = new Map([..."¹²³"].map((letter, nth) => [letter, "123"[nth] ?? ""]));

/** The size of a small letter, in sizes of the letters around it. */
export const smallSize = 0.65;

/** The plain letter by which a small one is drawn; undefined for a letter that the fonts have, or that is not small. */
export const plainOf = (letter: string): string | undefined => above.get(letter) ?? below.get(letter);

/** A part of a text that is set on the line (0), above it (1) or below it (-1), in plain letters. */
export interface Run {
  text: string;
  level: -1 | 0 | 1;
}

const small = /([¹²³]*[⁰⁴-⁹⁺⁻ⁿ][⁰¹²³⁴-⁹⁺⁻ⁿ]*|[₀-₉₊₋]+)/u;

/** A text in parts on, above and below the line; undefined if it has no small letters that fonts lack. */
export function runsOf(text: string): readonly Run[] | undefined {
  if (!small.test(text)) return undefined;
  return text.split(small).flatMap((part, nth): readonly Run[] => {
    if (part === "") return [];
    if (nth % 2 === 0) return [{ text: part, level: 0 }];
    const plain = [...part].map((letter) => plainOf(letter) ?? own.get(letter) ?? letter).join("");
    return [{ text: plain, level: below.has(part.charAt(0)) ? -1 : 1 }];
  });
}

/** The attributes of a part of an SVG text; how far it is moved depends on the part before it. */
export function settingOf({ level }: Run, before?: Run): { dy?: string; "font-size"?: string } {
  const size = level === 0 ? 1 : smallSize;
  const down = (heights[before?.level ?? 0] - heights[level]) / size;
  return {
    ...(down !== 0 && { dy: `${Math.round(down * 1000) / 1000}em` }),
    ...(level !== 0 && { "font-size": `${smallSize}em` }),
  };
}

/** How far above the line a part of a text stands, in sizes of the text. */
const heights = { "1": 0.33, "0": 0, "-1": -0.15 } as const;
