import { parseEdtf } from "../edtf.ts";

/**
 * What is wrong with a text that is EDTF but for one mistake, and how it would be written; undefined for any other text.
 * Where a field takes one date, no interval is proposed for it (`takesIntervals` is false).
 */
export function nearEdtf(text: string, takesIntervals = true): readonly [wrong: string, right: string] | undefined {
  const written = (right: string): string => (takesIntervals ? right : right.replace(/^(.+)\/(.+)$/, "[$1..$2]"));
  for (const [pattern, wrong, mend] of mistakes) {
    if (!pattern.test(text)) continue;
    const mended = mend(text);
    const right = [mended, reversed(mended)].find((one) => one !== undefined && parseEdtf(one));
    if (right !== undefined) return [wrong, `write ${written(right)}`];
  }
  const years = firstAndLast(text);
  if (years) {
    const oneOfThem = `[${years.join("..")}] for one of these years`;
    return ["is a first and a last year", `write ${takesIntervals ? `${years.join("/")}, or ` : ""}${oneOfThem}`];
  }
  const right = reversed(text);
  const isRight = right !== undefined && parseEdtf(right);
  return isRight ? ["runs backwards", `write the earlier date first: ${written(right)}`] : undefined;
}

/** A text with every number in at least four digits: `-0043` for `-43`. */
const padded = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(4, "0"));

/** Mistakes in texts that are otherwise EDTF: how to recognize one, what is wrong, and the text without it. */
const mistakes: readonly (readonly [pattern: RegExp, wrong: string, mend: (text: string) => string])[] = [
  [
    /^(?:(?:^|\/)(?:1\d|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])){1,2}$/,
    "is a date without hyphens",
    (text) => text.replace(/(\d{4})(\d\d)(\d\d)/g, "$1-$2-$3"),
  ],
  [
    /^Y?-?\d{1,3}(?:,\d{3})+$/,
    "has commas in its year",
    (text) => text.replaceAll(",", "").replace(/^(?=-?\d{5})/, "Y"),
  ],
  [
    /^Y?-?\d+\.\d+E\d+$/i,
    "has a decimal point in it",
    (text) =>
      text.replace(/^Y?(-?\d+)\.(\d+)E(\d+)$/i, (_, whole: string, rest: string, power: string) => {
        return `Y${whole}${rest}E${Number(power) - rest.length}`;
      }),
  ],
  [/^-?\d+E\d+$/i, "has no Y before it", (text) => `Y${text.toUpperCase()}`],
  [
    /^[[{]?-?\d{5,}(?:S\d)?[?~%]?(?:(?:\/|\.\.)-?\d{5,}[?~%]?)?[\]}]?$/,
    "has a year of more than four digits",
    (text) => text.replace(/-?\d{5,}/g, "Y$&"),
  ],
  [
    /^[[{]?Y-?\d{1,4}[?~%]?(?:(?:\/|\.\.)Y-?\d{1,4}[?~%]?)?[\]}]?$/,
    "begins with Y, which is for years of five digits and more",
    (text) => padded(text.replaceAll("Y", "")),
  ],
  [
    /^(?=.*(?:-|\d{3}))[[{]?-?\d{1,3}[?~%]?(?:(?:\/|\.\.)-?\d{1,3}[?~%]?)?[\]}]?$/,
    "has a year of fewer than four digits",
    padded,
  ],
  [
    /^Y?-?\d+ ?(?:±|\+\/-) ?\d+$/,
    "gives its error with ±",
    (text) => {
      const [, year = "", error = ""] = /^Y?(-?\d+)\D+(\d+)$/.exec(text) ?? [];
      const written = (value: number) => (Math.abs(value) > 9999 ? `Y${value}` : padded(String(value)));
      return `[${written(Number(year) - Number(error))}..${written(Number(year) + Number(error))}]`;
    },
  ],
  [/^-?\d{4}-\d\d-\d\dT[\d:]+[?~%]$/, "has a mark of doubt after a time of day", (text) => text.replace(/T[\d:]+/, "")],
  [/\?~|~\?/, "has two marks of doubt", (text) => text.replace(/\?~|~\?/, "%")],
  [/^-?\d{4}-\d\d-\d\dZ$/, "has a zone without a time of day", (text) => text.slice(0, -1)],
];

/** A stretch of time with its ends exchanged; undefined for anything else. */
function reversed(text: string): string | undefined {
  const [, open, first, between, last, close] = /^(\[?)([^[\]/.]+)(\/|\.\.)([^[\]/.]+)(\]?)$/.exec(text) ?? [];
  return first === undefined ? undefined : `${open}${last}${between}${first}${close}`;
}

/** The years of `1914-18` or `1999–2000`; undefined for anything else. */
function firstAndLast(text: string): readonly [first: string, last: string] | undefined {
  const [, first, last] = /^(\d{4}) ?[-–—/] ?(\d\d|\d{4})$/.exec(text) ?? [];
  if (!first || !last) return undefined;
  const [century, rest] = [first.slice(0, 2), first.slice(2)];
  if (last.length === 4) return last > first ? [first, last] : undefined;
  if (last === "00") return rest > "90" ? [first, `${String(Number(century) + 1).padStart(2, "0")}00`] : undefined;
  return last > rest ? [first, `${century}${last}`] : undefined;
}
