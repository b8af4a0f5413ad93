/** A rectangle on a slide, in CSS pixels from its top left corner. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * The size and spacing of lines of text, in CSS pixels; `tracking` is the space added between letters, in font sizes.
 */
export interface TextSize {
  fontSize: number;
  lineHeight: number;
  tracking?: number;
}

/** The size of a slide, in CSS pixels. */
export const slideSize = { width: 1280, height: 720 } as const;

/** The margin on the left and right of a slide, in CSS pixels. */
export const margin = 48;

/** The width between the margins, in CSS pixels. */
export const room = slideSize.width - 2 * margin;

/** The possible places of a chart on a slide. */
export const chartPlaces = {
  full: { left: 0, top: 0, ...slideSize },
  bleed: { left: 0, top: 104, width: slideSize.width, height: 568 },
  inset: { left: margin, top: 108, width: room, height: 560 },
  side: { left: 664, top: 108, width: 568, height: 568 },
  beside: { left: 718, top: 64, width: 514, height: 596 },
} as const satisfies Record<string, Place>;

/** The top of a title by its size; the baseline is the same for all. */
export const titleTops: Readonly<Record<number, number>> = { 38: 14, 34: 15, 31: 16, 28: 17 };
/** The height of the line of a title, in CSS pixels. */
export const titleLine = 50;

/** A title of two lines, always in the smallest size, and the caption below it. */
export const twoLines = { top: 9, lineHeight: 31, captionTop: 73, captionLine: 24 } as const;

/** The caption: its top, and the height of its line by its font size. */
export const captionTop = 65;
export const captionLines: Readonly<Record<number, number>> = { 22: 28, 20: 28 };

/** The opening: the deck's title and what it is about, in the middle of a column, and at its foot the date and the caption. */
export const opening = {
  column: { left: 66, top: 0, width: 620, height: 620 },
  title: { fontSize: 84, lineHeight: 84 * 1.08, tracking: -0.01 },
  subtitle: { fontSize: 26, lineHeight: 26 * 1.35, width: 520, above: 26 },
  foot: { left: 66, width: 620, bottom: 676, fontSize: 20, lineHeight: 28 },
} as const;

/** Where a chapter begins: its number, title and caption, in the middle of a column. */
export const chapter = {
  column: { left: 66, top: 0, width: 490, height: 560 },
  number: { fontSize: 44, lineHeight: 44 * 1.2, below: 6 },
  title: { fontSize: 64, lineHeight: 64 * 1.12, tracking: -0.01 },
  caption: { fontSize: 26, lineHeight: 36, above: 22 },
} as const;

/** Where and when: a small map and a line of time, large where a chapter begins. */
export const whereSmall = { left: margin, top: 674, width: 340, height: 42, fontSize: 20 } as const;
export const whereLarge = { left: 66, top: 508, width: 470, height: 80, fontSize: 20 } as const;

/** The line of credits at the bottom right; `before` and `above` are the background around the line. */
export const creditsLine = { right: margin, bottom: 8, before: 14, above: 3, fontSize: 20, lineHeight: 24 } as const;

/** The number of a printed page, in the middle of the margin beside the credits: nearer the edge, printers would cut it. */
export const folioPlace = { bottom: 9, fontSize: 16, lineHeight: 20 } as const;

/** The words of a slide of words and of the closing slide, in the largest of the sizes in which all fit. */
export const wordsPlace = {
  left: margin,
  top: 128,
  width: 1040,
  height: 540,
  sizes: [40, 36, 32, 28, 25, 22],
} as const;
export const closingWords = { left: margin, top: 128, width: 560, height: 560, sizes: [25, 23, 21, 20] } as const;
/** The distance from one line of such words to the next, in font sizes. */
export const wordsLeading = 1.4;
/** The space between paragraphs, in font sizes. */
export const paragraphGap = 0.7;

/** Large numbers, to be read from the back row: side by side, each above its unit and what was counted. */
export const figurePlaces = {
  top: 200,
  gap: 40,
  sizes: [180, 144, 112, 88, 68, 56, 46, 38],
  value: { leading: 1.05, tracking: -0.02 },
  unit: { fontSize: 32, lineHeight: 32 * 1.4, above: 6 },
  of: { fontSize: 22, lineHeight: 22 * 1.4, above: 10, width: 560 },
} as const;

/** The counts of what a story rests on, at the right of the closing slide. */
export const countsTable = {
  left: 664,
  top: 128,
  gap: 30,
  fontSize: 20,
  lineHeight: 27,
  captionBelow: 6,
  nameWidth: 190,
  bar: { width: 260, height: 14 },
  countBefore: 12,
} as const;

/** A picture, sound or film: the room for it below the caption, or with the caption beside it. */
export const mediaPlaces = {
  below: { left: margin, top: 108, width: room, height: 522 },
  beside: { left: margin, top: 84, width: room, height: 576 },
} as const satisfies Record<string, Place>;
/** The column beside a picture: its caption at the top, in the largest size that fits, and the credit at the foot. */
export const mediaColumn = {
  gap: 36,
  least: 260,
  most: 640,
  sizes: [30, 27, 24, 22],
  leading: 1.35,
  apart: 16,
} as const;
/** The credit of a picture, beside it or below it. */
export const mediaCredit = { above: 8, fontSize: 20, lineHeight: 26 } as const;

/** A quotation in the largest of the sizes in which it fits, its translation, and who said it. */
export const quotePlace = {
  left: margin,
  top: 140,
  width: 1080,
  height: 510,
  sizes: [48, 42, 36, 32, 28, 25, 22],
  leading: 1.35,
  translation: { fontSize: 26, lineHeight: 36, above: 22 },
  who: { fontSize: 24, lineHeight: 34, above: 28 },
} as const;

const px = (values: Readonly<Record<string, number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `  --${name}: ${Math.round(value * 100) / 100}px;`)
    .join("\n");

/** The frame as a style sheet: custom properties for slide.css, and a rule for each size that titles, words and numbers may need. */
export function frameSheet(): string {
  const drawings: readonly [selector: string, place: Place][] = [
    ...Object.entries(chartPlaces).map(([name, place]): [string, Place] => [`.slide > .at-${name}`, place]),
    [".slide:not(.slide-chapter) > .whereabouts", whereSmall],
    [".slide-chapter > .whereabouts", whereLarge],
  ];
  // Not by the start of the line: a drawing runs from left to right, whatever the language of the slide.
  const places = drawings.flatMap(([selector, { left, top, width }]) => [
    `${selector} { left: ${left}px; top: ${top}px; }`,
    ...(left + left + width === slideSize.width ? [] : [`[dir="rtl"] ${selector} { left: auto; right: ${left}px; }`]),
  ]);
  const titles = Object.entries(titleTops).map(
    ([size, top]) => `.slide h2.size-${size} { top: ${top}px; font-size: ${size}px; }`,
  );
  const captions = Object.entries(captionLines).map(
    ([size, line]) => `.slide .caption.size-${size} { font-size: ${size}px; line-height: ${line}px; }`,
  );
  const sized = (what: string, sizes: readonly number[]) =>
    [...new Set(sizes)].map((size) => `.slide .${what}.size-${size} { font-size: ${size}px; }`);
  return [
    `:root {\n${px({
      "slide-margin": margin,
      "slide-room": room,
      "title-line": titleLine,
      "two-lines-top": twoLines.top,
      "two-lines-line": twoLines.lineHeight,
      "caption-top": captionTop,
      "two-lines-caption-top": twoLines.captionTop,
      "two-lines-caption-line": twoLines.captionLine,
      "credits-size": creditsLine.fontSize,
      "credits-line": creditsLine.lineHeight,
      "folio-bottom": folioPlace.bottom,
      "folio-size": folioPlace.fontSize,
      "folio-line": folioPlace.lineHeight,
      "words-top": wordsPlace.top,
      "words-width": wordsPlace.width,
      "closing-words-width": closingWords.width,
      "figures-top": figurePlaces.top,
      "figures-gap": figurePlaces.gap,
      "counts-left": countsTable.left,
      "counts-top": countsTable.top,
      "opening-foot-left": opening.foot.left,
      "opening-foot-width": opening.foot.width,
      "opening-foot-bottom": opening.foot.bottom,
      "opening-foot-size": opening.foot.fontSize,
      "opening-foot-line": opening.foot.lineHeight,
      "media-top": mediaPlaces.below.top,
      "media-height": mediaPlaces.below.height,
      "media-beside-top": mediaPlaces.beside.top,
      "media-gap": mediaColumn.gap,
      "media-column-most": mediaColumn.most,
      "media-credit-above": mediaCredit.above,
      "media-credit-line": mediaCredit.lineHeight,
      "media-credit-size": mediaCredit.fontSize,
      "quote-top": quotePlace.top,
      "quote-width": quotePlace.width,
    })}\n}`,
    ...places,
    ...titles,
    ...captions,
    ...sized("words", [...wordsPlace.sizes, ...closingWords.sizes]),
    ...sized("value", figurePlaces.sizes),
    ...sized("quoted", quotePlace.sizes),
    ...sized("label", mediaColumn.sizes),
  ].join("\n");
}
