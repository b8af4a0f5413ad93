import { leading } from "../../../layout/labels.ts";
import { engineSlack, textWidth, wrapText } from "../../../layout/text.ts";
import { firstSentence, publisherOf, type SeriesPanel } from "./series.ts";

/** Words above a plot: bold for the publisher, quiet for what was counted and for the caveat. */
export interface HeadWords {
  words: string;
  role: "publisher" | "title" | "small";
  /** The line that holds the words, from 0. */
  row: number;
  /** The indent of the words, in pixels. */
  x: number;
}

/** The words above a plot: who counted, what and in which unit, how, and with which caveat. */
export interface PanelHead {
  words: readonly HeadWords[];
  /** The height of all words, in pixels. */
  height: number;
}

/** How many lines of small words a head may take: of the definition, and of the caveat. */
export type Allowance = readonly [definition: number, caveat: number];

/** The fullest first: if room is short, a head says less. */
export const allowances: readonly [Allowance, ...Allowance[]] = [
  [3, 3],
  [3, 2],
  [2, 2],
  [2, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];

/** Sets the words above the plot of a panel in a width in pixels. */
export function headOf(panel: SeriesPanel, width: number, fontSize: number, [lines, more]: Allowance): PanelHead {
  const { series, options } = panel;
  const by = publisherOf(panel);
  const counted = options.title ?? series.title;
  const title = series.unit === "%" ? counted : panel.language.inRow([counted, series.unit]);
  const indent = textWidth(`${by}  `, fontSize, "condensed 600") * engineSlack;
  const together = indent + textWidth(title, fontSize) <= width;
  const caveat = options.caveat ?? (series.caveat && firstSentence(series.caveat));
  const line = (words: string, role: HeadWords["role"]) => [{ words, role, x: 0 }];
  const rows = [
    ...(together
      ? [[...line(by, "publisher"), { words: title, role: "title" as const, x: indent }]]
      : [
          ...wrapText(by, width, fontSize, "condensed 600").map((words) => line(words, "publisher")),
          ...wrapText(title, width, fontSize).map((words) => line(words, "title")),
        ]),
    ...wrapAtMost(options.counts ?? firstSentence(series.definition), width, fontSize, lines).map((words) =>
      line(words, "small"),
    ),
    ...(caveat ? wrapAtMost(caveat, width, fontSize, more).map((words) => line(words, "small")) : []),
  ];
  return {
    words: rows.flatMap((row, index) => row.map((words) => ({ ...words, row: index }))),
    height: rows.length * fontSize * leading,
  };
}

/** Text broken into at most `max` lines, the last ending in "…" where more would follow. */
function wrapAtMost(text: string, width: number, fontSize: number, max: number): readonly string[] {
  const lines = wrapText(text, width, fontSize);
  if (lines.length <= max) return lines;
  if (max === 0) return [];
  const words = (lines[max - 1] ?? "").split(" ");
  while (words.length > 1 && textWidth(`${words.join(" ")}…`, fontSize) > width) words.pop();
  return [...lines.slice(0, max - 1), `${words.join(" ").replace(/[,;:.\u060c\u061b]$/, "")}…`];
}
