import { foregroundChart } from "../../../deck/deck.ts";
import type { Words } from "../../../deck/words.ts";
import { noteText } from "../../../views/print/noteText.ts";
import { type Reader, stepsUnder } from "../../../views/print/numbers.ts";
import type { PrintedPage } from "../../../views/print/pages.ts";
import { slideSize } from "../../../views/shared/frame.ts";
import { type Note, notesAt } from "../../../views/shared/notes.ts";
import type { Tokens } from "../standalone.ts";
import { colour } from "./preamble.ts";
import { content, joined, literal, number } from "./syntax.ts";

/** The paper of the reader and its margins, in points. */
export const sheets = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;
export const sheetMargin = { side: 42, top: 40, bottom: 44 } as const;

/** The setting of the reader's text, after the preamble; sizes are in points. */
export const readerPreamble = (paper: keyof typeof sheets, tokens: Tokens): string => {
  const { width, height } = sheets[paper];
  const { side, top, bottom } = sheetMargin;
  const quiet = colour(tokens, "--quiet");
  return `
#let accent = ${colour(tokens, "--accent")}
#let quiet = ${quiet}
#let rule = ${colour(tokens, "--rule")}
#set page(width: ${width}pt, height: ${height}pt, margin: (x: ${side}pt, top: ${top}pt, bottom: ${bottom}pt), fill: ${colour(tokens, "--panel")}, numbering: "1", footer: context text(size: 8.5pt, fill: quiet, counter(page).display("1")))
#set par(leading: 0.62em, spacing: 0.9em)
#set text(size: 10.2pt)
#show footnote: set text(fill: accent)
#set footnote.entry(separator: line(length: 100%, stroke: 0.5pt + rule), clearance: 12pt, gap: 3.5pt, indent: 0pt)
#show footnote.entry: set text(size: 7.8pt)
#show footnote.entry: set par(leading: 0.48em, spacing: 0.5em)
#let to(name, body) = link(label(name), text(fill: accent, body))
#let note-body(stated, named) = { h(0.25em); stated; text(fill: quiet, named) }
`;
};

/**
 * What is below the slide on a sheet of the reader: the words of its steps with their notes, and a link to its table.
 */
export function wordsSource(reader: Reader, page: PrintedPage): string {
  const { notes, pages } = reader;
  const under = stepsUnder(page, pages).map((step) => ({
    words: page.slide.steps[step]?.words ?? [],
    notes: notesAt(notes, page.slide, step),
  }));
  const first = under.flatMap((step) => step.notes)[0];
  return [
    first && `#counter(footnote).update(${first.number - 1})`,
    foregroundChart(page.slide) &&
      `#par(text(size: 9pt, to(${literal(`table-${page.number}`)}, ${literal(reader.deck.story.language.printed.chartAsTable)})))`,
    ...under.map((step) => paragraphsSource(reader, step.words, step.notes)),
  ]
    .filter(Boolean)
    .join("\n");
}

function paragraphsSource(reader: Reader, words: Words, notes: readonly Note[]): string {
  let nth = 0;
  return words
    .map((paragraph) => {
      const parts = paragraph.map((part) => {
        if (typeof part === "string") return content(part);
        if (!("cite" in part)) return content(part.text);
        const note = notes[nth];
        nth += 1;
        return note ? `footnote(${noteSource(reader, note)})` : literal("");
      });
      return `#block(width: 480pt, par(${joined(parts)}))`;
    })
    .join("\n");
}

/** A note: what it states and who says so, and beside it the sources by number. */
function noteSource(reader: Reader, note: Note): string {
  const { language } = reader.deck.story;
  const { statements, sources } = noteText(reader, note);
  const stated = statements.flatMap(({ what, told }) => [`strong(${joined([content(what)])})`, content(` ${told} `)]);
  const named = sources.flatMap(({ source, publisher, number, paragraphs }, index) => [
    ...(index > 0 ? [literal(language.apart)] : []),
    `to(${literal(`source-${source}`)}, ${joined([content(language.printed.numbered(publisher, number))])})`,
    ...(paragraphs ? [literal(` ${paragraphs}`)] : []),
  ]);
  return `note-body(${joined(stated)}, ${joined([...named, literal(named.length > 0 ? language.sentence("") : "")])})`;
}

/** The slide across the whole width of a sheet, from its upper edge, and space of its height. */
export function pictureSource(slide: string, paper: keyof typeof sheets, tokens: Tokens): string {
  const { width } = sheets[paper];
  const { side, top } = sheetMargin;
  const height = (width * slideSize.height) / slideSize.width;
  const box = `block(width: ${width}pt, height: ${number(height)}pt, fill: ${colour(tokens, "--background")}, clip: true, [${slide}])`;
  return `#place(top + left, dx: -${side}pt, dy: -${top}pt, ${box})\n#v(${number(height - top + 18)}pt)`;
}
