import { dateAt, dayOf } from "../../events/edtf.ts";
import { type Extent, extentOf } from "../../events/query.ts";
import { DAY } from "../../events/time.ts";
import type { Language } from "../../language/language.ts";
import type { Chart, DayControl, Frame } from "../chart.ts";
import { dayWithin, inOrder } from "../dayControl.ts";
import { type Pane, panesDrawing, sharedRows } from "../panes.ts";
import { describeBoth } from "./describe.ts";
import { heightOf, isNarrow, layoutCompare } from "./layout/layout.ts";
import type { CompareOptions, CompareState } from "./state.ts";

export type { CompareOptions, CompareState } from "./state.ts";

/**
 * Two charts as one, described in a language: beside each other if there is room, otherwise one below the other, each
 * below its heading. In a language read from right to left the first is on the right. If both stand beside each other and
 * have the same lanes, these are at the same heights. If both show a day, they always show the same one, also while days
 * are played. Throws a TypeError for anything but a language and two charts.
 */
export function compare<One, Other>(
  language: Language,
  one: Chart<One>,
  other: Chart<Other>,
  options: CompareOptions = {},
): Chart<CompareState<One, Other>> {
  if (!language?.tag || !one?.draw || !other?.draw)
    throw new TypeError("compare takes the story’s language and two charts");
  const { share = 0.5 } = options;
  const days = one.dayControl && other.dayControl && bothDays(one.dayControl, other.dayControl);
  return {
    kind: "compare",
    options,
    bleeds: false,
    of: (story) => compare(story.language, one.of(story), other.of(story), options),
    parts: { one: one as Chart, other: other as Chart },
    across: (width) => (isNarrow(width, usualText) ? 1 : 2),
    heightFor: (width) => heightOf(width, { share, fontSize: usualText, heightFor: [one.heightFor, other.heightFor] }),
    draw(state, frame) {
      const panes = panesOf({ one, other, options: { ...options, share } }, state, frame);
      const rows = isNarrow(frame.width, frame.fontSize)
        ? undefined
        : sharedRows(panes.map(({ chart, state, frame }) => chart.rows?.(state, frame)));
      const drawn = panes.map(({ chart, state, frame, ...pane }) => {
        return { ...pane, marks: chart.draw(state, { ...frame, ...(rows && { rows }) }) };
      });
      return panesDrawing(language, drawn, frame.width);
    },
    describe: (state) => describeBoth(language, one.describe(state.one), other.describe(state.other)),
    ...(days && { dayControl: days }),
  };
}

/** The size of text for which a height is found before there is a frame, in pixels. */
const usualText = 16;

/** The two charts of a frame, each with its state, its own frame, and its place and heading in the whole. */
function panesOf<One, Other>(
  {
    one,
    other,
    options: { share, headings },
  }: {
    one: Chart<One>;
    other: Chart<Other>;
    options: CompareOptions & { share: number };
  },
  state: CompareState<One, Other>,
  frame: Frame,
): readonly (Pane & { chart: Chart; state: unknown; frame: Frame })[] {
  const charts = [
    { chart: one as Chart, state: state.one as unknown },
    { chart: other as Chart, state: state.other as unknown },
  ];
  const placed = layoutCompare(
    frame,
    share,
    charts.map(({ chart, state }, nth) => ({
      heading: headings?.[nth] ?? chart.describe(state).name,
      height: chart.heightFor(frame.width),
    })),
  );
  return placed.flatMap((pane, nth) => {
    const { key: prefix, width, height } = pane;
    const shown = charts[nth];
    return shown ? [{ ...pane, ...shown, frame: { width, height, fontSize: frame.fontSize, prefix } }] : [];
  });
}

/** Sets two charts to the same day, which is within the days that both can be set to. */
function bothDays<One, Other>(one: DayControl<One>, other: DayControl<Other>): DayControl<CompareState<One, Other>> {
  const range = (state: CompareState<One, Other>): Extent | undefined => {
    const own = [one.range?.(state.one), other.range?.(state.other)].flatMap((extent) =>
      extent ? [extentOf(extent)] : [],
    );
    if (own.length === 0) return undefined;
    const [from, to] = [Math.max(...own.map(([from]) => from)), Math.min(...own.map(([, to]) => to))];
    // Two extents without a day in common: the day is one of the first chart's, and the other stays at its nearest.
    return from < to ? [dateAt(from), dateAt(to - DAY)] : one.range?.(state.one);
  };
  return {
    get: (state) => one.get(state.one),
    with(state, asked) {
      const extent = range(state);
      const day = extent ? dayWithin(asked, extent) : asked;
      return { one: one.with(state.one, day), other: other.with(state.other, day) };
    },
    changes(state) {
      return inOrder([...one.changes(state.one), ...other.changes(state.other)], range(state));
    },
    // With a range of either chart there is always an extent.
    ...((one.range || other.range) && { range: (state) => range(state) as Extent }),
    playedFrom(state) {
      const own = [one.playedFrom?.(state.one), other.playedFrom?.(state.other)].flatMap((day) => day ?? []);
      return own.sort((a, b) => dayOf(b) - dayOf(a))[0];
    },
    steady: (state, days) => ({
      one: one.steady?.(state.one, days) ?? state.one,
      other: other.steady?.(state.other, days) ?? state.other,
    }),
  };
}
