import { dateAt } from "../../../events/edtf.ts";
import type { Control, Edtf, Firmness } from "../../../events/model.ts";
import type { Story, Turn } from "../../../events/read.ts";
import { DAY } from "../../../events/time.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";

/** The time that a place stayed in one state of control according to the events, in milliseconds UTC. */
export interface ControlSpan {
  place: string;
  control: Control;
  /** The first possible moments of the turn that began it and of the next turn, cut to the time window. */
  from: number;
  to: number;
  /** The end of the doubt about when the turn happened; `from` if its day is known. */
  certain: number;
  /**
   * How its beginning is attested: `firm`, `claimed` (by one side, disputed or of uncertain date) or `assumed` (not at
   * all). Absent if it lies before the time window.
   */
  start?: "firm" | "claimed" | "assumed";
  firmness: Firmness;
  turn?: Turn;
}

/** The last day that any of the spans covers; sides are called as they were on it. There must be at least one span. */
export const lastDayOf = (spans: readonly ControlSpan[]): Edtf => dateAt(Math.max(...spans.map(({ to }) => to)) - 1);

/**
 * The states of control of a place over a time window, one after another without a gap. Before the first turn nothing
 * is known. Throws a RangeError for a place that does not exist.
 */
export function controlSpans(story: Story, place: string, [from, to]: TimeWindow): readonly ControlSpan[] {
  if (!(place in story.places)) throw new RangeError(`unknown place: ${place}`);
  const turns = story.turns.get(place) ?? [];
  const before: ControlSpan = {
    place,
    control: { status: "unknown" },
    from,
    to: Math.min(turns[0]?.when.from ?? to, to),
    certain: from,
    firmness: "assumed",
  };
  const after = turns.map((turn, index): ControlSpan => {
    const start = turn.when.from;
    const end = Math.min(turns[index + 1]?.when.from ?? to, to);
    const isRange = turn.when.to - start > DAY;
    return {
      place,
      control: turn.control,
      from: Math.max(start, from),
      to: end,
      certain: Math.max(from, isRange ? Math.min(turn.when.to, end) : start),
      ...(start >= from && { start: attested(turn) }),
      firmness: turn.firmness,
      turn,
    };
  });
  return [before, ...after].filter((span) => span.to > span.from);
}

function attested({ firmness, when }: Turn): NonNullable<ControlSpan["start"]> {
  if (firmness === "assumed") return "assumed";
  return firmness === "claimed" || firmness === "disputed" || when.uncertain ? "claimed" : "firm";
}
