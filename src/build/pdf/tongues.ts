import { inflateSync } from "node:zlib";
import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from "pdf-lib";

const name = PDFName.of;
const font = /^\/(\S+) \S+ Tf$/;

/**
 * Says of text in another script which language it is, where that is drawn and no element of the structure holds it
 * alone, as in a figure (PDF 32000-1, 14.9.2.3). `tongues` are languages by the name of the font they are set in.
 */
export function markTongues(lines: readonly string[], tongues: ReadonlyMap<string, string>): readonly string[] {
  if (tongues.size === 0) return lines;
  const out: string[] = [];
  let text: string[] = [];
  for (const line of lines) {
    if (line === "BT" || text.length > 0) text.push(line);
    else out.push(line);
    if (line !== "ET") continue;
    const tongue = tongueOf(text, tongues);
    out.push(...(tongue && closes(text) ? [`/Span <</Lang (${tongue})>>BDC`, ...text, "EMC"] : text));
    text = [];
  }
  return [...out, ...text];
}

/** The language that all of a text is set in, where it is one of those. */
function tongueOf(text: readonly string[], tongues: ReadonlyMap<string, string>): string | undefined {
  const found = text.flatMap((line) => (line.endsWith(" Tf") ? [tongues.get(font.exec(line)?.[1] ?? "")] : []));
  return found.every((tongue) => tongue === found[0]) ? found[0] : undefined;
}

/** Whether all marks that begin in a text end in it. */
const closes = (text: readonly string[]): boolean =>
  text.filter((line) => line.endsWith("BDC") || line.endsWith("BMC")).length ===
  text.filter((line) => line === "EMC").length;

/**
 * The fonts of a page or form whose letters are mostly of the script that one of some languages is written in, with
 * that language, by the name they have there. Languages as in BCP 47.
 */
export function tonguesOf(
  pdf: PDFDocument,
  resources: unknown,
  languages: readonly string[],
): ReadonlyMap<string, string> {
  const fonts = resources instanceof PDFDict ? resources.lookupMaybe(name("Font"), PDFDict) : undefined;
  return new Map(
    (fonts?.entries() ?? []).flatMap(([key, at]): [string, string][] => {
      const dict = pdf.context.lookup(at);
      const map = dict instanceof PDFDict ? dict.lookup(name("ToUnicode")) : undefined;
      const letters = map instanceof PDFRawStream ? lettersOf(map) : [];
      const own = languages.find((language) => {
        const script = new RegExp(`\\p{Script=${new Intl.Locale(language).maximize().script ?? "Latn"}}`, "u");
        return letters.filter((letter) => script.test(letter)).length * 2 > letters.length;
      });
      return own ? [[key.decodeText(), own]] : [];
    }),
  );
}

const known = new WeakMap<PDFRawStream, readonly string[]>();

/** The letters that the signs of a font stand for. */
function lettersOf(map: PDFRawStream): readonly string[] {
  const found =
    known.get(map) ??
    [
      ...(map.dict.has(name("Filter")) ? inflateSync(map.contents) : Buffer.from(map.contents))
        .toString("latin1")
        .matchAll(/<([0-9a-f]{4,})>$/gim),
    ]
      .map(([, hex = ""]) =>
        String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
      )
      .filter((letters) => /\p{L}/u.test(letters));
  known.set(map, found);
  return found;
}
