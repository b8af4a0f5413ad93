import { readEdtf } from "../../../events/edtf.ts";
import { dateWords } from "../../../events/format.ts";
import type { Story } from "../../../events/read.ts";
import type { Quote } from "../state.ts";
import { publisherOf, type SeriesPanel } from "./series.ts";

/** A quote with its origin. */
export interface SourcedQuote extends Pick<Quote, "id" | "text" | "counted"> {
  /** Who said it and when, and the time it is about if that is another: "Reuters, 3 November 2017, of 2014". */
  by: string;
  /** The id of its source. */
  source: string;
  /** The figure it repeats, by the id of its series and its index there. */
  figure?: { series: string; key: string };
}

/** Adds to a quote who said it and when. Throws a RangeError if its claim or figure does not exist. */
export function sourcedQuote(
  story: Story,
  { id, text, from, counted }: Quote,
  panels: readonly SeriesPanel[],
): SourcedQuote {
  const { language } = story;
  if ("claim" in from) {
    const claim = story.claims[from.claim];
    if (!claim) throw new RangeError(`quote ${id} comes from an unknown claim: ${from.claim}`);
    const said = story.sources[claim.source]?.date ?? claim.date;
    const of = claim.date === said ? undefined : claim.date;
    const by = [
      claim.attribution,
      said && dateWords(language, readEdtf(said)),
      of && language.territory.of(dateWords(language, readEdtf(of))),
    ].flatMap((part) => part || []);
    return { id, text, by: language.inRow(by), counted, source: claim.source };
  }
  const series = story.series[from.series];
  const index = series?.points.findIndex(({ date, of }) => date === from.date && of === from.of) ?? -1;
  const point = series?.points[index];
  if (!series || !point)
    throw new RangeError(
      `quote ${id} comes from no figure: ${[from.series, from.of, from.date].filter(Boolean).join(", ")}`,
    );
  const panel = panels.find(({ options }) => options.series === from.series);
  return {
    id,
    text,
    by: language.inRow([panel ? publisherOf(panel) : series.publisher, dateWords(language, readEdtf(point.date))]),
    counted,
    source: point.source,
    figure: { series: from.series, key: `${index}` },
  };
}
