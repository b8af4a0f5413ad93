import type { Story } from "../../events/read.ts";
import { timeAxis } from "../../marks/axis.ts";
import { namedRule, plainRule } from "../../marks/rule.ts";
import type { Drawing } from "../../svg/node.ts";
import type { Chart } from "../chart.ts";
import { inReadingDirection } from "../readingDirection.ts";
import { describeTimeline } from "./describe.ts";
import { eventIndex } from "./layout/events/eventIndex.ts";
import { type TimelineLayout, timelineLayout } from "./layout/layout.ts";
import { events, stems } from "./marks/events.ts";
import { emptyNote, laneHeadings, listBrackets } from "./marks/lanes.ts";
import { legend } from "./marks/legend.ts";
import { hasBegun, type TimelineOptions, type TimelineState } from "./state.ts";
import { windowControlOf } from "./windowControl.ts";

/**
 * A timeline of a story's events in lanes, from years to a single day. Drawing throws a RangeError for an extent that
 * is not two dates in order.
 */
export const timeline = (story: Story, options: TimelineOptions = {}): Chart<TimelineState> =>
  inReadingDirection(story, (turned) => timelineFrom(turned, options));

function timelineFrom(story: Story, options: TimelineOptions): Chart<TimelineState> {
  const { order = [], minPriority = 1 } = options;
  const index = eventIndex(story, minPriority);
  const layout = timelineLayout(story, index, order);
  return {
    kind: "timeline",
    options,
    bleeds: false,
    of: (other) => timeline(other, options),
    heightFor: (width) => Math.round(width < 640 ? Math.max(560, width * 1.5) : width * 0.52),
    draw: (state, frame) => drawTimeline(layout(state, frame)),
    describe: (state) => describeTimeline(story, state, { events: index.byDate(state).filter(hasBegun(state)), order }),
    rows: (state, frame) => layout(state, frame).rows,
    windowControl: windowControlOf({ story, index, order, layout }),
  };
}

const drawTimeline = ({
  axis,
  headings,
  focusRule,
  dayRule,
  lanes,
  across,
  noEvents,
  legend: entries,
}: TimelineLayout): readonly Drawing[] => [
  timeAxis(axis.ticks, { ...axis, movable: true }),
  laneHeadings(headings),
  ...(focusRule ? [namedRule(focusRule.name, focusRule)] : []),
  ...(dayRule ? [plainRule("day", dayRule)] : []),
  stems(lanes, across),
  events(lanes, across),
  listBrackets(lanes),
  ...(noEvents ? [emptyNote(noEvents)] : []),
  ...(entries.length > 0 ? [legend(entries)] : []),
];
