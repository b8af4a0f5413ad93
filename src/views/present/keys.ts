/** What a key asks for; `navigate` is left to Reveal. */
export type Action =
  | "navigate"
  | "black"
  | "fullscreen"
  | "speaker"
  | "overview"
  | "theme"
  | "find"
  | "read"
  | "help"
  | "pointer"
  | "larger"
  | "smaller"
  | "leave";

type Pressed = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">;

const named: Record<string, Action> = {
  ArrowLeft: "navigate",
  ArrowRight: "navigate",
  ArrowUp: "navigate",
  ArrowDown: "navigate",
  PageUp: "navigate",
  PageDown: "navigate",
  Home: "navigate",
  End: "navigate",
  Enter: "navigate",
  Escape: "navigate",
  " ": "navigate",
  F1: "help",
};

const characters: Record<string, Action> = {
  n: "navigate",
  p: "navigate",
  h: "navigate",
  j: "navigate",
  k: "navigate",
  l: "navigate",
  b: "black",
  v: "black",
  ".": "black",
  f: "fullscreen",
  s: "speaker",
  o: "overview",
  t: "theme",
  g: "find",
  r: "read",
  d: "pointer",
  z: "larger",
  "+": "larger",
  "=": "larger",
  "-": "smaller",
  "0": "leave",
  "?": "help",
};

const ways: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -0.1, y: 0 },
  ArrowRight: { x: 0.1, y: 0 },
  ArrowUp: { x: 0, y: -0.1 },
  ArrowDown: { x: 0, y: 0.1 },
};

/** Where Shift and an arrow move the pointer, or a chart that is seen larger, as shares of the frame; else they move it in time. */
export const wayOf = ({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed & Pick<KeyboardEvent, "shiftKey">) =>
  shiftKey && !altKey && !ctrlKey && !metaKey ? ways[key] : undefined;

/** What a key asks for on the stage. Keys of one character count only while the viewer leaves them on. */
export function actionOf(
  { key, altKey, ctrlKey, metaKey }: Pressed,
  { characters: on = true } = {},
): Action | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  return named[key] ?? (on ? characters[key.toLowerCase()] : undefined);
}

/** Ways through a deck. */
export type Walk = "next" | "previous" | "first" | "last";

const walks: Readonly<Record<string, Walk>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  n: "next",
  l: "next",
  j: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  p: "previous",
  h: "previous",
  k: "previous",
  Home: "first",
  End: "last",
};

/** Where a key that navigates leads; undefined for one that leads nowhere by itself. */
export const walkOf = ({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">): Walk | undefined =>
  key === " " ? (shiftKey ? "previous" : "next") : (walks[key] ?? walks[key.toLowerCase()]);

const allKeys =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, dialog, [contenteditable], [data-keys], ' +
  "[role=slider], [role=spinbutton], [role=listbox], [role=combobox], [role=textbox], [role=menu], [role=tablist], [role=grid]";
const pressKeys = "a[href], button, summary, input, [role=button], [role=link], [role=checkbox]";

/**
 * Whether a key belongs to what has the focus: a slider or a field keeps all its keys, a button or a link the ones
 * that press it, so that a deck never steals them.
 */
export function keptByFocus(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  // A dialog that has just been closed keeps the focus for a moment, in which a key is meant for the slides.
  if (target.closest("dialog:not([open])")) return false;
  if (target.closest(allKeys)) return true;
  return (key === " " || key === "Enter") && target.closest(pressKeys) !== null;
}

/** The keys as the help sheet lists them. */
export const keyList: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["→", "↓", "Space", "Page Down", "N", "L", "J"], "Next step"],
  [["←", "↑", "Shift Space", "Page Up", "P", "H", "K"], "Step before"],
  [["Home", "End"], "First and last slide"],
  [["Tab"], "Into the chart: arrows walk its events, Enter pins one, Esc leaves"],
  [["D"], "Pointer for the audience, and away; the mouse, or Shift and arrows, move it"],
  [["Z", "+", "−"], "Chart larger, smaller, as by Ctrl and the wheel; drag, or Shift and arrows, move it"],
  [["Shift ←", "Shift →", "Drag"], "Timeline earlier, later; other charts a day before, after"],
  [["Shift ↑", "Shift ↓", "Wheel"], "Timeline nearer, wider; other charts to the last, the next change"],
  [["0", "Esc"], "Back to the step as it was"],
  [["B", ".", "V"], "Black screen, and back"],
  [["F"], "Full screen"],
  [["S"], "Speaker’s window"],
  [["O", "Esc"], "All slides side by side"],
  [["G"], "Go to a slide by number or title"],
  [["T"], "Colours: night, paper, high contrast"],
  [["R"], "Read this step as a page"],
  [["?", "F1"], "This sheet"],
];
