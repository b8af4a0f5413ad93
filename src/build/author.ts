import { deckWarnings } from "../deck/budget.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import { type StepUse, type Usage, usageOf } from "../deck/usage.ts";
import { dateWords } from "../events/words.ts";
import { type Drawing, draw } from "../marks/drawing.ts";
import { markup } from "../marks/markup.ts";
import { addressOf } from "../views/address.ts";

/** Words a minute at which a step's time is reckoned. */
const pace = 150;

/**
 * A page for whoever writes a deck, which the dev server shows at `/author/`: every step with its length and what it
 * takes from the event file, every event with the slides that use it, and what is used nowhere.
 */
export function authorPage(deck: Deck): string {
  const usage = usageOf(deck);
  const doubts = deckWarnings(deck);
  const spoken = usage.steps.reduce((sum, { words }) => sum + words, 0);
  const page = draw(
    "html",
    { lang: deck.language },
    draw(
      "head",
      {},
      draw("meta", { charset: "utf-8" }),
      draw("meta", { name: "viewport", content: "width=device-width" }),
      draw("title", {}, `${deck.title}: what uses what`),
      draw("link", { rel: "stylesheet", href: "/style/author.css" }),
    ),
    draw(
      "body",
      {},
      draw("h1", {}, `${deck.title}: what uses what`),
      draw(
        "p",
        {},
        `${usage.steps.length} steps, ${spoken} words, some ${Math.round(spoken / pace)} minutes at ${pace} words a ` +
          `minute; ${deck.story.events.length} events, of which ${usage.unused.events.length} on no slide.`,
      ),
      unusedList("Events that no slide uses", usage.unused.events, (id) => deck.story.event.get(id)?.title ?? id),
      unusedList("Claims that no slide cites", usage.unused.claims, (id) => deck.story.claims[id]?.text ?? id),
      unusedList("Terms and actors explained nowhere", usage.unused.terms, (id) => deck.story.terms[id]?.name ?? id),
      unusedList(
        "To judge",
        doubts.map(({ record, field }) => `${record} ${field}`),
        (at) =>
          doubts
            .filter(({ record, field }) => `${record} ${field}` === at)
            .map(({ wrong }) => wrong)
            .join("; "),
      ),
      draw("h2", {}, "Slides"),
      table(
        ["Slide", "Step", "Words", "Seconds", "Cites", "Draws", "Explains"],
        usage.steps.map((step) => stepRow(deck, step, usage)),
      ),
      draw("h2", {}, "Events"),
      table(
        ["Event", "When", "Weight", "Cited by", "Drawn by"],
        deck.story.events.map(({ id, title, when, weight }) => {
          const { cited = [], drawn = [] } = usage.events.get(id) ?? {};
          return [
            draw("span", { key: id }, draw("code", {}, id), ` ${title}`),
            dateWords(when, { brief: true }),
            String(weight),
            ids(cited),
            ids(drawn),
          ];
        }),
      ),
    ),
  );
  return `<!doctype html>\n${markup(page)}\n`;
}

const ids = (slides: readonly Slide[]): string => slides.map(({ id }) => id).join(", ");

function stepRow(deck: Deck, { slide, step, words, cited, drawn, explained }: StepUse, usage: Usage) {
  const nth = [...new Set(usage.steps.map((one) => one.slide))].indexOf(slide);
  return [
    draw("a", { href: `/${addressOf(deck, { slide: nth, step })}` }, slide.id),
    String(step + 1),
    String(words),
    String(Math.round((words / pace) * 60)),
    [...cited.events, ...cited.claims, ...cited.sources].join(", "),
    String(drawn.length),
    explained.join(", "),
  ];
}

function unusedList(title: string, all: readonly string[], says: (id: string) => string): Drawing {
  return draw(
    "section",
    {},
    draw("h2", {}, `${title}: ${all.length || "none"}`),
    all.length > 0 &&
      draw(
        "ul",
        {},
        all.map((id) => draw("li", { key: id }, draw("code", {}, id), ` ${says(id)}`)),
      ),
  );
}

const table = (columns: readonly string[], rows: readonly (readonly (string | Drawing)[])[]): Drawing =>
  draw(
    "table",
    {},
    draw(
      "thead",
      {},
      draw(
        "tr",
        {},
        columns.map((name) => draw("th", { key: name, scope: "col" }, name)),
      ),
    ),
    draw(
      "tbody",
      {},
      rows.map((row, nth) =>
        draw(
          "tr",
          { key: `${nth}` },
          row.map((cell, at) => draw("td", { key: `${at}` }, cell)),
        ),
      ),
    ),
  );
