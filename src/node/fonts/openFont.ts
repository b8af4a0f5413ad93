import { Blob, Direction, Face, Feature, Font, Buffer as Run, type SvgPathCommand, shape } from "harfbuzzjs";

/** A glyph of a text: its id in the font, how far the next stands from it, and by how much it is moved, in units of the font. */
export interface Glyph {
  id: number;
  advance: number;
  x: number;
  y: number;
}

/** How a text is set. */
export interface Shaping {
  /** Its direction; that of its script if omitted. */
  isRightToLeft?: boolean;
  /** Whether its letters are spaced, and so not joined in ligatures. */
  isSpaced?: boolean;
}

/** A font that text can be measured in and drawn from. */
export interface OpenFont {
  unitsPerEm: number;
  has(letter: string): boolean;
  /** Every letter that it has with its width by itself, in units of the font, in the order of code points. */
  widths(): ReadonlyMap<string, number>;
  /** The glyphs of a text without kerning, from left to right. */
  glyphs(text: string, shaping?: Shaping): readonly Glyph[];
  /** The outline of a glyph, in units of the font, with y upwards. */
  outline(id: number): readonly SvgPathCommand[];
}

const unkerned = [new Feature("kern", 0)];
const unjoined = [...unkerned, new Feature("liga", 0), new Feature("clig", 0)];

/** Opens a font, given as TrueType. Its text is set by HarfBuzz, as in browsers. */
export function openFont(truetype: Uint8Array): OpenFont {
  const face = new Face(new Blob(truetype));
  const font = new Font(face);
  const outlines = new Map<number, readonly SvgPathCommand[]>();
  return {
    unitsPerEm: face.upem,
    has: (letter) => (font.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0) > 0,
    widths: () =>
      new Map(
        Array.from(face.collectUnicodes(), (point) => [
          String.fromCodePoint(point),
          font.glyphHAdvance(font.nominalGlyph(point) ?? 0),
        ]),
      ),
    glyphs(text, { isRightToLeft, isSpaced = false } = {}) {
      const run = new Run();
      run.addText(text);
      run.guessSegmentProperties();
      if (isRightToLeft !== undefined) run.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR);
      shape(font, run, isSpaced ? unjoined : unkerned);
      const positions = run.getGlyphPositions();
      return run.getGlyphInfos().map(({ codepoint: id }, nth) => {
        const { xAdvance: advance = 0, xOffset: x = 0, yOffset: y = 0 } = positions[nth] ?? {};
        return { id, advance, x, y };
      });
    },
    outline(id) {
      const outline = outlines.get(id) ?? closed(font.glyphToJson(id));
      outlines.set(id, outline);
      return outline;
    },
  };
}

/** An outline without the lines back to the beginning of a contour, which closing it draws. */
function closed(outline: readonly SvgPathCommand[]): readonly SvgPathCommand[] {
  let [x, y]: readonly (number | undefined)[] = [];
  return outline.filter(({ type, values }, nth) => {
    if (type === "M") [x, y] = values;
    return !(type === "L" && outline[nth + 1]?.type === "Z" && values[0] === x && values[1] === y);
  });
}
