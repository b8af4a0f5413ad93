import { extentWords } from "../../../events/calendarWords.ts";
import { extentOf } from "../../../events/query.ts";
import type { Story } from "../../../events/read.ts";
import type { RiversidePlace } from "../../../layout/riversideRows.ts";
import { inOneLine } from "../../../layout/text.ts";
import type { Frame } from "../../chart.ts";
import type { ControlStripsOptions, ControlStripsState } from "../state.ts";
import type { StripColumn } from "./columns.ts";
import type { RuledDay } from "./days.ts";
import { isWide, type StripGrid, stripGrid } from "./grid.ts";
import { placeLabels, type StripLabel } from "./labels.ts";
import { legendEntries, legendHeight, legendRows, type PlacedSample, placeLegend, type SampleEntry } from "./legend.ts";
import type { ControlSpan } from "./spans.ts";

/** What a chart of strips is made from: a story, its places in river order, and the options of the chart. */
export interface StripsContent {
  story: Story;
  places: readonly RiversidePlace[];
  options: ControlStripsOptions;
}

/** A grid with the words on its strips, and the legend entries that it then needs. */
export interface Arrangement {
  grid: StripGrid;
  labels: readonly StripLabel[];
  entries: readonly SampleEntry[];
}

/** Arranges the strips with `foot` pixels kept free below them. */
export function arrange(
  { content, state, frame }: { content: StripsContent; state: ControlStripsState; frame: Frame },
  {
    spans,
    days,
    foot,
  }: { spans: ReadonlyMap<string, readonly ControlSpan[]>; days: readonly RuledDay[]; foot: number },
): Arrangement {
  const { story, places, options } = content;
  const { language } = story;
  const { border, banks = language.banks } = options;
  const words = language.controlStrips;
  const { width, height, fontSize } = frame;
  const wide = isWide(content.places, width, fontSize);
  const enlarged = state.enlarged && extentOf(state.enlarged);
  const nameOf = (id: string) => {
    const { name = id, river } = story.places[id] ?? {};
    const words = wide && river?.bank === "island" ? language.noted(name, banks.island) : name;
    return inOneLine(words, width * (wide ? 0.2 : 0.6), fontSize, "condensed 600");
  };
  const grid = stripGrid(story, places, {
    width,
    height,
    fontSize,
    window: extentOf(state.extent),
    enlarged,
    bordered: border !== undefined,
    highlight: new Set(state.highlight),
    nameOf,
    bankNames: [banks.right, banks.left],
    foot,
  });
  const rules = grid.columns.map(({ time }) => days.flatMap(({ at }) => time.x(at) ?? []));
  const labels = placeLabels(story, grid, spans, rules);
  const shown = grid.rows.flatMap(({ id }) => spans.get(id) ?? []);
  const isParted = grid.columns.some(({ time }) => time.parts.length > 1);
  const entries = legendEntries(story, shown, {
    labelled: new Set(labels.map(({ names }) => names)),
    enlarged: isParted && enlarged ? words.enlargedKey(extentWords(language, ...enlarged)) : undefined,
    banks:
      wide || grid.river === undefined ? undefined : words.banksKey(banks.right, language.insideSentence(banks.left)),
    dropped: grid.dropped,
  });
  return { grid, labels, entries };
}

/** An arrangement whose legend is placed. */
export interface Fitted {
  grid: StripGrid;
  labels: readonly StripLabel[];
  legend: readonly PlacedSample[];
}

/**
 * Finds room for the legend: in the free corner below the shorter column if it fits, otherwise below the strips. Strips
 * with less room may drop places or words and so need a larger legend: they are arranged again until its room is enough.
 */
export function fitLegend(arrangeAbove: (foot: number) => Arrangement): Fitted {
  const roomy = arrangeAbove(0);
  const cornered = withLegendInCorner(roomy);
  if (cornered) return cornered;
  let arranged = roomy;
  for (let foot = 0; footOf(arranged) > foot; ) {
    foot = footOf(arranged);
    arranged = arrangeAbove(foot);
  }
  const { grid, labels, entries } = arranged;
  const { width, fontSize, bottom } = grid;
  const rows = legendRows(entries, width, fontSize);
  return { grid, labels, legend: placeLegend(rows, [0, bottom + footGap * fontSize], fontSize) };
}

/** The gap between the strips and a legend below them, in font sizes. */
const footGap = 0.3;

const footOf = ({ grid: { width, fontSize }, entries }: Arrangement): number =>
  legendHeight(legendRows(entries, width, fontSize), fontSize) + footGap * fontSize;

/** An arrangement with the legend at the foot of its second column; undefined if it does not fit there. */
function withLegendInCorner({ grid, labels, entries }: Arrangement): Fitted | undefined {
  const { width, fontSize, bottom, spare } = grid;
  const [first, second] = grid.columns;
  if (!first || !second) return undefined;
  const left = second.left + fontSize;
  const rows = legendRows(entries, width - left, fontSize);
  const height = legendHeight(rows, fontSize);
  if (height > spare) return undefined;
  const columns: readonly StripColumn[] = [first, { ...second, bottom: bottom - spare }];
  return { grid: { ...grid, columns }, labels, legend: placeLegend(rows, [left, bottom - height], fontSize) };
}
