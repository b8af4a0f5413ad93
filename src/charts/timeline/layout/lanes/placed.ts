import type { Label, PlacedLine } from "../../../../layout/labels.ts";
import type { MarkShape } from "../marking/marking.ts";
import type { Subject } from "../marking/subject.ts";
import type { Lane } from "./laneRoom.ts";

/** An event with its place, in pixels. */
export interface PlacedEvent {
  subject: Subject;
  /** The point of its date across the plot, and the middle of its mark down the chart. */
  x: number;
  y: number;
  shape: MarkShape;
  /** Whether its words are written along its mark, as for all long marks. */
  long: boolean;
  /** The thin line from the baseline to the mark. */
  stem?: { x: number; y1: number; y2: number };
  /** Its title: the left edge of the words and the top of their first line, relative to `x` and `y`. */
  label?: Label & { x: number; y: number };
}

/** A number that represents several events whose marks would touch. */
export interface EventCount {
  /** Unique within a chart. */
  key: string;
  count: number;
  /** The ids of those events, or only of the most important if there are too many. */
  events: readonly string[];
  /** Half the width of the number, in pixels. */
  half: number;
  fontSize: number;
}

/** A number with its place: its middle in pixels, and the time of the first of its events in milliseconds UTC. */
export interface PlacedCount {
  number: EventCount;
  x: number;
  y: number;
  at: number;
  counted: readonly Counted[];
}

/**
 * What a number counts: an event by id, or a count of events that are not distinguished, and when they have begun, in
 * milliseconds UTC.
 */
export interface Counted {
  id?: string;
  from: number;
  count: number;
}

/** What is drawn by a baseline: a mark whose title did not fit, or a number in place of such marks that would touch. */
export type Untitled = PlacedEvent | PlacedCount;

/**
 * A part of what is drawn by a baseline while the chart is moved: it is drawn once as long as the scale stays the same.
 */
export interface Tile {
  /** Unique within a chart. */
  key: string;
  untitled: readonly Untitled[];
}

/**
 * Titles whose dates are wider than the plot, in a list with a bracket, since the events may have happened anywhere
 * within it.
 */
export interface PlacedList {
  titles: readonly PlacedEvent[];
  /** The words that open it. */
  opening: PlacedLine;
  /** The ends of the bracket across, its height, and that of its tips; in pixels. */
  bracket: { from: number; to: number; y: number; tip: number };
  /** The number of titles that do not fit into the list. */
  rest?: PlacedCount;
  fontSize: number;
}

/** Everything a lane shows, placed. */
export interface PlacedLane {
  lane: Lane;
  events: readonly PlacedEvent[];
  untitled: readonly Untitled[];
  /** The tiles, drawn in place of `untitled` while the chart is moved. */
  tiles?: readonly Tile[];
  list?: PlacedList;
  /** How many events have no title. */
  dropped: number;
}
