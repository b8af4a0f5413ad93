import type { LanguageTag } from "../../../language/language.ts";
import { comparable, type HeadLanguage, languagesOf } from "./headNames.ts";

/** Words that stand in dates of one language. */
const inDates: Readonly<Record<HeadLanguage, RegExp>> = {
  en: words(
    "about|before|after|between|early|mid|late|half|quarter|century|probably|january|february|march|may|june|july|october|december",
  ),
  de: words(
    "um|vor|nach|ab|seit|bis|zwischen|oder|wohl|anfang|mitte|ende|hälfte|viertel|jahrhunderts?|jh|jhd?t|jahre|chr|frühjahr|januar|februar|märz|mai|juni|juli|oktober|dezember",
  ),
  fr: words(
    "vers|avant|après|entre|début|milieu|fin|moitié|quart|siècle|environ|années|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
  ),
  es: words(
    "hacia|antes|después|entre|principios|mediados|fines|finales|mitad|siglo|años|enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre",
  ),
  it: words(
    "verso|prima|dopo|tra|fra|inizio|metà|fine|secolo|sec|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre",
  ),
  ar: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
};

function words(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, "iu");
}

/** Heads that Dutch and the Scandinavian languages, which are not known here, have in common with one that is. */
const elsewhereToo = ["titel", "datum", "periode", "foto", "link"];

/** How many dates are counted at most, so that they do not outvote many heads. */
const maxDates = 5;

/** The languages that a deck can be written in, of those in which heads are known. */
const ofDecks = ["de", "fr", "es", "ar"] as const satisfies readonly LanguageTag[];

/**
 * The language that the heads of a table and the words in its dates clearly have, if it is one that a deck can be written
 * in other than English; undefined for any other, and if they are few or of several languages.
 */
export function languageOfTable(
  heads: readonly string[],
  dates: readonly string[],
): (typeof ofDecks)[number] | undefined {
  const known = heads
    .map((head) => ({ head, languages: languagesOf(head) }))
    .filter(({ languages }) => languages.size > 0);
  const inDate = dates.map((date) => (Object.keys(inDates) as HeadLanguage[]).filter((one) => inDates[one].test(date)));
  const votes = (language: HeadLanguage): number =>
    known.filter(
      ({ head, languages }) =>
        languages.size === 1 && languages.has(language) && !elsewhereToo.includes(comparable(head)),
    ).length + Math.min(maxDates, inDate.filter((found) => found.length === 1 && found[0] === language).length);
  const [first, second] = (Object.keys(inDates) as HeadLanguage[])
    .map((language) => ({ language, count: votes(language) }))
    .toSorted((a, b) => b.count - a.count);
  if (!first || !second || first.count < 2 * second.count) return undefined;
  const shared = known.filter(({ languages }) => languages.has(first.language)).length;
  const isClear = first.count >= 2 || (first.count === 1 && shared >= 3);
  return isClear ? ofDecks.find((language) => language === first.language) : undefined;
}
