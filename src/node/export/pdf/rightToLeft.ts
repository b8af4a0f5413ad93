import { deflateSync, inflateSync } from "node:zlib";

/** The widths of the glyphs of a font by their ids, in thousandths of its size; those that it does not list are 0. */
export type GlyphWidths = ReadonlyMap<number, number>;

/** Reads the widths from a CID font as Typst writes it, with the first and last glyph before each width: `/W [3 3 472 4 7 268]`. */
export const widthsIn = (font: string): GlyphWidths =>
  new Map(
    [...(/\/W \[([^\]]*)\]/.exec(font)?.[1] ?? "").matchAll(/(\d+) (\d+) ([\d.]+)/g)].flatMap(
      ([, first, last, width]) =>
        Array.from(
          { length: Number(last) - Number(first) + 1 },
          (_, nth) => [Number(first) + nth, Number(width)] as const,
        ),
    ),
  );

/** The glyphs of some letters as a PDF shows them: in one font of a size, from a place in points, in the order of sight. */
interface Shown {
  font: string;
  size: number;
  x: number;
  /** The elements of the array of the operator `TJ`. */
  array: string;
}

/** What stands in one marked sequence: glyphs on one line, painted alike. */
interface Block {
  whole: string;
  end: number;
  id: string;
  x: number;
  y: number;
  paint: string;
  shown: readonly Shown[];
  isReversed: boolean;
}

const blocks =
  /\/Span <<\n {2}\/MCID (\d+)\n>> BDC\nq\n1 0 0 -1 ([\d.-]+) ([\d.-]+) cm\n((?:[^\n]*\n){0,4}?)BT\n([\s\S]*?)ET\nQ\nEMC\n/g;

const showing =
  /(?:\/Span <<\n {2}\/ActualText <FEFF0[56][\dA-F]*>\n>> BDC\n)?(?:\/ReversedChars BMC\n)?0 Tr\n\/(f\d+) ([\d.]+) Tf\n1 0 0 -1 ([\d.-]+) 0 Tm\n(?:\[([\s\S]*?)\] TJ|([(<][\s\S]*?[)>]) Tj)\n(?:EMC\n){0,2}/g;

/**
 * Writes as one piece the glyphs of a line from right to left, which Typst writes word by word, with each vowel mark by
 * itself; programs that extract text then find the words whole and in order. `fonts` has the widths of the page's
 * fonts. Returns undefined if nothing changes.
 */
export function withWholeLines(page: string, fonts: ReadonlyMap<string, GlyphWidths>): string | undefined {
  const begin = page.indexOf("\nstream\n") + "\nstream\n".length;
  const head = page.slice(0, begin);
  const content = inflateSync(Buffer.from(page.slice(begin), "latin1")).toString("latin1");
  const found = [...content.matchAll(blocks)].map(blockOf);
  let written = "";
  let kept = 0;
  for (let nth = 0; nth < found.length; ) {
    const line = lineFrom(found.slice(nth, nth + longest), fonts);
    nth += line.length;
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last || !line.some(({ isReversed }) => isReversed)) continue;
    written += content.slice(kept, first.end - first.whole.length) + lineSource(line, fonts);
    kept = last.end;
  }
  if (kept === 0) return undefined;
  const data = deflateSync(Buffer.from(written + content.slice(kept), "latin1"));
  return `${head.replace(/\/Length \d+/, `/Length ${data.length}`)}${data.toString("latin1")}\nendstream\nendobj\n\n`;
}

/** No line has more pieces than this. */
const longest = 400;

function blockOf(match: RegExpExecArray): Block {
  const [whole, id = "", x, y, paint = "", body = ""] = match;
  const shown = [...body.matchAll(showing)].map(
    ([, font = "", size, at, array, single = ""]): Shown => ({
      font,
      size: Number(size),
      x: Number(x) + Number(at),
      array: array ?? single,
    }),
  );
  const isWhole = body.replace(showing, "") === "";
  return {
    whole,
    id,
    paint,
    end: match.index + whole.length,
    x: Number(x),
    y: Number(y),
    shown: isWhole ? shown : [],
    isReversed: isWhole && /\/ReversedChars|\/ActualText/.test(body),
  };
}

/** The first block, and those after it that go on where it ends, in the same font. */
function lineFrom([first, ...others]: readonly Block[], fonts: ReadonlyMap<string, GlyphWidths>): readonly Block[] {
  if (!first) return [];
  const line = [first];
  for (const block of others) {
    const before = line.at(-1);
    const [end, begin] = [before?.shown.at(-1), block.shown[0]];
    if (!before || !end || !begin || before.end !== block.end - block.whole.length || before.paint !== block.paint)
      break;
    if (block.shown.length === 0 || end.font !== begin.font || end.size !== begin.size) break;
    const isNear = Math.abs(block.y - first.y) < end.size && Math.abs(penAfter(end, fonts) - begin.x) < end.size * 0.02;
    if (!isNear) break;
    line.push(block);
  }
  return line;
}

/** A string in PDF: in parentheses, which may stand in it in pairs, or in hexadecimal digits. */
const nested = (inner: string): string => String.raw`\((?:\\[\s\S]|[^\\()]${inner})*\)`;
const element = new RegExp(`${nested(`|${nested(`|${nested("")}`)}`)}|<[\\da-fA-F]*>|-?[\\d.]+`, "g");

/** The elements of an array of the operator `TJ`: glyphs, and distances in thousandths of the size by which they are moved back. */
const elementsOf = (array: string): readonly (string | number)[] =>
  [...array.matchAll(element)].map(([one]) => (/^[(<]/.test(one) ? one : Number(one)));

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The bytes of a string in PDF. */
const bytesOf = (string: string): Buffer =>
  string.startsWith("<")
    ? Buffer.from(string.slice(1, -1), "hex")
    : Buffer.from(
        string
          .slice(1, -1)
          .replace(/\\(\d{3}|[\s\S])/g, (_, one: string) =>
            one.length === 3 ? String.fromCharCode(Number.parseInt(one, 8)) : (escapes[one] ?? one),
          ),
        "latin1",
      );

/** The width of glyphs of two bytes each, in thousandths of the size. */
function widthOf(string: string, widths: GlyphWidths | undefined): number {
  const bytes = bytesOf(string);
  let sum = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) sum += widths?.get(bytes.readUInt16BE(at)) ?? 0;
  return sum;
}

/** Where glyphs end, in points. */
const endOf = ({ x, size, array, font }: Shown, fonts: ReadonlyMap<string, GlyphWidths>): number =>
  elementsOf(array).reduce<number>(
    (at, one) => at + ((typeof one === "number" ? -one : widthOf(one, fonts.get(font))) * size) / 1000,
    x,
  );

/** Where the next glyph stands, in points: a mark without a width is moved over its letter, and the letter not after it. */
const penAfter = (shown: Shown, fonts: ReadonlyMap<string, GlyphWidths>): number =>
  elementsOf(shown.array).some((one) => typeof one === "string" && widthOf(one, fonts.get(shown.font)) > 0)
    ? endOf(shown, fonts)
    : shown.x;

/** Kerning wider than this, in thousandths of the size, is taken for a space between words. */
const widestKerning = 98;

/** Glyphs with narrower kerning; what moves a mark, before the first glyph or before one without a width, stays. */
function narrower(array: string, widths: GlyphWidths | undefined): string {
  const elements = elementsOf(array);
  return elements
    .map((one, nth) => {
      const next = elements[nth + 1];
      const isKerning = typeof one === "number" && nth > 0 && typeof next === "string" && widthOf(next, widths) > 0;
      return isKerning ? Math.max(one, -widestKerning) : one;
    })
    .join(" ");
}

/** Blocks as one; the sequences of the others stay, empty, since the tree of tags names them. */
function lineSource(line: readonly Block[], fonts: ReadonlyMap<string, GlyphWidths>): string {
  const [first, ...others] = line;
  const [start] = first?.shown ?? [];
  if (!first || !start) return "";
  let at = first.x;
  const parts = line.flatMap(({ y, shown }) => {
    const rise = Math.round((y - first.y) * 1000) / 1000;
    const glyphs = shown.map((one) => {
      const array = narrower(one.array, fonts.get(one.font));
      const back = Math.round(((at - one.x) * 1000) / one.size);
      at = endOf({ ...one, array }, fonts);
      return back === 0 ? array : `${back} ${array}`;
    });
    const text = `[${glyphs.join(" ")}] TJ\n`;
    return rise === 0 ? [text] : [`${rise} Ts\n`, text, "0 Ts\n"];
  });
  const set = `0 Tr\n/${start.font} ${start.size} Tf\n1 0 0 -1 0 0 Tm\n`;
  const show = `BT\n/ReversedChars BMC\n${set}${parts.join("")}EMC\nET\n`;
  const sequence = (id: string, content: string) => `/Span <<\n  /MCID ${id}\n>> BDC\n${content}EMC\n`;
  return [
    sequence(first.id, `q\n1 0 0 -1 ${first.x} ${first.y} cm\n${first.paint}${show}Q\n`),
    ...others.map(({ id }) => sequence(id, "")),
  ].join("");
}
