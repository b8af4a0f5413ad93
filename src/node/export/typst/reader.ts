import { foregroundChart } from "../../../deck/deck.ts";
import type { Words } from "../../../deck/words.ts";
import { noteText } from "../../../views/print/noteText.ts";
import { type Reader, stepsUnder } from "../../../views/print/numbers.ts";
import type { PrintedPage } from "../../../views/print/pages.ts";
import { slideSize } from "../../../views/shared/frame.ts";
import { type Note, notesAt } from "../../../views/shared/notes.ts";
import type { Tokens } from "../standalone.ts";
import { textScale } from "./fit.ts";
import { colour } from "./preamble.ts";
import { readerText, sheetMargin, sheets } from "./sheet.ts";
import { content, joined, literal, number } from "./syntax.ts";

/** A name such as al-Qaim, or a range of numbers; a search does not find a name that is broken at its hyphen. */
const unbroken = String.raw`\b\p{L}{2,3}-\p{L}+|\d+–\d+`;

/**
 * The setting of the reader's text, after the preamble; sizes are in points. `unbroken` keeps names and ranges on one line.
 */
export const readerPreamble = (paper: keyof typeof sheets, tokens: Tokens): string => {
  const { width, height } = sheets[paper];
  const { side, top, bottom } = sheetMargin;
  const { prose, note, clearance } = readerText;
  const quiet = colour(tokens, "--quiet");
  return `
#let accent = ${colour(tokens, "--accent")}
#let quiet = ${quiet}
#let rule = ${colour(tokens, "--rule")}
#set page(width: ${width}pt, height: ${height}pt, margin: (x: ${side}pt, top: ${top}pt, bottom: ${bottom}pt), fill: ${colour(tokens, "--panel")}, numbering: "1", footer: context text(size: 8.5pt, fill: quiet, counter(page).display("1")))
#set par(leading: ${prose.leading}em, spacing: ${prose.after}em)
#set text(size: ${prose.size}pt)
#show footnote: set text(fill: accent)
#set footnote.entry(separator: line(length: 100%, stroke: 0.5pt + rule), clearance: ${clearance}pt, gap: ${number(note.size * note.after)}pt, indent: 0pt)
#show footnote.entry: set text(size: ${note.size}pt)
#show footnote.entry: set par(leading: ${note.leading}em, spacing: 0.5em)
#let to(name, body) = link(label(name), text(fill: accent, body))
#let unbroken(body) = { show regex(${literal(unbroken)}): box; body }
#let sized(scale, body) = { set text(size: scale * ${prose.size}pt); unbroken(body) }
#let note-body(scale, stated, named) = { set text(size: scale * ${note.size}pt); h(0.25em); unbroken({ stated; text(fill: quiet, named) }) }
`;
};

/**
 * What stands under the slide on a sheet of the reader, in a size that has room there: the words of its steps with their
 * notes, and the way to its table.
 */
export function wordsSource(reader: Reader, page: PrintedPage, paper: keyof typeof sheets): string {
  const { notes, pages } = reader;
  const under = stepsUnder(page, pages).map((step) => ({
    words: page.slide.steps[step]?.words ?? [],
    notes: notesAt(notes, page.slide, step),
  }));
  const all = under.flatMap((step) => step.notes);
  const [first] = all;
  const told = { words: under.map(({ words }) => words), notes: all.map((note) => plainNote(reader, note)) };
  const scale = textScale(told, paper);
  const way = reader.deck.story.language.printed.chartAsTable;
  const source = [
    first && `#counter(footnote).update(${first.number - 1})`,
    foregroundChart(page.slide) &&
      `#par(text(size: ${readerText.link}pt, to(${literal(`table-${page.number}`)}, ${literal(way)})))`,
    ...under.map((step) => paragraphsSource(reader, step.words, { notes: step.notes, scale })),
  ];
  return `#sized(${scale})[${source.filter(Boolean).join("\n")}]`;
}

/** A note without its links, as it is measured. */
function plainNote(reader: Reader, note: Note): string {
  const { language } = reader.deck.story;
  const { statements, sources } = noteText(reader, note);
  const named = sources.map(
    ({ publisher, number, paragraphs }) => `${language.printed.numbered(publisher, number)} ${paragraphs}`,
  );
  return [...statements.flatMap(({ what, told }) => [what, told]), named.join(language.apart)].join(" ");
}

/** The notes of some words, and how large they are, of their ordinary size. */
interface Noted {
  notes: readonly Note[];
  scale: number;
}

function paragraphsSource(reader: Reader, words: Words, { notes, scale }: Noted): string {
  let nth = 0;
  return words
    .map((paragraph) => {
      const parts = paragraph.map((part) => {
        if (typeof part === "string") return content(part);
        if (!("cite" in part)) return content(part.text);
        const note = notes[nth];
        nth += 1;
        return note
          ? `apart; [#footnote(note-body(${scale}, ${noteSource(reader, note)}))#label(${literal(noteLabel(note.number))})]`
          : literal("");
      });
      return `#block(width: ${readerText.width}pt, par(${joined(parts)}))`;
    })
    .join("\n");
}

/** The label of a note's mark in the text. */
const noteLabel = (note: number): string => `note-${note}`;

/** A note: what it states and who says so, and beside it the sources by number. */
function noteSource(reader: Reader, note: Note): string {
  const { language } = reader.deck.story;
  const { statements, sources } = noteText(reader, note);
  const stated = statements.flatMap(({ what, told, seeNote }) => [
    `semibold(${joined([content(what)])})`,
    literal(" "),
    seeNote ? `to(${literal(noteLabel(seeNote))}, ${joined([content(told)])})` : content(told),
    literal(" "),
  ]);
  const named = sources.flatMap(({ source, publisher, number, paragraphs }, index) => [
    ...(index > 0 ? [`apart; ${literal(language.apart)}`] : []),
    `to(${literal(`source-${source}`)}, ${joined([content(language.printed.numbered(publisher, number))])})`,
    ...(paragraphs ? [literal(` ${paragraphs}`)] : []),
  ]);
  return `${joined(stated)}, ${joined([...named, "apart", literal(named.length > 0 ? language.sentence("") : "")])}`;
}

/** The slide across the whole width of a sheet, from its upper edge, and space of its height. */
export function pictureSource(slide: string, paper: keyof typeof sheets, tokens: Tokens): string {
  const { width } = sheets[paper];
  const { side, top } = sheetMargin;
  const height = (width * slideSize.height) / slideSize.width;
  const box = `block(width: ${width}pt, height: ${number(height)}pt, fill: ${colour(tokens, "--background")}, clip: true, [${slide}])`;
  return `#place(top + left, dx: -${side}pt, dy: -${top}pt, ${box})\n#v(${number(height - top + readerText.below)}pt)`;
}
