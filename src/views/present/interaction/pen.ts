import type { Language } from "../../../language/language.ts";
import { type Position, samePosition } from "../../shared/address.ts";
import { type Ink, withStroke } from "./ink.ts";
import { inkLayerOver } from "./inkLayer.ts";

/** A pen for the slide that is shown. */
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
  /** Follows to a position that has been drawn, and shows its ink if ink is kept for its step. */
  arrive(position: Position): void;
}

interface PenOptions {
  /** The words announced to screen readers. */
  words: Language["pen"];
  container: HTMLElement;
  /** Whether ink is kept for its step; otherwise it is removed when the step is left. */
  keeps(): boolean;
  /** Announces words to screen readers. */
  announce(words: string): void;
  /** Called with the ink of the step while it is drawn here. */
  onInk(ink: Ink): void;
  onToggle(): void;
}

/** The ink of a step, and its earlier states, to which undoing returns. */
interface Sheet {
  position: Position;
  ink: Ink;
  past: readonly Ink[];
}

/** Lets viewers draw on the slides of a container while the pen is on; while it is off, it catches no events. */
export function startPen({ words, container, keeps, announce, onInk, onToggle }: PenOptions): Pen {
  let sheets: readonly Sheet[] = [];
  let sheet: Sheet | undefined;
  let isOn = false;

  const ink = () => sheet?.ink ?? [];
  const layer = inkLayerOver(container, (stroke, done) => {
    if (!sheet) return;
    const next = withStroke(sheet.ink, stroke);
    if (done) change({ ...sheet, ink: next, past: [...sheet.past, sheet.ink] });
    else layer.show(next);
    onInk(next);
  });
  const change = (next: Sheet) => {
    sheet = next;
    sheets = [...sheets.filter(({ position }) => !samePosition(position, next.position)), next];
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
      const before = sheet?.past.at(-1);
      if (!sheet || !before) return;
      change({ ...sheet, ink: before, past: sheet.past.slice(0, -1) });
      onInk(before);
      announce(words.undone);
    },
    clear() {
      if (!sheet || sheet.ink.length === 0) return;
      change({ ...sheet, ink: [], past: [...sheet.past, sheet.ink] });
      onInk([]);
      announce(words.cleared);
    },
    ink,
    show(next) {
      if (sheet) change({ ...sheet, ink: next, past: samePast(sheet, next) });
    },
    arrive(position) {
      if (!keeps()) sheets = sheets.filter((one) => samePosition(one.position, position));
      change(sheets.find((one) => samePosition(one.position, position)) ?? { position, ink: [], past: [] });
    },
  };
}

/**
 * The earlier states to which undoing returns after another window has drawn, without lines that are still being drawn.
 */
function samePast({ ink, past }: Sheet, next: Ink): readonly Ink[] {
  if (isSame(next, past.at(-1))) return past.slice(0, -1);
  const isGoingOn = next.length === ink.length && next.length > 0;
  return isGoingOn || isSame(next, ink) ? past : [...past, ink];
}

const isSame = (a: Ink, b: Ink | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
