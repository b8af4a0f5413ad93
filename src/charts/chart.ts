import type { Bounds, Edtf } from "../events/model.ts";
import type { Extent } from "../events/query.ts";
import type { Event, Story } from "../events/read.ts";
import type { TimeWindow } from "../layout/timeWindow.ts";
import type { Drawing } from "../svg/node.ts";

/** The room a chart is drawn in, in CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  /** Put before every id in the drawing, so that no two charts on a page share one. */
  prefix: string;
  /** The size of ordinary label text in pixels: 16 or more on a slide, 14 on a phone. */
  fontSize: number;
}

/** What a chart says in a state, in words: generated from the events, never written by hand. */
export interface Description {
  /** A short name, such as "Control along the Euphrates, 3 November 2017". */
  name: string;
  /** One paragraph that says what the drawing shows in this state. */
  summary: string;
  table: Table;
  /** Further tables, where it is made of several charts. */
  tables?: readonly Table[];
  /** The day at whose end it shows who held what and how far each front had come, where it shows one. */
  day?: Edtf;
  /** The days it covers, where they are more than that day. */
  span?: Extent;
  /** The ground it covers, where it is a map or follows a river. */
  bounds?: Bounds;
  /** The events that this state draws or rests on, by id, in order of date; their sources are the chart's. */
  events: readonly string[];
  /** Sources drawn on beside those of the events, by id. */
  sources?: readonly string[];
  /**
   * Its parts, in the order in which one would name them, for whoever walks it by keys: the lanes of a timeline, the banks
   * of a river, the sides on a map. One without parts is walked as a whole.
   */
  parts?: readonly ChartPart[];
}

/** A part of a chart, with the ids of what is in it. */
export interface ChartPart {
  name: string;
  /** The day on which it shows its places, where the chart shows several. */
  day?: Edtf | undefined;
  events?: readonly string[];
  places?: readonly string[];
  fronts?: readonly string[];
  ties?: readonly string[];
  figures?: readonly ChartFigure[];
}

/** A figure that a chart draws and no record of the story tells of by itself. */
export interface ChartFigure {
  /** By which its mark is found: what its `data-` attributes say. */
  at: Readonly<Record<string, string>>;
  /** Its value and what it is a figure of. */
  words: string;
}

/** All tables of a description. */
export const tablesOf = ({ table, tables = [] }: Pick<Description, "table" | "tables">): readonly Table[] => [
  table,
  ...tables,
];

/** What a chart shows in a state, as a table of plain text. */
export interface Table {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /**
   * By which of its columns one can tell what has changed since another state: places with the state they are in, or
   * fronts with the place they have reached.
   */
  changes?: { kind: "state" | "position"; what: number; to: number };
}

/**
 * A chart is a value with no state of its own: a drawing is a function of a state and a frame.
 * States are plain serialisable values, so that an address, a speaker's window or a page of paper can carry one.
 */
export interface Chart<State = unknown> {
  /** Such as `timeline`; a class on its element. */
  readonly kind: string;
  /** True where the drawing should reach the edges of the slide. */
  readonly bleeds: boolean;
  /** This chart made from another reading of its story, as when a page has loaded what a first reading left out. */
  of(story: Story): Chart<State>;
  /** The height that suits a width, in pixels, where the page does not dictate one; narrow pages get taller charts. */
  heightFor(width: number): number;
  /** How many frames stand beside each other at a width, where it draws more than one state; see `sideBySide`. */
  across?(width: number): number;
  /** What stands inside the `<svg>`: marks that carry `data-event`, `data-place` or `data-front` with the id they stand for. */
  draw(state: State, frame: Frame): readonly Drawing[];
  describe(state: State): Description;
  /** Of a chart that is made of others: each of these, with its part of a state. */
  parts?(state: State): readonly (readonly [chart: Chart, state: unknown])[];
  /** Where it shows a stretch of time: how its states show another. */
  readonly windowControl?: TimeWindowControl<State>;
  /** Where it shows one day: how its states show another. */
  readonly dayControl?: DayControl<State>;
}

/** How a chart of a stretch of time is moved along it: every move is another state of the same chart. */
export interface TimeWindowControl<State> {
  /** All the time there is to show. */
  readonly all: TimeWindow;
  get(state: State): TimeWindow;
  /** The state that shows another stretch with all its events, and the title of one before those of others. */
  with(state: State, stretch: TimeWindow, chosen?: string): State;
  /** The part of its stretch up to whose end a state shows what happened; all of it where it stands at no day. */
  passed(state: State): TimeWindow;
  /** The state as it stood at the end of a day of its stretch, with everything it then has where it stands in the state. */
  until(state: State, day: Edtf): State;
  /** The days on which something that it shows begins or ends, in milliseconds UTC, in order; of very many the weightiest. */
  changes(state: State): readonly number[];
  /** Where the stretch begins and ends across a frame, in pixels. */
  range(state: State, frame: Frame): readonly [left: number, right: number];
  /** The events of a lane that stand there without their titles. */
  unlabelled(state: State, frame: Frame, lane: string): readonly Event[];
}

/** How a chart of one day is turned to another. */
export interface DayControl<State> {
  get(state: State): Edtf;
  with(state: State, day: Edtf): State;
  /** The days on which what it shows has changed, in milliseconds UTC, in order. */
  changes(state: State): readonly number[];
  /** The first and the last day it can be turned to; those of the steps of its slide where absent. */
  range?(state: State): Extent;
  /** The day from which the days up to that of a state are played; the first it can be turned to where absent. */
  playedFrom?(state: State): Edtf | undefined;
  /** The state in which every name keeps one place on all of some days, where names would move from day to day. */
  steady?(state: State, days: Extent): State;
}
