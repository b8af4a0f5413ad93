import type { Control, Firmness } from "../events/model.ts";
import type { Story, Turn } from "../events/read.ts";

/** A stretch of time during which a place stayed in one state of control, as the events tell it; milliseconds UTC. */
export interface Piece {
  place: string;
  control: Control;
  /** The first possible moment of the turn that brought it about, and of the next; cut to the time drawn. */
  from: number;
  to: number;
  /** Until when the turn may not have come yet; `from` where its day is known. */
  sure: number;
  /** How its beginning is attested: `firm`, `claimed` (or disputed), or not at all. None where it begins before. */
  start?: "firm" | "claimed" | "assumed";
  firmness: Firmness;
  turn?: Turn;
}

const day = 864e5;

/**
 * The states of a place between two moments, one after another without a gap. Before the first turn nothing is known.
 * Throws a RangeError for a place that does not exist.
 */
export function piecesOf(story: Story, place: string, [from, to]: readonly [number, number]): readonly Piece[] {
  if (!(place in story.places)) throw new RangeError(`unknown place: ${place}`);
  const turns = story.turns.get(place) ?? [];
  const first = turns[0]?.when.from ?? to;
  const silent: Piece = {
    place,
    control: { status: "unknown" },
    from,
    to: Math.min(first, to),
    sure: from,
    firmness: "assumed",
  };
  const told = turns.map((turn, index): Piece => {
    const begin = turn.when.from;
    const end = Math.min(turns[index + 1]?.when.from ?? to, to);
    const doubtful = turn.when.to - begin > day;
    return {
      place,
      control: turn.control,
      from: Math.max(begin, from),
      to: end,
      sure: Math.max(from, doubtful ? Math.min(turn.when.to, end) : begin),
      ...(begin >= from && { start: attested(turn) }),
      firmness: turn.firmness,
      turn,
    };
  });
  return [silent, ...told].filter((piece) => piece.to > piece.from);
}

function attested({ firmness, when }: Turn): NonNullable<Piece["start"]> {
  if (firmness === "assumed") return "assumed";
  return firmness === "claimed" || firmness === "disputed" || when.uncertain ? "claimed" : "firm";
}
