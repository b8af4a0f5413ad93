import type { Extent } from "../events/query.ts";
import type { Event, Story } from "../events/read.ts";
import { dayWords } from "../events/words.ts";
import { timeTicks } from "../layout/extent.ts";
import type { Stretch } from "../layout/moves.ts";
import { textWidth } from "../layout/text.ts";
import { mostLanes } from "../layout/timeSheet.ts";
import { timeAxis } from "../marks/axis.ts";
import { cueKey } from "../marks/cues.ts";
import type { Drawing } from "../marks/drawing.ts";
import { eventsInLanes } from "../marks/events.ts";
import { laneHeads } from "../marks/laneHeads.ts";
import { namedRule } from "../marks/rule.ts";
import type { Chart, Frame } from "./chart.ts";
import { describeTimeline } from "./timelineDescription.ts";
import { type LaneBy, lanesOf } from "./timelineLanes.ts";
import { timelineLay } from "./timelineLay.ts";
import { eventLoad } from "./timelineLoad.ts";
import { reelOf, titledIn } from "./timelineReel.ts";

/** What a timeline shows: any stretch of time, from years to a single day. */
export interface TimelineState {
  /** The first and the last date, both included. */
  extent: Extent;
  /** What lanes stand for; one lane for all where absent. */
  lanes?: LaneBy;
  /** The ids of the events to draw; all in the extent where absent. */
  events?: readonly string[];
  /** The ids of events to bring out: their titles are bold and placed first, all others step back. */
  highlight?: readonly string[];
  /** Whether the story's day is ruled; it is unless this is false. */
  pivot?: boolean;
  /** The id of an event somebody has chosen: its title is bold and placed first, and no other steps back. */
  chosen?: string;
  /** Shown in place of the extent while a hand moves it: milliseconds UTC, the end excluded. */
  exact?: Stretch;
}

export interface TimelineOptions {
  /** The ids of lanes (theatres, actors or kinds) in order; those left out follow, busiest first. */
  order?: readonly string[];
  /** Events that weigh less are left out, unless a state names them. */
  least?: number;
}

/** A timeline of a story's events. Throws a RangeError on an extent that is not two dates in order. */
export function timeline(story: Story, { order = [], least = 1 }: TimelineOptions = {}): Chart<TimelineState> {
  const load = eventLoad(story, least);
  const sides = new Map<string, string>();
  /** The side of whoever acts in an event; empty where that is nobody's. */
  const sideOf = (id: string): string => {
    const event = story.event.get(id);
    const found = sides.get(id) ?? (event ? actingSide(story, event) : undefined) ?? "";
    sides.set(id, found);
    return found;
  };
  const lay = timelineLay(story, load, order);

  const draw = (state: TimelineState, frame: Frame): readonly Drawing[] => {
    const { width, height, text } = frame;
    const { sheet, lanes, cues, pitch, bottom, top, words, pivotFrom, across } = lay(state, frame);
    const { range, scale, hours } = sheet;
    const quieted = new Set(state.highlight);
    const ticks = timeTicks(scale, text);
    // Where hours are told apart the day begins at its rule, else it stands at its middle as its events do.
    const x = scale(hours ? (pivotFrom ?? 0) : (pivotFrom ?? 0) + 432e5);
    const pivotName = [false, true]
      .map((brief) => dayWords(pivotFrom ?? 0, { weekday: true, brief }))
      .find((name) => x <= range[1] && textWidth(name, text, "condensed 600") + text * 0.5 <= Math.max(x, width - x));
    return [
      timeAxis(ticks, {
        top: pivotFrom === undefined ? top : text * 1.4,
        bottom: bottom + text * 0.3,
        words: bottom + text * 1.3,
        text,
        lines: lanes.map(({ lane: { baseline: y, direction } }) => ({ y, direction })),
        movable: true,
      }),
      laneHeads(
        lanes.map(({ lane, dropped }, index) => {
          const name = sheet.names[index];
          return { lane, dropped, ...(name && lane.name && { name }) };
        }),
        { left: text * 0.25, from: range[0] - text * 0.5, to: width, text, beside: sheet.wide },
      ),
      ...(pivotFrom !== undefined && pivotName
        ? [
            namedRule(pivotName, {
              x,
              top: 0,
              bottom,
              text,
              flip: x + text * 0.5 + textWidth(pivotName, text, "condensed 600") > width,
            }),
          ]
        : []),
      ...eventsInLanes(lanes, {
        text,
        words,
        across,
        colour: (id) => (sideOf(id) ? `var(--side-${sideOf(id)})` : "var(--quiet)"),
        angle: (id) => story.sides[sideOf(id)]?.hatch,
        quiet: (id) => quieted.size > 0 && !quieted.has(id) && id !== state.chosen,
      }),
      ...(cues.rows > 0 ? [cueKey(cues, [range[0], height - cues.rows * pitch], text, pitch)] : []),
    ];
  };

  return {
    kind: "timeline",
    bleeds: false,
    heightFor: (width) => Math.round(width < 640 ? Math.max(560, width * 1.5) : width * 0.52),
    draw,
    describe: (state) => describeTimeline(story, state, load.byDate(state)),
    reel: reelOf(story, {
      plot: (state, frame) => lay(state, frame).sheet.range,
      untitled(state, frame, lane) {
        const titled = new Set(lay(state, frame).lanes.flatMap((one) => (one.lane.id === lane ? titledIn(one) : [])));
        const all = lanesOf(story, load.shown(state), state.lanes, {
          order,
          most: mostLanes(frame),
          busy: load.busy(state.lanes),
        });
        return all.flatMap(({ id, events }) => (id === lane ? events.filter((event) => !titled.has(event.id)) : []));
      },
    }),
  };
}

const actingSide = (story: Story, { by = [] }: Event): string | undefined =>
  by.map((id) => story.actors[id]?.side).find((found) => found !== undefined);
