import type { Deck } from "../../../deck/deck.ts";
import type { Tooltip } from "../../inspect/subject.ts";
import { playIn } from "../../pan/panState.ts";
import type { PanAction } from "../../pan/track.ts";
import { type PlayedBy, playerOf, shownDay } from "../../play/player.ts";
import { passingWords, spokenDay } from "../../play/words.ts";
import type { Position } from "../../shared/address.ts";
import { movesByKey } from "./byKey.ts";
import type { Ink } from "./ink.ts";
import type { Inspection, InspectionListener } from "./inspection.ts";
import { playableAt, viewedCaption, watchPanning } from "./panning.ts";
import { type Pen, startPen } from "./pen.ts";
import { type ChartView, type SlidePicture, sameChartView, untouched, type ViewState } from "./viewState.ts";
import { type Change, showViews, type Views } from "./views.ts";
import { centre, type Point, type Zoom, zoomBy } from "./zoom.ts";
import { type ClientPoint, pointOn, watchZoomGestures } from "./zoomGestures.ts";

/** What viewers can do to the step that is shown: zoom, pan, tooltip, pointer and pen. */
export interface Interaction {
  view(): ViewState;
  /** Whether anything was done to the step that `restore` would undo. */
  isTouched(): boolean;
  /** Shows the view of another window, whatever was done here before. */
  take(view: ViewState): void;
  /** Shows the view of another window, unless there was later interaction here. */
  show(view: ViewState): void;
  /** Shows another window's view of the chart alone, unless there was later interaction here. */
  showChart(view: ChartView): void;
  showPointer(point: Point | undefined): void;
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

interface InteractionOptions {
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
  /** Called with the view of a chart when it is changed here, for other windows to show. */
  onView(view: ChartView): void;
  /** Called with the position of the pointer when it is moved here, for other windows to show. */
  onPointer(point: Point | undefined): void;
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
  const { picture, animates, announce } = options;
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
  const { setView, setTooltip, setZoom, setPointer, hear } = viewSetters(views, inspection, options);
  let mouse: ClientPoint | undefined;

  watchZoomGestures(container, {
    chart: picture.chart,
    zoom: () => view().zoom,
    onZoom: setZoom,
    onPointerMove(at) {
      mouse = at;
      const next = view().pointer && pointOn(container, at);
      if (next) setPointer(next);
    },
  });
  const panning = watchPanning(deck, picture, {
    pan: () => view().pan,
    isFree: () => view().pointer === undefined && view().zoom.scale === 1,
    onPan(pan, moving) {
      const { zoom, tooltip } = view();
      setView({ zoom, pan, tooltip }, moving ? "gesture" : "glide");
    },
  });

  const playable = () => playableAt(deck, picture.position(), view());
  const player = playerOf({
    story: () => deck.story,
    current: playable,
    show(pan, by) {
      setView({ zoom: view().zoom, pan }, playIn(pan)?.on ? "onward" : "instant", by);
      const now = playable();
      const day = now && shownDay(deck.story, now);
      if (!day) announce(viewedCaption(deck, picture.position() ?? { slide: 0, step: 0 }, view()));
      else if (!day.play.on && animates())
        announce(deck.story.language.playing.paused(passingWords(deck.story.language, day)));
      else if (day.days.some(({ at, changes }) => at === day.at && changes)) announce(spokenDay(deck.story, now, day));
    },
    isStill: () => !animates(),
    isLeading: options.isLeading,
  });

  const move = (action: PanAction) => {
    if (!player.turn(action)) panning.act(action);
  };
  const { isPossible } = panning;
  const moveFor = movesByKey({
    view,
    setPointer,
    setZoom,
    panning: { isPossible, act: move },
    direction: deck.story.language.direction,
  });

  /** Whether the view of another window is older than the one here; of two at the same time the stage's counts. */
  const isBefore = ({ act = 0 }: ChartView) => {
    const own = view().act ?? 0;
    return act < own || (act === own && own > 0 && options.isLeading());
  };
  const take = ({ ink = [], ...next }: ViewState) => {
    showChart(next);
    pen.show(ink);
  };
  const showChart = (next: ViewState) => {
    hear(next);
    apply(next);
    inspection.mirror(next.tooltip);
    player.follow();
  };

  return {
    view: () => (pen.ink().length > 0 ? { ...view(), ink: pen.ink() } : view()),
    isTouched: () => pen.isOn() || view().pointer !== undefined || !sameChartView(view(), untouched),
    take,
    show(next) {
      const { pointer, ink = [] } = next;
      if (!isBefore(next)) return take(next);
      apply({ ...view(), pointer });
      pen.show(ink);
    },
    showChart(next) {
      if (!isBefore(next)) showChart({ ...next, pointer: view().pointer });
    },
    showPointer: (pointer) => apply({ ...view(), pointer }),
    reset: views.forget,
    arrive(position) {
      inspection.arrive(position);
      pen.arrive(position);
    },
    setInert: inspection.setInert,
    zoom(factor) {
      const chart = picture.chart();
      const at = chart && mouse && pointOn(chart, mouse);
      setZoom(zoomBy(view().zoom, factor, at || undefined));
    },
    pan: move,
    play() {
      if (player.isPossible()) player.toggle();
      else if (picture.position()) options.notify(deck.story.language.playing.nothing);
    },
    changePace: player.changePace,
    takeOver: player.follow,
    moveFor,
    togglePointer: () => setPointer(view().pointer ? undefined : ((mouse && pointOn(container, mouse)) ?? centre)),
    pen,
    restore() {
      if (pen.isOn()) pen.toggle();
      inspection.mirror(undefined);
      setView(untouched, "glide");
      if (view().pointer) setPointer(undefined);
    },
  };
}

/** Functions that set parts of the view as chosen in this window, or the next day played, and tell other windows. */
function viewSetters(
  { view, apply }: Views,
  inspection: Inspection,
  { picture, onView, onPointer }: Pick<InteractionOptions, "picture" | "onView" | "onPointer">,
) {
  // The clock of another device may be behind.
  let latest = 0;
  const setView = (next: ChartView, change?: Change, by: PlayedBy = "hand") => {
    if (by === "hand") latest = Math.max(Date.now(), latest + 1);
    // The next day played belongs to the act that started playing.
    const dated = { ...next, act: by === "hand" ? latest : view().act };
    apply({ ...dated, pointer: view().pointer }, change);
    onView(dated);
  };
  return {
    setView,
    /** Notes the time of an act in another window. */
    hear({ act = 0 }: ChartView) {
      latest = Math.max(latest, act);
    },
    setTooltip(tooltip: Tooltip | undefined) {
      const { zoom, pan } = view();
      const next = { zoom, pan, tooltip };
      if (!sameChartView(next, view())) setView(next);
    },
    setZoom(zoom: Zoom) {
      if (!picture.chart()) return;
      const { pan, tooltip } = view();
      setView({ zoom, pan });
      // The rings and the tooltip belong to the marks' earlier places.
      if (tooltip) inspection.mirror(undefined);
    },
    setPointer(pointer: Point | undefined) {
      apply({ ...view(), pointer });
      onPointer(pointer);
    },
  };
}
