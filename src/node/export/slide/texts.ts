import { captionOf, type Deck, type Figure, type Quote, type Slide } from "../../../deck/deck.ts";
import { plainText } from "../../../deck/words.ts";
import { focusWords } from "../../../events/format.ts";
import {
  captionLines,
  captionTop,
  chapter,
  closingWords,
  figurePlaces,
  margin,
  mediaColumn,
  mediaCredit,
  mediaPlaces,
  opening,
  paragraphGap,
  quotePlace,
  room,
  titleLine,
  titleTops,
  twoLines,
  wordsLeading,
  wordsPlace,
} from "../../../views/shared/frame.ts";
import { creditWords } from "../../../views/shared/media.ts";
import { labelSize, mediaLayout } from "../../../views/shared/mediaLayout.ts";
import { quoted } from "../../../views/shared/quote.ts";
import { figureSize, headingSizes, quoteSize, wordsSize } from "../../../views/shared/sizes.ts";
import { chapterNumber, openingCaption } from "../../../views/shared/slide.ts";
import { heightOf, linesOf, placeText, type Setting } from "./lines.ts";
import type { PlacedText } from "./placed.ts";

/** The texts of a slide at a step, in reading order, without its credits. */
export function textsOf(deck: Deck, slide: Slide, step: number): readonly PlacedText[] {
  switch (slide.kind) {
    case "opening":
      return openingTexts(deck, slide, step);
    case "chapter":
      return chapterTexts(deck, slide, step);
    case "chart":
      return heading(slide, step);
    case "words":
      return [...heading(slide, step), ...words(slide, step, wordsPlace)];
    case "figure":
      return [...heading(slide, step), ...figures(slide.figures ?? [])];
    case "picture":
      return pictureTexts(deck, slide, step);
    case "quote":
      return [...heading(slide, step), ...(slide.quote ? quoteTexts(deck, slide.quote) : [])];
    case "closing":
      return [...heading(slide, step), ...words(slide, step, closingWords)];
  }
}

function heading(slide: Slide, step: number): readonly PlacedText[] {
  const { title: fontSize, caption: small, isTwoLines } = headingSizes(slide, step);
  const title = { role: "title", face: "serif 500", fontSize, lineHeight: titleLine } as const;
  const caption = { role: "caption", face: "sans 400", fontSize: small, fill: "--quiet" } as const;
  const text = captionOf(slide, step);
  if (isTwoLines) {
    const { top, lineHeight, captionTop, captionLine } = twoLines;
    return [
      placeText(linesOf(slide.title, room, title, true), { left: margin, top }, { ...title, lineHeight }),
      placeText([text], { left: margin, top: captionTop }, { ...caption, lineHeight: captionLine }),
    ];
  }
  const lineHeight = captionLines[small] ?? small * wordsLeading;
  return [
    placeText([slide.title], { left: margin, top: titleTops[fontSize] ?? 0 }, title),
    placeText(linesOf(text, room, caption), { left: margin, top: captionTop }, { ...caption, lineHeight }),
  ];
}

/** Places texts one below another with the given space above each, vertically centred in a column. */
function stacked(
  { left, top, height }: { left: number; top: number; height: number },
  parts: readonly { above: number; text: PlacedText }[],
): readonly PlacedText[] {
  const tall = parts.reduce((sum, { above, text }) => sum + above + heightOf(text), 0);
  let at = top + (height - tall) / 2;
  return parts.map(({ above, text }) => {
    const placed = { ...text, x: left, top: at + above };
    at += above + heightOf(text);
    return placed;
  });
}

function openingTexts(deck: Deck, slide: Slide, step: number): readonly PlacedText[] {
  const { column, subtitle, foot } = opening;
  const title = { role: "title", face: "serif 500", ...opening.title } as const;
  const under = { role: "subtitle", face: "sans 400", ...subtitle } as const;
  const { width: _, above, ...set } = under;
  const { left, width, bottom, fontSize, lineHeight } = foot;
  const small = { face: "sans 400", fontSize, lineHeight, fill: "--quiet" } as const;
  const caption = openingCaption(deck, slide, step);
  const about = caption ? linesOf(caption, width, small) : [];
  const top = bottom - about.length * lineHeight;
  return [
    ...stacked(column, [
      { above: 0, text: placeText(linesOf(slide.title, column.width, title, true), column, title) },
      { above, text: placeText(linesOf(deck.subtitle, subtitle.width, under, true), column, set) },
    ]),
    placeText([focusWords(deck.story)], { left, top: top - lineHeight }, { role: "date", ...small }),
    ...(about.length > 0 ? [placeText(about, { left, top }, { role: "caption", ...small })] : []),
  ];
}

function chapterTexts(deck: Deck, slide: Slide, step: number): readonly PlacedText[] {
  const { column, number, caption } = chapter;
  const title = { role: "title", face: "serif 500", ...chapter.title } as const;
  const { above, ...under } = { role: "caption", face: "sans 400", fill: "--quiet", ...caption } as const;
  const { below, ...counted } = { role: "number", face: "serif 500", fill: "--accent", ...number } as const;
  return stacked(column, [
    { above: 0, text: placeText([deck.story.language.digits(chapterNumber(deck, slide))], column, counted) },
    { above: below, text: placeText(linesOf(slide.title, column.width, title, true), column, title) },
    { above, text: placeText(linesOf(captionOf(slide, step), column.width, under, true), column, under) },
  ]);
}

/** The words of a slide up to a step; on a slide of words, those of earlier steps are in the quiet colour. */
function words(slide: Slide, step: number, place: typeof wordsPlace | typeof closingWords): readonly PlacedText[] {
  const fontSize = wordsSize(slide, place);
  let { top } = place as { top: number };
  return slide.steps.slice(0, step + 1).flatMap((one, nth) =>
    plainText(one.words)
      .split("\n\n")
      .filter(Boolean)
      .map((paragraph) => {
        const fill = nth < step && slide.kind === "words" ? "--quiet" : "--ink";
        const set = { role: "words", face: "sans 400", fontSize, lineHeight: fontSize * wordsLeading, fill } as const;
        const placed = placeText(linesOf(paragraph, place.width, set), { left: place.left, top }, set);
        top += heightOf(placed) + paragraphGap * fontSize;
        return placed;
      }),
  );
}

/** The title, caption and credit of a picture and, if it cannot be shown, its description. */
function pictureTexts({ story: { language } }: Deck, slide: Slide, step: number): readonly PlacedText[] {
  const { media } = slide;
  const headed = heading(slide, step);
  if (!media) return headed;
  const credit = { role: "of", face: "sans 400", fill: "--quiet", ...mediaCredit } as const;
  const words = creditWords(media, language);
  const { picture, column } = mediaLayout(media) ?? {};
  if (column) {
    const caption = captionOf(slide, step);
    const fontSize = labelSize(caption, words, column);
    const lineHeight = fontSize * mediaColumn.leading;
    const set = { role: "caption", face: "sans 400", fontSize, lineHeight } as const;
    const owed = linesOf(words, column.width, credit);
    return [
      ...headed.filter(({ role }) => role !== "caption"),
      placeText(linesOf(caption, column.width, set), column, set),
      placeText(owed, { left: column.left, top: column.top + column.height - owed.length * credit.lineHeight }, credit),
    ];
  }
  const { below } = mediaPlaces;
  const { left, top, height } = picture ?? below;
  const alt = { role: "alt", face: "sans 400", fontSize: 28, lineHeight: 28 * wordsLeading } as const;
  return [
    ...headed,
    ...(picture ? [] : [placeText(linesOf(media.alt, below.width, alt), below, alt)]),
    placeText(linesOf(words, room, credit).slice(0, 1), { left, top: top + height + credit.above }, credit),
  ];
}

/** A quotation, its translation, and who said it, one below another. */
function quoteTexts({ story }: Deck, quote: Quote): readonly PlacedText[] {
  const { words, translation, who } = quoted(quote, story);
  const { left, width, leading, translation: under, who: line } = quotePlace;
  let { top } = quotePlace as { top: number };
  const placed = (text: string, set: Setting, above = 0): PlacedText => {
    const one = placeText(linesOf(text, width, set), { left, top: top + above }, set);
    top += above + heightOf(one);
    return one;
  };
  const fontSize = quoteSize({ words, ...(translation && { translation }) });
  return [
    {
      ...placed(words, { role: "quoted", face: "serif 500", fontSize, lineHeight: fontSize * leading }),
      ...(quote.language && { language: quote.language }),
    },
    ...(translation
      ? [placed(translation, { role: "translation", face: "sans 400", fill: "--quiet", ...under }, under.above)]
      : []),
    placed(who, { role: "who", face: "sans 400", fill: "--quiet", ...line }, line.above),
  ];
}

function figures(all: readonly Figure[]): readonly PlacedText[] {
  const { fontSize, width } = figureSize(all);
  const { gap, value, unit, of } = figurePlaces;
  return all.flatMap((figure, nth) => {
    const left = margin + nth * (width + gap);
    const set = {
      value: {
        role: "value",
        face: "serif 500",
        fontSize,
        lineHeight: fontSize * value.leading,
        tracking: value.tracking,
      },
      unit: { role: "unit", face: "sans 400", fontSize: unit.fontSize, lineHeight: unit.lineHeight },
      of: { role: "of", face: "sans 400", fontSize: of.fontSize, lineHeight: of.lineHeight, fill: "--quiet" },
    } as const;
    const number = placeText([figure.value], { left, top: figurePlaces.top }, set.value);
    const unitTop = figurePlaces.top + heightOf(number) + unit.above;
    const counted = placeText(linesOf(figure.unit, width, set.unit), { left, top: unitTop }, set.unit);
    const ofTop = unitTop + heightOf(counted) + of.above;
    return [
      number,
      counted,
      placeText(linesOf(figure.of, Math.min(width, of.width), set.of, true), { left, top: ofTop }, set.of),
    ];
  });
}
