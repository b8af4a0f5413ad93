import type { KnownIds, Shape } from "../events/check/shape.ts";
import type { Bounds, Edtf } from "../events/model.ts";
import type { Extent } from "../events/query.ts";
import type { Event, Story } from "../events/read.ts";
import type { TimeWindow } from "../layout/timeWindow.ts";
import type { Drawing } from "../svg/node.ts";

/** The room a chart is drawn in, in CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  /** Put before every id in the drawing, so that no two charts on a page share an id. */
  prefix: string;
  /** The size of ordinary label text in pixels, which each view chooses. */
  fontSize: number;
  /** The space at each side that words above the drawing keep to, if it reaches the edges of a slide; 0 if omitted. */
  margin?: number;
  /** The rows to keep to, if charts beside each other share theirs; a chart's own if omitted. */
  rows?: Rows;
}

/** The rows of a drawing, such as the lanes of a timeline, from top to bottom; heights in pixels. */
export interface Rows {
  /** Where the first begins and the last ends. */
  top: number;
  bottom: number;
  /** The height of the heading above each; 0 if headings are beside them. */
  headings: number;
  /** The height that each needs for what is in it, by its id. */
  needs: ReadonlyMap<string, number>;
}

/** What a chart says in a state, in words: generated from the events, never written by hand. */
export interface Description {
  /** A short name, such as "Control along the Euphrates, 3 November 2017". */
  name: string;
  /** One paragraph that says what the drawing shows in this state. */
  summary: string;
  table: Table;
  /** Further tables, if the chart is made of several charts. */
  tables?: readonly Table[];
  /** The day it shows, if any: who held what, and how far each front had come, at the end of that day. */
  day?: Edtf;
  /** The days it covers, if they are more than that one day. */
  span?: Extent;
  /** The area it covers, if it is a map or follows a river. */
  bounds?: Bounds;
  /**
   * The ids of the events that this state draws or rests on, in order of date, those of charts beside each other chart by
   * chart; their sources are the sources of the chart.
   */
  events: readonly string[];
  /** The ids of further sources, beside those of the events. */
  sources?: readonly string[];
  /**
   * Its parts, in the order in which the keys step through them: the lanes of a timeline, the banks of a river, the
   * sides on a map. The keys step through a chart without parts as a whole.
   */
  parts?: readonly ChartPart[];
}

/** A part of a chart, with the ids of what it contains. */
export interface ChartPart {
  name: string;
  /** The day on which it shows its places, if the chart shows several days. */
  day?: Edtf | undefined;
  events?: readonly string[];
  places?: readonly string[];
  fronts?: readonly string[];
  ties?: readonly string[];
  figures?: readonly ChartFigure[];
}

/** A figure that a chart draws and that no single record of the story contains. */
export interface ChartFigure {
  /** The `data-` attributes by which its mark is found, and their values. */
  at: Readonly<Record<string, string>>;
  /** Its value, and what it is a figure of, in words. */
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
   * The columns (`what` and `to`, counted from 0) that show what has changed since another state: places and the state
   * they are in, or fronts and the place they have reached.
   */
  changes?: { kind: "state" | "position"; what: number; to: number };
}

/**
 * A chart keeps no state: a drawing is a function of a state and a frame. States are plain serialisable values, so that
 * an address, a speaker's window or a page of paper can carry one.
 */
export interface Chart<State = unknown> {
  /** A name such as `timeline`, which is also a class on its element. */
  readonly kind: string;
  /** Whether the drawing reaches the edges of the slide. */
  readonly bleeds: boolean;
  /** Whether it is a list that leaves entries out in a frame lower than `heightFor`. */
  readonly isList?: boolean;
  /** This chart made from a fuller reading of its story, for when a page has loaded what was deferred. */
  of(story: Story): Chart<State>;
  /** The height that suits a width, in pixels, if the page does not dictate one; narrow pages get taller charts. */
  heightFor(width: number): number;
  /** How many frames stand side by side at a width in pixels, if it draws more than one state; see `sideBySide`. */
  across?(width: number): number;
  /**
   * The content of the `<svg>`. Marks carry the id of the record they stand for in `data-event`, `data-place`,
   * `data-front` or `data-tie`.
   */
  draw(state: State, frame: Frame): readonly Drawing[];
  describe(state: State): Description;
  /** The rows into which it divides a frame, if it has rows. */
  rows?(state: State, frame: Frame): Rows | undefined;
  /** The options that its author gave, for the check. */
  readonly options?: unknown;
  /** The charts that this one is made of, if any, each under the name of its part of a state. */
  readonly parts?: Readonly<Record<string, Chart>>;
  /** If it shows a time window: how to make it show another. */
  readonly windowControl?: TimeWindowControl<State>;
  /** If it shows one day: how to make it show another. */
  readonly dayControl?: DayControl<State>;
}

/** What the check asks of a kind of chart, given the ids of the event file. */
export interface ChartShapes<Options = never> {
  /** The options it is made with; `own` are the same options, for fields that may only name what another field lists. */
  options(known: KnownIds, own: Options): Shape;
  /** A state, given valid options. Omitted by a chart that is made of others, whose states their own shapes check. */
  state?(known: KnownIds, options: Options): Shape;
}

/** How a chart is moved to another time window: every move is another state of the same chart. */
export interface TimeWindowControl<State> {
  /** The longest time window that can be shown. */
  readonly all: TimeWindow;
  get(state: State): TimeWindow;
  /**
   * The state that shows another time window with all its events; the title of the event `chosen` is placed before
   * others.
   */
  with(state: State, window: TimeWindow, chosen?: string): State;
  /** The part of a state's time window whose events are shown; the whole window if the state has no day. */
  passed(state: State): TimeWindow;
  /** The state that shows its time window as it was at the end of a day; what is drawn keeps its place. */
  until(state: State, day: Edtf): State;
  /**
   * The days on which something that it shows begins or ends, in milliseconds UTC, in order; of very many only the most
   * important.
   */
  changes(state: State): readonly number[];
  /** Where the time window begins and ends across a frame, in pixels. */
  range(state: State, frame: Frame): readonly [left: number, right: number];
  /** The events of a lane, or of all lanes, that are drawn without their titles. */
  unlabelled(state: State, frame: Frame, lane?: string): readonly Event[];
}

/** How a chart of one day is set to another. */
export interface DayControl<State> {
  get(state: State): Edtf;
  with(state: State, day: Edtf): State;
  /** The moments at which what it shows changes, in milliseconds UTC, in order. */
  changes(state: State): readonly number[];
  /** The first and the last day it can be set to; those of the steps of its slide if omitted. */
  range?(state: State): Extent;
  /** The day from which the days up to that of a state are played; the first it can be set to if omitted. */
  playedFrom?(state: State): Edtf | undefined;
  /**
   * The state in which every name keeps one place on all of the given days; needed if names would move from day to day.
   */
  steady?(state: State, days: Extent): State;
}
