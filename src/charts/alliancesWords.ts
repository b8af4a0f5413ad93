import { dayOf } from "../events/edtf.ts";
import type { Tie } from "../events/model.ts";
import { cited, type Story } from "../events/read.ts";
import { type Bound, isMutual, tieDates, tieKinds, tieVerb } from "../events/ties.ts";
import { dayWords } from "../events/words.ts";
import type { ListedTie, TieGroup } from "../layout/alliancesList.ts";
import type { MatrixActor } from "../layout/alliancesMatrix.ts";
import type { AlliancesState } from "./alliances.ts";
import type { Description } from "./chart.ts";

/** A kind of tie as a key names it: "gives air support to", without "is". */
export const kindWords = (kind: Tie["kind"]): string => tieVerb(kind, true).replace(/^is (a )?/, "");

const nameOf = (actors: readonly MatrixActor[], id: string): string => actors.find((one) => one.id === id)?.name ?? id;

const byKind = (a: Bound, b: Bound) => tieKinds.indexOf(a.kind) - tieKinds.indexOf(b.kind);

/** A tie as it is told of one of its ends: "gives air support to Peshmerga, August 2014 to December 2017". */
function told(tie: Bound, id: string, actors: readonly MatrixActor[]): ListedTie {
  const from = tie.from === id;
  const words = `${tieVerb(tie.kind, from)} ${nameOf(actors, from ? tie.to : tie.from)}`.replace(/^is /, "");
  const dates = tieDates(tie, { brief: true });
  return {
    id: tie.id,
    kind: tie.kind,
    words: dates ? `${words}, ${dates}` : words,
    ...(tie.note && { note: tie.note }),
  };
}

/** Every tie of one actor, told of it. */
export function groupOf(id: string, actors: readonly MatrixActor[], ties: readonly Bound[]): TieGroup {
  const actor = actors.find((one) => one.id === id);
  const own = ties.filter((tie) => tie.from === id || tie.to === id).sort(byKind);
  return {
    id,
    name: actor?.name ?? id,
    ...(actor?.side && { side: actor.side }),
    ties: own.map((tie) => told(tie, id, actors)),
  };
}

/** Every tie once, told of the actor it comes from. */
export const groupsOf = (actors: readonly MatrixActor[], ties: readonly Bound[]): readonly TieGroup[] =>
  actors
    .map((actor) => ({
      ...groupOf(actor.id, actors, ties),
      ties: ties
        .filter((tie) => tie.from === actor.id)
        .sort(byKind)
        .map((tie) => told(tie, actor.id, actors)),
    }))
    .filter((group) => group.ties.length > 0);

/** The ties in words: how many of which kind, those of the actor brought out, and a table of all. */
export function describeAlliances(
  story: Story,
  { day, highlight }: AlliancesState,
  actors: readonly MatrixActor[],
  ties: readonly Bound[],
): Description {
  const when = day ? dayWords(dayOf(day)) : "all years told here";
  const counts = tieKinds
    .map((kind) => ({ kind, count: ties.filter((tie) => tie.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${kindWords(kind)} (${count})`);
  const sentence = (tie: Bound) =>
    [`${nameOf(actors, tie.from)} ${tieVerb(tie.kind, true)} ${nameOf(actors, tie.to)}`, tieDates(tie)]
      .filter(Boolean)
      .join(", ");
  const own = ties.filter((tie) => tie.from === highlight || tie.to === highlight);
  return {
    name: `Who stood with whom, ${when}`,
    summary: [
      `${ties.length} ${ties.length === 1 ? "tie" : "ties"} between ${actors.length} actors${day ? ` in force on ${when}` : ""}: ${counts.join(", ")}.`,
      `A tie reads from its row to its column; ${tieKinds
        .filter((kind) => isMutual({ kind }))
        .map(kindWords)
        .join(", ")} hold both ways.`,
      highlight !== undefined &&
        `${nameOf(actors, highlight)} is brought out: ${own.length === 0 ? "it has no tie here" : own.map(sentence).join("; ")}.`,
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: `Ties, ${when}`,
      columns: ["Who", "What", "Whom", "When", "Note"],
      rows: ties.map((tie) => [
        nameOf(actors, tie.from),
        kindWords(tie.kind),
        nameOf(actors, tie.to),
        tieDates(tie) || "not dated",
        tie.note ?? "",
      ]),
    },
    ...(day && { span: [day, day] as const }),
    events: [],
    sources: [...new Set(ties.flatMap((tie) => tie.sources.map((source) => cited(source).source)))].filter(
      (id) => id in story.sources,
    ),
  };
}
