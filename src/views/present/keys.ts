import { type Action, keyTable, type Navigation } from "./keyTable.ts";

const actions = new Map(
  keyTable.flatMap((row) =>
    Object.entries(row.actions ?? {}).flatMap(([action, keys]) => keys.map((key) => [key, action as Action] as const)),
  ),
);

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey"> & { code?: string };

/**
 * The letter or digit that a key has in Latin script where its layout writes another: S for the key on which a Russian
 * keyboard writes ы. Every other key is what it is, so that layouts of Latin letters keep theirs.
 */
export function latinKey({ key, code = "" }: Pick<Pressed, "key" | "code">): string {
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
  if (letter && /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key)) return letter.toLowerCase();
  return digit && /^\p{Nd}$/u.test(key) ? digit : key;
}

/** What lies ahead is to the left where lines run from right to left. */
const turned: Readonly<Record<string, string>> = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/**
 * What a key asks for; undefined where it asks for nothing, or where Ctrl or Cmd make it the browser's. Keys of one
 * letter or sign count only while the viewer leaves them on; arrows go by the direction of the page.
 */
export function actionOf(
  pressed: Pressed,
  { characters = true, direction = "ltr" }: { characters?: boolean; direction?: string } = {},
): Action | undefined {
  const { shiftKey, altKey, ctrlKey, metaKey } = pressed;
  const key = latinKey(pressed);
  if (ctrlKey || metaKey) return undefined;
  const meant = direction === "rtl" ? (turned[key] ?? key) : key;
  if (altKey) return shiftKey ? undefined : actions.get(`Alt+${meant}`);
  const isCharacter = key.length === 1 && key !== " ";
  if (isCharacter && !characters) return undefined;
  return (shiftKey ? actions.get(`Shift+${meant}`) : undefined) ?? actions.get(isCharacter ? key.toLowerCase() : meant);
}

const navigations: readonly string[] = [
  "next",
  "previous",
  "nextSlide",
  "previousSlide",
  "first",
  "last",
] satisfies readonly Navigation[];

/** Whether an action leads to another step. */
export const isNavigation = (action: Action | undefined): action is Navigation =>
  action !== undefined && navigations.includes(action);

const directions: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -0.1, y: 0 },
  ArrowRight: { x: 0.1, y: 0 },
  ArrowUp: { x: 0, y: -0.1 },
  ArrowDown: { x: 0, y: 0.1 },
};

/** How far an arrow with Shift moves what is seen, as shares of the frame; undefined for all other keys. */
export const directionOf = ({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed) =>
  shiftKey && !altKey && !ctrlKey && !metaKey ? directions[key] : undefined;
