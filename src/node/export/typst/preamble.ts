import type { Deck } from "../../../deck/deck.ts";
import { slideSize } from "../../../views/shared/frame.ts";
import type { DeckFonts } from "../../fonts/deckFonts.ts";
import { faces, type ShippedFace } from "../../fonts/faces.ts";
import type { Tokens } from "../standalone.ts";
import { literal, number } from "./syntax.ts";

interface Setting {
  tokens: Tokens;
  /** The fonts that stand in for letters that the deck's own lack. */
  further: DeckFonts["further"];
  /** Points per pixel of a slide. */
  scale: number;
}

const arabic = "IBM Plex Sans Arabic";

/** Letters that are read from right to left, and the space between their words. */
const fromTheRight = "[\\u{590}-\\u{8ff}\\u{fb1d}-\\u{fefc} ]";

/**
 * A face in Typst: its weight, and its fonts in the order in which they are searched for a letter. Where the deck runs from
 * right to left, the space too comes from the font of its letters: a line in one font is one piece, in which programs
 * that extract text find the words in order.
 */
function faceSource({ face, family, weight }: ShippedFace, { story }: Deck, further: DeckFonts["further"]): string {
  const own = further.filter((font) => font.face === face);
  const names = [family, ...own.map(({ name }) => name), arabic].map(literal);
  const letters = own.find((font) => /[\u0590-\u08ff]/.test(font.letters))?.name ?? arabic;
  const first = `(name: ${literal(letters)}, covers: regex(${literal(fromTheRight)}))`;
  const stack = story.language.direction === "rtl" ? [first, ...names] : names;
  return `${literal(face)}: (font: (${stack.join(", ")}), weight: ${weight})`;
}

/**
 * The beginning of every file: its metadata, the setting of text, and the functions with which slides are written.
 * Their sizes are in pixels of a slide; `k` is one such pixel, in points. `set-lines` sets lines of text as CSS does,
 * each `line` high with its baseline `base` below the top.
 */
export const preamble = (deck: Deck, { tokens, further, scale }: Setting): string => `
#let faces = (${faces.map((face) => faceSource(face, deck, further)).join(", ")})
#set document(title: ${literal(deck.title)}, author: ${literal(deck.author)}, description: ${literal(deck.description)}, keywords: (${deck.keywords.map((word) => `${literal(word)},`).join(" ")}), date: auto)
#set text(lang: ${literal(languageOf(deck))}, ..faces.at("sans 400"), fallback: false, hyphenate: false, fill: ${colour(tokens, "--ink")})
#set par(leading: 0pt, spacing: 0pt, justify: false, linebreaks: "simple")
#show heading: set block(above: 0pt, below: 0pt)
#let k = ${number(scale)}pt
#let at(x, y, body, end: false) = if end { place(top + right, dx: (x - ${slideSize.width}) * k, dy: y * k, body) } else { place(top + left, dx: x * k, dy: y * k, body) }
#let set-lines(size, line, base, face, fill, tracking, body) = block({
  set text(..faces.at(face), size: size * k, fill: rgb(fill), tracking: tracking * size * k, top-edge: base * k, bottom-edge: (base - line) * k)
  set par(leading: 0pt, spacing: 0pt)
  show heading: set text(..faces.at(face), size: size * k)
  body
})
#let to-source(address, body) = link(address, underline(stroke: 0.75pt + ${colour(tokens, "--rule")}, offset: 3 * k, body))
${directions(deck)}
#let semibold(..set-so, body) = text(..faces.at("sans 600"), ..set-so, body)
#let unseen(body) = place(top + left, hide(body))
`;

/**
 * Functions for text in the other direction than the deck's, and for Arabic and Hebrew. Where a deck runs from right to
 * left, `apart` keeps numbers and Latin names on both sides of it in that order: a year, its full stop and the number of a
 * note would else be one number. It is a mark by itself: in the same size as the letter before, that would be lost with it
 * to programs that extract text.
 */
function directions(deck: Deck): string {
  const isTurned = deck.story.language.direction === "rtl";
  return `#let ar(body) = ${languageOf(deck) === "ar" ? "body" : 'text(lang: "ar", dir: rtl, body)'}
#let he(body) = text(lang: "he", dir: rtl, body)
#let from-right(body) = ${isTurned ? "body" : "text(dir: rtl, body)"}
#let apart = ${isTurned ? 'text(size: 0.1pt, "\\u{200f}")' : "none"}`;
}

/** A token of the theme as a colour in Typst. */
export const colour = (tokens: Tokens, token: string): string => `rgb(${literal(tokens.get(token) ?? "#000000")})`;

/** The language of a deck without script or region, as Typst needs it. */
const languageOf = ({ story }: Deck): string => new Intl.Locale(story.language.tag).language;
