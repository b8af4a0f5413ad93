import { type Action, keyTable, type Navigation } from "./keyTable.ts";

const actions = new Map(
  keyTable.flatMap((row) =>
    Object.entries(row.actions ?? {}).flatMap(([action, keys]) => keys.map((key) => [key, action as Action] as const)),
  ),
);

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey"> & { code?: string };
type LaidOut = Pick<Pressed, "key" | "code"> & Partial<Pick<Pressed, "shiftKey">>;

/**
 * The Latin letter or digit of a key whose layout has another script: S for the key that types ы on a Russian keyboard.
 * The keys of the full stop and of the number pad's point are a point on every layout: the first is the black key of many
 * clickers and types ز on an Arabic keyboard and a colon on a French one, the second types a comma on a German one. All
 * other keys are returned unchanged, so that layouts with Latin letters keep their own.
 */
export function latinKey({ key, code = "", shiftKey }: LaidOut): string {
  if (/^(?:Period|NumpadDecimal)$/.test(code) && !shiftKey && !/[<>\p{Script=Latin}]/u.test(key)) return ".";
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
  if (letter && /^[\p{L}\p{M}]+$/u.test(key) && !/\p{Script=Latin}/u.test(key)) return letter.toLowerCase();
  return digit && /^\p{Nd}$/u.test(key) ? digit : key;
}

const turned: Readonly<Record<string, string>> = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/** The key that has the same meaning where lines run from left to right: the next slide is to the left if they do not. */
export const leftToRightKey = (key: string, direction: string): string =>
  direction === "rtl" ? (turned[key] ?? key) : key;

/**
 * The action of a key; undefined if it has none, if Ctrl or Cmd leave it to the browser, or if it is an arrow with Shift,
 * which moves a chart and never leads to another step. Single-character keys count only if the viewer has not switched
 * them off; arrows depend on the direction of the page.
 */
export function actionOf(
  pressed: Pressed,
  { characters = true, direction = "ltr" }: { characters?: boolean; direction?: string } = {},
): Action | undefined {
  const { shiftKey, altKey, ctrlKey, metaKey } = pressed;
  const key = latinKey(pressed);
  if (ctrlKey || metaKey || directionOf(pressed)) return undefined;
  const meant = leftToRightKey(key, direction);
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

/** How far an arrow with Shift moves the visible part, as shares of the frame; undefined for all other keys. */
export const directionOf = ({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed) =>
  shiftKey && !altKey && !ctrlKey && !metaKey ? directions[key] : undefined;
