import type { Language } from "../../language/language.ts";

/** The ways to move through a deck. */
export type Navigation = "next" | "previous" | "nextSlide" | "previousSlide" | "first" | "last";

/** The action of a key, on the stage or in the speaker's window. */
export type Action =
  | Navigation
  | "back"
  | "select"
  | "escape"
  | "start"
  | "black"
  | "fullscreen"
  | "speaker"
  | "overview"
  | "theme"
  | "find"
  | "read"
  | "help"
  | "pointer"
  | "pen"
  | "undo"
  | "clear"
  | "larger"
  | "smaller"
  | "restore"
  | "play"
  | "slower"
  | "faster"
  | "clock"
  | "resetClock"
  | "largerWords"
  | "smallerWords";

/**
 * A row of keys: their names on the help sheet in English, the name of their description in the dictionary, and their
 * actions.
 */
interface KeyRow {
  keys: readonly string[];
  does: keyof Language["keys"];
  /**
   * Each action with the values of `KeyboardEvent.key` that trigger it, letters in lower case, with `Shift+` or `Alt+`
   * before them if that key must be held.
   */
  actions?: Partial<Record<Action, readonly string[]>>;
}

/**
 * What every key does. If a row has no actions, or names further keys, the effect depends on the focus or on what is
 * shown: see `Interaction.moveFor` for Shift with arrows, `slideNumber.ts` for digits, and the `input.ts` of each
 * window for Escape and Enter.
 */
export const keyTable: readonly KeyRow[] = [
  {
    keys: ["Right", "↓", "Space", "Page Down", "Enter", "N", "L", "J"],
    does: "next",
    actions: { next: ["ArrowRight", "ArrowDown", " ", "PageDown", "n", "l", "j"], select: ["Enter"] },
  },
  {
    keys: ["Left", "↑", "Shift Space", "Page Up", "P", "H", "K"],
    does: "previous",
    actions: { previous: ["ArrowLeft", "ArrowUp", "Shift+ ", "PageUp", "p", "h", "k"] },
  },
  {
    keys: ["Shift Page Down", "Alt Right"],
    does: "nextSlide",
    actions: { nextSlide: ["Shift+PageDown", "Alt+ArrowRight", "Alt+ArrowDown"] },
  },
  {
    keys: ["Shift Page Up", "Alt Left"],
    does: "previousSlide",
    actions: { previousSlide: ["Shift+PageUp", "Alt+ArrowLeft", "Alt+ArrowUp"] },
  },
  { keys: ["Home", "End"], does: "ends", actions: { first: ["Home"], last: ["End"] } },
  { keys: ["14", "Enter"], does: "number" },
  { keys: ["G"], does: "find", actions: { find: ["g"] } },
  { keys: ["Backspace"], does: "back", actions: { back: ["Backspace"] } },
  { keys: ["Tab"], does: "walk" },
  {
    keys: ["D"],
    does: "pointer",
    actions: { pointer: ["d"] },
  },
  {
    keys: ["W"],
    does: "pen",
    actions: { pen: ["w"] },
  },
  {
    keys: ["U", "E"],
    does: "undo",
    actions: { undo: ["u"], clear: ["e"] },
  },
  {
    keys: ["Z", "+", "−"],
    does: "size",
    actions: { larger: ["z", "+", "="], smaller: ["-"] },
  },
  { keys: ["Shift Left", "Shift Right", "Drag"], does: "pan" },
  {
    keys: ["Shift ↑", "Shift ↓"],
    does: "zoom",
  },
  {
    keys: ["M", "<", ">"],
    does: "play",
    actions: { play: ["m"], slower: ["<"], faster: [">"] },
  },
  { keys: ["0", "Esc"], does: "restore", actions: { restore: ["0"] } },
  { keys: ["B", ".", "V"], does: "black", actions: { black: ["b", ".", "v"] } },
  { keys: ["Esc"], does: "escape", actions: { escape: ["Escape"] } },
  { keys: ["F"], does: "fullscreen", actions: { fullscreen: ["f"] } },
  {
    keys: ["F5"],
    does: "start",
    actions: { start: ["F5", "Shift+F5"] },
  },
  { keys: ["S"], does: "speaker", actions: { speaker: ["s"] } },
  { keys: ["O"], does: "overview", actions: { overview: ["o"] } },
  { keys: ["T"], does: "theme", actions: { theme: ["t"] } },
  { keys: ["R", "R"], does: "read", actions: { read: ["r"] } },
  {
    keys: ["C", "X"],
    does: "clock",
    actions: { clock: ["c"], resetClock: ["x"] },
  },
  {
    keys: ["]", "["],
    does: "wordSize",
    actions: { largerWords: ["]"], smallerWords: ["["] },
  },
  // The second is the question mark of Arabic.
  { keys: ["?", "F1"], does: "help", actions: { help: ["?", "\u061f", "F1"] } },
];
