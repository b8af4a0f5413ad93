import { isRightToLeft } from "../../../svg/node.ts";
import { runsOf, smallSize } from "../../../svg/smallLetters.ts";

/** A text as a string literal of Typst, in which nothing is markup. */
export const literal = (text: string): string =>
  `"${text.replace(/[\\"]/g, "\\$&").replace(/\p{Cc}/gu, (control) => `\\u{${control.charCodeAt(0).toString(16)}}`)}"`;

/** A number in Typst's syntax, rounded to thousandths. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Pieces of content, one after the other, as a block of code; a text alone as the string that it is, which is read faster. */
export const joined = (pieces: readonly string[]): string => {
  const all = pieces.join("; ");
  return /^"(?:[^"\\]|\\.)*"$/.test(all) ? all : `{ ${all} }`;
};

/** A label in the document to which links can lead. */
export const label = (name: string): string => `label(${literal(name)})`;

/** Arabic or Hebrew letters, which are set from right to left and marked with their language. */
const fromTheRight =
  /([\p{Script=Arabic}][\p{Script=Arabic}\p{M} ]*[\p{Script=Arabic}\p{M}]|[\p{Script=Arabic}]|[\p{Script=Hebrew}](?:[\p{Script=Hebrew}\p{M} ]*[\p{Script=Hebrew}\p{M}])?)/u;

/**
 * A text as content, with its Arabic and Hebrew names marked with their language by the functions of the preamble; if the
 * text begins with one, it runs from right to left.
 */
export function content(text: string): string {
  const pieces = text.split(fromTheRight).flatMap((piece, nth) => {
    if (piece === "") return [];
    const language = /\p{Script=Hebrew}/u.test(piece) ? "he" : "ar";
    return nth % 2 === 1 ? [`${language}(${literal(piece)})`] : withSmall(piece);
  });
  const all = pieces.join("; ") || literal("");
  return pieces.length > 1 && isRightToLeft(text) ? `from-right({ ${all} })` : all;
}

/** A text in pieces of content, those above and below the line set smaller. */
const withSmall = (text: string): readonly string[] =>
  runsOf(text)?.map((run) =>
    run.level === 0
      ? literal(run.text)
      : `${run.level > 0 ? "super" : "sub"}(typographic: false, size: ${smallSize}em, ${literal(run.text)})`,
  ) ?? [literal(text)];

/** Content in another language than what is around it, by its tag: `de`, or with a region `pt-BR`; as it is where none is given. */
export function inLanguage(tag: string | undefined, body: string): string {
  if (tag === undefined) return body;
  const { language, region } = new Intl.Locale(tag);
  return `text(lang: ${literal(language)}${region ? `, region: ${literal(region)}` : ""}, ${body})`;
}
