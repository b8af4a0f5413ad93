import { dateAt, dayOf } from "../events/edtf.ts";
import type { Edtf } from "../events/model.ts";
import type { Extent } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import { type Declared, declaredOn, type Share } from "../layout/declaredCount.ts";
import { fittingSheet } from "../layout/declaredFit.ts";
import { declaredSheet } from "../layout/declaredSheet.ts";
import { type Border, facing, riverside, riversidePlaces } from "../layout/stripRows.ts";
import { textWidth, wrapText } from "../layout/text.ts";
import { declaredRow } from "../marks/declared.ts";
import { declaredHeads, declaredKey } from "../marks/declaredHeads.ts";
import type { Chart } from "./chart.ts";
import { bankNames } from "./controlStripsState.ts";
import { describeDeclared } from "./declaredHeldWords.ts";
import { dayWithin, inOrder } from "./dial.ts";

export interface DeclaredHeldState {
  /** The last declaration shown, by the event's id or by date; all where absent. */
  upTo?: string | Edtf;
  /** The ids of declarations to bring out: all others step back. */
  highlight?: readonly string[];
}

export interface DeclaredHeldOptions {
  /** The side whose remainder is counted. */
  holder: string;
  /** The ids of the events that declare, or the kinds of event that do. */
  events: readonly string[] | { kinds: readonly string[] };
  /** The places followed, in river order; those beside the river whose kilometre and control are known where absent. */
  places?: readonly string[];
  border?: Border;
  /** What the banks are called. */
  banks?: Readonly<Record<"left" | "right" | "island", string>>;
}

/**
 * Each declaration of victory against what was still held at the end of that day. Throws a RangeError for an event,
 * place or side that does not exist.
 */
export function declaredHeld(story: Story, options: DeclaredHeldOptions): Chart<DeclaredHeldState> {
  const { holder, events, border, banks = bankNames, places = riversidePlaces(story) } = options;
  const side = story.sides[holder];
  if (!side) throw new RangeError(`unknown side: ${holder}`);
  const plan = facing(riverside(story, places, border));
  const kinds = "kinds" in events ? events.kinds : undefined;
  const named = "kinds" in events ? [] : events;
  for (const id of named) if (!story.event.has(id)) throw new RangeError(`unknown event: ${id}`);
  const wanted = new Set(named);
  const found = story.events.filter(({ id, kind }) => (kinds ? kinds.includes(kind) : wanted.has(id)));
  const all = () => found.map((event) => declaredOn(story, event, holder, places));
  const shown = ({ upTo }: DeclaredHeldState, declared: readonly Declared[]): readonly Declared[] => {
    if (upTo === undefined) return declared;
    const last = declared.findIndex(({ event }) => event.id === upTo);
    if (last >= 0) return declared.slice(0, last + 1);
    const until = story.event.get(upTo)?.when.from ?? dayOf(upTo);
    return declared.filter(({ event }) => event.when.from <= until);
  };
  const days = found.length > 0 ? found.map(({ when }) => when.from) : [dayOf(story.pivot)];
  const extent: Extent = [dateAt(Math.min(...days)), dateAt(Math.max(...days))];
  const dayOfLast = ({ upTo = extent[1] }: DeclaredHeldState): Edtf =>
    dayWithin(story.event.get(upTo)?.date ?? upTo, extent);
  /** On which side of the border all lay that was still held. */
  const onlyIn = ({ shares }: Declared): string | undefined => {
    const held = plan.rows.filter(({ id }) => shares.get(id) === "held");
    if (!border || held.length === 0) return undefined;
    const below = held.filter((place) => place.below).length;
    return below === 0 ? `all in ${border.above}` : below === held.length ? `all in ${border.below}` : undefined;
  };
  const keyed = (declared: readonly Declared[], earlier = 0) => {
    const seen = (share: Share) => declared.some(({ shares }) => [...shares.values()].includes(share));
    const words: readonly { share?: Share; words: string }[] = [
      { share: "held", words: `held by ${side.name}` },
      ...(seen("part") ? [{ share: "part" as const, words: "contested or divided" }] : []),
      { share: "none", words: "not held" },
      ...(seen("unknown") ? [{ share: "unknown" as const, words: "not known" }] : []),
      {
        words: `a square for each of ${places.length} places, downstream from left to right, ${lower(banks.left)} above the river`,
      },
      ...(earlier > 0 ? [{ words: `${earlier} earlier ${earlier === 1 ? "one has" : "ones have"} no room here` }] : []),
    ];
    return words;
  };
  const footOf = (lines: number, text: number) => lines * text * 1.3 + text * 0.3;

  return {
    kind: "declared-held",
    bleeds: false,
    heightFor(width) {
      const text = width < 480 ? 16.5 : 17;
      if (width >= 55 * text) return Math.round(width * 0.5);
      const declared = all();
      const { lines } = inLines(keyed(declared), width, text);
      return Math.ceil(
        declaredSheet(story, plan, declared, { width, height: 0, text, foot: footOf(lines, text) }).height,
      );
    },
    draw(state, { width, height, text }) {
      const declared = all();
      const wanted = shown(state, declared);
      const keyFor = (earlier: number) => inLines(keyed(declared, earlier), width, text);
      const sheetOf = (rows: readonly Declared[], after: number, earlier: number) =>
        declaredSheet(story, plan, rows, { width, height, text, after, foot: footOf(keyFor(earlier).lines, text) });
      const whole = sheetOf(declared, 3, 0);
      // Every step keeps the places that the last one needs, unless there is no room for all of them.
      const { sheet, earlier } =
        whole.wide || whole.height <= height + 1 ? { sheet: whole, earlier: 0 } : fittingSheet(wanted, height, sheetOf);
      const { entries } = keyFor(earlier);
      const bolds = new Set(state.highlight);
      const colour = `var(--side-${holder})`;
      const rows = sheet.rows.slice(0, wanted.length);
      return [
        declaredHeads(sheet, border),
        ...rows.map((row) =>
          declaredRow(row, sheet, {
            places: plan.rows,
            colour,
            quiet: bolds.size > 0 && !bolds.has(row.declared.event.id),
            total: places.length,
            where: onlyIn(row.declared),
          }),
        ),
        declaredKey(entries, { top: sheet.bottom + text * 0.3, text, size: text * 0.95, colour }),
      ];
    },
    describe: (state) => describeDeclared(story, shown(state, all()), places, side.name),
    dial: {
      day: dayOfLast,
      on: (state, day) => ({ ...state, upTo: dayWithin(day, extent) }),
      changes: () => inOrder(days),
      days: () => extent,
    },
  };
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Sets the words of the key one after another in lines no wider than `width`; a long one is broken. */
function inLines(words: readonly { share?: Share; words: string }[], width: number, text: number) {
  let [x, line] = [0, 0];
  const entries = words.flatMap(({ words, ...rest }) => {
    const mark = rest.share ? text * 1.3 : 0;
    const wide = textWidth(words, text) + mark;
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const set = wrapText(words, width - mark, text).map((part, index) => ({
      ...(index === 0 && rest),
      words: part,
      x,
      line: line + index,
    }));
    x += wide + text * 1.2;
    line += set.length - 1;
    return set;
  });
  return { entries, lines: line + 1 };
}
