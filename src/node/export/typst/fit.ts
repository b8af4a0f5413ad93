import { plainText, type Words } from "../../../deck/words.ts";
import { wrapText } from "../../../layout/text.ts";
import { slideSize } from "../../../views/shared/frame.ts";
import { readerText, sheetMargin, sheets } from "./sheet.ts";

/** What stands under a slide: its paragraphs, and its notes as plain text. */
interface Under {
  words: readonly Words[];
  notes: readonly string[];
}

/** By how much text may be made smaller, so that nothing of it goes over to a page that is else empty. */
const sizes = [1, 0.97, 0.94, 0.91, 0.88];

/** IBM Plex reaches so far above its baseline in capitals, in font sizes: so high is a line without what leads it. */
const capHeight = 0.698;

/**
 * How large the text under a slide is, of its ordinary size: as large as has room on the sheet. What has none in the least
 * size either is as large as elsewhere, and goes on over the page.
 */
export function textScale(under: Under, paper: keyof typeof sheets): number {
  const { width, height } = sheets[paper];
  const room = height - (width * slideSize.height) / slideSize.width - readerText.below - sheetMargin.bottom;
  return sizes.find((scale) => heightOf(under, width - 2 * sheetMargin.side, scale) <= room) ?? 1;
}

/** About how high words and notes are, in points. What leads the lines of notes keeps its size: it is that of the page. */
function heightOf({ words, notes }: Under, across: number, scale: number): number {
  const { width, link, prose, note, clearance } = readerText;
  const height = (texts: readonly string[], wide: number, set: Lines) =>
    texts.reduce((sum, text) => {
      const lines = wrapText(text, wide, set.size, "sans 400").length;
      return sum + lines * (capHeight * set.size + set.leading) - set.leading + set.after;
    }, 0);
  const lines = (of: typeof prose | typeof note, ems: number): Lines => ({
    size: of.size * scale,
    leading: of.leading * ems,
    after: of.after * ems,
  });
  const paragraphs = words.flatMap((some) => plainText(some).split("\n\n"));
  const above = link * 2 + height(paragraphs, width, lines(prose, prose.size * scale));
  return notes.length > 0 ? above + clearance + height(notes, across, lines(note, note.size)) : above;
}

/** How lines are set: sizes and spaces in points. */
interface Lines {
  size: number;
  leading: number;
  after: number;
}
