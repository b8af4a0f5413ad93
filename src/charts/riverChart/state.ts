import type { Bank, Edtf } from "../../events/model.ts";
import { type Extent, extentOf } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import type { LonLat } from "../../geo/river.ts";
import type { Border } from "../../layout/riversideRows.ts";
import type { TimeWindow } from "../../layout/timeWindow.ts";

/**
 * What a sign can mean: a point reached, claimed or disputed, one a front was pushed back from or stopped short of, a
 * doubtful day, a way off the river, what was held, what was fought over or in doubt.
 */
export type RiverSign = "firm" | "claimed" | "disputed" | "back" | "short" | "range" | "around" | "held" | "part";

/** What a river chart shows. */
export interface RiverState {
  /** The first and the last date, both included. */
  extent: Extent;
  /** The day at whose end the drawing stops; the last of the extent where absent. */
  day?: Edtf;
  /** From where to where along the river, downstream: ids of places or river-kilometres. */
  reach: readonly [from: string | number, to: string | number];
  /** The ids of the fronts to bring out; the others step back. */
  highlight?: readonly string[];
  /** The ids of the fronts to draw; all of the chart's where absent. */
  fronts?: readonly string[];
  /** What the key explains, in its own order; all that signs can mean where absent. */
  key?: readonly RiverSign[];
  /** What to draw besides: `toll`, the deaths of the chart's register, each where and when it was recorded. */
  layers?: readonly "toll"[];
  /** Whether the story's focus date is ruled; it is unless this is false. */
  focusDate?: boolean;
  /** Days that the chart is played through: every name keeps a place that is free on all of them. */
  steady?: Extent;
  /** Notes on fixes, each named by its front and its date as written in the event file. */
  notes?: readonly { fix: { front: string; date: Edtf }; text: string }[];
}

export interface RiverOptions {
  /** The fronts to draw, by id, in painting order. */
  fronts: readonly string[];
  /** What to call a front on the chart, the longest name first; its name and its side's short name where absent. */
  names?: Readonly<Record<string, readonly string[]>>;
  /** The side whose remainder is hatched. */
  holder: string;
  /** What to call the banks, such as "West bank". */
  banks: Readonly<Record<Bank, string>>;
  /** The name of the river. */
  river: string;
  /** The places to tick, by id; all that have a kilometre and whose control is known where absent. */
  places?: readonly string[];
  /** Places that lie away from the water, although they have the kilometre that they face: they say nothing of their bank. */
  inland?: readonly string[];
  border?: Border;
  /** What to call ground off the river; "off the river" where absent. */
  offRiver?: string;
  /** The course of the river downstream, in degrees, for an inset map where there is room. */
  map?: { line: readonly LonLat[] };
  /** The id of the register of deaths that the layer `toll` draws; it needs the course of the river. */
  register?: string;
}

/** The options of a chart with no more fronts than a state draws. Throws a RangeError for a front that the chart does not have. */
export function withFrontsOf<Options extends RiverOptions>(options: Options, { fronts }: RiverState): Options {
  if (!fronts) return options;
  const unknown = fronts.find((id) => !options.fronts.includes(id));
  if (unknown !== undefined) throw new RangeError(`not a front of this chart: ${unknown}`);
  return { ...options, fronts: options.fronts.filter((id) => fronts.includes(id)) };
}

/** A stretch of the river in kilometres, downstream. */
export type Reach = readonly [from: number, to: number];

/** What a state shows, in numbers. */
export interface RiverDomain {
  /** The time across, in milliseconds UTC, the end excluded. */
  window: TimeWindow;
  /** Where in the window the drawing stops. */
  until: number;
  /** The kilometres down, with a margin at both ends. */
  reach: Reach;
}

/**
 * The domain of a state. Throws a RangeError for an extent or a reach that runs backwards, and for a place that has no
 * river-kilometre.
 */
export function domainOf(story: Story, { extent, day, reach }: RiverState): RiverDomain {
  const [from, to] = extentOf(extent);
  if (!(from < to)) throw new RangeError(`invalid extent: ${extent.join(" to ")}`);
  const kmOf = (end: string | number): number => {
    const km = typeof end === "number" ? end : story.places[end]?.river?.km;
    if (km === undefined) throw new RangeError(`unknown river-kilometre: ${end}`);
    return km;
  };
  const [first, last] = [kmOf(reach[0]), kmOf(reach[1])];
  if (!(first < last)) throw new RangeError(`invalid reach: ${reach.join(" to ")}`);
  const margin = (last - first) * 0.025;
  const until = day === undefined ? to : Math.min(to, extentOf([day, day])[1]);
  return { window: [from, to], until, reach: [first - margin, last + margin] };
}
