import { dateAt, readEdtf, type When } from "../../events/edtf.ts";
import type { Edtf } from "../../events/model.ts";
import { calendarOf, lastMomentOf, startOf } from "../../events/time.ts";
import { type Written, yearEdtf } from "./plainDate.ts";
import { readable } from "./yearsWritten.ts";

/** Words before a date that name a part of it roughly, in six languages: which third. */
const thirds: readonly (readonly [words: RegExp, nth: number])[] = [
  [
    /^(?:early|beginning|start|früh(?:e[rns]?)?|anfang|beginn|anf\.|début|principios|comienzos|inicios|inizi|inizio|أوائل|مطلع|بداية)(?=[\s-])/i,
    0,
  ],
  [/^(?:mid|middle|mittlere[rns]?|mitte|mi|milieu|mediados|metà|منتصف|أواسط)(?=[\s-])/i, 1],
  [/^(?:late|end|spät(?:e[rns]?)?|ende|fin|finales|fines|fine|أواخر|نهاية)(?=[\s-])/i, 2],
];

/** How the first, the second and so on are written, and the last. */
const ordinals: readonly RegExp[] = [
  /^(?:first|1st|erste[snr]?|1\.|1re|1ère|1er|premier|première|primer[ao]?|prim[ao]|1\.?[ªºao]|I|الأول)$/i,
  /^(?:second|2nd|zweite[snr]?|2\.|2de?|2e|2ème|deuxième|seconde?|segund[ao]|second[ao]|2\.?[ªºao]|II|الثاني)$/i,
  /^(?:third|3rd|dritte[snr]?|3\.|3e|3ème|troisième|tercer[ao]?|terz[ao]|3\.?[ªºao]|III|الثالث)$/i,
  /^(?:fourth|4th|vierte[snr]?|4\.|4e|4ème|quatrième|cuart[ao]|quart[ao]|4\.?[ªºao]|IV|الرابع)$/i,
];
const last = /^(?:last|letzte[snr]?|dernière?|últim[ao]|ultim[ao]|الأخير)$/i;

/** The halves, thirds and quarters that an ordinal counts. */
const fractions: readonly (readonly [words: RegExp, of: number])[] = [
  [/^(?:half|hälfte|h\.|moitié|mitad|metà|النصف)$/i, 2],
  [/^(?:third|drittel|dr\.|tiers|tercio|terzo|الثلث)$/i, 3],
  [/^(?:quarter|viertel|v\.|quart|cuarto|quarto|الربع)$/i, 4],
];

/** The part that a text begins with: which of how many, and how it is written. */
interface Part {
  nth: number;
  of: number;
  roughly: boolean;
  words: string;
}

/** What may stand before such words: "towards the end of", "a mediados de", "gegen Ende". */
const atPart = /^(?:(?:at|in|towards?) the|am|zu|gegen|aux?|à la|vers la|a|al|hacia|في) (?=\p{L})/iu;

function partAtStart(text: string): Part | undefined {
  for (const [words, nth] of thirds) {
    const [found] = words.exec(text) ?? [];
    if (found) return { nth, of: 3, roughly: true, words: found };
  }
  const [words = "", first = "", second = ""] = /^(?:the |la |le |il |el )?(\S+) (\S+)(?=\s)/i.exec(text) ?? [];
  // Arabic has the ordinal after what it counts: "النصف الأول من القرن 19".
  for (const [ordinal, fraction] of [
    [first, second],
    [second, first],
  ] as const) {
    const of = fractions.find(([names]) => names.test(fraction))?.[1];
    if (of === undefined) continue;
    const nth = last.test(ordinal) ? of - 1 : ordinals.findIndex((names) => names.test(ordinal));
    if (nth >= 0 && nth < of) return { nth, of, roughly: false, words };
  }
  return undefined;
}

/**
 * Reads a part of a month, a year, a decade or a century, of which `read` reads the whole: "early 1850", "mid-19th
 * century", "second half of the 15th century". What "early", "mid" and "late" mean is not exact: they are read as thirds
 * with approximate ends.
 */
export function partOfDate(written: string, read: (whole: string) => Written | undefined): Written | undefined {
  const text = written.replace(atPart, "");
  const found = partAtStart(text);
  if (!found) return undefined;
  const { nth, of, roughly, words } = found;
  const [upTo = "", second] = roughly ? secondPart(text.slice(words.length)) : [];
  const rest = text.slice(words.length + upTo.length);
  const whole = read(
    rest.replace(/^[\s-]+(?:(?:of|the|des?|der|du|dell?[aeo]?|la|el|le|من) |de l[’']|dell[’'])*/i, ""),
  );
  if (!whole || whole.until || whole.time || /[?~%]/.test(whole.edtf)) return undefined;
  const when = readEdtf(whole.edtf);
  const units = unitsOf(when);
  const [first, last] = [
    units.at((units.length * nth) / of),
    units.at((units.length * ((second ?? nth) + 1)) / of - 1),
  ];
  const mark = roughly ? "~" : "";
  const part = first && last ? readable(`[${first}${mark}..${last}${mark}]`) : undefined;
  return part && { ...part, ...(roughly ? { otherwise: true } : {}) };
}

/** A second part after a first one, as in "mid- to late 1850s": the text up to its end, and which third it is. */
function secondPart(text: string): readonly [upTo: string, nth: number] | readonly [] {
  const [joining = ""] = /^[\s-]*(?:to|or|and|bis|oder|à|ou|a|o|–|\/)[\s-]*/i.exec(text) ?? [];
  const next = joining ? partAtStart(text.slice(joining.length)) : undefined;
  return next?.roughly ? [`${joining}${next.words}`, next.nth] : [];
}

/** The days of a month, the months of a year, or the years of a decade, a century or a millennium, as EDTF. */
function unitsOf({ from, to, precision }: When): readonly Edtf[] {
  const [first, last] = [calendarOf(from), calendarOf(lastMomentOf(to))];
  if (precision === "month")
    return Array.from({ length: last.day }, (_, day) => dateAt(startOf(first.year, first.month, day + 1)));
  if (precision === "year")
    return Array.from({ length: 12 }, (_, month) => dateAt(startOf(first.year, month + 1)).slice(0, -3));
  if (precision !== "range") return [];
  return Array.from({ length: last.year - first.year + 1 }, (_, year) => yearEdtf(first.year + year));
}
