import { group } from "d3";
import { dayWords } from "../../events/calendarWords.ts";
import { dayOf } from "../../events/edtf.ts";
import { tieKinds } from "../../events/model.ts";
import { cited, type DatedTie, type Story } from "../../events/read.ts";
import { isMutual, tieDates } from "../../events/ties.ts";
import type { Description } from "../chart.ts";
import type { ShownTies } from "./layout/actors.ts";
import { nameOf } from "./layout/groups.ts";
import type { AlliancesState } from "./state.ts";

/**
 * Describes the ties of a state: how many there are of each kind, those of the highlighted actor, and all of them as a
 * table.
 */
export function describeAlliances(
  story: Story,
  { day, highlight, as }: AlliancesState,
  { actors, ties }: ShownTies,
): Description {
  const { language } = story;
  const { alliances: words, ties: tieWords } = language;
  const when = day ? dayWords(language, dayOf(day)) : words.allYears;
  const name = (id: string) => nameOf(actors, id);
  const counts = tieKinds.flatMap((kind) => {
    const count = ties.filter((tie) => tie.kind === kind).length;
    return count > 0 ? [language.noted(tieWords.kinds[kind], language.number(count))] : [];
  });
  const sentence = (tie: DatedTie) => {
    const dates = tieDates(language, tie);
    return language.inRow([tieWords.sentence(tie.kind, name(tie.from), name(tie.to)), ...(dates ? [dates] : [])]);
  };
  const own = ties.filter(({ from, to }) => from === highlight || to === highlight);
  const mutual = tieKinds.filter((kind) => isMutual({ kind })).map((kind) => tieWords.kinds[kind]);
  return {
    name: words.name(when),
    summary: [
      words.summary(ties.length, actors.length, counts, day && when),
      words.reading(mutual, as === "camps"),
      highlight !== undefined && words.broughtOut(name(highlight), own.map(sentence)),
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: words.caption(when),
      columns: words.columns,
      rows: ties.map((tie) => [
        name(tie.from),
        tieWords.kinds[tie.kind],
        name(tie.to),
        tieDates(language, tie) || words.notDated,
        tie.note ?? "",
      ]),
    },
    ...(day && { span: [day, day] as const }),
    events: [],
    parts: [...group(ties, ({ from }) => from)].map(([from, own]) => ({
      name: name(from),
      ties: own.map(({ id }) => id),
    })),
    sources: [...new Set(ties.flatMap((tie) => tie.sources.map((source) => cited(source).source)))].filter(
      (id) => id in story.sources,
    ),
  };
}
