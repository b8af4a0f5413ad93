import { deckWarnings } from "../../deck/check.ts";
import { type Deck, forStage, type Slide, slidesOf, withBackup } from "../../deck/deck.ts";
import { pace } from "../../deck/order.ts";
import { type StepUse, type Usage, usageOf } from "../../deck/usage.ts";
import { dateWords } from "../../events/format.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import { addressOf } from "../../views/shared/address.ts";
import { frameInPlace, placeOfChart } from "../../views/shared/slide.ts";

/**
 * A page for the author of a deck, which the dev server shows at `/author/`: every step with its length and the records
 * it uses, every event with the slides that use it, and the records that no slide uses.
 */
export function authorPage(deck: Deck): string {
  const usage = usageOf(deck);
  const doubts = deckWarnings(deck);
  const spoken = usage.steps.reduce((sum, { words }) => sum + words, 0);
  const page = node(
    "html",
    { lang: "en" },
    node(
      "head",
      {},
      node("meta", { charset: "utf-8" }),
      node("meta", { name: "viewport", content: "width=device-width" }),
      node("title", {}, `${deck.title}: what uses what`),
      node("link", { rel: "stylesheet", href: "/style/author.css" }),
    ),
    node(
      "body",
      {},
      node("h1", {}, own(deck.title), ": what uses what"),
      node(
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
      node("h2", {}, "Slides"),
      table(
        ["Slide", "Step", "Words", "Seconds", "Cites", "Draws", "Without a title", "Explains"],
        usage.steps.map((step) => stepRow(deck, step, usage)),
      ),
      node(
        "p",
        {},
        "Where a timeline has no room for every title, highlighted events get theirs first, then the more important " +
          "ones; of equally important ones, spans, then the earlier. To give an event its title, highlight it, shorten " +
          "its title or those beside it, or draw fewer events or lanes. One that is highlighted already lacks room for " +
          "its title among the others highlighted: shorten their titles, highlight fewer at a time, or draw fewer lanes.",
      ),
      node("h2", {}, "Events"),
      table(
        ["Event", "When", "Weight", "Cited by", "Drawn by"],
        deck.story.events.map(({ id, title, when, priority }) => {
          const { cited = [], drawn = [] } = usage.events.get(id) ?? {};
          return [
            node("span", { key: id }, node("code", {}, id), " ", own(title)),
            own(dateWords(deck.story.language, when, { brief: true })),
            String(priority),
            ids(cited),
            ids(drawn),
          ];
        }),
      ),
    ),
  );
  return `<!doctype html>\n${serialize(page)}\n`;
}

/** Words of the deck, which may be read from right to left, apart from what is around them. */
const own = (words: string): Drawing => node("bdi", {}, words);

const ids = (slides: readonly Slide[]): string => slides.map(({ id }) => id).join(", ");

function stepRow(deck: Deck, { slide, step, words, cited, drawn, explained }: StepUse, usage: Usage) {
  const index = [...new Set(usage.steps.map((use) => use.slide))].indexOf(slide);
  return [
    node("a", { href: `/${addressOf(deck, { slide: index, step })}` }, slide.id),
    String(step + 1),
    String(words),
    String(Math.round((words / pace) * 60)),
    [...cited.events, ...cited.claims, ...cited.sources].join(", "),
    String(drawn.length),
    untitled(deck, slide, step),
    explained.join(", "),
  ];
}

/** The events that a step draws without their titles, on the stage and, where it shows something else, on paper. */
function untitled(deck: Deck, slide: Slide, step: number): string {
  const place = placeOfChart(slide);
  const control = slide.chart?.windowControl;
  if (!place || !control) return "";
  const staged = slidesOf(withBackup(forStage(deck))).find(({ id }) => id === slide.id);
  const without = (of: Slide | undefined) =>
    control.unlabelled(of?.steps[step]?.state, frameInPlace(place)).map(({ id }) => id);
  const [shown, printed] = [without(staged), without(slide)].map((all) => all.join(", "));
  return shown === printed ? (shown ?? "") : `on the stage: ${shown || "none"}; on paper: ${printed || "none"}`;
}

function unusedList(title: string, all: readonly string[], says: (id: string) => string): Drawing {
  return node(
    "section",
    {},
    node("h2", {}, `${title}: ${all.length || "none"}`),
    all.length > 0 &&
      node(
        "ul",
        {},
        all.map((id) => node("li", { key: id }, node("code", {}, id), " ", own(says(id)))),
      ),
  );
}

const table = (columns: readonly string[], rows: readonly (readonly (string | Drawing)[])[]): Drawing =>
  node(
    "table",
    {},
    node(
      "thead",
      {},
      node(
        "tr",
        {},
        columns.map((name) => node("th", { key: name, scope: "col" }, name)),
      ),
    ),
    node(
      "tbody",
      {},
      rows.map((row, index) =>
        node(
          "tr",
          { key: `${index}` },
          row.map((cell, at) => node("td", { key: `${at}` }, cell)),
        ),
      ),
    ),
  );
