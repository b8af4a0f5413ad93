import { type LaneMarks, layMarks, type Room } from "../marking/laneMarks.ts";
import type { Subject } from "../marking/subject.ts";
import { isKept } from "../titles/candidates.ts";
import { listHeight, planLane, stripWithMarks } from "../titles/planLane.ts";

/** A lane's events, the most important of them first, and all its marks as they are laid across the plot. */
interface Laid {
  subjects: readonly Subject[];
  marks: LaneMarks;
  /** The height of the heading beside it, in pixels. */
  heading: number;
}

/** At most this many of the titles that must not be lost are stacked to find a lane's height. */
const most = 40;

/**
 * The heights that each lane should have before all others, the most urgent first, in pixels: for its marks and its
 * heading; with the titles in bold; with all that must not be lost; and for one title at least. If there is not enough
 * room for those of all lanes, each is as low as its titles can be stacked.
 */
export function leastHeights(lanes: readonly Laid[], room: Room): readonly (readonly number[])[] {
  const [bare, bold, kept] = [() => false, ({ bold }: Subject) => bold, isKept].map((isUrgent) => {
    const stacks = lanes.map((lane) => stackFor(lane, isUrgent, room));
    const loose = stacks.map(({ height }) => height);
    return loose.reduce((sum, height) => sum + height, 0) > room.height ? stacks.map(({ lowest }) => lowest()) : loose;
  });
  return lanes.map((_, nth) => {
    const [first = 0, second = 0, third = 0] = [bare?.[nth], bold?.[nth], kept?.[nth]];
    return [first, second, Math.max(second, third), Math.max(second, third, heightOf(3, room))];
  });
}

const heightOf = (rows: number, { fontSize }: Room): number => stripWithMarks * fontSize + (rows * fontSize) / 2;

/** The height in which a lane has its urgent titles, and the lowest in which it still has them. */
function stackFor({ subjects, marks, heading }: Laid, isUrgent: (one: Subject) => boolean, room: Room) {
  const own = layMarks({ subjects: subjects.filter(isUrgent).slice(0, most) }, room);
  const plan = planLane(own, room);
  // A list takes at least one line, whoever is in it.
  const listed = plan.list.lines === 0 && marks.spanning.length > 0 ? listHeight(1) : 0;
  const heightFor = (rows: number) => Math.max(heading, heightOf(rows + listed, room));
  const lowest = () => {
    let { height } = plan;
    for (let rows = height - 1; rows > 0; rows -= 1) {
      const lower = planLane(own, { ...room, height: heightOf(rows, room) + 0.01 });
      if (lower.lost > plan.lost) break;
      height = lower.height;
      rows = Math.min(rows, height);
    }
    return heightFor(height);
  };
  return { height: heightFor(plan.height), lowest };
}
