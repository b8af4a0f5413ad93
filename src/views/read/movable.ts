import type { Deck } from "../../deck/deck.ts";
import { dispatchAgain } from "../inspect/deferred.ts";
import { beyondStep, positionAt } from "../shared/address.ts";
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
    const found =
      moved.get(index) ??
      import("./pan.ts").then(({ panControl }) => panControl(deck, { index, live: chart, announce }));
    moved.set(index, found);
    // A script that could not be loaded is asked for again at the next use.
    found.catch(() => moved.delete(index));
    return found;
  };
  for (const [index, chart] of charts) {
    if (!canMove(chart.slide)) continue;
    const begin = () => control(index, chart).catch(() => undefined);
    for (const approach of approaches) find(chart.element, ".stage").addEventListener(approach, begin, { once: true });
    const use = (selector: string, act: (moved: PanControl, isExpanded: boolean) => void) => {
      const button = chart.element.querySelector(selector);
      button?.addEventListener(
        "click",
        oneAtATime(() => {
          const isExpanded = button.matches("[aria-expanded=true]");
          return control(index, chart).then((moved) => act(moved, isExpanded), onLost);
        }),
      );
    };
    use(".move", (moved, isExpanded) => moved.expand(!isExpanded));
    use(".keys > .play", (moved) => moved.play());
    postponeMoves(chart.element, () => control(index, chart), onLost);
  }
  const visit = () => {
    const to = positionAt(deck(), location.hash);
    const chart = to && beyondStep(location.hash) && charts.get(to.slide);
    const isAsked = chart && canMove(chart.slide);
    if (isAsked && chart.step !== to.step) chart.show(to.step);
    for (const one of moved.values()) {
      one.then(
        (control) => control.visit(),
        () => undefined,
      );
    }
    if (!isAsked) return;
    // Once it is loaded, it visits what the address asks for then: the reader may have gone on.
    control(to.slide, chart).catch(onLost);
    onExplore();
  };
  addEventListener("popstate", visit);
  visit();
}

/**
 * Handles what only the script for moving acts on as soon as that is loaded: an arrow with Shift on the walk of a chart, a
 * press on a count of events, and a drag by mouse. Until then the page and the script for exploring are not to see the
 * first two.
 */
function postponeMoves(element: HTMLElement, load: () => Promise<unknown>, onLost: () => void): void {
  const meanwhile = new AbortController();
  const { signal } = meanwhile;
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
  for (const type of ["click", "keydown"] as const) element.addEventListener(type, postpone, { capture: true, signal });

  let drag: PointerEvent[] = [];
  const repeat = () => {
    const missed = drag;
    drag = [];
    if (element.matches(".pannable")) for (const event of missed) dispatchAgain(event);
  };
  const keep = (event: PointerEvent) => {
    const { type, pointerType, buttons } = event;
    // A finger is followed from where it is once the script is loaded.
    if (pointerType !== "mouse" || element.matches(".pannable")) return;
    if (type === "pointerdown") load().then(repeat, repeat);
    if (buttons > 0 || type === "pointerup") drag.push(event);
  };
  for (const type of ["pointerdown", "pointermove", "pointerup"] as const)
    find(element, ".stage").addEventListener(type, keep, { signal });
}
