import type { Bank, Edtf } from "../../events/model.ts";
import { type Extent, extentOf } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import type { LonLat } from "../../geo/river.ts";
import type { Border } from "../../layout/riversideRows.ts";
import type { TimeWindow } from "../../layout/timeWindow.ts";

/**
 * The signs that the legend can explain: a point reached, claimed or disputed; one that a front was pushed back from or
 * stopped short of; an uncertain day; a leg off the river; what was held; what was held in part or perhaps.
 */
export type RiverSign = "firm" | "claimed" | "disputed" | "back" | "short" | "range" | "around" | "held" | "part";

/** What a river chart shows. */
export interface RiverState {
  /** The first and the last date, both included. */
  extent: Extent;
  /** The day at whose end the drawing stops; the last of the extent if omitted. */
  day?: Edtf;
  /** The ends of the stretch of river to show, downstream: ids of places or river-kilometres. */
  reach: readonly [from: string | number, to: string | number];
  /** The ids of the fronts to highlight; the others are faded. */
  highlight?: readonly string[];
  /** The ids of the fronts to draw; all fronts of the chart if omitted. */
  fronts?: readonly string[];
  /** The signs that the legend explains, in a fixed order; all if omitted. */
  key?: readonly RiverSign[];
  /** Further layers: `toll` draws the deaths of the chart's register, each where and when it was recorded. */
  layers?: readonly "toll"[];
  /** Whether the story's focus date is ruled; `true` if omitted. */
  focusDate?: boolean;
  /** The days that the chart is played through: every name keeps a place that is free on all of them. */
  steady?: Extent;
  /** Notes on fixes; a fix is given by its front and its date as written in the event file. */
  notes?: readonly { fix: { front: string; date: Edtf }; text: string }[];
}

export interface RiverOptions {
  /** The ids of the fronts to draw, in painting order. */
  fronts: readonly string[];
  /** What to call a front on the chart, the longest name first; its name and its side's short name if omitted. */
  names?: Readonly<Record<string, readonly string[]>>;
  /** The id of the side whose remaining ground is hatched. */
  holder: string;
  /** What to call the banks, such as "West bank". */
  banks: Readonly<Record<Bank, string>>;
  /** The name of the river. */
  river: string;
  /** The ids of the places that have a tick; if omitted, all that have a kilometre and whose control is known. */
  places?: readonly string[];
  /**
   * The ids of places that lie away from the water, although they have the kilometre that they face: they do not
   * represent their bank.
   */
  inland?: readonly string[];
  border?: Border;
  /** What to call ground off the river; "off the river" if omitted. */
  offRiver?: string;
  /** The course of the river downstream, in degrees, for an inset map if there is room. */
  map?: { line: readonly LonLat[] };
  /** The id of the register of deaths that the layer `toll` draws; it needs the course of the river. */
  register?: string;
}

/**
 * The options of a chart with only the fronts that a state draws. Throws a RangeError for a front that the chart does
 * not have.
 */
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
  /** The moment within the time window at which the drawing stops, in milliseconds UTC. */
  until: number;
  /** The kilometres down, including a margin at both ends. */
  reach: Reach;
}

/**
 * The domain of a state. Throws a RangeError for an extent that ends before it begins, a reach that does not run
 * downstream, and a place that has no river-kilometre.
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
