import { ascending } from "d3";
import { type TieKind, tieKinds } from "../../../events/model.ts";
import type { DatedTie } from "../../../events/read.ts";
import { tieDates } from "../../../events/ties.ts";
import type { NamedActor, ShownTies } from "./actors.ts";

/** A tie in words, as seen from one of its ends: "gives air support to Peshmerga, August 2014 to December 2017". */
export interface TieInWords {
  id: string;
  kind: TieKind;
  words: string;
  /** Further information about the tie. */
  note?: string;
}

/** An actor with its ties in words. */
export interface ActorTies {
  id: string;
  name: string;
  side?: string;
  ties: readonly TieInWords[];
}

/** The name of an actor on the chart, or its id if it is not on the chart. */
export const nameOf = (actors: readonly NamedActor[], id: string): string =>
  actors.find((actor) => actor.id === id)?.name ?? id;

/** An actor with all ties to and from it. */
export const tiesOfActor = (shown: ShownTies, id: string): ActorTies =>
  actorTies(shown, id, ({ from, to }) => from === id || to === id);

/** Every actor that ties start from, with those ties; each tie is listed once. */
export const tiesByActor = (shown: ShownTies): readonly ActorTies[] =>
  shown.actors.map(({ id }) => actorTies(shown, id, ({ from }) => from === id)).filter(({ ties }) => ties.length > 0);

function actorTies({ actors, ties, language }: ShownTies, id: string, own: (tie: DatedTie) => boolean): ActorTies {
  const side = actors.find((actor) => actor.id === id)?.side;
  return {
    id,
    name: nameOf(actors, id),
    ...(side && { side }),
    ties: ties
      .filter(own)
      .sort((a, b) => ascending(tieKinds.indexOf(a.kind), tieKinds.indexOf(b.kind)))
      .map((tie) => tieInWords(tie, id, { actors, language })),
  };
}

function tieInWords(
  tie: DatedTie,
  id: string,
  { actors, language }: Pick<ShownTies, "actors" | "language">,
): TieInWords {
  const words =
    tie.from === id
      ? language.ties.of(tie.kind, nameOf(actors, tie.to))
      : language.ties.back(tie.kind, nameOf(actors, tie.from));
  const dates = tieDates(language, tie, { brief: true });
  return {
    id: tie.id,
    kind: tie.kind,
    words: dates ? language.inRow([words, dates]) : words,
    ...(tie.note && { note: tie.note }),
  };
}
