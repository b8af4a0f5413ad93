import { placedLines } from "../../../marks/labels.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedQuote } from "../layout/placed.ts";

/** Quotes in larger letters after a bar, each with its attribution and what it counted. */
export const quoteMarks = (quotes: readonly PlacedQuote[], fontSize: number): Drawing =>
  node(
    "g",
    { key: "quotes", class: "quotes" },
    quotes.map(({ id, bar, text, size, by, counted }) =>
      node(
        "g",
        { key: id, class: "quote", "data-quote": id },
        node("rect", { key: "bar", ...bar, fill: "var(--accent)" }),
        placedLines(text, { key: "text", fontSize: size, bold: true }),
        placedLines(by, { key: "by", fontSize, fill: "var(--quiet)" }),
        placedLines(counted, { key: "counted", fontSize }),
      ),
    ),
  );
