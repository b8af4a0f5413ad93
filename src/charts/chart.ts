import type { Edtf } from "../events/model.ts";
import type { Extent } from "../events/query.ts";
import type { Event } from "../events/read.ts";
import type { Bounds } from "../layout/mercator.ts";
import type { Stretch } from "../layout/moves.ts";
import type { Drawing } from "../marks/drawing.ts";

/** The room a chart is drawn in, in CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  /** Put before every id in the drawing, so that no two charts on a page share one. */
  prefix: string;
  /** The size of ordinary label text in pixels: 16 or more on a slide, 14 on a phone. */
  text: number;
}

/** What a chart says in a state, in words: generated from the events, never written by hand. */
export interface Description {
  /** A short name, such as "Control along the Euphrates, 3 November 2017". */
  name: string;
  /** One paragraph that says what the drawing shows in this state. */
  summary: string;
  table: Table;
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
}

export interface Table {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
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
  /** The height that suits a width, in pixels, where the page does not dictate one; narrow pages get taller charts. */
  heightFor(width: number): number;
  /** What stands inside the `<svg>`: marks that carry `data-event`, `data-place` or `data-front` with the id they stand for. */
  draw(state: State, frame: Frame): readonly Drawing[];
  describe(state: State): Description;
  /** Where it shows a stretch of time: how its states show another. */
  readonly reel?: Reel<State>;
  /** Where it shows one day: how its states show another. */
  readonly dial?: Dial<State>;
}

/** How a chart of a stretch of time is moved along it: every move is another state of the same chart. */
export interface Reel<State> {
  /** All the time there is to show. */
  readonly all: Stretch;
  stretch(state: State): Stretch;
  /** The state that shows another stretch with all its events, and the title of one before those of others. */
  over(state: State, stretch: Stretch, chosen?: string): State;
  /** Where the stretch begins and ends across a frame, in pixels. */
  plot(state: State, frame: Frame): readonly [left: number, right: number];
  /** The events of a lane that stand there without their titles. */
  untitled(state: State, frame: Frame, lane: string): readonly Event[];
}

/** How a chart of one day is turned to another. */
export interface Dial<State> {
  day(state: State): Edtf;
  on(state: State, day: Edtf): State;
  /** The days on which what it shows has changed, in milliseconds UTC, in order. */
  changes(state: State): readonly number[];
  /** The first and the last day it can be turned to; those of the steps of its slide where absent. */
  days?(state: State): Extent;
}
