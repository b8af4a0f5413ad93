import { type Label, labelForms, labelWithin } from "../../../../layout/labels.ts";
import type { Marked } from "../marking/laneMarks.ts";
import type { Marking } from "../marking/marking.ts";
import type { Choice } from "./stack.ts";
import {
  alone,
  beforeWords,
  beside,
  type Candidate,
  isCrossed,
  isWithin,
  lineClearance,
  noClearance,
  outward,
  stemBehind,
  type TitleRoom,
  withStrokes,
} from "./titlePlaces.ts";

export interface CandidateOptions extends TitleRoom {
  /** The x of a line down the whole chart, which words do not cross if they can be placed otherwise. */
  avoid?: number | undefined;
  /** Whether a candidate fits without moving what is already placed. */
  fits: (candidate: Candidate) => boolean;
  /** Whether to skip candidates that would fit only if others were moved. */
  quick: boolean;
  /** Whether the chart is moved: words along a long mark then begin where it does, wherever that is. */
  isMoving?: boolean;
  /** Whether a title that must not be lost may stand anywhere at its mark, and be as small as others, to save height. */
  isClose?: boolean;
}

/** What it costs to set words elsewhere than where their mark begins, in rows (`Choice` in `stack.ts`). */
const elsewhereCost = 3;

/**
 * The candidates for a mark and its title within the plot, in batches from the best to the last resort: on one line
 * with a stem that passes behind nothing, then on two lines, then with its stem behind other words, then with other
 * stems behind its own words, then without words. Those that do not cross the line to avoid are tried before the others.
 * A title that must not be lost, but that is too long for all of these, has more lines. While the timeline is moved,
 * `shiftLane.ts` keeps the position that a title was given here.
 */
export function* candidatesOf(
  one: Marked,
  { range, fontSize, avoid, fits, quick, isMoving = false, isClose = false }: CandidateOptions,
): Generator<readonly Choice<Candidate>[]> {
  const { event, bold, marking } = one;
  if (isClose && isKept(one)) {
    const close = closeTo(one, range, fontSize);
    yield close;
    yield close.map(({ item, cost }) => ({ item: { ...stemBehind(item), clearance: noClearance }, cost }));
    if (marking.long) yield [{ item: alone(marking, fontSize), cost: 0 }];
    return;
  }
  const labels = labelForms(event.title, titleSize(event.priority, fontSize), titleFace(bold));
  const positioned = labels.map((label) =>
    (marking.long
      ? alongside(label, marking, { range, fontSize, avoid: isMoving ? undefined : avoid })
      : [
          { item: beside(label, marking, 1, fontSize), cost: 0 },
          { item: beside(label, marking, -1, fontSize), cost: elsewhereCost },
        ]
    ).filter(({ item }) => isWithin(item, range)),
  );
  const byForm = clearFirst(isKept(one) ? [...positioned, wrapped(one, range, fontSize)] : positioned, avoid);
  const open = () =>
    byForm.map((choices) => choices.filter(({ item }) => fits(item))).filter(({ length }) => length > 0);
  yield* quick ? open() : byForm;
  // A candidate whose stem needs no clearance moves nothing, so it fits only if there is a gap for it.
  const stillOpen = open();
  for (const choices of stillOpen) yield choices.map(({ item, cost }) => ({ item: stemBehind(item), cost }));
  for (const choices of stillOpen)
    yield choices.map(({ item, cost }) => ({ item: { ...stemBehind(item), clearance: noClearance }, cost }));
  if (marking.long) yield [{ item: alone(marking, fontSize), cost: 0 }];
}

/** Batches of candidates, before them those of each that do not cross a line, if any do. */
function clearFirst(batches: readonly (readonly Choice<Candidate>[])[], line: number | undefined) {
  const clear = batches.map((choices) => choices.filter(({ item }) => !isCrossed(item, line)));
  const isEveryClear = clear.every((choices, nth) => choices.length === batches[nth]?.length);
  return isEveryClear ? batches : [...clear.filter(({ length }) => length > 0), ...batches];
}

/** Whether a title is dropped last: that of an event of priority 5, or in bold. */
export const isKept = ({ event, bold }: Pick<Marked, "event" | "bold">): boolean => event.priority >= 5 || bold;

/**
 * A title in as many lines as it needs: on the side of its mark with more room, or outward of it across the whole plot.
 */
function wrapped({ event, bold, marking }: Marked, range: TitleRoom["range"], fontSize: number) {
  const [left, right] = range;
  const [from, to] = withStrokes(marking);
  const within = (width: number) =>
    labelWithin(event.title, width, titleSize(event.priority, fontSize), titleFace(bold));
  const side = right - to > from - left ? 1 : -1;
  const room = (side > 0 ? right - to : from - left) - fontSize * beforeWords;
  return [
    ...(marking.long ? [] : [{ item: beside(within(room), marking, side, fontSize), cost: 0 }]),
    { item: outward(within(right - left), marking, { range, fontSize }), cost: elsewhereCost },
  ].filter(({ item }) => isWithin(item, range));
}

/**
 * Every position of a title at its mark, in its own size and in that of others: on either side of the mark, and outward
 * of it from its start, over its middle and up to its end; on one line, on two, and on as many as its room takes.
 */
function closeTo({ event, bold, marking }: Marked, range: TitleRoom["range"], fontSize: number) {
  const [left, right] = range;
  const [from, to] = withStrokes(marking);
  const room = Math.max(right - to, from - left) - fontSize * beforeWords;
  const sizes = [...new Set([titleSize(event.priority, fontSize), fontSize])];
  return sizes.flatMap((size, nth) => {
    const face = titleFace(bold);
    const within = [room, right - left].map((width) => labelWithin(event.title, width, size, face));
    return [...labelForms(event.title, size, face), ...within].flatMap((label) => {
      const starts = [undefined, (from + to - label.width) / 2, marking.to - label.width];
      return [
        ...([1, -1] as const).map((side) => beside(label, marking, side, fontSize)),
        ...starts.map((start) => outward(label, marking, { range, fontSize, ...(start !== undefined && { start }) })),
      ]
        .filter((item) => isWithin(item, range))
        .map((item) => ({ item, cost: nth * elsewhereCost }));
    });
  });
}

/** The font size of a title, in pixels: those of priority 5 are larger than others. */
export const titleSize = (priority: number, fontSize: number): number => (priority >= 5 ? fontSize * 1.25 : fontSize);
/** The face in which a title is set. */
export const titleFace = (bold: boolean): Label["face"] => (bold ? "condensed 600" : "condensed 400");

/** Words along a long mark: from its start or, if a line crosses them there, on either side of the line. */
function alongside(
  label: Label,
  marking: Marking,
  { range, fontSize, avoid }: TitleRoom & Pick<CandidateOptions, "avoid">,
): readonly Choice<Candidate>[] {
  const first = outward(label, marking, { range, fontSize });
  const choice = { item: first, cost: 0 };
  if (avoid === undefined || !isCrossed(first, avoid)) return [choice];
  const sides = [avoid + lineClearance, avoid - lineClearance - label.width]
    .filter((start) => start < marking.to - fontSize && start + label.width > marking.from + fontSize)
    .map((start) => ({ item: outward(label, marking, { range, fontSize, start }), cost: elsewhereCost }));
  return [choice, ...sides];
}
