import { dayWords } from "../../../events/calendarWords.ts";
import { midline, type PlacedLine } from "../../../layout/labels.ts";
import { flowLegend, type LegendEntry, type PlacedLegend, placeLegend } from "../../../layout/legend.ts";
import { engineSlack, wrapText } from "../../../layout/text.ts";
import type { TollState } from "../state.ts";
import { outlasts } from "./bins.ts";
import type { Part } from "./blocks.ts";
import { headingParts, partName } from "./heading.ts";
import type { Measured, Toll } from "./measure.ts";
import type { Plan } from "./plan.ts";

/** What a symbol of the legend shows: a part of the bars, or one of the marks on them. */
export type TollSymbol = Part | "whisker" | "lasting" | "later";

/** What is below the bars: the legend, then who counted and by what rule. */
export interface PlacedFoot {
  top: number;
  legend: PlacedLegend<TollSymbol>;
  definition: readonly PlacedLine[];
}

/** The width of a symbol of the legend with the gap after it, in font sizes. */
const symbolRoom = 1.5;

interface FootSetting {
  plan: Plan;
  width: number;
  height: number;
  fontSize: number;
}

/** Places the foot of a chart at the bottom of its frame, as high as its words need. */
export function placeFoot(toll: Toll, state: TollState, measured: Measured, setting: FootSetting): PlacedFoot {
  const { plan, width, height, fontSize } = setting;
  const indent = fontSize * symbolRoom;
  const entries = legendEntries(toll, state, measured, plan).map((entry) => ({ ...entry, indent }));
  const rows = flowLegend(entries, { width, fontSize, gap: fontSize * 1.2 });
  const lines = plan.definition ? wrapText(definitionWords(toll, state), width / engineSlack, fontSize) : [];
  const pitch = fontSize * 1.3;
  const gap = rows.rows > 0 && lines.length > 0 ? fontSize * 0.3 : 0;
  const linesTop = height - lines.length * pitch;
  const top = linesTop - gap - rows.rows * pitch;
  return {
    top,
    legend: placeLegend(rows, { top, fontSize, pitch }),
    definition: lines.map((words, index) => ({
      words,
      x: 0,
      y: linesTop + pitch * (index + 0.5) + midline * fontSize,
    })),
  };
}

type Entry = Omit<LegendEntry<TollSymbol>, "indent">;

/** The entries of the legend: the parts that are not named beside their row, and the marks that occur. */
function legendEntries(
  { story, register, sides }: Toll,
  state: TollState,
  { bins, count, until, day }: Measured,
  plan: Plan,
): readonly Entry[] {
  const unit = state.by ?? "week";
  const row = plan.rows.includes("all") ? "all" : "civilians";
  const lasting = bins.some((bin) =>
    bin.incidents.some(
      (incident) => outlasts(incident, bin) && incident.when.from < until && (row === "all" || incident.civilians > 0),
    ),
  );
  const parts = row === "all" && !plan.partsBeside ? headingParts(story, count, sides) : [];
  const publisher = register.short ?? register.publisher;
  const { language } = story;
  const words = language.toll;
  const marks: (Entry | false)[] = [
    row === "all" &&
      count.low !== count.high && { id: "whisker", symbol: "whisker", words: words.estimateOf(publisher) },
    lasting && { id: "lasting", symbol: "lasting", words: words.wentOn(unit) },
    day !== undefined && {
      id: "later",
      symbol: "later",
      words: words.after(dayWords(language, day, { year: false })),
    },
  ];
  return [
    ...parts.map(({ key, part, words }) => ({ id: key, symbol: part, words })),
    ...(plan.signs ? marks.filter((mark) => mark !== false) : []),
  ];
}

/** Who counted, where, and by what rule. */
function definitionWords({ story, register }: Toll, state: TollState): string {
  const { language } = story;
  const words = language.toll;
  const { publisher, short, scope, definition } = register;
  const sides = (state.sides ?? []).map((side) => partName(story, { side }));
  return [
    language.sentence(language.inRow([short ? language.noted(publisher, short) : publisher, scope])),
    sides.length > 0 && words.onlySides(sides),
    definition,
    words.countedWhole(state.by ?? "week"),
  ]
    .filter(Boolean)
    .join(" ");
}
