import { earliestFor, latestFor } from "../../events/check/openEnds.ts";
import { parseEdtf, readEdtf } from "../../events/edtf.ts";
import { dateWords } from "../../events/format.ts";
import type { Edtf } from "../../events/model.ts";
import { languageOf } from "../../language/language.ts";
import { type DayOrder, writtenDate } from "./written.ts";
import { edgesOf } from "./yearsWritten.ts";

/** Words before the latest a date may be. */
const latest =
  /^(?:(?:shortly|just|some ?time|not long|kurz|irgendwann|peu|juste|poco|justo) )?(?:(?:in|on) or before|before|prior to|terminus ante(?: quem)?|pre|by|until|no later than|not later than|not after|at (?:the )?latest|vor|bis|spätestens|nicht nach|nicht später als|avant|jusqu[’'](?:en|à)|au plus tard(?: en)?|pas après|antes del?|hasta|no después del?|a más tardar(?: en)?|como muy tarde(?: en)?|prima del?|entro il|fino al?|non oltre il|al più tardi(?: nel)?|قبل|حتى)[\s-]+(?:the |dem |den |les? |la |el |los |l[’'])?(?=\S*\d|\p{L}+\.? \d)/iu;
/** Words before the earliest a date may be. */
const earliest =
  /^(?:(?:shortly|just|some ?time|not long|kurz|irgendwann|peu|juste|poco|justo) )?(?:(?:in|on) or after|after|terminus post(?: quem)?|post|from|not before|no earlier than|not earlier than|at (?:the )?earliest|nach|ab|frühestens|nicht vor|nicht früher als|après|au plus tôt(?: en)?|pas avant|à partir de|después del?|no antes del?|a partir de|como muy pronto(?: en)?|dopo il?|non prima del?|a partire dal?|al più presto(?: nel)?|بعد)[\s-]+(?:the |dem |den |les? |la |el |los |l[’'])?(?=\S*\d|\p{L}+\.? \d)/iu;
const latestAfterwards =
  /[\s,]+(?:at the latest|or earlier|or before|spätestens|oder früher|oder vorher|au plus tard|a más tardar|al più tardi)$/i;
const earliestAfterwards =
  /[\s,]+(?:at the earliest|or later|or after|frühestens|oder später|oder danach|ou après|ou plus tard|o después|o più tardi)$/i;

/** A date of which only the latest or the earliest is said, and what that is. */
interface OpenDate {
  known: "latest" | "earliest";
  date: string;
}

/** The date in a text that says only the latest or the earliest it may be; undefined for any other text. */
function openDate(text: string, order: DayOrder = "dmy"): OpenDate | undefined {
  const trimmed = text
    .trim()
    .replace(/^[<≤]\s*(?=\d)/, "before ")
    .replace(/^[>≥]\s*(?=\d)/, "after ");
  const forms = [
    [latest, "latest"],
    [latestAfterwards, "latest"],
    [earliest, "earliest"],
    [earliestAfterwards, "earliest"],
  ] as const;
  const [words, known] = forms.find(([words]) => words.test(trimmed)) ?? [];
  const date = words && trimmed.replace(words, "").trim();
  const read = date ? writtenDate(date, order) : undefined;
  return known && date && read && !read.until ? { known, date } : undefined;
}

/** Whether a text says only the latest or the earliest that a date may be: “before 1604”, “nicht vor 1533”. */
export const isOpen = (text: string): boolean => openDate(text) !== undefined;

/** A date of which only the latest or the earliest is said, read, with a likely year for its other end. */
interface OpenRange extends OpenDate {
  edtf: Edtf;
  year: Edtf;
  /** The dates between that year and what is said. */
  range?: Edtf;
}

/** Reads a text that says only the latest or the earliest a date may be; undefined for any other. */
export function openRange(text: string, order: DayOrder = "dmy"): OpenRange | undefined {
  const open = openDate(text, order);
  const edtf = open && writtenDate(open.date, order)?.edtf;
  if (!open || !edtf) return undefined;
  const year = (open.known === "latest" ? earliestFor : latestFor)(readEdtf(edtf));
  const [first, last] = edgesOf(edtf);
  const range = open.known === "latest" ? `[${year}..${last}]` : `[${first}..${year}]`;
  return { ...open, edtf, year, ...(parseEdtf(range) && { range }) };
}

/** What is to be given for a date of which only the latest or the earliest is said; undefined for any other. */
export function withoutStart(text: string): string | undefined {
  const { known, date, year } = openRange(text) ?? {};
  if (!year) return undefined;
  const words = dateWords(languageOf("en"), readEdtf(year));
  return known === "latest"
    ? `give its earliest possible date too: “between ${words} and ${date}”, if that is ${words}`
    : `give its latest possible date too: “between ${date} and ${words}”, if that is ${words}`;
}

/** What is to be written in an event file for a date of which only the latest or the earliest is said. */
export function openAsEdtf(text: string): string | undefined {
  const { known, range } = openRange(text) ?? {};
  return range && `give its ${known === "latest" ? "earliest" : "latest"} possible date: ${range}`;
}
