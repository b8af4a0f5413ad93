import { dayOf } from "../../../events/edtf.ts";
import { actorName } from "../../../events/names.ts";
import type { DatedTie, Story } from "../../../events/read.ts";
import { tiesOn } from "../../../events/ties.ts";
import type { Language } from "../../../language/language.ts";
import type { AlliancesOptions, AlliancesState } from "../state.ts";

/** An actor with the name shown on the chart and the side it belongs to. */
export interface NamedActor {
  id: string;
  name: string;
  side?: string;
}

/** The actors and the ties that a state shows. */
export interface ShownTies {
  language: Language;
  actors: readonly NamedActor[];
  ties: readonly DatedTie[];
}

/** The most actors that can still be read across a room. */
const maxActors = 12;

/**
 * Throws a RangeError for an actor that does not exist or has no box, for one listed twice, and for more than twelve.
 */
export function checkActors(story: Story, { actors, camps }: AlliancesOptions): void {
  if (actors.length > maxActors)
    throw new RangeError(`a matrix of alliances holds ${maxActors} actors at most, not ${actors.length}`);
  for (const [index, id] of actors.entries()) {
    if (!story.actors[id]) throw new RangeError(`unknown actor: ${id}`);
    if (actors.indexOf(id) < index) throw new RangeError(`duplicate actor: ${id}`);
    if (camps && !camps[id]) throw new RangeError(`no box in camps for the actor: ${id}`);
  }
}

/**
 * The actors as they were called on a state's day, and the ties between them that it shows. Throws a RangeError for a
 * highlighted actor that is not among them.
 */
export function shownTies(story: Story, options: AlliancesOptions, state: AlliancesState): ShownTies {
  const { day, kinds, highlight } = state;
  const ids = new Set(options.actors);
  if (highlight !== undefined && !ids.has(highlight)) throw new RangeError(`unknown actor: ${highlight}`);
  return {
    language: story.language,
    actors: options.actors.flatMap((id): readonly NamedActor[] => {
      const actor = story.actors[id];
      if (!actor) return [];
      const name = options.names?.[id] ?? actorName(actor, day).short;
      return [{ id, name, ...(actor.side && { side: actor.side }) }];
    }),
    ties: tiesOn(story, day).filter(
      ({ from, to, kind }) => ids.has(from) && ids.has(to) && (!kinds || kinds.includes(kind)),
    ),
  };
}

/** When ties begin, and the first days on which they no longer hold, in milliseconds UTC. */
export const changesOf = (ties: readonly DatedTie[]): readonly number[] =>
  ties.flatMap(({ begins, ends }) => [...(begins ? [begins.from] : []), ...(ends ? [ends.to] : [])]);

/** The story's focus date and all days on which ties begin or have ended, in milliseconds UTC. */
export const daysOf = (story: Story, ties: readonly DatedTie[]): readonly number[] => [
  dayOf(story.focusDate),
  ...changesOf(ties),
];
