import type { Point } from "../quad.ts";

/**
 * Whether something opaque lies between two of the texts that `runsIn` found, at a point where they meet: the plate of
 * the upper one, which hides the lower. It runs in the page.
 */
export function plateBetween(meetings: { pair: readonly [number, number]; at: Point }[]): boolean[] {
  const { doctorSaw = [] } = window;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { pointer-events: auto !important } svg * { pointer-events: visiblePainted !important }");
  document.adoptedStyleSheets.push(sheet);
  const opaque = (element: Element, [x, y]: Point): boolean => {
    const style = getComputedStyle(element);
    if (Number(style.opacity) < 0.95) return false;
    const clear = (colour: string) => colour === "none" || /^rgba\(.*, 0?(\.\d+)?\)$|\/ 0?(\.\d+)?\)$/.test(colour);
    if (!(element instanceof SVGElement)) return !clear(style.backgroundColor);
    if (!(element instanceof SVGGeometryElement) || clear(style.fill) || Number(style.fillOpacity) < 0.95) return false;
    const matrix = element.getScreenCTM()?.inverse();
    return matrix !== undefined && element.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
  };
  const parted = meetings.map(({ pair, at }) => {
    const stack = document.elementsFromPoint(...at);
    const [one, other] = pair.map((nth) => doctorSaw[nth]);
    const places = [one, other].map((element) => (element ? stack.indexOf(element) : -1)).filter((place) => place >= 0);
    const upper = Math.min(...places);
    const lower = places.length === 2 ? Math.max(...places) : stack.length;
    return stack.slice(upper + 1, lower).some((element) => opaque(element, at));
  });
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  return parted;
}
