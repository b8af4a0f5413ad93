import type { Box } from "./boxes.ts";
import { leading } from "./labels.ts";
import { type Counted, firstSentence, publisherOf } from "./territoryReadings.ts";
import { textWidth, wrapText } from "./text.ts";

/** Some words of a panel's head: bold for the publisher, small for what was counted and what to beware of. */
export interface HeadWords {
  words: string;
  role: "publisher" | "title" | "small";
  /** The line it stands on, from 0, and how far in, in pixels. */
  row: number;
  x: number;
}

/** The words above a plot: by whom, what is counted and in which unit, how, and what to beware of. */
export interface PanelHead {
  words: readonly HeadWords[];
  /** In pixels. */
  height: number;
}

export interface PanelPlace {
  counted: Counted;
  cell: Box;
  head: PanelHead;
  /** The plot itself, without the words around it. */
  plot: Box;
}

export interface TerritoryGrid {
  places: readonly PanelPlace[];
  /** How many panels found no room. */
  dropped: number;
}

/** How many lines of small words a head may take: of the definition, and of the caveat. */
type Allowance = readonly [definition: number, caveat: number];
const allowances: readonly Allowance[] = [
  [3, 3],
  [3, 2],
  [2, 2],
  [2, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];

/** The least plot worth drawing, in text sizes. */
const least = { width: 11, height: 5 };

/** Below a plot: the years. */
const below = 1.35;

/** Text broken into at most so many lines, the last ending in "…" where more would follow. */
function wrapAtMost(text: string, width: number, size: number, most: number): readonly string[] {
  const lines = wrapText(text, width, size);
  if (lines.length <= most) return lines;
  if (most === 0) return [];
  const words = (lines[most - 1] ?? "").split(" ");
  while (words.length > 1 && textWidth(`${words.join(" ")}…`, size) > width) words.pop();
  return [...lines.slice(0, most - 1), `${words.join(" ").replace(/[,;:.]$/, "")}…`];
}

function headOf(counted: Counted, width: number, text: number, [lines, more]: Allowance): PanelHead {
  const { series, panel } = counted;
  const unit = series.unit === "%" ? "" : `, ${series.unit}`;
  const [by, title] = [publisherOf(counted), `${panel.title ?? series.title}${unit}`];
  const indent = textWidth(`${by}  `, text, "condensed 600");
  const together = indent + textWidth(title, text) <= width;
  const caveat = panel.caveat ?? (series.caveat && firstSentence(series.caveat));
  const rows: readonly (readonly Omit<HeadWords, "row">[])[] = [
    ...(together
      ? [[{ words: by, role: "publisher", x: 0 } as const, { words: title, role: "title", x: indent } as const]]
      : [
          ...wrapText(by, width, text, "condensed 600").map((words) => [{ words, role: "publisher", x: 0 } as const]),
          ...wrapText(title, width, text).map((words) => [{ words, role: "title", x: 0 } as const]),
        ]),
    ...[
      ...wrapAtMost(panel.counts ?? firstSentence(series.definition), width, text, lines),
      ...(caveat ? wrapAtMost(caveat, width, text, more) : []),
    ].map((words) => [{ words, role: "small", x: 0 } as const]),
  ];
  return {
    words: rows.flatMap((row, index) => row.map((words) => ({ ...words, row: index }))),
    height: rows.length * text * leading,
  };
}

// The same heads are tried for every state and every plan of it.
const heads = new WeakMap<Counted, Map<string, PanelHead>>();

/** The room a panel needs at the least for its words, at a width: used to say how tall a column should be. */
export const panelHeight = (counted: Counted, width: number, text: number): number =>
  headOf(counted, width, text, [3, 3]).height + text * (least.height + 2 + below);

/** One way of setting panels: so many columns, with the words each may have. */
interface Setting {
  columns: number;
  width: number;
  heads: readonly PanelHead[];
  /** The height of the words above each row. */
  tall: readonly number[];
  plot: { width: number; height: number };
}

/**
 * Places panels in rows and columns: as many words above each as leave plots worth drawing, and the number of columns
 * that gives them the best shape. Where even that finds no room, the last panels are left out and counted.
 */
export function territoryGrid(
  all: readonly Counted[],
  room: Box,
  text: number,
  gutter: (of: Counted) => number,
): TerritoryGrid {
  const [gap, gapY] = [text * 1.75, text * 0.9];
  const margin = all.reduce((most, counted) => Math.max(most, gutter(counted)), 0);
  const head = (counted: Counted, width: number, allowance: Allowance): PanelHead => {
    const kept = heads.get(counted) ?? new Map<string, PanelHead>();
    heads.set(counted, kept);
    const key = [width, text, ...allowance].join(" ");
    const found = kept.get(key) ?? headOf(counted, width, text, allowance);
    if (kept.size >= 200) kept.clear();
    kept.set(key, found);
    return found;
  };
  const set = (chosen: readonly Counted[], columns: number, allowance: Allowance): Setting | undefined => {
    const width = (room.width - (columns - 1) * gap) / columns;
    const rows = Math.ceil(chosen.length / columns);
    const chrome = text * (0.5 + below);
    const spare = room.height - (rows - 1) * gapY - rows * chrome;
    if (width - margin < least.width * text || spare < rows * least.height * text) return undefined;
    const words = chosen.map((counted) => head(counted, width, allowance));
    const tall = Array.from({ length: rows }, (_, row) =>
      Math.max(...words.slice(row * columns, (row + 1) * columns).map(({ height }) => height)),
    );
    const height = (spare - tall.reduce((a, b) => a + b, 0)) / rows;
    if (height < least.height * text) return undefined;
    return { columns, width, heads: words, tall, plot: { width: width - margin, height } };
  };
  const place = (chosen: readonly Counted[], { columns, width, heads, tall, plot }: Setting): readonly PanelPlace[] => {
    let y = room.y;
    return chosen.map((counted, index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      const above = tall[row] ?? 0;
      const height = above + plot.height + text * (0.5 + below);
      if (column === 0 && row > 0) y += (tall[row - 1] ?? 0) + plot.height + text * (0.5 + below) + gapY;
      const x = room.x + column * (width + gap);
      return {
        counted,
        cell: { x, y, width, height },
        head: heads[index] ?? { words: [], height: 0 },
        plot: { x: x + margin, y: y + above + text * 0.5, ...plot },
      };
    });
  };
  for (let count = all.length; count > 0; count -= 1) {
    const chosen = all.slice(0, count);
    for (const allowance of allowances) {
      const best = Array.from({ length: count }, (_, index) => set(chosen, index + 1, allowance))
        .filter((one) => one !== undefined)
        .reduce<Setting | undefined>((a, b) => (a && worth(a) >= worth(b) ? a : b), undefined);
      if (best) return { places: place(chosen, best), dropped: all.length - count };
    }
  }
  return { places: [], dropped: all.length };
}

/** Large plots of a good shape, and few empty places in the last row. */
function worth({ columns, heads, plot }: Setting): number {
  const aspect = plot.width / plot.height;
  const shape = aspect < 1.3 ? aspect / 1.3 : aspect > 3 ? 3 / aspect : 1;
  const spare = (Math.ceil(heads.length / columns) * columns - heads.length) / heads.length;
  return Math.sqrt(plot.width * plot.height) * shape * (1 - spare / 2);
}
