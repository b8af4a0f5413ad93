import { nearer, pinched, type Stretch } from "../../layout/moves.ts";

/** What can be dragged, pinched and wheeled along time. */
export interface Dragged {
  /** Where the plot begins and ends across the window, in pixels; undefined where what is pointed at is not to be moved. */
  plot(event: MouseEvent): readonly [left: number, right: number] | undefined;
  all(): Stretch;
  stretch(): Stretch;
  /** Whether a turn of the wheel is meant for it; all others stay the page's. */
  wheels(event: WheelEvent): boolean;
  /** Is shown the stretch a hand has come to, at most once a frame. */
  onMove(stretch: Stretch): void;
  /** The hand has let go. */
  onRest(): void;
}

/** How far a pointer goes before a press becomes a drag, in pixels, and how long a wheel rests before it has ended. */
const [slack, patience] = [6, 260];

/** Lets an element be moved by one pointer or two and by the wheel. A press that moved is no press on what lies there. */
export function followHand(element: HTMLElement, { plot, all, stretch, wheels, onMove, onRest }: Dragged): void {
  const pointers = new Map<number, { from: number; to: number }>();
  let begun: { plot: readonly [number, number]; stretch: Stretch } | undefined;
  let far = false;
  let next: Stretch | undefined;
  let wheeled: ReturnType<typeof setTimeout> | undefined;

  const move = (to: Stretch) => {
    if (!next)
      requestAnimationFrame(() => {
        const due = next;
        next = undefined;
        if (due) onMove(due);
      });
    next = to;
  };
  const rest = () => {
    const due = next;
    next = undefined;
    if (due) onMove(due);
    onRest();
  };
  /** Begins anew from where the fingers are, as one comes or goes. */
  const rebase = (event: MouseEvent) => {
    const seen = plot(event);
    begun = seen && { plot: seen, stretch: next ?? stretch() };
    for (const one of pointers.values()) one.from = one.to;
  };
  const shareOf = (x: number): number => {
    const [left, right] = begun?.plot ?? [0, 1];
    return (x - left) / (right - left);
  };
  const press = (event: PointerEvent) => {
    if (event.button > 0 || pointers.size > 1 || !plot(event)) return;
    if (pointers.size === 0) far = false;
    pointers.set(event.pointerId, { from: event.clientX, to: event.clientX });
    rebase(event);
  };
  const end = ({ pointerId }: PointerEvent) => {
    if (!pointers.delete(pointerId)) return;
    if (pointers.size > 0) for (const one of pointers.values()) one.from = one.to;
    if (begun && pointers.size > 0) begun = { ...begun, stretch: next ?? stretch() };
    if (pointers.size > 0 || !far) return;
    rest();
    // The press that a mouse's drag ends in comes before this; a finger's drag ends in none.
    setTimeout(() => {
      far = false;
    });
  };

  element.addEventListener("pointerdown", press);
  element.addEventListener("pointermove", (event) => {
    // A finger that came down before this was loaded is taken up where it has got to: it belongs to what it came down on.
    if (event.pointerType === "touch" && pointers.size === 0) press(event);
    const pointer = pointers.get(event.pointerId);
    if (!pointer || !begun) return;
    pointer.to = event.clientX;
    const [one, two = one] = [...pointers.values()];
    if (!one || !two) return;
    if (!far && pointers.size < 2 && Math.abs(pointer.to - pointer.from) < slack) return;
    if (!far) for (const id of pointers.keys()) element.setPointerCapture(id);
    far = true;
    const shares = (of: "from" | "to") => [shareOf(one[of]), shareOf(two[of])] as const;
    move(pinched({ from: shares("from"), to: shares("to") }, begun.stretch, all()));
  });
  for (const ending of ["pointerup", "pointercancel"] as const) element.addEventListener(ending, end);
  // A mouse that drags would select the words it passes.
  element.addEventListener("selectstart", (event) => {
    if (pointers.size > 0) event.preventDefault();
  });
  element.addEventListener(
    "click",
    (event) => {
      if (far) event.stopPropagation();
    },
    { capture: true },
  );
  element.addEventListener(
    "wheel",
    (event) => {
      const seen = wheels(event) ? plot(event) : undefined;
      if (!seen) return;
      event.preventDefault();
      const [left, right] = seen;
      const at = Math.min(Math.max((event.clientX - left) / (right - left), 0), 1);
      const turn = Math.max(-240, Math.min(event.deltaY * (event.deltaMode === 0 ? 1 : 20), 240));
      move(nearer(next ?? stretch(), 1.0025 ** -turn, at, all()));
      clearTimeout(wheeled);
      wheeled = setTimeout(rest, patience);
    },
    { passive: false },
  );
}
