import { dayWords } from "../../../events/calendarWords.ts";
import { sideName } from "../../../events/names.ts";
import type { Story } from "../../../events/read.ts";
import type { DeathCount, Register } from "../../../events/registers.ts";
import type { Language } from "../../../language/language.ts";
import { midline } from "../../../layout/labels.ts";
import { textWidth, wrapText } from "../../../layout/text.ts";
import type { TollRow } from "../state.ts";
import { type Part, partKey, partsOf } from "./blocks.ts";

/** Words of a heading. */
export interface HeadingLine {
  key: string;
  words: string;
  /** The distance from the left edge of the chart, and from the heading's top to the middle of the line, in pixels. */
  x: number;
  y: number;
  size: number;
  strong: boolean;
  quiet: boolean;
}

/** One of the parts of the bars, in words with its number of deaths. */
export interface HeadingPart {
  key: string;
  part: Part;
  words: string;
}

/** The words of a row, and their total height in pixels. */
export interface Heading {
  lines: readonly HeadingLine[];
  height: number;
}

/** "3,589 to 3,869", or one figure if low and high are the same. */
export const rangeWords = ({ number, toll }: Language, { low, high }: Pick<DeathCount, "low" | "high">): string =>
  low === high ? number(low) : toll.range(number(low), number(high));

/** What the heading of a row says, and the room it has. */
export interface HeadingRequest {
  language: Language;
  row: TollRow;
  count: DeathCount;
  register: Register;
  /** The ruled day in milliseconds UTC, if the figures stop there. */
  until: number | undefined;
  /** The room for words, in pixels. */
  width: number;
  fontSize: number;
  /** Whether it is beside its row, with one item a line; otherwise it is above the row in as few lines as possible. */
  beside: boolean;
}

/**
 * The heading of a row, which says what the row shows and how many there were: in large figures beside the row, or in a
 * line above it.
 */
export function headingOf(request: HeadingRequest): Heading {
  const { language, row, count, register, until, width, fontSize, beside } = request;
  const words = language.toll;
  const name = words.rows[row];
  const total = language.number(row === "civilians" ? count.civilians : count.deaths);
  const to = until === undefined ? "" : words.upTo(dayWords(language, until, { year: false, brief: beside }));
  const [rangeOf, range] = [words.rangeOf(register.short ?? register.publisher), rangeWords(language, count)];
  const bold = (said: string): Line[] => wrapLine({ words: said, size: fontSize, strong: true, quiet: false }, width);
  const plain = (said: string): Line[] => wrapLine({ words: said, size: fontSize, strong: false, quiet: true }, width);
  if (!beside)
    return lined([
      ...bold(words.row(name, total, to)),
      ...(row === "all" ? plain(language.named(rangeOf, range)) : []),
    ]);
  const large = { words: total, size: fontSize * 1.6, strong: true, quiet: false };
  return lined(
    [...bold(name), { ...large, ...(to && { after: to }) }, ...(row === "all" ? [rangeOf, range].flatMap(plain) : [])],
    fontSize,
  );
}

/** A line of a heading before it is placed; `after` are quiet words that follow on the same baseline. */
type Line = Omit<HeadingLine, "key" | "x" | "y"> & { after?: string };

const wrapLine = (line: Line, width: number): Line[] =>
  wrapText(line.words, width, line.size, line.strong ? "condensed 600" : "condensed 400").map((words) => ({
    ...line,
    words,
  }));

function lined(lines: readonly Line[], fontSize = 0): Heading {
  let height = 0;
  const set = lines.flatMap(({ after, ...line }, index): HeadingLine[] => {
    const y = height + line.size * 0.6;
    height += line.size * 1.2;
    const own = { ...line, key: `line-${index}`, x: 0, y };
    if (after === undefined) return [own];
    const x = textWidth(line.words, line.size, "condensed 600") + fontSize * 0.4;
    const baseline = y + midline * (line.size - fontSize);
    return [own, { key: `after-${index}`, words: after, x, y: baseline, size: fontSize, strong: false, quiet: true }];
  });
  return { lines: set, height };
}

/** The parts of all bars with their deaths and names, from the foot of a bar up. */
export const headingParts = (
  story: Pick<Story, "sides" | "language">,
  count: DeathCount,
  sides: readonly string[],
): readonly HeadingPart[] =>
  partsOf(count, "all", sides).map(({ part, deaths }) => ({
    key: partKey(part),
    part,
    words: story.language.toll.part(story.language.number(deaths), partName(story, part)),
  }));

/** The name of a part of a bar: "civilians", "IS", "unknown". */
export const partName = (story: Pick<Story, "sides" | "language">, part: Part): string =>
  typeof part === "string" ? story.language.toll.parts[part] : sideName(story, part.side).short;

/** The width that headings beside the rows need, in pixels; the same for all steps of a slide. */
export function gutterOf(story: Pick<Story, "sides" | "language">, sides: readonly string[], fontSize: number): number {
  const { toll: words, number } = story.language;
  const headings = Object.values(words.rows).map((name) => textWidth(name, fontSize, "condensed 600"));
  const names = [words.parts.civilians, ...sides.map((side) => partName(story, { side }))];
  const parts = names.map((name) => fontSize * 1.2 + textWidth(words.part(number(8888), name), fontSize));
  return Math.max(...headings, ...parts);
}
