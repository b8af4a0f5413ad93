import { countsTable, creditsLine, margin, slideSize } from "../../../views/shared/frame.ts";
import { barLength } from "../../../views/shared/method.ts";
import { baselineIn } from "../slide/baseline.ts";
import { widthOf } from "../slide/lines.ts";
import type { PlacedCounts, PlacedSlide, PlacedText, Run } from "../slide/placed.ts";
import type { Tokens } from "../standalone.ts";
import { content, inLanguage, joined, literal, number } from "./syntax.ts";

/** The names of the files with the drawings of a page. */
export interface SlideFiles {
  chart?: string;
  media?: string;
  where?: string;
}

/** An empty picture: it carries the description of a chart behind the texts, at its place in reading order. */
export const blankFile = "blank.svg";

/** What writing a slide needs: the files of its drawings, the level of its title, and the theme. */
export interface Writing {
  files: SlideFiles;
  level: 1 | 2;
  tokens: Tokens;
}

/** A slide in Typst: title, caption, chart, counts and credits, in reading order. */
export function slideSource(placed: PlacedSlide, { files, level, tokens }: Writing): string {
  const { texts, chart, media, where, counts, credits } = placed;
  const place = ({ left, top }: { left: number; top: number }, body: string) =>
    `#at(${number(left)}, ${number(top)}, ${body})`;
  const image = (file: string, width: number, alt?: string) =>
    `image(${literal(file)}, width: ${number(width)} * k${alt === undefined ? "" : `, alt: ${literal(alt)}`})`;
  const figure = (file: string) =>
    chart && place(chart, `figure(${image(file, chart.width, chart.alt)}, alt: ${literal(chart.alt)})`);
  const isGround = chart?.isGround === true;
  return [
    chart && files.chart && isGround && place(chart, `pdf.artifact(${image(files.chart, chart.width)})`),
    ...texts.map((text) => textSource(text, level, tokens)),
    media &&
      files.media &&
      place(media, `figure(${image(files.media, media.width, media.alt)}, alt: ${literal(media.alt)})`),
    chart && files.chart && (isGround ? figure(blankFile) : figure(files.chart)),
    ...counts.map((table) => countsSource(table, tokens)),
    where && files.where && place(where, `pdf.artifact(${image(files.where, where.width)})`),
    credits && creditsSource(credits, placed, tokens),
  ]
    .filter(Boolean)
    .join("\n");
}

function setLines(
  { face, fontSize, lineHeight, fill, tracking }: Omit<PlacedText, "role" | "lines" | "x" | "top" | "align">,
  tokens: Tokens,
  body: string,
): string {
  const colour = tokens.get(fill) ?? "#000000";
  const base = baselineIn(lineHeight, fontSize);
  const sizes = [fontSize, lineHeight, base].map(number).join(", ");
  return `set-lines(${sizes}, ${literal(face)}, ${literal(colour)}, ${number(tracking)}, ${body})`;
}

function textSource(text: PlacedText, level: number, tokens: Tokens): string {
  // Lines end in a space, which separates words when the text is read aloud or extracted.
  const broken = joined([text.lines.map((line) => line.map(runSource).join("; ")).join('; " "; linebreak(); ')]);
  const lines = inLanguage(text.language, broken);
  const body =
    text.role === "title" ? `heading(level: ${level}, outlined: false, bookmarked: false, ${lines})` : `par(${lines})`;
  const end = text.align === "end" ? ", end: true" : "";
  return `#at(${number(text.x)}, ${number(text.top)}, ${setLines(text, tokens, body)}${end})`;
}

const runSource = ({ text, href }: Run): string =>
  href ? `to-source(${literal(href)}, ${joined([content(text)])})` : content(text);

/** The line of credits on its own background, which keeps a chart from running through it. */
function creditsSource(credits: PlacedText, { chart, slide }: PlacedSlide, tokens: Tokens): string {
  const line = textSource(credits, 1, tokens);
  if (!chart || slide.kind === "opening") return line;
  const { before, above, bottom, lineHeight } = creditsLine;
  const width = widthOf(credits.lines[0] ?? [], credits) + before + margin;
  const height = above + lineHeight + bottom;
  const fill = literal(tokens.get("--background") ?? "");
  const [left, top] = [credits.align === "end" ? slideSize.width - width : 0, slideSize.height - height].map(number);
  return `#at(${left}, ${top}, rect(width: ${number(width)} * k, height: ${height} * k, fill: rgb(${fill})))\n${line}`;
}

/** A table of counts: names and numbers as a table, the bars between them as decoration. */
function countsSource({ x, align, top, caption, rows }: PlacedCounts, tokens: Tokens): string {
  const { fontSize, lineHeight, captionBelow, nameWidth, bar, countBefore } = countsTable;
  const set = { face: "sans 400", fontSize, lineHeight, fill: "--ink", tracking: 0 } as const;
  const below = top + lineHeight + captionBelow;
  const cells = rows.map(({ name, count }) => `[#${literal(name)}], [#${literal(count)}]`).join(", ");
  const columns = `(${nameWidth + bar.width + countBefore} * k, 60 * k)`;
  const table = `table(columns: ${columns}, rows: ${lineHeight} * k, stroke: none, inset: 0pt, align: start + top, ${cells})`;
  const fill = literal(tokens.get("--quiet") ?? "");
  const end = align === "end" ? ", end: true" : "";
  return [
    `#at(${x}, ${top}, ${setLines({ ...set, face: "sans 600" }, tokens, `par(${literal(caption)})`)}${end})`,
    `#at(${x}, ${below}, ${setLines(set, tokens, table)}${end})`,
    ...rows.map(({ share }, nth) => {
      const at = below + nth * lineHeight + (lineHeight - bar.height) / 2;
      const long = barLength(share);
      const size = `width: ${number(long)} * k, height: ${bar.height} * k`;
      return `#at(${number(align === "start" ? x + nameWidth : x - nameWidth - long)}, ${number(at)}, rect(${size}, fill: rgb(${fill})))`;
    }),
  ].join("\n");
}
