import { max, min } from "d3";
import type { Chart } from "../../charts/chart.ts";
import { dateAt, parseEdtf, readEdtf } from "../../events/edtf.ts";
import type { Story } from "../../events/read.ts";
import { atRest, type Stretch } from "../../layout/moves.ts";

/**
 * How somebody sees a chart in place of its step: over another stretch of time, with an event chosen, or both; or on
 * another day, given as the millisecond it begins.
 */
export type View = { stretch?: Stretch | undefined; chosen?: string | undefined } | { day: number };

const oneDay = 864e5;
const written = /^(?:(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?)?(?:,([^,]+))?$/;

/** A view as it stands in an address: `2017-09-05..2017-11-03,al-qaim-entered`, both days included, or `2017-10-12`. */
export function writeView(view: View): string {
  if ("day" in view) return dateAt(view.day);
  const { stretch, chosen } = view;
  return [stretch && `${dateAt(stretch[0])}..${dateAt(stretch[1] - oneDay)}`, chosen !== undefined && `,${chosen}`]
    .filter(Boolean)
    .join("");
}

/**
 * Reads a view of a chart, which may come from anywhere: undefined for what is not one, for dates that do not exist or
 * run backwards, for stretches beyond what the chart has, for events the story has not, and for a kind of view the
 * chart does not offer.
 */
export function readView(story: Story, { reel, dial }: Movable, raw: unknown): View | undefined {
  const found = typeof raw === "string" && raw !== "" && written.exec(raw);
  if (!found) return undefined;
  const [, first, last, chosen] = found;
  if (chosen !== undefined && !story.event.has(chosen)) return undefined;
  if (first === undefined) return reel && { chosen };
  const [from, to] = [parseEdtf(first), parseEdtf(last ?? first)];
  if (!from || !to) return undefined;
  if (last === undefined) return dial && chosen === undefined ? { day: from.from } : undefined;
  const isIn = reel && from.from < to.to && from.from >= reel.all[0] && to.to <= reel.all[1];
  return isIn ? { stretch: [from.from, to.to], ...(chosen !== undefined && { chosen }) } : undefined;
}

/** Reads a view as it is held, at any moment of a move, that came from another window; undefined for what is not one. */
export function keptView(story: Story, { reel, dial }: Movable, raw: unknown): View | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { stretch, chosen, day } = raw as Partial<Record<string, unknown>>;
  if (typeof day === "number") return dial && Math.abs(day) < 8e15 ? { day } : undefined;
  if (chosen !== undefined && !(typeof chosen === "string" && story.event.has(chosen))) return undefined;
  if (!Array.isArray(stretch) || !reel) return undefined;
  const [from, to] = stretch as readonly unknown[];
  const [first, last] = reel.all;
  if (typeof from !== "number" || typeof to !== "number" || !(from < to && from >= first && to <= last))
    return undefined;
  return { stretch: [from, to], ...(chosen !== undefined && { chosen }) };
}

/** The parts of a chart by which it is moved. */
export type Movable = Pick<Chart, "reel" | "dial">;

/** The state of a chart that shows a view in place of a step's state. */
export function stateIn({ reel, dial }: Movable, state: unknown, view: View | undefined): unknown {
  if (!view) return state;
  if ("day" in view) return dial?.on(state, dateAt(view.day)) ?? state;
  return (view.stretch && reel?.over(state, view.stretch, view.chosen)) ?? state;
}

/** Whether a view shows other time than its step. */
export const isElsewhere = (view: View | undefined): boolean =>
  view !== undefined && ("day" in view || view.stretch !== undefined);

/** Where a view comes to rest: at whole days. */
export const resting = (view: View): View =>
  "day" in view || !view.stretch ? view : { ...view, stretch: atRest(view.stretch) };

/**
 * The days that the chart of a slide with these steps can be turned to: all that it offers, or else those its steps
 * stand on, from the first to the last, with some to both sides where they are one.
 */
export function daysOf({ dial }: Pick<Chart, "dial">, states: readonly unknown[]): Stretch {
  const offered = states.flatMap((state) => dial?.days?.(state) ?? []).map(readEdtf);
  const days = states.flatMap((state) => (dial ? readEdtf(dial.day(state)) : []));
  const [first, last] = [min(offered, ({ from }) => from), max(offered, ({ to }) => to)];
  if (first !== undefined && last !== undefined) return [first, last];
  const stood: Stretch = [min(days, ({ from }) => from) ?? 0, max(days, ({ to }) => to) ?? oneDay];
  const spare = stood[1] - stood[0] < 15 * oneDay ? 30 * oneDay : 0;
  return [stood[0] - spare, stood[1] + spare];
}
