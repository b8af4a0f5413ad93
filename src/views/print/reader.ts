import { group } from "d3";
import { toldChart } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { firmnessWords, type Note, type Statement, statementsOf } from "../notes.ts";
import { headingId, slideDrawing } from "../slide.ts";
import { citedBy } from "../sources.ts";
import { paragraphs } from "../words.ts";
import { notesUnder, type Reader, stepsUnder } from "./numbers.ts";
import { type PrintedPage, pageId } from "./pages.ts";

/** One sheet of the reader: the slide across the whole width, its words below, and what each of them rests on. */
export function readerSheet(reader: Reader, page: PrintedPage): Drawing {
  const { deck, pages } = reader;
  const prefix = `page-${page.number}-`;
  const notes = notesUnder(page, reader);
  const start = notes[0]?.number;
  return draw(
    "section",
    { class: "sheet", id: pageId(page, pages), "aria-labelledby": headingId(prefix), "data-page": page.number },
    draw("div", { class: "picture" }, slideDrawing(deck, page.slide, page.step, { prefix })),
    draw(
      "div",
      { class: "under" },
      draw("div", { class: "said" }, spoken(reader, page)),
      toldChart(page.slide) &&
        draw("p", { class: "as-table" }, draw("a", { href: `#table-${page.number}` }, "This chart as a table")),
      notes.length > 0 &&
        draw(
          "ol",
          { class: "notes", start },
          notes.map((note) => noteItem(reader, note)),
        ),
    ),
  );
}

/** The words of the steps that stand under a page; a slide made of words shows its own already, but not its marks. */
function spoken({ notes, pages }: Reader, page: PrintedPage): readonly Drawing[] {
  return stepsUnder(page, pages).flatMap((step) => {
    const here = notes.filter((note) => note.slide === page.slide && note.step === step);
    return paragraphs(page.slide.steps[step]?.words ?? [], { mark: (_, nth) => here[nth] && mark(here[nth].number) });
  });
}

const mark = (number: number): Drawing =>
  draw(
    "sup",
    {},
    draw("a", { id: `mark-${number}`, href: `#note-${number}`, "aria-label": `Note ${number}` }, String(number)),
  );

/** A note: what it stands for, when, who says so and how firmly, and the sources by number. */
function noteItem({ deck, numbers }: Reader, { number, cite }: Note): Drawing {
  const sources = group(citedBy(deck.story, cite), ({ source }) => source);
  const named = [...sources].flatMap(([source, all], index) => {
    const where = all.flatMap(({ paragraph }) => paragraph ?? []).sort((a, b) => a - b);
    const { publisher = source } = deck.story.sources[source] ?? {};
    return [
      index > 0 && " · ",
      draw(
        "a",
        { href: `#source-${source}`, "aria-label": `Source ${numbers.get(source)}: ${publisher}` },
        `${publisher} [${numbers.get(source)}]`,
      ),
      where.length > 0 && ` ¶ ${where.join(", ")}`,
    ];
  });
  return draw(
    "li",
    { id: `note-${number}` },
    draw("p", { class: "stated" }, ...statementsOf(deck.story, cite).flatMap(statement)),
    named.length > 0 && draw("p", { class: "named" }, ...named, "."),
  );
}

function statement({
  what,
  when,
  who,
  firmness,
  disagreement,
  check,
  later,
}: Statement): readonly (Drawing | string)[] {
  const said = [who && `Said by ${who}`, firmness && firmnessWords[firmness]].flatMap((part) =>
    part ? `${part}.` : [],
  );
  const more = Object.entries({ "Sources differ:": disagreement, "Checked:": check, "Later:": later });
  const told = more.flatMap(([name, text]) => (text ? [`${name} ${text}`] : []));
  return [draw("b", {}, when ? `${what}, ${when}.` : what), ` ${[...said, ...told].join(" ")} `];
}
