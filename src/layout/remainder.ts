import { controlAt, holder as holderOf, holders } from "../events/control.ts";
import type { Control } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import type { Shore } from "./course.ts";

/** A stretch of one shore for which one place speaks (or several that face the same kilometre). */
export interface Stretch {
  shore: Shore;
  places: readonly string[];
  /** From the upstream end to the downstream one, in river-kilometres. */
  from: number;
  to: number;
}

/** Days on end in which a side held a stretch (`held`) or some part of it, perhaps (`part`); milliseconds UTC. */
export interface Spell {
  stretch: Stretch;
  share: "held" | "part";
  from: number;
  to: number;
}

export interface StretchOptions {
  /** Places that have the kilometre they face but lie away from the water, and do not speak for their shore. */
  inland?: readonly string[];
  /** How far a place speaks for its shore where no other is nearer, and beyond the last one, in kilometres. */
  reach?: number;
  end?: number;
}

const day = 864e5;

/** Cuts a shore into stretches, half way from each place of known control to the next. */
export function stretchesOf(
  story: Story,
  shore: Shore,
  { inland = [], reach = 60, end = 10 }: StretchOptions = {},
): readonly Stretch[] {
  const stops = new Map<number, string[]>();
  for (const [id, { river, within }] of Object.entries(story.places)) {
    if (river?.bank !== shore || river.km === undefined || within || inland.includes(id) || !story.turns.has(id))
      continue;
    stops.set(river.km, [...(stops.get(river.km) ?? []), id]);
  }
  const order = [...stops].sort((a, b) => a[0] - b[0]);
  return order.map(([km, places], index) => {
    const [before, after] = [order[index - 1]?.[0], order[index + 1]?.[0]];
    return {
      shore,
      places,
      from: before === undefined ? km - end : Math.max((before + km) / 2, km - reach),
      to: after === undefined ? km + end : Math.min((km + after) / 2, km + reach),
    };
  });
}

/** Whether a side held a place, held a part of it or perhaps all, or none. */
export type Share = "held" | "part" | "none";

/** How much of a place a side held at an instant (milliseconds UTC). */
export function shareOf(story: Story, side: string, place: string, instant: number): Share {
  const { control, perhapsStill } = controlAt(story, place, instant);
  const now = holderOf(control) === side;
  if (now && (!perhapsStill || holderOf(perhapsStill) === side)) return "held";
  return now || inside(control, side) || (perhapsStill && inside(perhapsStill, side)) ? "part" : "none";
}

/** The same of a stretch: `held` where all its places are, `part` where any is or any part. */
export function shareAt(story: Story, side: string, { places }: Stretch, instant: number): Spell["share"] | undefined {
  const shares = places.map((place) => shareOf(story, side, place, instant));
  if (shares.every((share) => share === "held")) return "held";
  return shares.some((share) => share !== "none") ? "part" : undefined;
}

// Whoever besieges a place is not in it.
const inside = (control: Control, side: string): boolean =>
  control.status === "besieged" ? control.holder === side : holders(control).includes(side);

/** What a side held of some stretches, day by day from `from` to `to` (milliseconds UTC, the end excluded). */
export function spellsOf(
  story: Story,
  side: string,
  stretches: readonly Stretch[],
  [from, to]: readonly [number, number],
): readonly Spell[] {
  return stretches.flatMap((stretch) => {
    const spells: Spell[] = [];
    for (let start = from; start < to; start += day) {
      const share = shareAt(story, side, stretch, start + day - 1);
      const last = spells.at(-1);
      if (share && last?.share === share && last.to === start) last.to = start + day;
      else if (share) spells.push({ stretch, share, from: start, to: start + day });
    }
    return spells;
  });
}

/** The same from `from` to an earlier end, of spells that begin at `from` or after it: whole days, as they are told. */
export function spellsUntil(spells: readonly Spell[], [from, to]: readonly [number, number]): readonly Spell[] {
  const end = from + Math.ceil((to - from) / day) * day;
  return spells.flatMap((spell) => (spell.from < to ? [{ ...spell, to: Math.min(spell.to, end) }] : []));
}

/** A piece of an outline, from one (time, kilometre) to another. */
export type Edge = readonly [from: readonly [at: number, km: number], to: readonly [at: number, km: number]];

/** The outline of what was held, without the sides along the start and the end of all time drawn. */
export function outlineOf(spells: readonly Spell[], [start, end]: readonly [number, number]): readonly Edge[] {
  const held = spells.filter(({ share }) => share === "held");
  return held.flatMap(({ stretch, from, to }) => {
    const across = (km: number, touching: (other: Stretch) => boolean) =>
      without(
        [from, to],
        held.filter((other) => touching(other.stretch)).map((other) => [other.from, other.to]),
      ).map(
        ([a, b]): Edge => [
          [a, km],
          [b, km],
        ],
      );
    const down = [from, to].filter((at) => at > start && at < end);
    return [
      ...down.map(
        (at): Edge => [
          [at, stretch.from],
          [at, stretch.to],
        ],
      ),
      ...across(stretch.from, (other) => other.to === stretch.from),
      ...across(stretch.to, (other) => other.from === stretch.to),
    ];
  });
}

/** What is left of a span of time without some others. */
function without(span: readonly [number, number], others: readonly (readonly [number, number])[]) {
  return others.reduce<readonly (readonly [number, number])[]>(
    (left, [a, b]) =>
      left.flatMap(([from, to]) =>
        (b <= from || a >= to ? [[from, to] as const] : [[from, a] as const, [b, to] as const]).filter(
          ([u, v]) => v > u,
        ),
      ),
    [span],
  );
}
