/**
 * What part of a chart is seen: `by` how many times as large, and `x` and `y`, the middle of that part as shares of
 * the whole chart. A value, so that it can travel to another window.
 */
export interface Lens {
  x: number;
  y: number;
  by: number;
}

/** A spot as shares of the width and height of something. */
export interface Spot {
  x: number;
  y: number;
}

export const whole: Lens = { x: 0.5, y: 0.5, by: 1 };

/** How many times as large a chart can be seen. */
const most = 8;

const middle: Spot = { x: 0.5, y: 0.5 };
const between = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);

/** The nearest lens that shows nothing beyond the chart's edges. */
function kept({ x, y, by }: Lens): Lens {
  const times = between(by, 1, most);
  const half = 0.5 / times;
  return { x: between(x, half, 1 - half), y: between(y, half, 1 - half), by: times };
}

/** Sees it `times` as large, or as small, while what is seen at a spot of the frame stays there. */
export function zoomed({ x, y, by }: Lens, times: number, at: Spot = middle): Lens {
  const after = between(by * times, 1, most);
  const shift = 1 / by - 1 / after;
  return kept({ x: x + (at.x - 0.5) * shift, y: y + (at.y - 0.5) * shift, by: after });
}

/** Moves what is seen, by shares of the frame. */
export const panned = ({ x, y, by }: Lens, over: Spot): Lens => kept({ x: x + over.x / by, y: y + over.y / by, by });

export const sameLens = (a: Lens, b: Lens): boolean => a.x === b.x && a.y === b.y && a.by === b.by;

/** Reads a lens that came from elsewhere; undefined for anything that is not one. */
export function readLens(raw: unknown): Lens | undefined {
  const { by, ...spot } = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<Record<string, unknown>>;
  const at = readSpot(spot);
  return at && typeof by === "number" && by >= 1 && by <= most ? kept({ ...at, by }) : undefined;
}

/** Reads a spot that came from elsewhere; undefined for anything that is not one. */
export function readSpot(raw: unknown): Spot | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { x, y } = raw as Partial<Record<string, unknown>>;
  const share = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= 1;
  return share(x) && share(y) ? { x, y } : undefined;
}

/** The `viewBox` of a drawing of a size, seen through a lens. */
export function viewBoxOf({ x, y, by }: Lens, width: number, height: number): string {
  const [w, h] = [width / by, height / by];
  return [x * width - w / 2, y * height - h / 2, w, h].map((value) => Math.round(value * 1000) / 1000).join(" ");
}

/** Shows a drawn chart through a lens; it is the same drawing, and sharp at any size. */
export function lookThrough(chart: Element | null, lens: Lens): void {
  const [width, height] = ["width", "height"].map((side) => Number(chart?.getAttribute(side)));
  if (chart && width && height) chart.setAttribute("viewBox", viewBoxOf(lens, width, height));
}
