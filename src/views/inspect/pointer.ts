import { markAround, marksIn } from "./subject.ts";

/** The callbacks for a pointer over a chart. */
interface PointerListener {
  /** Called when a mouse or pen has come to rest on a mark. */
  onRest(mark: Element): void;
  /** Called when it has left the marks and their tooltip. */
  onLeave(): void;
  /** Called when a mark is pressed. */
  onPress(mark: Element): void;
}

/** How long a pointer rests on a mark before its tooltip opens, in milliseconds. */
const dwell = 90;

/** How long a pointer may be away from a mark before its tooltip closes, in milliseconds. */
const patience = 250;

/** How far from a mark a finger may press, in pixels on the screen. */
const reach = 22;

/**
 * Watches the pointer over a chart. The chart is looked up each time, since drawings are replaced; its tooltip can be
 * pointed at.
 */
export function watchPointer(
  container: HTMLElement,
  { chart, tooltip }: { chart(): Element | null; tooltip: HTMLElement },
  { onRest, onLeave, onPress }: PointerListener,
): void {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  let under: Element | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (act: () => void, after: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(act, after);
  };
  const markAt = ({ target }: Event): Element | undefined => {
    const mark = target instanceof Element ? markAround(target) : undefined;
    return mark && chart()?.contains(mark) ? mark : undefined;
  };

  container.addEventListener("pointermove", (event) => {
    // A drawing that changes under a resting pointer does not count as pointed at.
    const isAtRest = Number.isNaN(lastX) || (event.clientX === lastX && event.clientY === lastY);
    [lastX, lastY] = [event.clientX, event.clientY];
    if (event.pointerType === "touch" || isAtRest) return;
    if (event.target instanceof Node && tooltip.contains(event.target)) return clearTimeout(waiting);
    const mark = markAt(event);
    if (mark === under && mark) return;
    under = mark;
    soon(mark ? () => onRest(mark) : onLeave, mark ? dwell : patience);
  });
  container.addEventListener("pointerleave", () => {
    under = undefined;
    soon(onLeave, patience);
  });
  container.addEventListener("click", (event) => {
    const drawn = chart();
    if (!(event.target instanceof Node) || !drawn?.contains(event.target)) return;
    const mark = markAt(event) ?? (isCount(event) ? undefined : markNear(drawn, event.clientX, event.clientY));
    clearTimeout(waiting);
    if (mark) onPress(mark);
  });
}

/** Whether a count of events without a title ("+12 more") is pressed, which opens what it counts and no mark near it. */
const isCount = ({ target }: Event): boolean => target instanceof Element && target.matches(".more");

/** The mark nearest to a point on the screen, if one is within reach. */
function markNear(chart: Element, x: number, y: number): Element | undefined {
  return (
    marksIn(chart)
      .map((mark) => {
        const { left, right, top, bottom, width, height } = mark.getBoundingClientRect();
        const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        return { mark, away, small: Math.max(width, height) <= 2 * reach };
      })
      // A large box around the point may belong to a line that passes elsewhere.
      .filter(({ away, small }) => away <= reach && (away > 0 || small))
      .sort((a, b) => a.away - b.away)[0]?.mark
  );
}
