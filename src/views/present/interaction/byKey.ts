import type { Language } from "../../../language/language.ts";
import { panActionOf } from "../../pan/track.ts";
import { directionOf } from "../keys.ts";
import type { Panning } from "./panning.ts";
import type { Pen } from "./pen.ts";
import type { ViewState } from "./viewState.ts";
import { clampPoint, moveZoom, type Point, type Zoom } from "./zoom.ts";

/** What keys can move: the pointer, a zoomed chart, or the chart in time. */
interface Moved {
  view(): ViewState;
  setPointer(point: Point): void;
  setZoom(zoom: Zoom): void;
  panning: Panning;
  /** The reading direction, in which time runs. */
  direction: Language["direction"];
}

/** How far a key moves the pointer, as a share of how far it moves a zoomed chart. */
const pointerPace = 0.25;

/**
 * Returns what a key moves: the pointer if there is one, otherwise the chart if it is zoomed, otherwise the chart in
 * time.
 */
export const movesByKey =
  ({ view, setPointer, setZoom, panning, direction }: Moved): ((event: KeyboardEvent) => (() => void) | undefined) =>
  (event: KeyboardEvent): (() => void) | undefined => {
    const [{ pointer, zoom }, by, action] = [view(), directionOf(event), panActionOf(event, direction)];
    if (!by || !action) return undefined;
    if (pointer)
      return () => setPointer(clampPoint({ x: pointer.x + by.x * pointerPace, y: pointer.y + by.y * pointerPace }));
    if (zoom.scale > 1) return () => setZoom(moveZoom(zoom, by));
    return panning.isPossible() ? () => panning.act(action) : undefined;
  };

/** What the keys and buttons act on. */
interface Touched {
  readonly pen: Pen;
  togglePointer(): void;
  zoom(factor: number): void;
  play(): void;
  changePace(by: 1 | -1): void;
  restore(): void;
}

/** The factor by which a key or a button zooms. */
const zoomStep = 1.6;

/** What the keys and buttons do that both windows of a talk have for interaction. */
export const interactionActions = (interaction: Touched) => ({
  pointer: interaction.togglePointer,
  pen: interaction.pen.toggle,
  undo: interaction.pen.undo,
  clear: interaction.pen.clear,
  larger: () => interaction.zoom(zoomStep),
  smaller: () => interaction.zoom(1 / zoomStep),
  play: interaction.play,
  slower: () => interaction.changePace(-1),
  faster: () => interaction.changePace(1),
  restore: interaction.restore,
});
