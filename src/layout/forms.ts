import { type Label, labelForms } from "./labels.ts";
import type { Marking } from "./marking.ts";
import type { Stackable } from "./rows.ts";

/** A mark with its words, as one thing to be stacked; heights in half text sizes. */
export interface Form extends Stackable {
  /** None where only the mark stands. */
  label?: Label;
  /** A stem drawn but not guarded: it may pass behind the words of others. */
  behind?: number;
  /** The left edge of the words. */
  labelX: number;
  /** True where the words stand on the far side of the mark from the baseline, false where beside it. */
  outside: boolean;
}

/**
 * The ways a mark and its title can stand within the plot, in turns from the best to the last resort: on one line with
 * a stem that passes behind nothing, then on two, then with its stem behind other words, then with other stems behind its own, then without words.
 */
export function* formsOf(
  title: string,
  marking: Marking,
  range: readonly [number, number],
  { text, weight, bold, hasGap, quick }: FormsOptions,
): Generator<readonly Choice[]> {
  const labels = labelForms(title, weight >= 5 ? text * 1.25 : text, bold ? "condensed 600" : "condensed 400");
  const turns = labels.map((label) =>
    (marking.long
      ? [outside(label, marking, range, text)]
      : [beside(label, marking, 1, text), beside(label, marking, -1, text)]
    )
      .map((item, index) => ({ item, cost: index * 3 }))
      .filter(({ item }) => fits(item, range)),
  );
  const open = () => turns.map((forms) => forms.filter(({ item }) => hasGap(item))).filter(({ length }) => length > 0);
  yield* quick ? open() : turns;
  // Without a guarded stem they move nothing that stands, so that where there is no gap none of them fits.
  const left = open();
  for (const forms of left) yield forms.map(({ item, cost }) => ({ item: unguarded(item), cost }));
  for (const forms of left) yield forms.map(({ item, cost }) => ({ item: { ...unguarded(item), shield: none }, cost }));
  if (marking.long) yield [{ item: alone(marking, text), cost: 0 }];
}

interface FormsOptions {
  text: number;
  weight: number;
  bold: boolean;
  /** Whether there is a gap for a form among those that stand. */
  hasGap: (form: Form) => boolean;
  /** Whether those without a gap are not tried at all, though others could be moved to make room for them. */
  quick: boolean;
}

/** A form, and what it is liked less by, in half text sizes. */
export interface Choice {
  item: Form;
  cost: number;
}

const none = [0, 0] as const;

/** The same with a stem that may pass behind the words of others. */
const unguarded = ({ stem, label, labelX, outside, from, to, height, shield }: Form): Form => ({
  labelX,
  outside,
  from,
  to,
  height,
  shield,
  ...(label && { label }),
  ...(stem !== undefined && { behind: stem }),
});

const fits = ({ labelX, label }: Form, [left, right]: readonly [number, number]): boolean =>
  labelX >= left && labelX + (label?.width ?? 0) <= right;

const rowsFor = (pixels: number, text: number): number => Math.ceil(pixels / (text / 2));

function beside(label: Label, { x, from, to }: Marking, side: 1 | -1, text: number): Form {
  const gap = text * 0.4;
  const labelX = side > 0 ? to + gap : from - gap - label.width;
  const end = labelX + label.width;
  return {
    label,
    labelX,
    outside: false,
    from: Math.min(from, labelX) - text * 0.25,
    to: Math.max(to, end) + text * 0.5,
    height: rowsFor(label.height + 1, text),
    stem: x,
    shield: side > 0 ? [x, end + 3] : [labelX - 3, x],
  };
}

function outside(label: Label, marking: Marking, [left, right]: readonly [number, number], text: number): Form {
  const { from, to, bar } = marking;
  const labelX = Math.max(left, Math.min(bar?.[0] ?? from + text * 0.3, right - label.width));
  const end = labelX + label.width;
  return {
    label,
    labelX,
    outside: true,
    from: Math.min(from, labelX) - text * 0.25,
    to: Math.max(to, end) + text * 0.5,
    height: rowsFor(label.height + marking.depth + text * 0.3, text),
    ...stemOf(marking, left),
    shield: [labelX, end + 3],
  };
}

const alone = (marking: Marking, text: number): Form => ({
  labelX: marking.from,
  outside: true,
  from: marking.from - text * 0.25,
  to: marking.to + text * 0.25,
  height: 2,
  shield: none,
});

const stemOf = ({ bar, cut }: Marking, left: number): { stem?: number } =>
  bar && !(cut.left && bar[0] <= left) ? { stem: bar[0] } : {};
