import type { TimeScale } from "../../../../layout/timeScale.ts";
import type { Bin } from "../events/timeIndex.ts";
import { isSpanning, type Marking, markingOf } from "./marking.ts";
import type { Subject } from "./subject.ts";

/** The room a lane is planned for; all in pixels. */
export interface Room {
  scale: TimeScale;
  range: readonly [left: number, right: number];
  fontSize: number;
  /** The height, outward from the baseline. */
  height: number;
  /** The words that open a list of titles whose dates are wider than the plot. */
  opening: string;
  /** Where such a list may be placed across, if that is not the whole range. */
  listRange?: readonly [left: number, right: number];
  /** The x of a line down the whole chart, which titles do not cross if they can be placed otherwise. */
  avoid?: number | undefined;
  /** Whether it is planned while the chart is moved, when nothing is read for long. */
  isMoving?: boolean;
}

/** What a lane shows: subjects, most important first, and bins of those that are too many to be drawn one by one. */
export interface LaneSubjects {
  subjects: readonly Subject[];
  bins?: readonly Bin[];
  /** How many further events have dates wider than the plot. */
  spanning?: number;
}

/** A subject with its mark laid across the plot. */
export type Marked = Subject & { marking: Marking };

/**
 * The subjects of a lane with their marks laid across the plot; those whose date is wider than the plot are separate.
 */
export interface LaneMarks {
  spanning: readonly Subject[];
  marked: readonly Marked[];
  bins: readonly Bin[];
  moreSpanning: number;
}

/** Lays the marks of a lane across the plot, whatever its height. */
export function layMarks(
  { subjects, bins = [], spanning: moreSpanning = 0 }: LaneSubjects,
  { scale, range, fontSize }: Room,
): LaneMarks {
  const spanning: Subject[] = [];
  const marked: Marked[] = [];
  for (const subject of subjects) {
    const marking = markingOf(subject.dated, scale, range, { fontSize, priority: subject.event.priority });
    if (isSpanning(subject.dated, marking, range)) spanning.push(subject);
    else marked.push({ ...subject, marking });
  }
  return { spanning, marked, bins, moreSpanning };
}
