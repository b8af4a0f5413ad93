import type { Language } from "../../../language/language.ts";
import { type Position, samePosition } from "../../shared/address.ts";
import { type Ink, withStroke } from "./ink.ts";
import { inkLayerOver } from "./inkLayer.ts";

/** A pen for the slide that is shown. */
export interface Pen {
  isOn(): boolean;
  /** Takes the pen up, or puts it down; what was drawn stays. */
  toggle(): void;
  /** Takes back the last line, or that everything was taken off. */
  undo(): void;
  /** Takes everything off the step. */
  clear(): void;
  /** What is on the step that is shown. */
  ink(): Ink;
  /** Shows what was drawn in another window. */
  show(ink: Ink): void;
  /** Follows to a position that has been drawn: with what was drawn on it where drawings stay with their step. */
  arrive(position: Position): void;
}

interface PenOptions {
  /** What a screen reader is told. */
  words: Language["pen"];
  container: HTMLElement;
  /** Whether a drawing is kept for its step; else it goes when the step is left. */
  keeps(): boolean;
  /** Tells a screen reader. */
  announce(words: string): void;
  /** Called with what is on the step, as it is drawn here. */
  onInk(ink: Ink): void;
  onToggle(): void;
}

/** What is on a step, and before: what undoing returns to. */
interface Sheet {
  position: Position;
  ink: Ink;
  past: readonly Ink[];
}

/** Lets viewers draw on the slides of a container while the pen is on; while it is off, it is in nobody's way. */
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

/** What undoing returns to once another window has drawn: to what was there before, but for lines that are still being drawn. */
function samePast({ ink, past }: Sheet, next: Ink): readonly Ink[] {
  if (isSame(next, past.at(-1))) return past.slice(0, -1);
  const isGoingOn = next.length === ink.length && next.length > 0;
  return isGoingOn || isSame(next, ink) ? past : [...past, ink];
}

const isSame = (a: Ink, b: Ink | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
