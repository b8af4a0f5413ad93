import { easeCubicInOut, interpolateNumber, interpolateString, timer } from "d3";
import type { Drawing } from "./node.ts";

/** Attributes that are animated from one state to the next; all others change at once. Shapes (`d`) never morph. */
const tweened = new Set(["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "opacity", "transform"]);

/** For each root with a motion under way, the function that brings the motion to its end at once. */
const running = new WeakMap<Element, () => void>();
const painted = new WeakSet<Element>();

interface Motion {
  glide: ((t: number) => void)[];
  enter: Element[];
  leave: Element[];
}

/**
 * Draws onto a live element by a keyed join, so that an element with the same tag and key moves from its old position
 * to its new one. Whatever the root showed before, the resulting nodes are those of the same drawings on an empty root.
 *
 * `motion` is the duration in milliseconds; 0, the default, draws at once. A motion still under way is finished first.
 * An element appears or disappears at the share of the motion, from 0 to 1, that its own or its parent's `data-turn`
 * gives, so that changes can be shown in the order in which they happened.
 */
export function patch(root: Element, drawings: readonly Drawing[], { motion = 0 }: { motion?: number } = {}): void {
  settle(root);
  if (!painted.has(root)) root.replaceChildren();
  painted.add(root);
  const moves: Motion = { glide: [], enter: [], leave: [] };
  join(root, drawings, motion > 0 ? moves : undefined);
  if (moves.glide.length + moves.enter.length + moves.leave.length === 0) return;
  const [coming, going] = [moves.enter, moves.leave].map((nodes) => nodes.map((node) => ({ node, at: startOf(node) })));
  const frame = (t: number) => {
    for (const step of moves.glide) step(easeCubicInOut(t));
    for (const { node, at } of coming ?? []) node.setAttribute("opacity", String(passed(t, at)));
    for (const { node, at } of going ?? []) node.setAttribute("opacity", String(1 - passed(t, at)));
  };
  const clock = timer((elapsed) => (elapsed < motion ? frame(elapsed / motion) : settle(root)));
  frame(0);
  running.set(root, () => {
    clock.stop();
    for (const node of moves.leave) node.remove();
    join(root, drawings);
  });
}

/** The share of a motion that a single change takes if changes follow one another. */
const change = 0.35;

/** When a node begins to appear or disappear, from 0 (first) to 1 (last); undefined if that takes the whole motion. */
function startOf(node: Element): number | undefined {
  const turn = node.getAttribute("data-turn") ?? node.parentElement?.getAttribute("data-turn");
  return turn ? Number(turn) : undefined;
}

/** How far a change has come, from 0 to 1, at the share `t` of the motion. */
const passed = (t: number, at: number | undefined): number =>
  at === undefined ? t : Math.min(1, Math.max(0, (t - at * (1 - change)) / change));

/** Brings a motion under way on this root to its end at once. */
export function settle(root: Element): void {
  const finish = running.get(root);
  running.delete(root);
  finish?.();
}

/** What a node was last painted from. */
interface Painted {
  drawing: Drawing;
  /**
   * Whether the node and its descendants show all of it, with no motion under way, so that it need not be painted
   * again.
   */
  whole: boolean;
}

const known = new WeakMap<Element, Painted>();

/** What identifies an element among its siblings. */
const nameOf = ({ tag, key }: Drawing): string => `${tag} ${key}`;

function join(parent: Element, drawings: readonly Drawing[], moves?: Motion): void {
  if (!parent.firstElementChild) {
    for (const drawing of drawings) {
      const node = made(parent, drawing);
      parent.append(node);
      enter(node, moves);
    }
    return;
  }
  if (inStep(parent, drawings)) {
    let child: Element | null = parent.firstElementChild;
    for (const drawing of drawings) {
      const next: Element | null = child?.nextElementSibling ?? null;
      if (child) update(child, drawing, moves);
      child = next;
    }
    return;
  }
  const before = new Map<string, Element>();
  for (let child: Element | null = parent.firstElementChild; child; child = child.nextElementSibling) {
    const from = known.get(child);
    const name = from && nameOf(from.drawing);
    if (name !== undefined && !before.has(name)) before.set(name, child);
    else leave(child, moves);
  }
  const nodes = drawings.map((drawing) => {
    const name = nameOf(drawing);
    const node = before.get(name);
    before.delete(name);
    return { drawing, node };
  });
  const leaving = new Set(before.values());
  for (const child of leaving) leave(child, moves);
  let next = staying(parent.firstElementChild, leaving);
  for (const { drawing, node } of nodes) {
    if (node) update(node, drawing, moves);
    const placed = node ?? made(parent, drawing);
    if (placed !== next) parent.insertBefore(placed, next);
    else next = staying(next.nextElementSibling, leaving);
    if (!node) enter(placed, moves);
  }
}

/** Whether the nodes of a parent match some drawings one by one, so that none is added, removed or reordered. */
function inStep(parent: Element, drawings: readonly Drawing[]): boolean {
  if (parent.childElementCount !== drawings.length) return false;
  let child = parent.firstElementChild;
  for (const { tag, key } of drawings) {
    const from = child && known.get(child)?.drawing;
    if (!from || from.key !== key || from.tag !== tag) return false;
    child = child?.nextElementSibling ?? null;
  }
  return true;
}

/** Whether a node can fade: elements of HTML have no opacity attribute, and would take the place of those after them. */
const fades = ({ namespaceURI }: Element): boolean => namespaceURI === "http://www.w3.org/2000/svg";

/** Lets a new node fade in, if there is motion. */
function enter(node: Element, moves?: Motion): void {
  const painted = known.get(node);
  if (!moves || !painted || !fades(node)) return;
  painted.whole = false;
  moves.enter.push(node);
}

/** The first node, from this one onwards, that is not leaving. */
function staying(node: Element | null, leaving: ReadonlySet<Element>): Element | null {
  let found = node;
  while (found && leaving.has(found)) found = found.nextElementSibling;
  return found;
}

function leave(child: Element, moves?: Motion): void {
  if (moves && fades(child)) moves.leave.push(child);
  else child.remove();
}

/** A new node with its children, painted from a drawing. */
function made(parent: Element, drawing: Drawing): Element {
  const node = parent.ownerDocument.createElementNS(
    drawing.tag === "svg" ? "http://www.w3.org/2000/svg" : parent.namespaceURI,
    drawing.tag,
  );
  for (const attribute in drawing.attributes) node.setAttribute(attribute, String(drawing.attributes[attribute]));
  if (drawing.text !== undefined) node.textContent = drawing.text;
  else for (const child of drawing.children) node.appendChild(made(node, child));
  known.set(node, { drawing, whole: true });
  return node;
}

function update(node: Element, drawing: Drawing, moves?: Motion): void {
  const before = known.get(node);
  const shown = before?.whole ? before.drawing : undefined;
  if (shown === drawing) return;
  known.set(node, { drawing, whole: !moves });
  attributes(node, drawing.attributes, shown?.attributes ?? attributesOf(node), moves);
  if (drawing.text !== undefined) {
    if (shown?.text !== drawing.text && node.textContent !== drawing.text) node.textContent = drawing.text;
  } else if (shown?.children !== drawing.children || shown.text !== undefined) {
    if (node.childElementCount === 0 && node.firstChild) node.textContent = "";
    join(node, drawing.children, moves);
  }
}

const attributesOf = (node: Element): Drawing["attributes"] =>
  Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));

/** Changes the attributes that a node shows into those of its new drawing. */
function attributes(node: Element, next: Drawing["attributes"], shown: Drawing["attributes"], moves?: Motion): void {
  for (const name in shown) if (!(name in next)) node.removeAttribute(name);
  for (const name in next) {
    const value = next[name];
    const before = shown[name];
    if (before === value) continue;
    const after = String(value);
    if (before === undefined) {
      node.setAttribute(name, after);
      continue;
    }
    if (String(before) === after) continue;
    const between = moves && tweened.has(name) && interpolator(name, String(before), after);
    if (between) moves.glide.push((t) => node.setAttribute(name, between(t)));
    else node.setAttribute(name, after);
  }
}

function interpolator(name: string, before: string, after: string): ((t: number) => string) | undefined {
  if (name === "transform") return interpolateString(before, after);
  if (Number.isNaN(Number(before)) || Number.isNaN(Number(after))) return undefined;
  const between = interpolateNumber(Number(before), Number(after));
  return (t) => String(between(t));
}
