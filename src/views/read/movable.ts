import type { Deck } from "../../deck/deck.ts";
import { dispatchAgain } from "../inspect/deferred.ts";
import { beyondStep, positionAt, samePosition } from "../shared/address.ts";
import { canMove } from "./chartFigure.ts";
import { find, oneAtATime } from "./dom.ts";
import type { LiveChart } from "./liveChart.ts";
import type { PanControl } from "./pan.ts";

interface MovableOptions {
  /** Announces words to screen readers. */
  announce(words: string): void;
  /** Called when somebody begins to explore a chart. */
  onExplore(): unknown;
  /** Called when somebody asks for what cannot be loaded. */
  onLost(): void;
}

/** The DOM events that show that somebody is about to use a chart. */
const approaches = ["pointerover", "pointerdown", "focusin"] as const;

/**
 * Lets charts be moved in time: the script for this is loaded when one is first used, or at once if the address asks
 * for more than a step.
 */
export function movable(
  deck: () => Deck,
  charts: ReadonlyMap<number, LiveChart>,
  { announce, onExplore, onLost }: MovableOptions,
): void {
  const moved = new Map<number, Promise<PanControl>>();
  const control = (index: number, chart: LiveChart): Promise<PanControl> => {
    const found = moved.get(index) ?? import("./pan.ts").then(({ panControl }) => panControl(deck, chart, announce));
    moved.set(index, found);
    // A script that could not be loaded is asked for again at the next use.
    found.catch(() => moved.delete(index));
    return found;
  };
  for (const [index, chart] of charts) {
    if (!canMove(chart.slide)) continue;
    const begin = () => control(index, chart).catch(() => undefined);
    for (const approach of approaches) find(chart.element, ".stage").addEventListener(approach, begin, { once: true });
    const use = (button: string, act: (moved: PanControl) => void) =>
      chart.element.querySelector(button)?.addEventListener(
        "click",
        oneAtATime(() => control(index, chart).then(act, onLost)),
      );
    use(".move", (moved) => moved.toggle());
    use(".keys > .play", (moved) => moved.play());
    postponeMoves(chart.element, () => control(index, chart), onLost);
  }
  const visit = () => {
    const to = positionAt(deck(), location.hash);
    const asked = beyondStep(location.hash);
    const chart = to && charts.get(to.slide);
    for (const [index, one] of moved) {
      if (index === to?.slide && asked) continue;
      one.then(
        (control) => control.visit(""),
        () => undefined,
      );
    }
    if (!to || !chart || !asked || !canMove(chart.slide)) return;
    if (chart.step !== to.step) chart.show(to.step);
    // The reader may have gone on while the script was loading.
    const isAskedStill = () =>
      beyondStep(location.hash) === asked && samePosition(positionAt(deck(), location.hash), to);
    control(to.slide, chart).then((control) => {
      if (isAskedStill()) control.visit(asked);
    }, onLost);
    onExplore();
  };
  addEventListener("popstate", visit);
  visit();
}

/**
 * Handles what only the script for moving acts on as soon as that is loaded: an arrow with Shift on the walk of a chart,
 * and a press on a count of events. Until then the page and the script for exploring are not to see it.
 */
function postponeMoves(element: HTMLElement, load: () => Promise<unknown>, onLost: () => void): void {
  const meanwhile = new AbortController();
  const postpone = (event: MouseEvent | KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const isMove =
      "key" in event
        ? event.shiftKey && /^Arrow/.test(event.key) && target.matches(".walk")
        : target.matches(".lane > .more");
    if (!isMove) return;
    event.preventDefault();
    event.stopPropagation();
    load().then(() => {
      meanwhile.abort();
      dispatchAgain(event);
    }, onLost);
  };
  for (const type of ["click", "keydown"] as const)
    element.addEventListener(type, postpone, { capture: true, signal: meanwhile.signal });
}
