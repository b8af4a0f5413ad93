import type { Box } from "./boxes.ts";
import type { Shore } from "./course.ts";
import { type TimeScale, timeScale } from "./extent.ts";
import { textWidth } from "./text.ts";

/** One bank's plot: time across, river-kilometres down. */
export interface Panel {
  shore: Shore;
  name: string;
  /** The plot itself, without the lanes. */
  plot: Box;
  /** Everything of the bank, from its name down to its dates. */
  whole: Box;
  /** Its name by the baseline, at the start of the plot or at its end. */
  head: { x: number; y: number; anchor: "start" | "end"; box: Box };
  x: TimeScale;
  y(km: number): number;
  /** The middle of the lanes for what lies off the river: above the plot for fronts that go down it, below for the others. */
  lanes: { 1?: number; "-1"?: number };
  /** Where the names of its towns stand: the edge of the river they start from, and which way they run. */
  names: { x: number; direction: 1 | -1 };
}

/** The river as a straight line, beside the panels it belongs to. */
export interface Stream {
  x: number;
  top: number;
  bottom: number;
}

/** Where everything on a river chart stands that does not depend on the day. */
export interface RiverSheet {
  unit: number;
  text: number;
  /** True where the banks stand one above the other. */
  narrow: boolean;
  panels: readonly [Panel, Panel];
  streams: readonly Stream[];
  laneHeight: number;
  /** From and to in milliseconds UTC. */
  span: readonly [number, number];
  /** From and to in river-kilometres. */
  reach: readonly [number, number];
  /** The baseline of the first row of the key. */
  keyTop: number;
}

export interface SheetAsk {
  width: number;
  height: number;
  text: number;
  span: readonly [number, number];
  reach: readonly [number, number];
  banks: Readonly<Record<Shore, string>>;
  /** The names to make room for beside the river. */
  towns: Readonly<Record<Shore, readonly string[]>>;
  /** Which lanes each bank wants; side by side, both get what either does. */
  lanes: Readonly<Record<Shore, { above: boolean; below: boolean }>>;
  /** The moment that is ruled, which the names of the banks make way for. */
  pivot: number;
  /** Rows for the key at the foot. */
  keyRows: number;
}

/**
 * Lays out both banks: on a wide frame side by side with the river between them, as one looks down it (so that the right
 * bank stands on the left), on a narrow one above each other with the river at their edge.
 */
export function riverSheet(ask: SheetAsk): RiverSheet {
  const { width, height, text, span, reach, banks, towns, lanes, pivot } = ask;
  const unit = text / 16;
  const narrow = isNarrow(width, text);
  const laneHeight = text * (narrow ? 1.6 : 3.4);
  const widest = (shore: Shore) =>
    Math.max(0, ...towns[shore].map((name) => textWidth(name, text, "condensed 600"))) + 13 * unit;
  const keyHeight = ask.keyRows * text * 1.5;
  const foot = text * 1.7;
  const head = text * (narrow ? 1.45 : 1.9);
  const laned = (shore: Shore) => {
    const either = (lane: "above" | "below") =>
      lanes[shore][lane] || (!narrow && (lanes.left[lane] || lanes.right[lane]));
    return { above: either("above") ? laneHeight : 0, below: either("below") ? laneHeight : 0 };
  };
  const panel = (shore: Shore, whole: Box, names: Panel["names"], headAt: number, footHeight: number): Panel => {
    const { above, below } = laned(shore);
    const plot = {
      x: whole.x,
      y: whole.y + headAt + above,
      width: whole.width,
      height: whole.height - headAt - above - below - footHeight,
    };
    const scale = (km: number) => plot.y + ((km - reach[0]) / (reach[1] - reach[0])) * plot.height;
    return {
      shore,
      name: banks[shore],
      plot,
      whole,
      head: headOf(banks[shore], plot, whole.y + headAt - text * 0.5),
      x: timeScale(span, [plot.x, plot.x + plot.width]),
      y: scale,
      lanes: {
        ...(above > 0 && { 1: plot.y - above / 2 }),
        ...(below > 0 && { "-1": plot.y + plot.height + below / 2 }),
      },
      names,
    };
  };
  const headOf = (name: string, plot: Box, y: number): Panel["head"] => {
    const wide = textWidth(name, headSize * text, "condensed 600");
    const at = plot.x + ((pivot - span[0]) / (span[1] - span[0])) * plot.width;
    const start = at < plot.x || at > plot.x + wide + text * 0.5;
    const x = start ? plot.x : plot.x + plot.width;
    const box = { x: start ? x : x - wide, y: y - text * 1.06, width: wide, height: text * 1.36 };
    return { x, y, anchor: start ? "start" : "end", box };
  };
  const keyTop = height - keyHeight + text * 0.75;
  const half = 2.5 * unit;
  if (narrow) {
    const gutter = Math.max(widest("left"), widest("right")) + half;
    const wide = width - gutter - half - text * 0.3;
    const gap = text * 0.5;
    const edges = (shore: Shore) => head + laned(shore).above + laned(shore).below;
    const each = (height - keyHeight - foot - gap - edges("left") - edges("right")) / 2;
    const upper = each + edges("right") + gap;
    const box = { x: gutter + half, width: wide };
    const names = { x: gutter - half, direction: -1 } as const;
    const panels = [
      panel("right", { ...box, y: 0, height: upper }, names, head, gap),
      panel("left", { ...box, y: upper, height: each + edges("left") + foot }, names, head, foot),
    ] as const;
    const streams = panels.map(({ plot }) => ({ x: gutter, top: plot.y, bottom: plot.y + plot.height }));
    return { unit, text, narrow, panels, streams, laneHeight, span, reach, keyTop };
  }
  const margin = text * 0.25;
  const [toRight, toLeft] = [widest("right") + half, widest("left") + half];
  const wide = (width - 2 * margin - toRight - toLeft) / 2;
  const tall = height - keyHeight;
  const middle = margin + wide + toRight;
  const panels = [
    panel("right", { x: margin, y: 0, width: wide, height: tall }, { x: middle - half, direction: -1 }, head, foot),
    panel(
      "left",
      { x: middle + toLeft, y: 0, width: wide, height: tall },
      { x: middle + half, direction: 1 },
      head,
      foot,
    ),
  ] as const;
  const { plot } = panels[0];
  return {
    unit,
    text,
    narrow,
    panels,
    streams: [{ x: middle, top: plot.y, bottom: plot.y + plot.height }],
    laneHeight,
    span,
    reach,
    keyTop,
  };
}

/** The size of the name of a bank, in text sizes. */
export const headSize = 1.06;

/** True where the frame has no room for two banks side by side. */
export const isNarrow = (width: number, text: number): boolean => width < text * 48;
