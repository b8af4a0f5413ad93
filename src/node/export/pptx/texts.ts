import type PptxGenJS from "pptxgenjs";
import type { Language } from "../../../language/language.ts";
import { isRightToLeft } from "../../../svg/node.ts";
import { countsTable, room } from "../../../views/shared/frame.ts";
import { barLength } from "../../../views/shared/method.ts";
import { heightOf, widthOf } from "../slide/lines.ts";
import type { PlacedCounts, PlacedText } from "../slide/placed.ts";
import type { Tokens } from "../standalone.ts";

/** Converts pixels of a slide to inches. */
export const inches = (pixels: number): number => pixels / 96;
const points = (pixels: number): number => pixels * 0.75;

/** The colour of a theme's token as six hexadecimal digits. */
export const colour = (tokens: Tokens, token: string): string =>
  (tokens.get(token) ?? "#000000").slice(1).toUpperCase();

/** How texts are set, and what the objects of their slide are called. */
interface Setting {
  tokens: Tokens;
  language: Language;
  nameOf: (object: keyof Language["printed"]["objects"]) => string;
}

/** Names for the objects of a slide: what each is, numbered from the second of a kind on. */
export function objectNames({ printed, digits }: Language): Setting["nameOf"] {
  const counts = new Map<string, number>();
  return (object) => {
    const count = (counts.get(object) ?? 0) + 1;
    counts.set(object, count);
    return count === 1 ? printed.objects[object] : `${printed.objects[object]} ${digits(count)}`;
  };
}

/**
 * The master of a slide: a background, and the placeholder of its title, by which programs list slides. Slides whose
 * titles have different places need different masters, since a title takes its place from the master.
 */
export function master(
  texts: readonly PlacedText[],
  { tokens, language }: Pick<Setting, "tokens" | "language">,
): PptxGenJS.SlideMasterProps {
  const title = texts.find(({ role }) => role === "title");
  const place = title ? placeOf(title) : { x: 0, y: 0, w: 1, h: 1 };
  const { x, y, w, h } = place;
  // The title of a slide takes its name from here too.
  const options = {
    name: "title",
    objectName: language.printed.objects.title,
    type: "title",
    ...place,
    margin: 0,
  } as const;
  return {
    title: `Title at ${[x, y, w, h].map((inch) => inch.toFixed(2)).join(", ")}`,
    background: { color: colour(tokens, "--background") },
    objects: [{ placeholder: { options, text: "" } }],
  };
}

/** Fonts that every machine has: a borrowed machine lacks the deck's fonts, and would substitute some of any width. */
const families: Readonly<Record<string, string>> = { serif: "Georgia", sans: "Arial" };

/** The place of a text, in inches, with room for wider letters; a title of one line has all between the margins. */
function placeOf(text: PlacedText): { x: number; y: number; w: number; h: number } {
  const { align, x, top, lines, role } = text;
  const own = Math.max(...lines.map((line) => widthOf(line, text))) * 1.15 + 8;
  const wide = role === "title" && lines.length === 1 ? room : own;
  return { x: inches(align === "end" ? x - wide : x), y: inches(top), w: inches(wide), h: inches(heightOf(text)) };
}

/** Adds a text in its place, with its line breaks; the title becomes the title of the slide. */
export function addText(slide: PptxGenJS.Slide, text: PlacedText, { tokens, language, nameOf }: Setting): void {
  const { role, align, lines, face, fontSize, lineHeight, tracking, fill, language: own } = text;
  const [family = "sans", weight] = face.split(" ");
  const rtlMode = isRightToLeft(lines.flat()[0]?.text ?? "") || (language.direction === "rtl" && !own);
  const runs = lines.flatMap((line, nth) =>
    line.map(({ text: words, href }, index) => ({
      text: words,
      options: {
        // Of each run, since what is said of the whole text does not reach its paragraphs.
        rtlMode,
        breakLine: index === line.length - 1 && nth < lines.length - 1,
        ...(href && { hyperlink: { url: href, tooltip: language.printed.linkOnTheWeb(words) } }),
      },
    })),
  );
  slide.addText(runs, {
    ...placeOf(text),
    ...(role !== "title" && { objectName: nameOf(role) }),
    margin: 0,
    align: align === "end" ? "right" : "left",
    valign: "top",
    fontFace: families[family] ?? "Arial",
    bold: weight === "600",
    fontSize: points(fontSize),
    lineSpacing: points(lineHeight),
    charSpacing: points(tracking * fontSize),
    color: colour(tokens, fill),
    // Where even these fonts are missing, a title in wider letters is set smaller, not over the edge of the slide.
    wrap: role === "title",
    ...(role === "title" && { fit: "shrink" }),
    // "en-US" is what the library writes where no language is given, and is replaced by that of the deck.
    ...(own && { lang: own === "en-US" ? "en" : own }),
    ...(role === "title" && { placeholder: "title" }),
  });
}

/** Adds a table of counts with its bars. */
export function addCounts(
  slide: PptxGenJS.Slide,
  { x, align, top, caption, rows }: PlacedCounts,
  { tokens, nameOf }: Setting,
): void {
  const { fontSize, lineHeight, captionBelow, nameWidth, bar, countBefore } = countsTable;
  const face = { fontFace: "Arial", fontSize: points(fontSize), color: colour(tokens, "--ink"), margin: 0 };
  const below = top + lineHeight + captionBelow;
  const columns = [nameWidth + bar.width + countBefore, 60] as const;
  const isTurned = align === "end";
  const left = (offset: number, wide: number) => inches(isTurned ? x - offset - wide : x + offset);
  const set = { ...face, align: isTurned ? "right" : "left", rtlMode: isTurned } as const;
  const cell = (text: string) => ({ text, options: set });
  slide.addText(caption, {
    ...set,
    objectName: nameOf("caption"),
    x: left(0, 568),
    y: inches(top),
    w: inches(568),
    h: inches(lineHeight),
    bold: true,
    valign: "top",
  });
  slide.addTable(
    rows.map(({ name, count }) => (isTurned ? [count, name] : [name, count]).map(cell)),
    {
      ...set,
      objectName: nameOf("table"),
      ...{
        x: left(0, columns[0] + columns[1]),
        y: inches(below),
        colW: (isTurned ? columns.toReversed() : columns).map(inches),
        rowH: inches(lineHeight),
        valign: "middle",
      },
    },
  );
  rows.forEach(({ share }, nth) => {
    slide.addShape("rect", {
      objectName: nameOf("bar"),
      x: left(nameWidth, barLength(share)),
      y: inches(below + nth * lineHeight + (lineHeight - bar.height) / 2),
      w: inches(barLength(share)),
      h: inches(bar.height),
      fill: { color: colour(tokens, "--quiet") },
    });
  });
}
