import type { Deck } from "../../../deck/deck.ts";
import type { PanAction } from "../../pan/track.ts";
import type { Position } from "../../shared/address.ts";
import { movesByKey } from "./byKey.ts";
import { chartPlayer } from "./chartPlayer.ts";
import type { Ink } from "./ink.ts";
import type { Inspection, InspectionListener } from "./inspection.ts";
import { type OtherWindows, otherWindows } from "./otherWindows.ts";
import { watchPanning } from "./panning.ts";
import { type Pen, startPen } from "./pen.ts";
import { type ViewListener, type ViewSetters, viewSetters } from "./viewSetters.ts";
import { type SlidePicture, sameChartView, untouched, type ViewState } from "./viewState.ts";
import { showViews } from "./views.ts";
import { centre, type Point, zoomBy } from "./zoom.ts";
import { type ClientPoint, pointOn, watchZoomGestures } from "./zoomGestures.ts";

/** What viewers can do to the step that is shown: zoom, pan, tooltip, pointer and pen. */
export interface Interaction extends OtherWindows {
  view(): ViewState;
  /** Whether anything was done to the step that `restore` would undo. */
  isTouched(): boolean;
  /** Forgets what was done to a step before the next one is drawn; the pointer stays. */
  reset(): void;
  /** Follows to a position that has been drawn. */
  arrive(position: Position): void;
  /** Makes the chart inert, or usable again. */
  setInert(inert: boolean): void;
  /** Zooms in by a factor, around the mouse if it is over the chart. */
  zoom(factor: number): void;
  /** Moves the chart in time. */
  pan(action: PanAction): void;
  /** Plays the days up to the step, or pauses. */
  play(): void;
  /** Plays them faster or slower. */
  changePace(by: 1 | -1): void;
  /** Continues playing if the window that was playing has closed. */
  takeOver(): void;
  /**
   * What a key moves: the pointer if there is one, otherwise the chart if it is zoomed, otherwise the chart in time.
   * Undefined for a key that moves nothing.
   */
  moveFor(event: KeyboardEvent): (() => void) | undefined;
  /** Puts the pointer on the slide, or removes it. */
  togglePointer(): void;
  /** The pen that draws on the slide. */
  readonly pen: Pen;
  /** Returns to the step as it was before any interaction. */
  restore(): void;
}

interface InteractionOptions extends ViewListener {
  picture: SlidePicture;
  /** Makes the charts of the picture inspectable. */
  inspect(listener: InspectionListener): Inspection;
  /** Whether charts may be animated. */
  animates(): boolean;
  /**
   * Whether this window moves on to the next day while days are played: the stage does, or a speaker's window without a
   * stage.
   */
  isLeading(): boolean;
  /** Announces words to screen readers. */
  announce(words: string): void;
  /** Shows everybody a notice for a moment. */
  notify(words: string): void;
  /** Called with the ink of the step while it is drawn here, for other windows to show. */
  onInk(ink: Ink): void;
  /** Whether ink is kept for its step; otherwise it is removed when the step is left. */
  keepsInk(): boolean;
}

/**
 * Lets viewers interact with the slide that is shown. The wheel and a drag pan its chart along time; with Ctrl or Cmd
 * the wheel zooms the picture, as does a pinch, and a drag then moves the visible part; the pointer follows the mouse.
 */
export function startInteraction(deck: Deck, options: InteractionOptions): Interaction {
  const { picture, animates, isLeading, announce } = options;
  const { container } = picture;
  const inspection = options.inspect({ announce, onTooltip: (tooltip) => setTooltip(tooltip) });
  const onScrub = (moment: number) => player.scrub(moment);
  const isDrawing = () => pen.isOn();
  const views = showViews(deck, { picture, inspection, animates, announce, onScrub, isDrawing });
  const { view, apply } = views;
  const pen: Pen = startPen({
    words: deck.story.language.pen,
    container,
    keeps: options.keepsInk,
    announce,
    onInk: options.onInk,
    onToggle: () => apply(view()),
  });
  const setters = viewSetters(views, inspection, options);
  const { setView, setTooltip, setZoom, setPointer, hear } = setters;
  const player = chartPlayer(deck, { picture, view, setView, animates, isLeading, announce });
  const mouseOn = followMouse(picture, view, setters);
  const panning = watchPanning(deck, picture, {
    pan: () => view().pan,
    isFree: () => view().pointer === undefined && view().zoom.scale === 1,
    onPan(pan, moving) {
      const { zoom, tooltip } = view();
      setView({ zoom, pan, tooltip }, moving ? "gesture" : "glide");
    },
  });

  const move = (action: PanAction) => {
    if (!player.turn(action)) panning.act(action);
  };

  return {
    ...otherWindows({ view, apply, hear, inspection, pen, player, isLeading }),
    view: () => (pen.ink().length > 0 ? { ...view(), ink: pen.ink() } : view()),
    isTouched: () => pen.isOn() || view().pointer !== undefined || !sameChartView(view(), untouched),
    reset: views.forget,
    arrive(position) {
      inspection.arrive(position);
      pen.arrive(position);
    },
    setInert: inspection.setInert,
    zoom(factor) {
      setZoom(zoomBy(view().zoom, factor, mouseOn(picture.chart())));
    },
    pan: move,
    play() {
      if (player.isPossible()) player.toggle();
      else if (picture.position()) options.notify(deck.story.language.playing.nothing);
    },
    changePace: player.changePace,
    takeOver: player.follow,
    moveFor: movesByKey({
      view,
      setPointer,
      setZoom,
      panning: { ...panning, act: move },
      direction: deck.story.language.direction,
    }),
    togglePointer: () => setPointer(view().pointer ? undefined : (mouseOn(container) ?? centre)),
    pen,
    restore() {
      if (pen.isOn()) pen.toggle();
      inspection.mirror(undefined);
      setView(untouched, "glide");
      if (view().pointer) setPointer(undefined);
    },
  };
}

/**
 * Lets gestures zoom the chart, and the pointer follow the mouse. Returns a function that gives the point of an element
 * that the mouse is over, if it is over it.
 */
function followMouse(
  { container, chart }: SlidePicture,
  view: () => ViewState,
  { setZoom, setPointer }: ViewSetters,
): (element: Element | null) => Point | undefined {
  let mouse: ClientPoint | undefined;
  watchZoomGestures(container, {
    chart,
    zoom: () => view().zoom,
    onZoom: setZoom,
    onPointerMove(at) {
      mouse = at;
      const next = view().pointer && pointOn(container, at);
      if (next) setPointer(next);
    },
  });
  return (element) => (element && mouse ? pointOn(element, mouse) : undefined);
}
