import type { Language } from "../../../language/language.ts";
import { type Position, samePosition } from "../../shared/address.ts";
import { type Ink, withStroke } from "./ink.ts";
import { inkLayerOver } from "./inkLayer.ts";

/** A pen that draws on the slide that is shown. */
export interface Pen {
  isOn(): boolean;
  /** Switches the pen on or off; the ink stays. */
  toggle(): void;
  /** Undoes the last line, or the last `clear`. */
  undo(): void;
  /** Removes all ink from the step. */
  clear(): void;
  /** The ink on the step that is shown. */
  ink(): Ink;
  /** Shows ink that was drawn in another window. */
  show(ink: Ink): void;
  /** Moves to the step at a position, once its slide is shown, and shows the ink kept for it, if any. */
  arrive(position: Position): void;
}

interface PenOptions {
  /** The words announced to screen readers. */
  words: Language["pen"];
  container: HTMLElement;
  /** Whether the ink of a step is kept when the step is left; otherwise it is removed. */
  keeps(): boolean;
  /** Announces words to screen readers. */
  announce(words: string): void;
  /** Called with the ink of the step while it is drawn here. */
  onInk(ink: Ink): void;
  onToggle(): void;
}

/** The ink of a step, and its earlier states, to which undoing returns. */
interface StepInk {
  position: Position;
  ink: Ink;
  past: readonly Ink[];
}

/** Lets viewers draw on the slides of a container while the pen is on; while it is off, it catches no events. */
export function startPen({ words, container, keeps, announce, onInk, onToggle }: PenOptions): Pen {
  let kept: readonly StepInk[] = [];
  let current: StepInk | undefined;
  let isOn = false;

  const ink = () => current?.ink ?? [];
  const layer = inkLayerOver(container, (stroke, done) => {
    if (!current) return;
    const next = withStroke(current.ink, stroke);
    if (done) change({ ...current, ink: next, past: [...current.past, current.ink] });
    else layer.show(next);
    onInk(next);
  });
  const change = (next: StepInk) => {
    current = next;
    kept = [...kept.filter(({ position }) => !samePosition(position, next.position)), next];
    layer.show(next.ink);
  };
  return {
    isOn: () => isOn,
    toggle() {
      isOn = !isOn;
      layer.setDrawing(isOn);
      announce(isOn ? words.on : words.off);
      onToggle();
    },
    undo() {
      const before = current?.past.at(-1);
      if (!current || !before) return;
      change({ ...current, ink: before, past: current.past.slice(0, -1) });
      onInk(before);
      announce(words.undone);
    },
    clear() {
      if (!current || current.ink.length === 0) return;
      change({ ...current, ink: [], past: [...current.past, current.ink] });
      onInk([]);
      announce(words.cleared);
    },
    ink,
    show(next) {
      if (current) change({ ...current, ink: next, past: pastAfter(current, next) });
    },
    arrive(position) {
      // A line that is being drawn stays with the step that is left.
      const cut = layer.cut();
      if (cut && current)
        change({ ...current, ink: withStroke(current.ink, cut), past: [...current.past, current.ink] });
      if (!keeps()) kept = kept.filter((one) => samePosition(one.position, position));
      change(kept.find((one) => samePosition(one.position, position)) ?? { position, ink: [], past: [] });
    },
  };
}

/**
 * The earlier states to which undoing returns once another window has drawn `next`. A line that is still being drawn
 * there changes the last line of the ink, and adds no state.
 */
function pastAfter({ ink, past }: StepInk, next: Ink): readonly Ink[] {
  if (isSame(next, past.at(-1))) return past.slice(0, -1);
  const isBeingDrawn = next.length === ink.length && next.length > 0;
  return isBeingDrawn || isSame(next, ink) ? past : [...past, ink];
}

const isSame = (a: Ink, b: Ink | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
