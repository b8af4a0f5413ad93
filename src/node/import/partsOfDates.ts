import { dateAt, readEdtf, type When } from "../../events/edtf.ts";
import type { Edtf } from "../../events/model.ts";
import { calendarOf, lastMomentOf, startOf } from "../../events/time.ts";
import { type Written, yearEdtf } from "./plainDate.ts";
import { readable } from "./yearsWritten.ts";

/** Words before a date that name a part of it, in five languages: which of how many, and whether only roughly. */
const parts: readonly (readonly [words: RegExp, nth: number, of: number, roughly: boolean])[] = [
  [/^(?:early|beginning|start|anfang|beginn|début|principios|comienzos|inicios|أوائل|مطلع)(?=[\s-])/i, 0, 3, true],
  [/^(?:mid|middle|mitte|mi|milieu|mediados|منتصف|أواسط)(?=[\s-])/i, 1, 3, true],
  [/^(?:late|end|ende|fin|finales|fines|أواخر|نهاية)(?=[\s-])/i, 2, 3, true],
  [/^(?:first|1st|erste|première|primera) (?:half|hälfte|moitié|mitad)(?=\s)/i, 0, 2, false],
  [/^(?:second|2nd|last|zweite|deuxième|seconde|segunda) (?:half|hälfte|moitié|mitad)(?=\s)/i, 1, 2, false],
  ...["first|1st", "second|2nd", "third|3rd", "fourth|4th|last"].map(
    (nth, at) => [new RegExp(`^(?:${nth}) quarter\\b`, "i"), at, 4, false] as const,
  ),
  ...["first|1st", "second|2nd", "third|last|3rd"].map(
    (nth, at) => [new RegExp(`^(?:${nth}) third\\b`, "i"), at, 3, false] as const,
  ),
];

/**
 * Reads a part of a month, a year, a decade or a century, of which `read` reads the whole: "early 1850", "mid-19th
 * century", "second half of the 15th century". What "early", "mid" and "late" mean is not exact: they are read as thirds
 * with approximate ends.
 */
export function partOfDate(text: string, read: (whole: string) => Written | undefined): Written | undefined {
  const found = parts.find(([words]) => words.test(text));
  if (!found) return undefined;
  const [words, nth, of, roughly] = found;
  const whole = read(text.replace(words, "").replace(/^[\s-]+(?:(?:of|the|des?|der|du|del|la|el|le) |de l[’'])*/i, ""));
  if (!whole || whole.until || whole.time || /[?~%]/.test(whole.edtf)) return undefined;
  const when = readEdtf(whole.edtf);
  const units = unitsOf(when);
  const [first, last] = [units.at((units.length * nth) / of), units.at((units.length * (nth + 1)) / of - 1)];
  const mark = roughly ? "~" : "";
  const part = first && last ? readable(`[${first}${mark}..${last}${mark}]`) : undefined;
  return part && { ...part, ...(roughly ? { otherwise: true } : {}) };
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
