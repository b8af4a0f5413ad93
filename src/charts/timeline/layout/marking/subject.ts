import type { Event, Story } from "../../../../events/read.ts";
import { memoizeBy } from "../../../../svg/memo.ts";
import { boldEvents, type TimelineState } from "../../state.ts";
import { type Dated, datedOf } from "./dating.ts";

/** An event prepared for drawing, before it has a place. */
export interface Subject {
  event: Event;
  dated: Dated;
  /** Whether its title is set in bold and placed before others. */
  bold: boolean;
  /** Whether it is faded, since others are highlighted. */
  isQuiet?: boolean;
  /** The side of its first acting actor, and the angle of that side's hatch in degrees; absent if it has no side. */
  side?: string;
  hatch?: number;
}

/**
 * Reads events as subjects of a state; `hours` says whether the plot is wide enough to distinguish hours. An event is
 * read when it is first needed, since most of very many events are never drawn.
 */
export function subjectReader(
  story: Story,
): (events: readonly Event[], state: TimelineState, hours: boolean) => readonly Subject[] {
  const plain = memoizeBy((event: Event, hours: boolean): Subject => {
    const side = actingSide(story, event);
    const hatch = side === undefined ? undefined : story.sides[side]?.hatch;
    return {
      event,
      dated: datedOf(event, hours),
      bold: false,
      ...(side !== undefined && { side }),
      ...(hatch !== undefined && { hatch }),
    };
  }, String);
  return (events, state, hours) => {
    const bold = new Set(boldEvents(state));
    const isQuieted = (state.highlight ?? []).length > 0;
    return events.map((event) => {
      const subject = plain(event, hours);
      if (bold.has(event.id)) return { ...subject, bold: true };
      return isQuieted ? { ...subject, isQuiet: true } : subject;
    });
  };
}

const actingSide = (story: Story, { by = [] }: Event): string | undefined =>
  by.map((id) => story.actors[id]?.side).find((found) => found !== undefined);
