import { dayOf } from "../events/edtf.ts";
import { dayWords } from "../events/format.ts";
import type { Edtf } from "../events/model.ts";
import type { Language } from "../language/language.ts";
import { wrapText } from "../layout/text.ts";
import { textLines } from "../marks/textLines.ts";
import { type Drawing, svg } from "../svg/node.ts";
import type { Chart, Description, Frame, Table } from "./chart.ts";

/** Below this width, in pixels, frames are one below the other. */
const narrowest = 640;

/** The gap between two frames, in pixels. */
const gap = 16;

/**
 * A chart of several states of another chart, each in a frame headed by its day, such as before and after. A single
 * state is drawn as that chart draws it. `most` is the greatest number of states to show, at least two; it decides the
 * height.
 */
export function sideBySide<State>(language: Language, chart: Chart<State>, most: number): Chart<readonly State[]> {
  const draw = (states: readonly State[], frame: Frame): readonly Drawing[] => {
    const [only] = states;
    if (states.length === 1 && only !== undefined) return chart.draw(only, frame);
    const panes = layout(language, chart, { states, frame }).map((pane) => ({
      ...pane,
      marks: chart.draw(pane.state, pane.frame),
    }));
    // If a drawing failed, only the message in its place is shown.
    const failed = panes.flatMap(({ marks }) => marks).filter(({ tag }) => tag === "div");
    return failed.length > 0 ? failed : panes.flatMap(paneMarks);
  };
  return {
    kind: chart.kind,
    bleeds: chart.bleeds,
    of: (story) => sideBySide(story.language, chart.of(story), most),
    across: (width) => (width < narrowest ? 1 : most),
    heightFor(width) {
      const across = width < narrowest ? 1 : most;
      const each = chart.heightFor((width - gap * (across - 1)) / across) + headRoom(16);
      return across > 1 ? each : each * most + gap * (most - 1);
    },
    draw,
    describe: (states) =>
      description(
        language,
        states.map((state) => chart.describe(state)),
      ),
  };
}

/** A frame in the picture, and its heading. */
interface Pane<State> {
  state: State;
  x: number;
  y: number;
  frame: Frame;
  heading: { text: string; x: number; fontSize: number };
  /** The day that it shows, if it shows one. */
  day?: Edtf | undefined;
}

/** The height of a heading above its frame, in pixels. */
const headRoom = (fontSize: number): number => Math.round(fontSize * 1.7);

/** Divides a frame among states: beside each other if it is wide, otherwise one below the other. */
function layout<State>(
  language: Language,
  chart: Chart<State>,
  { states, frame }: { states: readonly State[]; frame: Frame },
): readonly Pane<State>[] {
  const isWide = frame.width >= narrowest;
  const [columns, rows] = isWide ? [states.length, 1] : [1, states.length];
  const width = Math.floor((frame.width - gap * (columns - 1)) / columns);
  const whole = Math.floor((frame.height - gap * (rows - 1)) / rows);
  const head = headRoom(frame.fontSize);
  // Headings of a chart that reaches the edges keep away from them.
  const inset = chart.bleeds && isWide ? frame.fontSize * 0.6 : 0;
  return states.map((state, index) => {
    const [left, top] = isWide ? [index * (width + gap), 0] : [0, index * (whole + gap)];
    const described = chart.describe(state);
    const said = heading(language, described);
    const [line = ""] = wrapText(said, width - inset, frame.fontSize, "condensed 600");
    return {
      state,
      x: left,
      y: top + head,
      frame: { ...frame, width, height: whole - head, prefix: `${frame.prefix}${index}-` },
      heading: { text: line === said ? said : `${line} …`, x: left + inset, fontSize: frame.fontSize },
      day: described.day,
    };
  });
}

/** The heading of a frame: its day, or its name if it shows no day. */
const heading = (language: Language, { day, name }: Description): string =>
  day ? dayWords(language, dayOf(day)) : name;

function paneMarks<State>({ x, y, frame, heading, day, marks }: Pane<State> & { marks: readonly Drawing[] }) {
  const { width, height } = frame;
  const { text, fontSize } = heading;
  const set = { family: "var(--condensed)", weight: 600, fill: "var(--ink)", fontSize, lineHeight: fontSize };
  const top = y - headRoom(fontSize) + fontSize * 0.2;
  return [
    ...textLines([text], { ...set, x: heading.x, top }).map((line) => ({ ...line, key: `${frame.prefix}heading` })),
    // A nested `<svg>` clips what extends beyond its frame.
    svg({ key: `${frame.prefix}pane`, x, y, width, height, "data-pane-day": day }, ...marks),
  ];
}

/** The description of several states: each headed by its day, and their tables as one table. */
function description(language: Language, all: readonly Description[]): Description {
  const last = all.at(-1);
  if (!last) throw new RangeError("no state to show");
  if (all.length === 1) return last;
  const columns = columnsOf(all.map(({ table }) => table));
  const rows = all.flatMap((one) => {
    const from = columns.map((column) => one.table.columns.indexOf(column));
    return one.table.rows.map((row) => [heading(language, one), ...from.map((at) => row[at] ?? "")]);
  });
  const sources = [...new Set(all.flatMap((one) => one.sources ?? []))];
  return {
    ...last,
    name: language.comparing.name(all.map(({ name }) => name)),
    summary: all.map((one) => language.named(heading(language, one), one.summary)).join(" "),
    table: {
      caption: language.separated(all.map(({ table }) => table.caption)),
      columns: [language.comparing.shown, ...columns],
      rows,
    },
    events: [...new Set(all.flatMap(({ events }) => events))],
    parts: all.flatMap((one) =>
      (one.parts ?? []).map((part) => ({
        ...part,
        name: language.comparing.part(heading(language, one), part.name),
        day: one.day,
      })),
    ),
    ...(sources.length > 0 && { sources }),
  };
}

/** The columns that some tables have between them, in the order of each: a state may have one more than the state before. */
const columnsOf = (tables: readonly Table[]): readonly string[] => [
  ...new Set(tables.flatMap(({ columns }) => columns)),
];
