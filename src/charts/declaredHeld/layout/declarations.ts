import { controlAt, type Share, shareOf } from "../../../events/control.ts";
import { dayOf } from "../../../events/edtf.ts";
import { storyDate } from "../../../events/moments.ts";
import type { Event, Story } from "../../../events/read.ts";
import type { DeclaredHeldOptions, DeclaredHeldState } from "../state.ts";

/** A declaration of victory, and what was still held at the end of that day. */
export interface Declaration {
  event: Event;
  /** How much of each tracked place the side still held, by the id of the place. */
  shares: ReadonlyMap<string, Share>;
  /** How many places it held, and how many in part. */
  held: number;
  part: number;
}

/** The events that declare victory, by date. Throws a RangeError for an event that does not exist. */
export function declaringEvents(story: Story, events: DeclaredHeldOptions["events"]): readonly Event[] {
  if ("kinds" in events) return story.events.filter(({ kind }) => events.kinds.includes(kind));
  for (const id of events) if (!story.event.has(id)) throw new RangeError(`unknown event: ${id}`);
  return story.events.filter(({ id }) => events.includes(id));
}

/** A declaration: what a side still held of the given places at the end of the day of an event. */
export function declarationOf(story: Story, event: Event, side: string, places: readonly string[]): Declaration {
  const instant = storyDate(event).to - 1;
  const shares = new Map(places.map((id) => [id, shareOf(controlAt(story, id, instant).control, side)] as const));
  const count = (share: Share) => [...shares.values()].filter((one) => one === share).length;
  return { event, shares, held: count("held"), part: count("part") };
}

/** The declarations that a state shows: those up to an event or a day, or all. Throws a RangeError for an invalid date. */
export function declarationsUpTo(
  story: Story,
  { upTo }: DeclaredHeldState,
  declarations: readonly Declaration[],
): readonly Declaration[] {
  if (upTo === undefined) return declarations;
  const own = declarations.findIndex(({ event }) => event.id === upTo);
  if (own >= 0) return declarations.slice(0, own + 1);
  const last = story.event.get(upTo);
  const until = last ? storyDate(last).from : dayOf(upTo);
  return declarations.filter(({ event }) => storyDate(event).from <= until);
}
