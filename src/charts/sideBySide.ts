import { dayWords } from "../events/calendarWords.ts";
import { dayOf } from "../events/edtf.ts";
import type { Language } from "../language/language.ts";
import type { Drawing } from "../svg/node.ts";
import type { Chart, Description, Frame, Table } from "./chart.ts";
import { boundsOf, spanOf } from "./covered.ts";
import { headingLines, headRoom, type Pane, paneBox, panesDrawing, sharedRows } from "./panes.ts";

/** Below this width, in pixels, frames are one below the other. */
const narrowest = 640;

/** The gap between two frames, in pixels. */
const gap = 16;

/**
 * A chart of several states of another chart, each in a frame headed by its day, such as before and after, or by its
 * caption in `captions`. A single state is drawn as that chart draws it. `most` is the greatest number of states to
 * show, at least two; it decides the height.
 */
export function sideBySide<State>(
  language: Language,
  chart: Chart<State>,
  most: number,
  captions: ReadonlyMap<unknown, string> = new Map(),
): Chart<readonly State[]> {
  const headed = (states: readonly State[]) => describeAll(language, chart, states, captions);
  const draw = (states: readonly State[], frame: Frame): readonly Drawing[] => {
    const [only] = states;
    if (states.length === 1 && only !== undefined) return chart.draw(only, frame);
    const panes = layout(chart, headed(states), { states, frame });
    const drawn = panes.map((pane) => ({ ...pane, marks: chart.draw(pane.state, pane.frame) }));
    // If a drawing failed, only the message in its place is shown.
    const failed = drawn.flatMap(({ marks }) => marks).filter(({ tag }) => tag === "div");
    return failed.length > 0 ? failed : panesDrawing(language, drawn, frame.width);
  };
  return {
    kind: chart.kind,
    bleeds: chart.bleeds,
    of: (story) => sideBySide(story.language, chart.of(story), most, captions),
    across: (width) => (width < narrowest ? 1 : most),
    heightFor(width) {
      const across = width < narrowest ? 1 : most;
      const each = chart.heightFor((width - gap * (across - 1)) / across) + headRoom(16);
      return across > 1 ? each : each * most + gap * (most - 1);
    },
    draw,
    describe: (states) => description(language, headed(states)),
  };
}

/** Divides a frame among states: beside each other if it is wide, otherwise one below the other. */
function layout<State>(
  chart: Chart<State>,
  described: readonly HeadedDescription[],
  { states, frame }: { states: readonly State[]; frame: Frame },
): readonly (Pane & { state: State; frame: Frame })[] {
  const { fontSize, prefix, margin = 0, ...inner } = frame;
  const isWide = frame.width >= narrowest;
  const [columns, rows] = isWide ? [states.length, 1] : [1, states.length];
  const width = Math.floor((frame.width - gap * (columns - 1)) / columns);
  const height = Math.floor((frame.height - gap * (rows - 1)) / rows);
  // A heading at the edge of a slide stands where its title does.
  const inset = (index: number) => (isWide && index > 0 ? 0 : margin);
  const lines = described.map(({ heading }, index) => headingLines(heading, width - inset(index), fontSize));
  const head = headRoom(fontSize, Math.max(...lines.map(({ length }) => length)));
  const panes = states.map((state, index) => {
    const [x, y] = isWide ? [index * (width + gap), 0] : [0, index * (height + gap)];
    const box = paneBox({ x, y, width, height }, lines[index] ?? [], head, fontSize);
    return {
      ...box,
      key: `${prefix}${index}-`,
      heading: { ...box.heading, x: x + inset(index) },
      day: described[index]?.day,
      state,
      frame: { ...inner, fontSize, width, height: box.height, prefix: `${prefix}${index}-` },
    };
  });
  const shared = isWide && sharedRows(panes.map(({ state, frame }) => chart.rows?.(state, frame)));
  return shared ? panes.map((pane) => ({ ...pane, frame: { ...pane.frame, rows: shared } })) : panes;
}

/** The description of a frame, with its heading. */
interface HeadedDescription extends Description {
  heading: string;
}

/**
 * Describes each state with its heading: its day, or its caption if those of all states differ, or its name. The caption
 * comes first if two states show the same day.
 */
function describeAll<State>(
  language: Language,
  chart: Chart<State>,
  states: readonly State[],
  captions: ReadonlyMap<unknown, string>,
): readonly HeadedDescription[] {
  const tellsApart = new Set(states.map((state) => captions.get(state))).size === states.length;
  const all = states.map((state) => chart.describe(state));
  const areOfOneDay = new Set(all.map(({ day }) => day)).size < all.length;
  return all.map((described, nth) => {
    const { day, name } = described;
    const caption = tellsApart ? captions.get(states[nth]) : undefined;
    const date = day && dayWords(language, dayOf(day));
    return { ...described, heading: areOfOneDay ? (caption ?? date ?? name) : (date ?? caption ?? name) };
  });
}

/** The description of several states: each under its heading, and their tables as one table. */
function description(language: Language, all: readonly HeadedDescription[]): Description {
  const last = all.at(-1);
  if (!last) throw new RangeError("no state to show");
  const { heading: _, ...lastOfAll } = last;
  if (all.length === 1) return lastOfAll;
  const columns = columnsOf(all.map(({ table }) => table));
  const rows = all.flatMap((one) => {
    const from = columns.map((column) => one.table.columns.indexOf(column));
    return one.table.rows.map((row) => [one.heading, ...from.map((at) => row[at] ?? "")]);
  });
  const sources = [...new Set(all.flatMap((one) => one.sources ?? []))];
  const span = spanOf(all.flatMap(({ span, day }) => (span ? [span] : day ? [[day, day] as const] : [])));
  const bounds = boundsOf(all.flatMap(({ bounds }) => (bounds ? [bounds] : [])));
  return {
    ...lastOfAll,
    name: language.comparing.name(all.map(({ name }) => name)),
    summary: all.map((one) => language.named(one.heading, one.summary)).join(" "),
    table: {
      caption: language.separated(all.map(({ table }) => table.caption)),
      columns: [language.comparing.shown, ...columns],
      rows,
    },
    events: [...new Set(all.flatMap(({ events }) => events))],
    parts: all.flatMap((one) =>
      (one.parts ?? []).map((part) => ({
        ...part,
        name: language.comparing.part(one.heading, part.name),
        day: one.day,
      })),
    ),
    ...(span && { span }),
    ...(bounds && { bounds }),
    ...(sources.length > 0 && { sources }),
  };
}

/** The columns that some tables have between them, in the order of each: a state may have one more than the state before. */
const columnsOf = (tables: readonly Table[]): readonly string[] => [
  ...new Set(tables.flatMap(({ columns }) => columns)),
];
