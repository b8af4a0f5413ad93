import type { Deck } from "../../../deck/deck.ts";
import { slideSize } from "../../../views/shared/frame.ts";
import type { DeckFonts } from "../../fonts/deckFonts.ts";
import type { Tokens } from "../standalone.ts";
import { literal, number } from "./syntax.ts";

interface Setting {
  tokens: Tokens;
  /** The fonts that stand in for letters that the deck's own lack. */
  further: DeckFonts["further"];
  /** Points per pixel of a slide. */
  scale: number;
}

/** The fonts of a family, in the order in which they are searched for a letter. */
const stackOf = (family: string, further: DeckFonts["further"]): string => {
  const names = further.filter((font) => font.family === family).map(({ name }) => name);
  return `(${[family, ...names, "IBM Plex Sans Arabic"].map(literal).join(", ")})`;
};

/**
 * The beginning of every file: its metadata, the setting of text, and the functions with which slides are written.
 * Their sizes are in pixels of a slide; `k` is one such pixel, in points. `set-lines` sets lines of text as CSS does,
 * each `line` high with its baseline `base` below the top.
 */
export const preamble = (deck: Deck, { tokens, further, scale }: Setting): string => `
#set document(title: ${literal(deck.title)}, author: ${literal(deck.author)}, description: ${literal(deck.description)}, keywords: (${deck.keywords.map((word) => `${literal(word)},`).join(" ")}), date: auto)
#set text(lang: ${literal(languageOf(deck))}, font: ${stackOf("IBM Plex Sans", further)}, fallback: false, hyphenate: false, fill: ${colour(tokens, "--ink")})
#set par(leading: 0pt, spacing: 0pt, justify: false, linebreaks: "simple")
#show heading: set block(above: 0pt, below: 0pt)
#let stacks = (${["IBM Plex Serif", "IBM Plex Sans"].map((family) => `${literal(family)}: ${stackOf(family, further)}`).join(", ")})
#let k = ${number(scale)}pt
#let at(x, y, body, end: false) = if end { place(top + right, dx: (x - ${slideSize.width}) * k, dy: y * k, body) } else { place(top + left, dx: x * k, dy: y * k, body) }
#let set-lines(size, line, base, font, weight, fill, tracking, body) = block({
  set text(size: size * k, font: stacks.at(font), weight: weight, fill: rgb(fill), tracking: tracking * size * k, top-edge: base * k, bottom-edge: (base - line) * k)
  set par(leading: 0pt, spacing: 0pt)
  show heading: set text(size: size * k, weight: weight)
  body
})
#let to-source(address, body) = link(address, underline(stroke: 0.75pt + ${colour(tokens, "--rule")}, offset: 3 * k, body))
#let unseen(body) = place(top + left, hide(body))
`;

/** A token of the theme as a colour in Typst. */
export const colour = (tokens: Tokens, token: string): string => `rgb(${literal(tokens.get(token) ?? "#000000")})`;

/** The language of a deck without script or region, as Typst needs it. */
const languageOf = ({ story }: Deck): string => new Intl.Locale(story.language.tag).language;
