import { markAround, marksIn } from "./subject.ts";

/** What a pointer asks for over a chart. */
interface Pointing {
  /** A mouse or pen has come to rest on a mark. */
  over(mark: Element): void;
  /** It has left the marks and what is said of them. */
  away(): void;
  /** A mark was pressed. */
  pressed(mark: Element): void;
}

/** How long a pointer rests on a mark before it is told, and may be away from it before it is not, in milliseconds. */
const [dwell, patience] = [90, 250];

/** How near a finger must come to a mark that it misses, in pixels on the screen. */
const reach = 22;

/** Follows the pointer over a chart. `chart` is asked each time, since drawings come and go; `readout` can be pointed at. */
export function followPointer(
  room: HTMLElement,
  { chart, readout }: { chart(): Element | null; readout: HTMLElement },
  { over, away, pressed }: Pointing,
): void {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  let under: Element | undefined;
  let wait: ReturnType<typeof setTimeout> | undefined;
  const soon = (act: () => void, after: number) => {
    clearTimeout(wait);
    wait = setTimeout(act, after);
  };
  const markAt = ({ target }: Event): Element | undefined => {
    const mark = target instanceof Element ? markAround(target) : undefined;
    return mark && chart()?.contains(mark) ? mark : undefined;
  };

  room.addEventListener("pointermove", (event) => {
    // A drawing that changes under a pointer at rest is not pointed at.
    const rests = Number.isNaN(lastX) || (event.clientX === lastX && event.clientY === lastY);
    [lastX, lastY] = [event.clientX, event.clientY];
    if (event.pointerType === "touch" || rests) return;
    if (event.target instanceof Node && readout.contains(event.target)) return clearTimeout(wait);
    const mark = markAt(event);
    if (mark === under && mark) return;
    under = mark;
    soon(mark ? () => over(mark) : away, mark ? dwell : patience);
  });
  room.addEventListener("pointerleave", () => {
    under = undefined;
    soon(away, patience);
  });
  room.addEventListener("click", (event) => {
    const drawn = chart();
    if (!(event.target instanceof Node) || !drawn?.contains(event.target)) return;
    const mark = markAt(event) ?? markNear(drawn, event.clientX, event.clientY);
    clearTimeout(wait);
    if (mark) pressed(mark);
  });
}

/** The nearest mark within reach of a point on the screen. */
function markNear(chart: Element, x: number, y: number): Element | undefined {
  return (
    marksIn(chart)
      .map((mark) => {
        const { left, right, top, bottom, width, height } = mark.getBoundingClientRect();
        const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        return { mark, away, small: Math.max(width, height) <= 2 * reach };
      })
      // A large box that holds the point is that of a line which passes elsewhere.
      .filter(({ away, small }) => away <= reach && (away > 0 || small))
      .sort((a, b) => a.away - b.away)[0]?.mark
  );
}
