import { beginningOf } from "../../../../events/moments.ts";
import { midline } from "../../../../layout/labels.ts";
import { spanningShare } from "../events/timeIndex.ts";
import { isAbout } from "../marking/dating.ts";
import type { Marked, Room } from "../marking/laneMarks.ts";
import { evenShape, shapeOf, strokeOut } from "../marking/marking.ts";
import { type Cluster, countWidth } from "../titles/clusters.ts";
import type { Plan } from "../titles/planLane.ts";
import type { Candidate } from "../titles/titlePlaces.ts";
import type { UntitledMark } from "../titles/untitled.ts";
import type { Lane } from "./laneRoom.ts";
import type { EventCount, PlacedEvent, PlacedLane, PlacedList, Untitled } from "./placed.ts";

/** Places a planned lane; `unit` is the height of a row in pixels. */
export function placeLane(plan: Plan, lane: Lane, room: Room, unit: number): PlacedLane {
  const { stack, owners, list, clusters, dropped, strip } = plan;
  const { fontSize } = room;
  const middle = (offset: number, height: number) =>
    lane.baseline + lane.direction * (strip + (offset + height / 2) * unit);
  const events = stack.placed().flatMap(({ item, offset }): readonly PlacedEvent[] => {
    const one = owners.get(item);
    return one ? [placeEvent(one, item, { centre: middle(offset, item.height), lane, fontSize })] : [];
  });
  const y = lane.baseline + lane.direction * (strip / 2 + fontSize * 0.08);
  return {
    lane,
    events,
    untitled: clusters.map((cluster) => placeUntitled(cluster, { lane, y, fontSize })),
    ...(list.lines > 0 && { list: placeList(plan, lane, room, middle) }),
    dropped,
  };
}

/** Places a mark and its title around the middle of their rows. */
function placeEvent(
  one: Marked,
  { label, labelX, position, behind, stem = behind }: Candidate,
  { centre, lane: { baseline, direction }, fontSize }: { centre: number; lane: Lane; fontSize: number },
): PlacedEvent {
  const { marking, dated } = one;
  const { x, depth, long } = marking;
  const content = (label?.height ?? 0) + depth + fontSize * 0.15;
  // Words outward of their mark share the height with it: the mark moves towards the baseline, and they move away from it.
  const away = label && position === "outward" ? direction : 0;
  const y = centre - (away * (content - depth)) / 2;
  const wordsAt = (height: number) => centre + (away * (content - height)) / 2 - height / 2;
  const edge = y - direction * (dated.cue === "point" || dated.cue === "range" ? marking.radius : 0);
  return {
    subject: one,
    x,
    y,
    shape: shapeOf(marking, { fontSize, direction }),
    long,
    ...(stem !== undefined && { stem: { x: stem, y1: baseline, y2: edge } }),
    ...(label && { label: { ...label, x: labelX - x, y: wordsAt(label.height) - y } }),
  };
}

/** Places a mark without its title, or the number that represents several, by the baseline. */
function placeUntitled(
  { members, count, x, half }: Cluster<UntitledMark>,
  { lane, y, fontSize }: { lane: Lane; y: number; fontSize: number },
): Untitled {
  const [first] = members;
  if (count === 1 && first?.isBare && first.marked) {
    const { marking } = first.marked;
    const shape = shapeOf({ ...marking, x }, { fontSize, direction: lane.direction });
    return { subject: first.marked, x, y, shape, long: marking.long };
  }
  const counted = members.map(({ marked, begun, count }) => ({
    ...(marked && { id: marked.event.id }),
    from: begun,
    count,
  }));
  const events = counted.flatMap(({ id }) => id ?? []);
  const number: EventCount = { key: `count-${lane.id}-${events[0] ?? first?.at}`, count, events, half, fontSize };
  return { number, x, y, at: first?.at ?? 0, counted };
}

/** Places a list beyond the rows of its lane; `middle` gives the height of the middle of rows. */
function placeList(
  { stack, list, moreSpanning }: Plan,
  { id, direction }: Lane,
  { scale, fontSize, range, listRange = range, opening }: Room,
  middle: (offset: number, height: number) => number,
): PlacedList {
  const [from, to] = listRange;
  const start = stack.height() + 1;
  const lineY = (line: number) => middle(start + (direction > 0 ? line : list.lines - 1 - line) * 3, 3);
  const half = fontSize * 0.4;
  const shape = evenShape(half, { fontSize });
  const y = middle(start - 0.75, 0);
  const count = list.rest.length + moreSpanning;
  const [first = 0, last = 0] = scale.domain().map(Number);
  return {
    titles: list.listed.map(({ subject, label, x: left, labelX, line }): PlacedEvent => {
      const x = left + half + (isAbout(subject.dated) ? fontSize * strokeOut : 0);
      return {
        subject,
        x,
        y: lineY(line),
        shape,
        long: false,
        label: { ...label, x: labelX - x, y: -label.height / 2 },
      };
    }),
    opening: { words: opening, x: from + fontSize * 0.5, y: lineY(0) + midline * fontSize },
    bracket: { from, to, y, tip: y + direction * fontSize * 0.5 },
    ...(count > 0 && {
      rest: {
        number: {
          key: `count-${id}-listed`,
          count,
          events: list.rest.map(({ event }) => event.id),
          half: countWidth(count, fontSize) / 2,
          fontSize,
        },
        x: list.end + fontSize * 1.8,
        y: lineY(list.lines - 1),
        at: 0,
        counted: [
          ...list.rest.map(({ event }) => ({ id: event.id, from: beginningOf(event), count: 1 })),
          ...(moreSpanning > 0 ? [{ from: first + (1 - spanningShare) * (last - first), count: moreSpanning }] : []),
        ],
      },
    }),
    fontSize,
  };
}
