import { earliestFor, latestFor } from "../../events/check/openEnds.ts";
import { parseEdtf, readEdtf } from "../../events/edtf.ts";
import { dateWords } from "../../events/format.ts";
import type { Edtf } from "../../events/model.ts";
import { languageOf } from "../../language/language.ts";
import { writtenDate } from "./written.ts";

/** Words before the latest a date may be. */
const latest =
  /^(?:before|pre|by|until|no later than|not later than|not after|at the latest|vor|bis|spätestens|nicht nach|nicht später als|avant|jusqu[’'](?:en|à)|au plus tard(?: en)?|pas après|antes de|hasta|no después de|a más tardar(?: en)?|como muy tarde(?: en)?|prima del?|entro il|fino al?|non oltre il|al più tardi(?: nel)?|قبل|حتى)[\s-]+(?:dem |le |el |l[’'])?(?=\S*\d|\p{L}+ \d|\d)/iu;
/** Words before the earliest a date may be. */
const earliest =
  /^(?:after|post|from|not before|no earlier than|not earlier than|at the earliest|nach|ab|frühestens|nicht vor|nicht früher als|après|au plus tôt(?: en)?|pas avant|à partir de|después de|no antes de|a partir de|como muy pronto(?: en)?|dopo il?|non prima del?|a partire dal?|al più presto(?: nel)?|بعد)[\s-]+(?:dem |le |el |l[’'])?(?=\S*\d|\p{L}+ \d|\d)/iu;
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
function openDate(text: string): OpenDate | undefined {
  const trimmed = text.trim();
  const forms = [
    [latest, "latest"],
    [latestAfterwards, "latest"],
    [earliest, "earliest"],
    [earliestAfterwards, "earliest"],
  ] as const;
  const [words, known] = forms.find(([words]) => words.test(trimmed)) ?? [];
  const date = words && trimmed.replace(words, "").trim();
  return known && date && writtenDate(date, "dmy") ? { known, date } : undefined;
}

/** Whether a text says only the latest or the earliest that a date may be: “before 1604”, “nicht vor 1533”. */
export const isOpen = (text: string): boolean => openDate(text) !== undefined;

/** The range of a date of which only the latest or the earliest is said, with a likely year for the other end. */
function rangeOf(text: string): (OpenDate & { edtf: Edtf; year: Edtf }) | undefined {
  const open = openDate(text);
  const edtf = open && writtenDate(open.date, "dmy")?.edtf;
  if (!open || !edtf) return undefined;
  return { ...open, edtf, year: (open.known === "latest" ? earliestFor : latestFor)(readEdtf(edtf)) };
}

/** What is to be given for a date of which only the latest or the earliest is said; undefined for any other. */
export function withoutStart(text: string): string | undefined {
  const { known, date, year } = rangeOf(text) ?? {};
  if (!year) return undefined;
  const words = dateWords(languageOf("en"), readEdtf(year));
  return known === "latest"
    ? `give its earliest possible date too: “between ${words} and ${date}”, if that is ${words}`
    : `give its latest possible date too: “between ${date} and ${words}”, if that is ${words}`;
}

/** What is to be written in an event file for a date of which only the latest or the earliest is said. */
export function openAsEdtf(text: string): string | undefined {
  const { known, edtf, year } = rangeOf(text) ?? {};
  if (!year || !edtf || !parseEdtf(`[${known === "latest" ? `${year}..${edtf}` : `${edtf}..${year}`}]`))
    return undefined;
  return known === "latest"
    ? `give its earliest possible date: [${year}..${edtf}]`
    : `give its latest possible date: [${edtf}..${year}]`;
}
