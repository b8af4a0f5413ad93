import type { TimeWindowControl } from "../../charts/chart.ts";
import type { Deck } from "../../deck/deck.ts";
import { DAY } from "../../events/time.ts";
import type { Language } from "../../language/language.ts";
import css from "../../style/pan.css?inline";
import playCss from "../../style/play.css?inline";
import type { Subject } from "../inspect/subject.ts";
import { watchPanGestures } from "../pan/gestures.ts";
import { overviewOf } from "../pan/overview.ts";
import { isPanned, panFromAddress, panToAddress } from "../pan/panState.ts";
import {
  canDrillDown,
  drillDownTo,
  type PanAction,
  panActionOf,
  panActionOnOverview,
  panTarget,
  trackOf,
  windowAround,
} from "../pan/track.ts";
import { beyondStep, positionAt, samePosition } from "../shared/address.ts";
import { find } from "./dom.ts";
import { finderOf } from "./findEvent.ts";
import type { LiveChart } from "./liveChart.ts";
import { type CountOptions, layMore } from "./moreButtons.ts";
import { barUnder } from "./panBar.ts";
import { type PannedChart, pannedChart } from "./pannedChart.ts";
import { playedIn } from "./played.ts";
import { tooltipLinks } from "./tooltipLinks.ts";

/** Moves the chart of a slide in time. */
export interface PanControl {
  /** Shows or hides the bar with which the chart is moved. */
  expand(open: boolean): void;
  /** Plays the days up to the step, or pauses. */
  play(): void;
  /**
   * Shows what the page's address asks for beyond the step shown; if it names another step, or asks for nothing that can
   * be read, shows the step itself.
   */
  visit(): void;
}

interface PanOptions {
  /** The index of the slide. */
  index: number;
  live: LiveChart;
  /** Announces words to screen readers. */
  announce(words: string): void;
}

/** The shortest time window, in milliseconds: a chart can be zoomed in to one day. */
const shortest = DAY;

/** The style sheet comes with the script: a page on which no chart is moved does not need it. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(css + playCss);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/**
 * Lets the chart of a slide be moved by drag, pinch, wheel with Ctrl or Cmd, keys and buttons. Where it stops becomes
 * an entry of the page's history; the next step returns the chart to its step. At first it shows what the page's
 * address asks for. Throws a RangeError for a chart that cannot be moved.
 */
export function panControl(deck: () => Deck, { index, live, announce }: PanOptions): PanControl {
  const { slide, element } = live;
  const { story } = deck();
  const { chart } = slide;
  const track = trackOf(story, slide);
  if (!chart || !track) throw new RangeError(`no time to move along: ${slide.id}`);

  const onChange = (motion: number | undefined) => {
    overview.show(panned.shown(), track.words(panned.shown()));
    bar.show(track.caption(panned.state(), panned.pan() ?? {}), isPanned(panned.pan()));
    if (isPanned(panned.pan())) bar.expand(true);
    played.show();
    if (motion === undefined) more.hide();
    else more.show(motion);
  };
  const panned = pannedChart(live, { language: story.language, chart, track, announce, onChange });
  const act = (action: PanAction) => {
    if (!played.turn(action)) panned.goTo(panTarget(track, action, panned.state()));
  };
  const back = () => panned.arrive(undefined);
  const played = playedIn(deck, panned, announce);
  const overview = overviewOf({
    ...track,
    language: story.language,
    onMove: panned.move,
    onRest: () => panned.arrive(panned.pan()),
  });
  const bar = barUnder(element, { language: story.language, track, overview: overview.element, act, back });
  const more = layMore(element, countsOf(story.language.figure, panned));
  bar.begin(played.parts);
  if (chart.windowControl) {
    bar.add(
      finderOf(
        () => deck().story,
        (event) => panned.goTo(windowAround(track, event, panned.shown()), event.id),
      ),
    );
    watchGestures(panned, chart.windowControl);
  }
  watchKeys(element, overview.slider, { act, back, direction: story.language.direction });

  const eventsOf = (ids: readonly string[]) => ids.flatMap((id) => story.event.get(id) ?? []);
  live.mover = {
    onStep: panned.reset,
    moved() {
      const pan = panned.pan();
      return pan && isPanned(pan) ? panToAddress(pan) : "";
    },
    onTooltip(tooltip) {
      const event = tooltip?.pinned && tooltip.subject.kind === "event" ? tooltip.subject.id : undefined;
      if (chart.windowControl) panned.choose(event);
    },
    appendix: tooltipLinks(deck(), slide, (ids) => canDrillDown(track, eventsOf(ids), panned.shown())),
  };
  element.addEventListener("click", ({ target }) => {
    const ids = target instanceof Element ? target.closest<HTMLElement>("[data-opens-up]")?.dataset.opensUp : undefined;
    if (ids !== undefined) panned.goTo(drillDownTo(track, eventsOf(ids.split(" ")), panned.shown()));
  });
  element.classList.add("pannable");
  onChange(0);

  const visit = () => {
    const isHere = samePosition(positionAt(deck(), location.hash), { slide: index, step: live.step });
    const next = panFromAddress(story, chart, isHere && beyondStep(location.hash));
    if (next || panned.pan()) panned.rest(next);
  };
  visit();

  return {
    expand: bar.expand,
    play() {
      bar.expand(true);
      played.play();
    },
    visit,
  };
}

/**
 * What the counts of events without a title ("+12 more") open: a time window in which the events have titles, or a list
 * of the events.
 */
function countsOf(words: CountOptions["words"], { live, chart, track, state, shown, goTo }: PannedChart): CountOptions {
  return {
    words,
    canZoomIn: () => shown()[1] - shown()[0] > shortest,
    open(lane) {
      const hidden = chart.windowControl?.unlabelled(state(), live.frame(), lane) ?? [];
      if (canDrillDown(track, hidden, shown())) return goTo(drillDownTo(track, hidden, shown()));
      const [one, ...others] = hidden.map(({ id }) => id);
      if (one === undefined) return;
      const subject: Subject =
        others.length > 0 ? { kind: "several", ids: [one, ...others] } : { kind: "event", id: one };
      void live.showTooltip({ subject, pinned: true }).then(() => {
        find(live.element, ".tooltip").focus({ preventScroll: true });
      });
    },
  };
}

/** Lets a chart of a time window be dragged, pinched, and zoomed by the wheel with Ctrl or Cmd. */
function watchGestures(
  { live, track, state, shown, move, arrive, pan }: PannedChart,
  { range }: TimeWindowControl<unknown>,
): void {
  const room = find(live.element, ".stage");
  watchPanGestures(room, {
    plot({ target }) {
      const box = room.querySelector(".canvas > .chart")?.getBoundingClientRect();
      if (!box || !(target instanceof Element) || target.closest(".tooltip")) return undefined;
      const [left, right] = range(state(), live.frame());
      return [box.left + left, box.left + right];
    },
    all: () => track.all,
    window: shown,
    takesWheel: ({ ctrlKey, metaKey }) => ctrlKey || metaKey,
    onMove: move,
    onRest: () => arrive(pan()),
  });
}

/** Lets a chart be moved by keys while the walk of its marks or the overview has the focus. */
function watchKeys(
  element: HTMLElement,
  slider: Element,
  { act, back, direction }: { act(action: PanAction): void; back(): void; direction: Language["direction"] },
): void {
  element.addEventListener("keydown", (event) => {
    const { target, key } = event;
    const isOnSlider = target === slider;
    if (event.defaultPrevented || !(isOnSlider || (target instanceof Element && target.matches(".walk")))) return;
    const action = (isOnSlider ? panActionOnOverview : panActionOf)(event, direction);
    if (action) act(action);
    else if (key === "0") back();
    else return;
    event.preventDefault();
  });
}
