import { dayWords } from "../../../events/calendarWords.ts";
import type { Incident } from "../../../events/registers.ts";
import { type CalendarTime, calendarOf, DAY } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import type { Box } from "../../../layout/boxes.ts";
import { leading, type PlacedLine } from "../../../layout/labels.ts";
import type { Point } from "../../../layout/polyline.ts";
import { textWidth } from "../../../layout/text.ts";
import type { PlacedBar, PlacedBlock } from "./bars.ts";

/** The name of an incident beside its block of a bar, with a line to the block if they are apart. */
export interface IncidentLabel {
  incident: Incident;
  /** The words, placed by the left ends of their baselines, or by the right ends if `end` is true. */
  lines: readonly PlacedLine[];
  /** Whether the words are on the left of their bar and end at it. */
  end: boolean;
  /** A line from the words to their bar. */
  lead?: readonly [from: Point, to: Point];
  quiet: boolean;
}

/** A spot for the name of an incident: the box of its words, and all boxes that have to be free for it. */
interface NameSpot extends Pick<IncidentLabel, "end" | "lead"> {
  box: Box;
  boxes: readonly Box[];
}

/** Says when an incident happened and how many it killed: "4 Nov: 75 civilians", "16–28 Nov: 428 dead". */
export function incidentWords(
  language: Language,
  { when, to, civilians, deaths }: Incident,
  ofCivilians: boolean,
): string {
  const { incident, someCivilians, dead } = language.toll;
  return incident(spanWords(language, when.from, to), ofCivilians ? someCivilians(civilians) : dead(deaths));
}

/** Days in short form: "4 Nov", "16–28 Nov", "28 Sep – 12 Oct"; the end is not included. */
export function spanWords(language: Language, from: number, to: number): string {
  if (to - from <= DAY) return dayWords(language, from, { year: false, brief: true });
  const [first, last] = [calendarOf(from), calendarOf(to - 1)];
  const parts = ({ day, month }: CalendarTime) => ({ day, month: language.month(month, true) });
  return language.dates.span(parts(first), parts(last));
}

/**
 * The spots for the name of an incident: on either side of its block, then above the bar, higher and higher, with a
 * line down to it. `clear` is how far the bar's own figure extends above it, and `highest` the upper end of the room,
 * in pixels.
 */
export function* nameSpots(
  { box, top: barTop, whisker }: PlacedBar,
  block: PlacedBlock,
  { lines, fontSize, highest, clear }: { lines: readonly string[]; fontSize: number; highest: number; clear: number },
): Generator<NameSpot> {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const height = lines.length * fontSize * leading;
  const gap = fontSize * 0.4;
  const rightEdge = box.x + box.width;
  const beside = (x: number, y: number, end: boolean) => {
    const own = { x, y, width, height };
    return { box: own, boxes: [own], end };
  };
  for (const y of [
    block.box.y - height / 2,
    block.box.y - height,
    block.box.y,
    block.box.y + (block.box.height - height) / 2,
  ]) {
    yield beside(rightEdge + gap, y, false);
    yield beside(box.x - gap - width, y, true);
  }
  const x = box.x + box.width / 2;
  const top = Math.min(barTop, whisker?.high ?? barTop);
  for (let bottom = top - clear; bottom - height >= highest; bottom -= fontSize * 0.25) {
    const foot = top - clear + fontSize * 0.2;
    const line = { x: x - 1, y: bottom, width: 2, height: foot - bottom };
    // A name right above its bar needs no line.
    const lead =
      line.height > fontSize * 0.4 &&
      ([
        [x, bottom],
        [x, foot],
      ] as const);
    for (const end of [false, true]) {
      const own = { x: end ? x + fontSize * 0.3 - width : x - fontSize * 0.3, y: bottom - height, width, height };
      yield { box: own, boxes: [own, line], end, ...(lead && { lead }) };
    }
  }
}
