import type { Point } from "../quad.ts";

/**
 * Whether something opaque, such as the background of the upper text, lies between two of the texts that `runsIn`
 * returned last, at a point where they overlap. It runs in the page.
 */
export function isCoveredBetween(overlaps: { pair: readonly [number, number]; at: Point }[]): boolean[] {
  const { doctorTexts = [] } = window;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { pointer-events: auto !important } svg * { pointer-events: visiblePainted !important }");
  document.adoptedStyleSheets.push(sheet);
  const isOpaque = (element: Element, [x, y]: Point): boolean => {
    const style = getComputedStyle(element);
    if (Number(style.opacity) < 0.95) return false;
    const isClear = (colour: string) => colour === "none" || /^rgba\(.*, 0?(\.\d+)?\)$|\/ 0?(\.\d+)?\)$/.test(colour);
    if (!(element instanceof SVGElement)) return !isClear(style.backgroundColor);
    if (!(element instanceof SVGGeometryElement) || isClear(style.fill) || Number(style.fillOpacity) < 0.95)
      return false;
    const matrix = element.getScreenCTM()?.inverse();
    return matrix !== undefined && element.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
  };
  const covered = overlaps.map(({ pair, at }) => {
    const stack = document.elementsFromPoint(...at);
    const heights = pair
      .map((index) => doctorTexts[index])
      .map((element) => (element ? stack.indexOf(element) : -1))
      .filter((height) => height >= 0);
    const upper = Math.min(...heights);
    const lower = heights.length === 2 ? Math.max(...heights) : stack.length;
    return stack.slice(upper + 1, lower).some((element) => isOpaque(element, at));
  });
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  return covered;
}
