import { type Lens, panned, type Spot, zoomed } from "./lens.ts";

/** Where a pointer is, in pixels of the window. */
type Place = Pick<PointerEvent, "clientX" | "clientY">;

/** Where a pointer is in an element, as shares of its width and height; undefined where it is outside. */
export function spotIn(element: Element, { clientX, clientY }: Place): Spot | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [(clientX - left) / width, (clientY - top) / height];
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : undefined;
}

interface Touched {
  chart(): Element | null;
  lens(): Lens;
  onLens(lens: Lens): void;
  /** A pointer moves over the slide; told at most once a frame. */
  onMove(place: Place): void;
}

/** How far a pointer goes before a press becomes a drag, in pixels. */
const slack = 5;

/** Watches wheel, pinch, drag and movement over a slide. */
export function watchTouch(room: HTMLElement, { chart, lens, onLens, onMove }: Touched): void {
  let drag: { from: Lens; at: Place; far: boolean } | undefined;
  let moved: Place | undefined;

  // A pinch on a touch pad comes as a wheel with Ctrl.
  room.addEventListener(
    "wheel",
    (event) => {
      const drawn = chart();
      const at = drawn && spotIn(drawn, event);
      if (!at || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onLens(zoomed(lens(), 1.002 ** -Math.max(-240, Math.min(event.deltaY, 240)), at));
    },
    { passive: false },
  );

  room.addEventListener("pointerdown", (event) => {
    const drawn = chart();
    const inside = event.target instanceof Node && drawn?.contains(event.target);
    drag = undefined;
    if (inside && event.isPrimary && event.button === 0 && lens().by > 1)
      drag = { from: lens(), at: { clientX: event.clientX, clientY: event.clientY }, far: false };
  });
  room.addEventListener("pointermove", (event) => {
    if (event.isPrimary) move(event);
    const box = drag && chart()?.getBoundingClientRect();
    if (!drag || !box || event.buttons === 0) return;
    const [x, y] = [event.clientX - drag.at.clientX, event.clientY - drag.at.clientY];
    drag.far ||= Math.hypot(x, y) > slack;
    if (drag.far) onLens(panned(drag.from, { x: -x / box.width, y: -y / box.height }));
  });
  // The press that ends a drag is no press on a mark.
  room.addEventListener(
    "click",
    (event) => {
      if (drag?.far) event.stopPropagation();
      drag = undefined;
    },
    { capture: true },
  );

  const move = ({ clientX, clientY }: Place) => {
    if (!moved) {
      requestAnimationFrame(() => {
        if (moved) onMove(moved);
        moved = undefined;
      });
    }
    moved = { clientX, clientY };
  };
}
