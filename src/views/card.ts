import { type Deck, slidesOf } from "../deck/deck.ts";
import { readEdtf } from "../events/edtf.ts";
import { dayWords } from "../events/words.ts";
import { wrapText } from "../layout/text.ts";
import { type Drawing, draw } from "../marks/drawing.ts";

/** The size at which pages that link to a site show its picture, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const left = 64;
const measure = 520;

/** A deck as the picture that stands for it where somebody links to it: its title over its opening chart. */
export function cardDrawing(deck: Deck): Drawing {
  const { width, height } = cardSize;
  const [opening] = slidesOf(deck);
  const chart = opening?.chart?.draw(opening.steps[0].state, { ...cardSize, prefix: "card-", text: 18 }) ?? [];
  const title = wrapText(deck.title, measure, 92, "serif 500");
  const subtitle = wrapText(deck.subtitle, measure, 28, "sans 400");
  const top = (height - title.length * 100 - 30 - subtitle.length * 39) / 2 - 20;
  return draw(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    draw("rect", { width, height, fill: "var(--ground)" }),
    draw("g", { class: "chart" }, chart),
    lines(title, { top, size: 92, step: 100, family: "var(--serif)", weight: 500, fill: "var(--ink)" }),
    lines(subtitle, {
      top: top + title.length * 100 + 30,
      size: 28,
      step: 39,
      family: "var(--sans)",
      weight: 400,
      fill: "var(--ink)",
    }),
    lines([dayWords(readEdtf(deck.story.pivot).from, { weekday: true })], {
      top: height - 78,
      size: 24,
      step: 30,
      family: "var(--sans)",
      weight: 400,
      fill: "var(--quiet)",
    }),
  );
}

interface Lettering {
  top: number;
  size: number;
  /** From line to line, in pixels. */
  step: number;
  family: string;
  weight: number;
  fill: string;
}

const lines = (all: readonly string[], { top, size, step, family, weight, fill }: Lettering): readonly Drawing[] =>
  all.map((line, index) =>
    draw(
      "text",
      { x: left, y: top + index * step + size, "font-size": size, "font-family": family, "font-weight": weight, fill },
      line,
    ),
  );
