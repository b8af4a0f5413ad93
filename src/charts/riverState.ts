import type { Edtf } from "../events/model.ts";
import { type Extent, extentOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import type { Shore } from "../layout/course.ts";
import type { LonLat } from "../layout/river.ts";

/** What a river chart shows. */
export interface RiverState {
  /** The first and the last date, both included. */
  extent: Extent;
  /** The day at whose end the drawing stops; the whole extent where absent. */
  day?: Edtf;
  /** From where to where along the river, downstream: ids of places or river-kilometres. */
  reach: readonly [from: string | number, to: string | number];
  /** The ids of fronts to bring out; all others step back. */
  highlight?: readonly string[];
  /** Whether the story's day is ruled; it is unless this is false. */
  pivot?: boolean;
  /** Remarks on fixes, by their front and their date as written in the event file. */
  notes?: readonly { fix: { front: string; date: Edtf }; text: string }[];
}

export interface RiverOptions {
  /** The fronts to draw, by id, in painting order. */
  fronts: readonly string[];
  /** What to call a front on the chart, the fullest first; its name in the event file and its side's short name otherwise. */
  names?: Readonly<Record<string, readonly string[]>>;
  /** The side whose remainder is hatched. */
  holder: string;
  /** What to call the banks, such as "West bank". */
  banks: Readonly<Record<Shore, string>>;
  /** The name of the river. */
  river: string;
  /** The places to tick, by id; all that have a kilometre and a turn of control where absent. Names are set by weight. */
  places?: readonly string[];
  /** Places that have the kilometre they face but lie away from the water: they do not speak for their bank. */
  inland?: readonly string[];
  /** A boundary across the river, and what lies upstream and downstream of it. */
  border?: { km: number; above: string; below: string };
  /** What to call ground off the river. */
  aside?: string;
  /** The course of the river downstream, in degrees, for a small map where there is room. */
  map?: { line: readonly LonLat[] };
}

/** The span and reach of a state in numbers, and where its drawing stops. */
export interface RiverMeasure {
  /** Milliseconds UTC, the end excluded. */
  span: readonly [number, number];
  until: number;
  /** River-kilometres, with a little room at both ends. */
  reach: readonly [number, number];
}

/** Reads a state. Throws a RangeError for an extent or reach out of order, or a place without a river-kilometre. */
export function measureOf(story: Story, { extent, day, reach }: RiverState): RiverMeasure {
  const [from, to] = extentOf(extent);
  if (!(from < to)) throw new RangeError(`invalid extent: ${extent.join(" to ")}`);
  const [above, below] = reach.map((end) => {
    const km = typeof end === "number" ? end : story.places[end]?.river?.km;
    if (km === undefined) throw new RangeError(`unknown river-kilometre: ${end}`);
    return km;
  }) as [number, number];
  if (!(above < below)) throw new RangeError(`invalid reach: ${reach.join(" to ")}`);
  const pad = (below - above) * 0.025;
  const until = day === undefined ? to : Math.min(to, extentOf([day, day])[1]);
  return { span: [from, to], until, reach: [above - pad, below + pad] };
}
