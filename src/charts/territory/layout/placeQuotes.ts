import { max } from "d3";
import { leading, midline, placeLines } from "../../../layout/labels.ts";
import { engineSlack, textWidth, wrapText } from "../../../layout/text.ts";
import type { PlacedQuote } from "./placed.ts";
import type { SourcedQuote } from "./quotes.ts";

type QuoteWords = Pick<SourcedQuote, "id" | "text" | "by" | "counted">;

/** A quote broken into lines. */
interface QuoteLines {
  id: string;
  text: readonly string[];
  by: readonly string[];
  counted: readonly string[];
  /** The indent, in pixels, of the attribution on the line of the quote, if it fits there. */
  beside?: number;
  height: number;
}

/** Quotes broken into lines for a width, side by side or one below another. */
export interface QuoteRow {
  quotes: readonly QuoteLines[];
  columns: number;
  width: number;
  /** The height of all quotes together, in pixels. */
  height: number;
}

/** In font sizes: the letters of a quote, the gaps between quotes across and down, and the gap after the bar. */
const large = 1.4;
const columnGap = 1.75;
const rowGap = 0.7;
const inset = 0.75;

/** Breaks quotes into lines, side by side or, if the room is narrow, one below another. */
export function quoteRow(quotes: readonly QuoteWords[], width: number, fontSize: number): QuoteRow {
  const columns = width < 40 * fontSize ? 1 : quotes.length;
  const column = (width - fontSize * columnGap * (columns - 1)) / Math.max(columns, 1);
  const broken = quotes.map((quote) => quoteLines(quote, column - fontSize * inset, fontSize));
  const heights = broken.map(({ height }) => height);
  const stacked = heights.reduce((sum, height) => sum + height + fontSize * rowGap, 0) - fontSize * rowGap;
  return {
    quotes: broken,
    columns,
    width: column,
    height: quotes.length === 0 ? 0 : columns === 1 ? stacked : (max(heights) ?? 0),
  };
}

function quoteLines({ id, text, by, counted }: QuoteWords, width: number, fontSize: number): QuoteLines {
  const lines = {
    text: wrapText(text, width / engineSlack, fontSize * large, "condensed 600"),
    by: wrapText(by, width / engineSlack, fontSize),
    counted: wrapText(counted, width / engineSlack, fontSize),
  };
  const after = textWidth(text, fontSize * large, "condensed 600") + fontSize * 0.6;
  const fits = lines.text.length === 1 && after + textWidth(by, fontSize) <= width;
  const small = (fits ? 0 : lines.by.length) + lines.counted.length;
  const height = (lines.text.length * large + small) * fontSize * leading;
  return { id, ...lines, height, ...(fits && { by: [by], beside: after }) };
}

/** Places quotes from the height `top` down. */
export function placeQuotes({ quotes, columns, width, height }: QuoteRow, top: number, fontSize: number) {
  let y = top;
  return quotes.map((quote, index): PlacedQuote => {
    const bar = {
      x: columns > 1 ? index * (width + fontSize * columnGap) : 0,
      y,
      width: fontSize * 0.2,
      height: columns > 1 ? height : quote.height,
    };
    if (columns === 1) y += quote.height + fontSize * rowGap;
    return placeQuote(quote, bar, fontSize);
  });
}

function placeQuote(
  { id, text, by, counted, beside }: QuoteLines,
  bar: PlacedQuote["bar"],
  fontSize: number,
): PlacedQuote {
  const size = fontSize * large;
  const left = bar.x + fontSize * inset;
  const under = bar.y + text.length * size * leading;
  const name = beside === undefined ? placeLines(by, [left, under], fontSize) : [];
  return {
    id,
    bar,
    size,
    text: placeLines(text, [left, bar.y], size),
    by:
      beside === undefined
        ? name
        : by.map((words) => ({ words, x: left + beside, y: bar.y + size * (leading * 0.5 + midline) })),
    counted: placeLines(counted, [left, under + name.length * fontSize * leading], fontSize),
  };
}
