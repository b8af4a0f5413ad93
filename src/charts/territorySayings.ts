import { readEdtf } from "../events/edtf.ts";
import type { Story } from "../events/read.ts";
import { dateWords } from "../events/words.ts";
import type { SayingWords } from "../layout/sayings.ts";
import { type Counted, publisherOf } from "../layout/territoryReadings.ts";
import type { Saying } from "./territoryState.ts";

/** A saying with its origin at hand. */
export interface SourcedSaying extends SayingWords {
  source: string;
  events: readonly string[];
  /** The figure it repeats, by series and its place there. */
  figure?: { series: string; key: string };
}

/** Says who a saying is from and when it was made. Throws a RangeError where its claim or figure does not exist. */
export function sourcedSaying(
  story: Story,
  { id, text, from, counted }: Saying,
  panels: readonly Counted[],
): SourcedSaying {
  if ("claim" in from) {
    const claim = story.claims[from.claim];
    if (!claim) throw new RangeError(`saying ${id} comes from an unknown claim: ${from.claim}`);
    const source = story.sources[claim.source];
    const date = claim.date ?? source?.date;
    const by = [claim.attribution, date && dateWords(readEdtf(date))].filter(Boolean).join(", ");
    return { id, text, by, counted, source: claim.source, events: claim.events ?? [] };
  }
  const series = story.series[from.series];
  const index = series?.points.findIndex(({ date, of }) => date === from.date && of === from.of) ?? -1;
  const point = series?.points[index];
  if (!series || !point)
    throw new RangeError(
      `saying ${id} comes from no figure: ${[from.series, from.of, from.date].filter(Boolean).join(", ")}`,
    );
  const panel = panels.find((one) => one.panel.series === from.series);
  return {
    id,
    text,
    by: `${panel ? publisherOf(panel) : series.publisher}, ${dateWords(readEdtf(point.date))}`,
    counted,
    source: point.source,
    events: [],
    figure: { series: from.series, key: `${index}` },
  };
}
