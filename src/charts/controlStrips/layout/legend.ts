import { holders } from "../../../events/control.ts";
import type { Control, Edtf } from "../../../events/model.ts";
import { sideName } from "../../../events/names.ts";
import type { Story } from "../../../events/read.ts";
import type { Language } from "../../../language/language.ts";
import type { Box } from "../../../layout/boxes.ts";
import { type Flowed, type Flowing, flow } from "../../../layout/legend.ts";
import type { Point } from "../../../layout/polyline.ts";
import { engineSlack, textWidth, wrapText } from "../../../layout/text.ts";
import { type ControlSpan, lastDayOf } from "./spans.ts";

/** What an entry of the legend shows a sample of. */
export type LegendSample =
  | { sample: "control"; control: Control }
  | { sample: "perhaps" | "claimed" | "assumed"; side: string }
  | { sample: "break" | "bank" | "none" };

/** An entry of the legend: its words, and what stands before them. */
export type SampleEntry = LegendSample & { id: string; words: string };

/** An entry with its place in the drawing. */
export type PlacedSample = SampleEntry & {
  /** The box of its sample. */
  box: Box;
  /** The start of its words, and the middle of their line. */
  at: Point;
};

/** Legend entries with their widths in pixels, set in rows; one that is wider than a row is broken into lines. */
export type SampleRows = Flowed<Flowing & { entry: SampleEntry; lines: readonly string[] }>;

/** The width of a sample and of the gap after it, in font sizes, and the distance from one row to the next. */
const sampleWidth = 1.9;
const sampleGap = 0.4;
const rowPitch = 1.3;

/** What decides, beside the drawn spans, which entries a legend has. */
export interface LegendContent {
  /** The sides and states that words on the strips name already. */
  labelled: ReadonlySet<string>;
  /** What the legend says about the enlarged part of time, and about the banks. */
  enlarged?: string | undefined;
  banks?: string | undefined;
  /** How many places did not fit. */
  dropped: number;
}

/**
 * The entries for what the given spans use and no label names: sides in the story's order, then states, then how a
 * beginning is attested.
 */
export function legendEntries(
  story: Story,
  spans: readonly ControlSpan[],
  { labelled, enlarged, banks, dropped }: LegendContent,
): readonly SampleEntry[] {
  const present = new Set(spans.flatMap(({ control }) => (control.status === "held" ? [control.holder] : [])));
  const sides = Object.keys(story.sides).filter((id) => present.has(id));
  const side = sides[0] ?? "";
  const words = story.language.controlStrips;
  return [
    ...sides.filter((id) => !labelled.has(id)).map((id) => sideEntry(story, id, lastDayOf(spans))),
    ...stateEntries(story, spans).filter(({ id }) => !labelled.has(id)),
    ...(spans.some(({ certain, from }) => certain > from)
      ? [{ id: "perhaps", words: words.dayUncertain, sample: "perhaps" as const, side }]
      : []),
    ...startEntries(spans, side, words),
    ...(enlarged ? [{ id: "break", words: enlarged, sample: "break" as const }] : []),
    ...(dropped > 0 ? [{ id: "dropped", words: words.dropped(dropped), sample: "none" as const }] : []),
    ...(banks ? [{ id: "bank", words: banks, sample: "bank" as const }] : []),
  ];
}

function sideEntry(story: Story, id: string, day: Edtf): SampleEntry {
  const { name, short } = sideName(story, id, day);
  const control: Control = { status: "held", holder: id };
  return { id: `side-${id}`, words: name.length <= 24 ? name : short, sample: "control", control };
}

/** The states that are not plainly held, in the order of the legend. */
const states = ["contested", "shared", "besieged", "presence", "unknown"] as const;

/** An entry for each state that occurs; its sample has several sides if one of the spans has. */
const stateEntries = ({ language }: Story, spans: readonly ControlSpan[]): readonly SampleEntry[] =>
  states.flatMap((status): SampleEntry[] => {
    const found = spans.flatMap(({ control }) => (control.status === status ? [control] : []));
    const control = found.find((one) => holders(one).length !== 1) ?? found[0];
    return control ? [{ id: status, words: language.states[status], sample: "control", control }] : [];
  });

const startEntries = (
  spans: readonly ControlSpan[],
  side: string,
  words: Language["controlStrips"],
): readonly SampleEntry[] =>
  (["claimed", "assumed"] as const)
    .filter((start) => spans.some((span) => span.start === start))
    .map((start) => ({
      id: start,
      words: start === "claimed" ? words.onlyClaimed : words.notAttested,
      sample: start,
      side,
    }));

/** Sets entries in rows no wider than `width`. */
export const legendRows = (entries: readonly SampleEntry[], width: number, fontSize: number): SampleRows =>
  flow(
    entries.map((entry) => {
      const start = wordsStart(entry, fontSize);
      const lines = wrapText(entry.words, (width - start) / engineSlack, fontSize);
      const longest = Math.max(...lines.map((line) => textWidth(line, fontSize)));
      return { id: entry.id, width: start + longest, rows: lines.length, entry, lines };
    }),
    width,
    fontSize * 0.9,
  );

/** How high a legend is, in pixels. */
export const legendHeight = ({ rows }: SampleRows, fontSize: number): number => rows * rowPitch * fontSize;

/** The distance from the start of an entry to its words, in pixels. */
const wordsStart = ({ sample }: LegendSample, fontSize: number): number =>
  sample === "none" ? 0 : fontSize * (sampleWidth + sampleGap);

/** Places a legend by its top left corner; lines after the first of an entry have no sample. */
export const placeLegend = ({ things }: SampleRows, [left, top]: Point, fontSize: number): readonly PlacedSample[] =>
  things.flatMap(({ thing: { entry, lines }, x: along, row }) =>
    lines.map((words, line): PlacedSample => {
      const [x, y] = [left + along, top + (row + line + 0.5) * rowPitch * fontSize];
      return {
        ...(line === 0 ? entry : { id: `${entry.id}-${line + 1}`, sample: "none" }),
        words,
        box: { x, y: y - fontSize * 0.42, width: fontSize * sampleWidth, height: fontSize * 0.84 },
        at: [x + wordsStart(entry, fontSize), y],
      };
    }),
  );
