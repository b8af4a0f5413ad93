import type { Language } from "../../language/language.ts";
import type { Description } from "../chart.ts";
import { type Count, estimateWords, signOf, withSign } from "./layout/counts.ts";

/** Describes rival counts: for each, who counted what, where and when, and its caveats. */
export function describeCounts(language: Language, counts: readonly Count[], unit: string): Description {
  const words = language.rivalCounts;
  const sentences = counts.map(({ by, estimate, where, when }) =>
    words.count(by, withSign(language, estimateWords(language, estimate, true), signOf(unit)), { where, when }),
  );
  const differ = new Set(counts.map(({ where, when }) => JSON.stringify([where, when]))).size === counts.length;
  return {
    name: words.name(unit),
    summary: words.summary(sentences, unit, differ),
    table: {
      caption: words.caption(unit),
      columns: words.columns(unit),
      rows: counts.map(({ publisher, estimate, where, when, counts, definition, derived, note }) => [
        publisher,
        estimateWords(language, estimate, true),
        where,
        when,
        [definition.startsWith(counts) ? "" : counts, derived && words.derived, definition, note]
          .filter(Boolean)
          .join(" "),
      ]),
    },
    events: [],
    parts: [
      {
        name: words.name(unit),
        figures: counts.map(({ id }, index) => ({ at: { count: id }, words: sentences[index] ?? "" })),
      },
    ],
    sources: [...new Set(counts.map(({ source }) => source))],
  };
}
