import type { Chart } from "../../charts/chart.ts";
import { captionOf, type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import { focusWords } from "../../events/format.ts";
import { textWidth, wrapText } from "../../layout/text.ts";
import { bar } from "../../marks/bar.ts";
import { textLines } from "../../marks/textLines.ts";
import { mirrored } from "../../svg/mirror.ts";
import { type Drawing, group, svg } from "../../svg/node.ts";
import { tellingStep } from "../../views/read/chartFigure.ts";
import { cardSize } from "../../views/shared/about.ts";

/** The margin to the left and right of words, in pixels. */
const left = 64;

const set = { x: left, family: "var(--sans)", weight: 400, fill: "var(--ink)" };
const quiet = { ...set, fill: "var(--quiet)" };
const titled = { ...set, family: "var(--serif)", weight: 500 };

/** The preview picture of a deck for shared links: its title over its opening chart. */
export function cardDrawing(deck: Deck): Drawing {
  const [opening] = slidesOf(deck);
  return overChart(deck, { title: deck.title, subtitle: deck.subtitle, slide: opening });
}

/**
 * The preview picture of a slide for shared links: its title and, under it, its chart at the most telling step, or its
 * figures or caption.
 */
export function slideCardDrawing(deck: Deck, slide: Slide): Drawing {
  if (slide.kind === "opening") return cardDrawing(deck);
  if (slide.kind === "chapter") return overChart(deck, { title: slide.title, subtitle: deck.title, slide });
  const { chart } = slide;
  const size = chart ? 42 : 64;
  const title = wrapText(slide.title, cardSize.width - 2 * left, size, "serif 500");
  const under = 84 + title.length * size * 1.2;
  return card(
    deck,
    textLines([deck.title], { ...quiet, top: 34, fontSize: 24, lineHeight: 30 }),
    textLines(title, { ...titled, top: 68, fontSize: size, lineHeight: size * 1.2 }),
    chart ? chartUnder(chart, slide, under) : wordsUnder(deck, slide, under),
  );
}

/** The words of a card, and the slide whose chart is drawn with them. */
interface OverChart {
  title: string;
  subtitle: string;
  slide: Slide | undefined;
}

/** The space right of the words for a chart that cannot be behind them. */
const besideWords = { x: 620, y: 40, width: cardSize.width - 620 - 48, height: cardSize.height - 80 };

/** Words over a map that fills the card, or beside another chart. */
function overChart(deck: Deck, { title, subtitle, slide }: OverChart): Drawing {
  const measure = 520;
  const place = slide?.chart?.bleeds === false ? besideWords : { x: 0, y: 0, ...cardSize };
  const frame = { width: place.width, height: place.height, prefix: "card-", fontSize: 18 };
  const chart = slide?.chart?.draw(slide.steps[0].state, frame) ?? [];
  const below = wrapText(subtitle, measure, 28, "sans 400");
  // What the day at the foot, the subtitle and the space between them leave.
  const room = cardSize.height - 2 * 100 - below.length * 39;
  const fits = (size: number) => {
    const set = wrapText(title, measure, size, "serif 500");
    return set.length * (size + 8) <= room && set.every((line) => textWidth(line, size, "serif 500") <= measure);
  };
  const sizes = [92, 64, 52, 40, 32, 26].slice(title.length > 40 ? 1 : 0);
  const size = sizes.find(fits) ?? 26;
  const lineHeight = size + 8;
  const lines = wrapText(title, measure, size, "serif 500");
  const top = (cardSize.height - lines.length * lineHeight - 30 - below.length * 39) / 2 - 20;
  return card(
    deck,
    {
      ...svg({ class: "chart", style: "font-kerning:none", ...place }, chart),
      upright: { left: place.x, width: place.width },
    },
    textLines(lines, { ...titled, top, fontSize: size, lineHeight }),
    textLines(below, { ...set, top: top + lines.length * lineHeight + 30, fontSize: 28, lineHeight: 39 }),
    textLines([focusWords(deck.story)], { ...quiet, top: cardSize.height - 78, fontSize: 24, lineHeight: 30 }),
  );
}

/** A slide's chart in the space under its title. A chart that bleeds extends to the edges. */
function chartUnder(chart: Chart, slide: Slide, top: number): Drawing {
  const [x, end] = chart.bleeds ? [0, 0] : [left, 28];
  const frame = {
    width: cardSize.width - 2 * x,
    height: Math.round(cardSize.height - top - end),
    prefix: `card-${slide.id}-`,
    fontSize: 20,
  };
  // A nested `<svg>`, which clips, since a map extends beyond its frame.
  return {
    ...svg(
      { class: "chart", style: "font-kerning:none", x, y: Math.round(top), width: frame.width, height: frame.height },
      chart.draw(slide.steps[tellingStep(slide)]?.state, frame),
    ),
    upright: { left: x, width: frame.width },
  };
}

/** The figures of a slide without a chart, or its caption. */
function wordsUnder({ story: { language } }: Deck, slide: Slide, top: number): Drawing {
  const { figures = [] } = slide;
  const lines =
    figures.length > 0
      ? figures.map(({ value, unit, of }) => language.named(`${value} ${unit}`, of))
      : [captionOf(slide, tellingStep(slide))];
  const wrapped = lines.flatMap((line) => wrapText(line, cardSize.width - 2 * left, 32, "sans 400"));
  return group({}, textLines(wrapped, { ...quiet, top: top + 24, fontSize: 32, lineHeight: 46 }));
}

/** A card whose words begin at the right in a language that is read from there; charts have their direction already. */
function card({ story }: Deck, ...content: (Drawing | readonly Drawing[])[]): Drawing {
  const all = content.flat();
  return svg(
    { xmlns: "http://www.w3.org/2000/svg", ...cardSize },
    bar({ ...cardSize, fill: "var(--background)" }),
    story.language.direction === "rtl" ? mirrored(all, cardSize.width) : all,
  );
}
