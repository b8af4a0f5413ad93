import { dayOf, readEdtf } from "./edtf.ts";
import type { Actor, Edtf, FormerName } from "./model.ts";
import type { Story } from "./read.ts";

/** What a side or an actor is called, in full and in tight spaces. */
export interface Name {
  name: string;
  short: string;
}

/**
 * What a side was called on a day: a former name up to its last day, the present name after that or if no day is given.
 * A side that the story does not have is called by its id. Throws a RangeError for an invalid date.
 */
export const sideName = (story: Pick<Story, "sides">, side: string, day?: Edtf): Name =>
  nameOn(story.sides[side] ?? { name: side }, day);

/**
 * What an actor was called on a day: a former name up to its last day, the present name after that or if no day is
 * given. Throws a RangeError for an invalid date.
 */
export const actorName = (actor: Actor, day?: Edtf): Name => nameOn(actor, day);

function nameOn(
  { name, short = name, was = [] }: { name: string; short?: string; was?: readonly FormerName[] },
  day: Edtf | undefined,
): Name {
  const former = day === undefined ? undefined : was.find(({ until }) => dayOf(day) < readEdtf(until).to);
  return former ? { name: former.name, short: former.short ?? former.name } : { name, short };
}
