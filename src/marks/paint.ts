import { easeCubicInOut, interpolateNumber, interpolateString, select, timer } from "d3";
import type { Drawing } from "./drawing.ts";

/** Attributes that glide from one state to the next; all others change at once. Shapes (`d`) never morph. */
const gliding = new Set(["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "opacity", "transform"]);

/** What is under way on a root: calling it brings everything to its end at once. */
const running = new WeakMap<Element, () => void>();
const painted = new WeakSet<Element>();

interface Motion {
  glide: ((t: number) => void)[];
  enter: Element[];
  leave: Element[];
}

/**
 * Draws onto a live element by a keyed join, so that things move, appear and disappear as what they are.
 * Whatever was there before, the nodes that result are those of the same drawing on an empty root.
 * `motion` is how long that takes, in milliseconds; 0 is at once. A motion still under way is finished first.
 */
export function paint(root: Element, drawings: readonly Drawing[], { motion = 0 }: { motion?: number } = {}): void {
  settle(root);
  if (!painted.has(root)) root.replaceChildren();
  painted.add(root);
  const moves: Motion = { glide: [], enter: [], leave: [] };
  join(root, drawings, motion > 0 ? moves : undefined);
  if (moves.glide.length + moves.enter.length + moves.leave.length === 0) return;
  const frame = (t: number) => {
    for (const step of moves.glide) step(easeCubicInOut(t));
    for (const node of moves.enter) node.setAttribute("opacity", String(t));
    for (const node of moves.leave) node.setAttribute("opacity", String(1 - t));
  };
  const clock = timer((elapsed) => (elapsed < motion ? frame(elapsed / motion) : settle(root)));
  frame(0);
  running.set(root, () => {
    clock.stop();
    for (const node of moves.leave) node.remove();
    join(root, drawings);
  });
}

/** Brings a motion under way on this root to its end at once. */
export function settle(root: Element): void {
  const finish = running.get(root);
  running.delete(root);
  finish?.();
}

function join(parent: Element, drawings: readonly Drawing[], moves?: Motion): void {
  const nodes = select(parent)
    .selectChildren<Element, Drawing>()
    .data(drawings, (drawing) => `${drawing.tag} ${drawing.key}`);
  nodes.exit().each(function () {
    if (moves) moves.leave.push(this as Element);
    else (this as Element).remove();
  });
  const fresh = nodes.enter().append(({ tag }) => element(parent, tag));
  fresh
    .merge(nodes)
    .order()
    .each(function (drawing) {
      const entering = !this.hasAttributes() && !this.hasChildNodes();
      attributes(this, drawing, entering ? undefined : moves);
      if (drawing.text !== undefined) {
        if (this.textContent !== drawing.text) this.textContent = drawing.text;
      } else {
        if (this.childElementCount === 0) this.textContent = "";
        join(this, drawing.children, entering ? undefined : moves);
      }
    });
  if (moves) moves.enter.push(...fresh.nodes());
}

const element = (parent: Element, tag: string): Element =>
  parent.ownerDocument.createElementNS(tag === "svg" ? "http://www.w3.org/2000/svg" : parent.namespaceURI, tag);

function attributes(node: Element, drawing: Drawing, moves?: Motion): void {
  for (const { name } of [...node.attributes]) {
    if (!(name in drawing.attributes)) node.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(drawing.attributes)) {
    const before = node.getAttribute(name);
    const after = String(value);
    if (before === after) continue;
    const between = moves && before !== null && gliding.has(name) && glide(name, before, after);
    if (between) moves.glide.push((t) => node.setAttribute(name, between(t)));
    else node.setAttribute(name, after);
  }
}

function glide(name: string, before: string, after: string): ((t: number) => string) | undefined {
  if (name === "transform") return interpolateString(before, after);
  if (Number.isNaN(Number(before)) || Number.isNaN(Number(after))) return undefined;
  const between = interpolateNumber(Number(before), Number(after));
  return (t) => String(between(t));
}
