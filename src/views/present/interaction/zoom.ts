/**
 * The visible part of a chart: `scale` times as large, with its middle at `x` and `y`, as shares of the whole chart's
 * width and height. It is a plain value, so that it can be sent to another window.
 */
export interface Zoom {
  x: number;
  y: number;
  scale: number;
}

/** A point on an element, as shares of its width and height. */
export interface Point {
  x: number;
  y: number;
}

/** The whole chart, as large as it was drawn. */
export const unzoomed: Zoom = { x: 0.5, y: 0.5, scale: 1 };

/** The largest scale of a chart. */
const maxScale = 8;

/** The middle of an element. */
export const centre: Point = { x: 0.5, y: 0.5 };

const between = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);

/** The nearest zoom that shows nothing beyond the chart's edges. */
function clampZoom({ x, y, scale }: Zoom): Zoom {
  const clamped = between(scale, 1, maxScale);
  const half = 0.5 / clamped;
  return { x: between(x, half, 1 - half), y: between(y, half, 1 - half), scale: clamped };
}

/** Zooms in by a factor, or out if it is below 1; what is visible at the point `at` of the frame stays there. */
export function zoomBy({ x, y, scale }: Zoom, factor: number, at: Point = centre): Zoom {
  const next = between(scale * factor, 1, maxScale);
  const shift = 1 / scale - 1 / next;
  return clampZoom({ x: x + (at.x - 0.5) * shift, y: y + (at.y - 0.5) * shift, scale: next });
}

/** Moves the visible part, by shares of the frame. */
export const moveZoom = ({ x, y, scale }: Zoom, by: Point): Zoom =>
  clampZoom({ x: x + by.x / scale, y: y + by.y / scale, scale });

/** Whether two zooms are equal. */
export const sameZoom = (a: Zoom, b: Zoom): boolean => a.x === b.x && a.y === b.y && a.scale === b.scale;

/** Reads a zoom from another window; undefined for anything that is not a zoom. */
export function readZoom(raw: unknown): Zoom | undefined {
  const { scale, ...point } = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<Record<string, unknown>>;
  const at = readPoint(point);
  return at && typeof scale === "number" && scale >= 1 && scale <= maxScale ? clampZoom({ ...at, scale }) : undefined;
}

/** Moves a point that may lie beyond a slide's edges to the nearest point on the slide. */
export const clampPoint = ({ x, y }: Point): Point => ({ x: between(x, 0, 1), y: between(y, 0, 1) });

/** Reads a point from another window; undefined for anything that is not a point. */
export function readPoint(raw: unknown): Point | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { x, y } = raw as Partial<Record<string, unknown>>;
  const isShare = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= 1;
  return isShare(x) && isShare(y) ? { x, y } : undefined;
}

/** The `viewBox` that shows a zoomed drawing of a given size in pixels. */
export function viewBoxOf({ x, y, scale }: Zoom, width: number, height: number): string {
  const [w, h] = [width / scale, height / scale];
  return [x * width - w / 2, y * height - h / 2, w, h].map((value) => Math.round(value * 1000) / 1000).join(" ");
}

/** Zooms a drawn chart. The drawing is not changed, and stays sharp at any scale. */
export function applyZoom(chart: Element | null, zoom: Zoom): void {
  const [width, height] = ["width", "height"].map((side) => Number(chart?.getAttribute(side)));
  if (chart && width && height) chart.setAttribute("viewBox", viewBoxOf(zoom, width, height));
}
