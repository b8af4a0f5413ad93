import { dateAt } from "../../events/edtf.ts";
import { beginningOf, endingOf } from "../../events/moments.ts";
import { type Extent, extentOf } from "../../events/query.ts";
import type { Event, Story } from "../../events/read.ts";
import { DAY, lastMomentOf, startOf, yearOf } from "../../events/time.ts";
import { clamp, snapToDays, type TimeWindow } from "../../layout/timeWindow.ts";
import { once } from "../../svg/memo.ts";
import type { Frame, TimeWindowControl } from "../chart.ts";
import { dayWithin } from "../dayControl.ts";
import type { EventIndex } from "./layout/events/eventIndex.ts";
import { lanesOf } from "./layout/events/grouping.ts";
import type { PlacedLane } from "./layout/lanes/placed.ts";
import type { TimelineLayout } from "./layout/layout.ts";
import { maxLanes } from "./layout/timePlot.ts";
import { boldEvents, hasBegun, passedOf, type TimelineState, windowOf } from "./state.ts";

/** What moving a timeline needs: its story, its events by time, the order of its lanes, and its layout in a state. */
interface Parts {
  story: Story;
  index: EventIndex;
  order: readonly string[];
  layout: (state: TimelineState, frame: Frame) => TimelineLayout;
}

/** The window control of a timeline, over all years in which an event of its story happened. */
export function windowControlOf({ story, index, order, layout }: Parts): TimeWindowControl<TimelineState> {
  const all = once(() => yearsOf(story));
  return {
    get all() {
      return all();
    },
    get: windowOf,
    with({ events: _, exact: __, chosen: ___, until: ____, ...state }, window, chosen) {
      const [from, to] = clamp(window, all());
      const [first, last] = snapToDays([from, to]);
      const extent: Extent = [dateAt(first), dateAt(last - DAY)];
      // An extent cannot name days of years with more than four digits.
      const [start, end] = extentOf(extent);
      const isWhole = start === from && end === to;
      return {
        ...state,
        extent,
        ...(!isWhole && { exact: [from, to] }),
        ...(chosen !== undefined && { chosen }),
      };
    },
    passed: passedOf,
    until: (state, day) => ({ ...state, until: dayWithin(day, state.extent) }),
    changes: (state) => changesOf(index.shown(state), state),
    range: (state, frame) => layout(state, frame).range,
    unlabelled(state, frame, lane) {
      const titled = new Set(layout(state, frame).lanes.flatMap(titledIn));
      const lanes = lanesOf(story, index.shown(state), state.lanes, {
        order,
        most: maxLanes(frame),
        busy: index.busy(state.lanes),
      });
      return lanes.flatMap(({ id, events }) =>
        lane === undefined || id === lane
          ? events.filter((event) => !titled.has(event.id) && hasBegun(state)(event))
          : [],
      );
    },
  };
}

/** The most days that can be followed one after the other while a timeline is played. */
const mostChanges = 60;

/**
 * The days within the time that has passed on which the given events begin, and on which those that lasted end, in
 * milliseconds UTC, in order. If there are too many to follow, only those of events in bold and of the most important
 * ones. The events are given most important first.
 */
function changesOf(events: readonly Event[], state: TimelineState): readonly number[] {
  const [from, to] = passedOf(state);
  const bold = new Set(boldEvents(state));
  const ranked = events.toSorted((a, b) => Number(bold.has(b.id)) - Number(bold.has(a.id)));
  const ends = ranked.flatMap((event) => (event.ended?.precision === "day" ? endingOf(event) - 1 : []));
  const days = [...ranked.map(beginningOf), ...ends]
    .filter((at) => at >= from && at < to)
    .map((at) => Math.floor(at / DAY) * DAY);
  return [...new Set(days)].slice(0, mostChanges).sort((a, b) => a - b);
}

/** Whole years from that of the first event to that of the last; the first year of the epoch where there are none. */
function yearsOf({ events }: Story): TimeWindow {
  const starts = events.map(({ when }) => when.from);
  const ends = events.map(({ when, ended }) => {
    const to = (ended ?? when).to;
    return Number.isFinite(to) ? to : when.to;
  });
  const [first, last] = [
    starts.reduce((a, b) => Math.min(a, b), Infinity),
    ends.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  return events.length > 0 ? [startOf(yearOf(first)), startOf(yearOf(lastMomentOf(last)) + 1)] : [0, 365 * DAY];
}

/** The events whose titles a lane shows, by id. */
const titledIn = ({ events, list }: PlacedLane): readonly string[] =>
  [...events.filter(({ label }) => label), ...(list?.titles ?? [])].map(({ subject }) => subject.event.id);
