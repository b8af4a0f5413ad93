/** An item placed in rows outward from a baseline; distances across are in pixels, heights in rows of any unit. */
export interface Stackable {
  /** The ends of what it covers across, with the clearance it needs. */
  from: number;
  to: number;
  height: number;
  /** The x of the thin line from it to the baseline, within what it covers. */
  stem?: number;
  /** The part of what it covers that must stay clear of the stems of others; ends excluded. */
  clearance: readonly [from: number, to: number];
}

/** An item in a stack, with the items in its way and its place. */
export interface Node<Item extends Stackable> {
  item: Item;
  /** The nodes whose stems it would cut if it were placed beneath them. */
  below: Node<Item>[];
  /** The nodes whose words its own stem would cut if they were placed beneath it. */
  cut: Node<Item>[];
  beside: Node<Item>[];
  offset: number;
  /** Its offset before a trial. */
  before: number;
  state: "free" | "asked" | "placed";
}

/** The lowest row from `floor` on that is free of all nodes placed beside it; infinity if that is above the cap. */
export function lowest<Item extends Stackable>(
  { height, beside, floor }: { height: number; beside: readonly Node<Item>[]; floor: number },
  cap: number,
): number {
  let row = floor;
  // Stepping over one node may lead into another that was already checked, so all are checked again.
  for (let clear = false; !clear && row + height <= cap; ) {
    clear = true;
    for (const { state, offset, item } of beside) {
      const end = offset + item.height;
      if (state !== "placed" || offset >= row + height || end <= row) continue;
      row = end;
      clear = false;
    }
  }
  return row + height <= cap ? row : Number.POSITIVE_INFINITY;
}

/** Places a node, after those below it. Returns false if it does not fit, or depends on itself. */
export function place<Item extends Stackable>(node: Node<Item>, cap: number): boolean {
  if (node.state !== "free") return node.state === "placed";
  node.state = "asked";
  let floor = 0;
  for (const other of node.below) {
    if (!place(other, cap)) return false;
    floor = Math.max(floor, other.offset + other.item.height);
  }
  node.offset = lowest({ height: node.item.height, beside: node.beside, floor }, cap);
  node.state = "placed";
  return node.offset < cap;
}

/**
 * Places all nodes again. Returns the sum of their offsets, or infinity if one does not fit or the sum reaches `most`.
 */
export function settle<Item extends Stackable>(
  nodes: readonly Node<Item>[],
  cap: number,
  most = Number.POSITIVE_INFINITY,
): number {
  for (const node of nodes) node.state = "free";
  let total = 0;
  for (const node of nodes) {
    if (!place(node, cap)) return Number.POSITIVE_INFINITY;
    total += node.offset;
    if (total >= most) return Number.POSITIVE_INFINITY;
  }
  return total;
}

/** Adds a node to others and links it with those beside it. */
export function link<Item extends Stackable>(node: Node<Item>, nodes: Node<Item>[]): void {
  nodes.push(node);
  for (const other of node.beside) other.beside.push(node);
  for (const other of node.cut) other.below.push(node);
}

/** Removes the node that was linked last. */
export function unlink<Item extends Stackable>(node: Node<Item>, nodes: Node<Item>[]): void {
  nodes.pop();
  for (const other of node.beside) other.beside.pop();
  for (const other of node.cut) other.below.pop();
}

/** Creates a node for an item, with all nodes of a stack that would be beside it. */
export function nodeFor<Item extends Stackable>(item: Item, nodes: readonly Node<Item>[]): Node<Item> {
  const node: Node<Item> = { item, below: [], cut: [], beside: [], offset: 0, before: 0, state: "free" };
  for (const other of nodes) {
    if (other.item.to <= item.from || item.to <= other.item.from) continue;
    node.beside.push(other);
    if (cutsWords(other.item, item)) node.below.push(other);
    if (cutsWords(item, other.item)) node.cut.push(other);
  }
  return node;
}

/** Whether the stem of one item would pass through the clearance of another. */
const cutsWords = ({ stem }: Stackable, { clearance: [from, to] }: Stackable): boolean =>
  stem !== undefined && stem > from && stem < to;
