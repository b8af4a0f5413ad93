import type { Quad } from "../quad.ts";
import type { Kit } from "./kit.ts";

/** A line of a text node, by the ink of its letters. */
export interface TextLine {
  /** The corners around the ink, in pixels of the window: as high and low as the letters reach, not the line box. */
  quad: Quad;
  /** The font size in pixels of the window. */
  size: number;
}

declare global {
  interface Window {
    doctorLines: typeof lineReader;
  }
}

/**
 * Makes a function that gives the lines of a text node with the text's style. Its source is written into the page, so
 * it must not use anything outside itself.
 */
export function lineReader({ blockOf, scaleOf }: Kit): (text: Text, parent: Element) => readonly TextLine[] {
  const context = document.createElement("canvas").getContext("2d");
  let currentFont = "";

  /** The line boxes of a range: what stands on one line may come in pieces, such as the space at its end. */
  const boxesOf = (range: Range): readonly DOMRect[] => {
    const boxes = new Map<number, DOMRect>();
    for (const { left, right, top, height } of range.getClientRects()) {
      const box = boxes.get(top);
      const [from, to] = [Math.min(left, box?.left ?? left), Math.max(right, box?.right ?? right)];
      boxes.set(top, new DOMRect(from, top, to - from, height));
    }
    return [...boxes.values()].filter(({ width }) => width >= 1);
  };

  /** What a text measures in its style, in pixels at its font size. */
  const measured = (data: string, { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) => {
    const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    if (context && font !== currentFont) context.font = font;
    currentFont = font;
    return context?.measureText(data.trim()) ?? new TextMetrics();
  };

  /** A function from the top and height of a line box to the top and bottom of the ink in it. */
  const inkIn = (metrics: TextMetrics) => {
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = metrics;
    return (y: number, height: number): [top: number, bottom: number] => {
      const scale = height / (up + down);
      const base = y + up * scale;
      return [base - metrics.actualBoundingBoxAscent * scale, base + metrics.actualBoundingBoxDescent * scale];
    };
  };

  return (text, parent) => {
    const style = getComputedStyle(parent);
    const fontSize = Number.parseFloat(style.fontSize);
    const metrics = measured(text.data, style);
    if (parent instanceof SVGTextContentElement) {
      const [matrix, { x, width }] = [parent.getScreenCTM(), parent.getBBox()];
      if (!matrix || width === 0) return [];
      // Its box is as high as all its fonts together, of which the letters may be in the second.
      const base = parent.getStartPositionOfChar(0).y;
      const [top, bottom] = [base - metrics.actualBoundingBoxAscent, base + metrics.actualBoundingBoxDescent];
      // The small 2 of CO₂ is read with its word.
      const word = parent.matches('tspan[font-size$="em"]') ? parent.closest("text") : undefined;
      const wordSize = word ? Number.parseFloat(getComputedStyle(word).fontSize) : fontSize;
      const corner = (px: number, py: number) => {
        const point = new DOMPoint(px, py).matrixTransform(matrix);
        return [point.x, point.y] as const;
      };
      const quad = [corner(x, top), corner(x + width, top), corner(x + width, bottom), corner(x, bottom)] as const;
      return [{ quad, size: wordSize * Math.hypot(matrix.a, matrix.b) }];
    }
    const inkAt = inkIn(metrics);
    const range = document.createRange();
    // A space that begins the text may hang at the end of the line before, where kept spaces have a box.
    range.setStart(text, text.data.search(/\S/));
    range.setEnd(text, text.data.trimEnd().length);
    const block = blockOf(parent);
    const blockBox = block.getBoundingClientRect();
    const scale = scaleOf(block);
    // A line cut off with an ellipsis ends there, and says so.
    const end = getComputedStyle(block).textOverflow === "ellipsis" ? blockBox.right : Number.POSITIVE_INFINITY;
    // If spaces are kept, the space at the end of a line hangs out of its box, but has no ink.
    const space = style.whiteSpace === "pre-wrap" ? fontSize * scale * 0.4 : 0;
    const isHanging = (beyond: number) => beyond > 0 && beyond <= space;
    return boxesOf(range).map(({ left: boxStart, right: boxEnd, top: y, height }): TextLine => {
      // From right to left it hangs out on the left.
      const left = isHanging(blockBox.left - boxStart) ? blockBox.left : boxStart;
      const inkEnd = isHanging(boxEnd - blockBox.right) ? blockBox.right : boxEnd;
      const [right, [top, bottom]] = [Math.min(inkEnd, end), inkAt(y, height)];
      const quad = [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ] as const;
      return { quad, size: fontSize * scale };
    });
  };
}
