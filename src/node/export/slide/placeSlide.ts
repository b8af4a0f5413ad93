import { type Deck, foregroundChart, type Slide } from "../../../deck/deck.ts";
import { whereaboutsOf } from "../../../deck/whereabouts.ts";
import { creditsShown } from "../../../views/shared/credits.ts";
import {
  chartPlaces,
  countsTable,
  creditsLine,
  type Place,
  slideSize,
  whereLarge,
  whereSmall,
} from "../../../views/shared/frame.ts";
import { countTables } from "../../../views/shared/method.ts";
import { frameInPlace, placeOfChart } from "../../../views/shared/slide.ts";
import type { ChartPicture, Picture, PlacedCounts, PlacedSlide, PlacedText } from "./placed.ts";
import { placeMedia } from "./placeMedia.ts";
import { textsOf } from "./texts.ts";

/**
 * Lays out a slide at a step as the stage shows it: the same sizes, places and drawings. `prefix` is put before the ids
 * in its drawings. Throws an Error if its chart fails.
 */
export function placeSlide(deck: Deck, slide: Slide, step: number, prefix: string): PlacedSlide {
  const chart = placeChart(deck, slide, step, prefix);
  const where = slide.kind === "opening" ? undefined : placeWhere(deck, slide, step, prefix);
  const credits = placeCredits(deck, slide, step);
  const media = placeMedia(slide);
  const placed: PlacedSlide = {
    slide,
    step,
    texts: textsOf(deck, slide, step),
    ...(chart && { chart }),
    ...(media && { media }),
    ...(where && { where }),
    counts: slide.kind === "closing" && !slide.chart ? placeCounts(deck) : [],
    ...(credits && { credits }),
  };
  return deck.story.language.direction === "rtl" ? turned(placed) : placed;
}

/** Mirrors the layout of a slide that is read from right to left. */
function turned({ texts, chart, media, where, counts, credits, ...rest }: PlacedSlide): PlacedSlide {
  const across = <Placed extends Place>(place: Placed): Placed => ({
    ...place,
    left: slideSize.width - place.left - place.width,
  });
  const from = <Placed extends Pick<PlacedText, "x" | "align">>(text: Placed): Placed => ({
    ...text,
    x: slideSize.width - text.x,
    align: text.align === "start" ? "end" : "start",
  });
  return {
    ...rest,
    texts: texts.map(from),
    ...(chart && { chart: { ...across(chart), isMirrored: true } }),
    ...(media && { media: across(media) }),
    ...(where && { where: across(where) }),
    counts: counts.map(from),
    ...(credits && { credits: from(credits) }),
  };
}

function placeChart(
  { story: { language } }: Deck,
  slide: Slide,
  step: number,
  prefix: string,
): ChartPicture | undefined {
  const name = placeOfChart(slide);
  if (!slide.chart || !name) return undefined;
  const place = chartPlaces[name];
  const state = slide.steps[step]?.state;
  const marks = slide.chart.draw(state, frameInPlace(name, prefix));
  if (marks.some(({ tag }) => tag === "div")) throw new Error("its chart could not be drawn");
  const described = slide.chart.describe(state);
  // Behind the title of a chapter it is only a background, and shows nothing that the next slides do not.
  const alt = foregroundChart(slide)
    ? language.figure.alternative(described.name, described.summary)
    : language.sentence(described.name);
  return { ...place, marks, alt, isGround: name === "full" };
}

function placeWhere(deck: Deck, slide: Slide, step: number, prefix: string): Picture | undefined {
  const state = deck.whereabouts && whereaboutsOf(deck.story, slide, step);
  if (!deck.whereabouts || !state) return undefined;
  const { fontSize, ...place } = slide.kind === "chapter" ? whereLarge : whereSmall;
  const { width, height } = place;
  return { ...place, marks: deck.whereabouts.draw(state, { width, height, fontSize, prefix: `${prefix}where-` }) };
}

function placeCredits({ story }: Deck, slide: Slide, step: number): PlacedText | undefined {
  const runs = creditsShown(story, slide, step);
  if (runs.length === 0) return undefined;
  const { right, bottom, fontSize, lineHeight } = creditsLine;
  return {
    role: "credits",
    x: slideSize.width - right,
    align: "end",
    top: slideSize.height - bottom - lineHeight,
    lines: [runs],
    face: "sans 400",
    fontSize,
    lineHeight,
    tracking: 0,
    fill: "--quiet",
  };
}

function placeCounts({ story }: Deck): readonly PlacedCounts[] {
  const { left, gap, lineHeight, captionBelow } = countsTable;
  let top: number = countsTable.top;
  return countTables(story).map(({ caption, counts }) => {
    const most = Math.max(...counts.map(({ count }) => count), 1);
    const placed: PlacedCounts = {
      x: left,
      align: "start",
      top,
      caption,
      rows: counts.map(({ name, count }) => ({ name, count: story.language.number(count), share: count / most })),
    };
    top += lineHeight * (counts.length + 1) + captionBelow + gap;
    return placed;
  });
}
