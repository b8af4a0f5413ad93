import latin from "../../../assets/fonts/widths.json" with { type: "json" };
import type { Deck } from "../../deck/deck.ts";
import type { Face, Width, Widths } from "../../layout/text.ts";
import { memoizeBy } from "../../svg/memo.ts";
import { plainOf } from "../../svg/smallLetters.ts";
import { cutScriptFont, packagedFont } from "./cut.ts";
import { faces, type ShippedFace, standIns } from "./faces.ts";
import { textsOf } from "./letters.ts";
import { measured } from "./measured.ts";
import { filesOf, packageNamed } from "./packages.ts";
import { renamed } from "./renamed.ts";
import { sequencesIn } from "./sequences.ts";

/** A font that stands in for letters that a face of the deck lacks. */
export interface FurtherFont extends ShippedFace {
  letters: string;
  /** The code points for which it is used, in the syntax of CSS. */
  ranges: string;
  /** The font with those letters, as TrueType, under its unique family name. */
  truetype: Buffer;
  name: string;
}

/** The further fonts of a deck, beyond those of every deck, and the widths measured from them. */
export interface DeckFonts {
  /** Every letter that the deck may show. */
  letters: string;
  further: readonly FurtherFont[];
  /** The widths of letters that the shipped fonts lack. */
  widths: Partial<Record<Face, Widths>>;
  /** The letters that no font of the deck has. */
  missing: readonly string[];
}

/**
 * The fonts that a deck needs: for each face, the letters that its Latin font lacks are taken from the further files of
 * its own package, then from the Arabic package, from the packages that the deck names and from one of signs. Throws a RangeError for a
 * package that is not installed, with the command that installs it.
 */
export const deckFonts = memoizeBy(async (deck: Deck): Promise<DeckFonts> => {
  const named = (deck.fonts ?? []).map(packageNamed);
  const { shown, listed } = textsOf(deck);
  const drawn = lettersIn(shown);
  const letters = [...new Set([...drawn, ...lettersIn(listed)])].sort();
  const sequences = sequencesIn([...shown, ...listed]);
  const found = await Promise.all(
    faces
      .filter(({ face }) => face !== "arabic 400")
      .map((face) => {
        const own = face.face === "sans 400" ? letters : drawn;
        return fontsFor(face, { letters: own, sequences, packages: packagesFor(face, deck, named) });
      }),
  );
  return {
    letters: letters.join(""),
    further: found.flatMap(({ further }) => further),
    widths: Object.fromEntries(found.map(({ face, widths }) => [face, widths])),
    missing: found.find(({ face }) => face === "sans 400")?.missing ?? [],
  };
});

/** The letters of texts, small ones above and below the line as the plain letters by which they are drawn. */
const lettersIn = (texts: readonly string[]): readonly string[] =>
  [...new Set([...new Set(texts.join(""))].map((letter) => plainOf(letter) ?? letter))].sort();

const arabicPackage = "ibm-plex-sans-arabic";
/** The package with signs such as ≈, ≥, → and ∞, which the others lack. */
const signsPackage = "noto-sans-math";

/** The packages that stand in for a face, in order, with the weight wanted from each. */
function packagesFor({ face, weight }: ShippedFace, { story }: Deck, named: readonly string[]) {
  // Arabic names in a text of another language are set in the one weight that every deck has.
  const isArabic = new Intl.Locale(story.language.tag).maximize().script === "Arab";
  return [
    ...standIns[face].map((name) => ({ name, weight })),
    { name: arabicPackage, weight: isArabic ? weight : 400 },
    ...named.map((name) => ({ name, weight })),
    { name: signsPackage, weight },
  ];
}

interface Wanted {
  letters: readonly string[];
  sequences: readonly string[];
  packages: readonly { name: string; weight: number }[];
}

async function fontsFor(shipped: ShippedFace, { letters, sequences, packages }: Wanted) {
  const own = latin[shipped.face] as Readonly<Record<string, number>>;
  let missing = letters.filter(
    (letter) => own[letter] === undefined && /[^\p{C}\p{Z}\p{Variation_Selector}]/u.test(letter),
  );
  const widths: Record<string, Width> = {};
  const owners = new Map<string, string>(Object.keys(own).map((letter) => [letter, ""]));
  const fonts: { file: string; letters: string; truetype: Buffer }[] = [];
  for (const { name, weight } of packages) {
    if (missing.length === 0) break;
    for (const file of filesOf(name, weight, missing)) {
      const font = await measured(file, missing, sequences);
      if (font.letters.length === 0) continue;
      Object.assign(widths, font.widths);
      for (const letter of font.letters) owners.set(letter, file);
      missing = missing.filter((letter) => !font.letters.includes(letter));
      const isShipped = faces.some((face) => face.file === file);
      if (!isShipped) fonts.push({ file, letters: font.letters.join(""), truetype: font.truetype });
    }
  }
  const further = fonts.map(({ truetype, ...font }, index): FurtherFont => {
    const name = `${shipped.family} ${shipped.weight} ${String.fromCharCode(65 + index)}`;
    return { ...shipped, ...font, name, truetype: renamed(truetype, name), ranges: rangesFor(font.file, owners) };
  });
  return { face: shipped.face, widths, missing, further };
}

/** The ranges of code points that belong to a file, including unused ones between two of its own. */
function rangesFor(file: string, owners: ReadonlyMap<string, string>): string {
  const points = [...owners].map(([letter, owner]) => ({ point: letter.codePointAt(0) ?? 0, owner }));
  const ranges: [number, number][] = [];
  let isOpen = false;
  for (const { point, owner } of points.sort((a, b) => a.point - b.point)) {
    const last = ranges.at(-1);
    if (owner !== file) isOpen = false;
    else if (isOpen && last) last[1] = point;
    else {
      ranges.push([point, point]);
      isOpen = true;
    }
  }
  const hex = (point: number) => point.toString(16);
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(",");
}

/** The style sheet with the further fonts of a face that a text needs, each cut to its letters. */
export async function embeddedFaces(
  deck: Deck,
  { family, weight }: Pick<ShippedFace, "family" | "weight">,
  text: string,
): Promise<string> {
  const { further } = await deckFonts(deck);
  const rules = further
    .filter((font) => font.family === family && font.weight === weight)
    .map(async ({ letters, ranges, truetype }) => {
      const own = [...new Set(text)].filter((letter) => letters.includes(letter)).join("");
      if (own === "") return "";
      const cut = (await cutScriptFont(truetype, own, "woff2")).toString("base64");
      return fontFace(family, weight, cut, ranges);
    });
  return [await shippedArabic({ family, weight }, further, text), ...(await Promise.all(rules))].join("");
}

/** The rule for the Arabic letters of a text that no further font of its face has: their file is one of every deck. */
async function shippedArabic(
  { family, weight }: Pick<ShippedFace, "family" | "weight">,
  further: readonly FurtherFont[],
  text: string,
): Promise<string> {
  const arabic = faces.find(({ face }) => face === "arabic 400");
  if (!arabic || family === arabic.family) return "";
  const carried = further.filter((font) => font.family === family && font.weight === weight);
  const own = [...new Set(text)].filter(
    (letter) =>
      letter >= "\u0600" && letter in latin["arabic 400"] && !carried.some(({ letters }) => letters.includes(letter)),
  );
  if (own.length === 0) return "";
  const cut = (await cutScriptFont(packagedFont(arabic.file), own.join(""), "woff2")).toString("base64");
  const ranges = own.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(",");
  return fontFace(family, weight, cut, ranges);
}

const fontFace = (family: string, weight: number | string, woff2: string, ranges: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${woff2});unicode-range:${ranges}}`;
