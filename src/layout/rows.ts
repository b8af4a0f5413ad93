/** Something that stands in rows outward from a baseline; distances across in pixels, heights in rows of any unit. */
export interface Stackable {
  /** What it covers across, with the clearance it needs. */
  from: number;
  to: number;
  height: number;
  /** Where a thin line leads from it to the baseline, within what it covers. */
  stem?: number;
  /** The stretch that no stem of another may pass behind, within what it covers; open at both ends. */
  shield: readonly [from: number, to: number];
}

interface Node<Item extends Stackable> {
  item: Item;
  /** Those whose stems it would cut if it stood beneath them. */
  below: Node<Item>[];
  /** Those whose words its own stem would cut if they stood beneath it. */
  upset: Node<Item>[];
  beside: Node<Item>[];
  offset: number;
  /** Where it stood before something was tried. */
  before: number;
  state: "free" | "asked" | "placed";
}

/** A stack that grows by one item at a time, of whichever of several forms fits best. */
export interface Stack<Item extends Stackable> {
  /**
   * Adds the form that keeps the whole stack lowest, `cost` (in rows) being what a form is liked less by. Returns it,
   * or undefined, and adds nothing, where none can stand below the cap.
   */
  add(forms: readonly { item: Item; cost: number }[]): Item | undefined;
  /** Whether there is a gap for an item below the cap while all others stay where they stand. */
  hasGap(item: Item): boolean;
  /** Every item with its distance from the baseline. */
  placed(): readonly { item: Item; offset: number }[];
  /** The height of the whole. */
  height(): number;
}

/**
 * An empty stack. No two of its items overlap, and no stem passes behind another's shield: an item stands further out
 * than all whose stems rise within its own, as low as it can, and the items added first stand lowest.
 */
export function stack<Item extends Stackable>(cap: number): Stack<Item> {
  const nodes: Node<Item>[] = [];
  let sum = 0;

  const lowest = (height: number, beside: readonly Node<Item>[], from: number): number => {
    let row = from;
    // Whatever is in the way is stepped over, and what was passed already may be in the way then.
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
  };
  const place = (node: Node<Item>): boolean => {
    if (node.state !== "free") return node.state === "placed";
    node.state = "asked";
    let floor = 0;
    for (const other of node.below) {
      if (!place(other)) return false;
      floor = Math.max(floor, other.offset + other.item.height);
    }
    node.offset = lowest(node.item.height, node.beside, floor);
    node.state = "placed";
    return node.offset < cap;
  };
  const link = (node: Node<Item>) => {
    nodes.push(node);
    for (const other of node.beside) other.beside.push(node);
    for (const other of node.upset) other.below.push(node);
  };
  const unlink = (node: Node<Item>) => {
    nodes.pop();
    for (const other of node.beside) other.beside.pop();
    for (const other of node.upset) other.below.pop();
  };
  /** Places everything anew; the sum of all offsets, infinite where something finds no room, or with `cost` it comes to `most`. */
  const settle = (cost = 0, most = Number.POSITIVE_INFINITY): number => {
    for (const node of nodes) node.state = "free";
    let total = 0;
    for (const node of nodes) {
      if (!place(node)) return Number.POSITIVE_INFINITY;
      total += node.offset;
      if (total + cost >= most) return Number.POSITIVE_INFINITY;
    }
    return total;
  };
  /** The sum of all offsets with one more node, infinite where with `cost` it comes to `most`; nothing is left changed. */
  const total = (node: Node<Item>, cost: number, most: number): number => {
    node.state = "free";
    if (node.upset.length === 0) return place(node) ? sum + node.offset : Number.POSITIVE_INFINITY;
    // All whose words its stem would cut must stand beyond it, so together they must fit below the cap.
    if (node.upset.reduce((height, other) => height + other.item.height, node.item.height) > cap)
      return Number.POSITIVE_INFINITY;
    for (const other of nodes) other.before = other.offset;
    link(node);
    const found = settle(cost, most);
    unlink(node);
    for (const other of nodes) {
      other.offset = other.before;
      other.state = "placed";
    }
    return found;
  };

  return {
    add(forms) {
      let best: { node: Node<Item>; cost: number } | undefined;
      for (const { item, cost } of forms) {
        const most = best?.cost ?? Number.POSITIVE_INFINITY;
        const node = nodeFor(item, nodes);
        const found = total(node, cost, most) + cost;
        if (found < most) best = { node, cost: found };
      }
      if (!best) return undefined;
      const { node } = best;
      link(node);
      if (node.upset.length > 0) sum = settle();
      else sum += node.offset;
      return node.item;
    },
    hasGap({ from, to, height }) {
      const across = nodes.filter(({ item }) => item.from < to && from < item.to);
      return Number.isFinite(lowest(height, across, 0));
    },
    placed: () => nodes.map(({ item, offset }) => ({ item, offset })),
    height: () => nodes.reduce((most, { item, offset }) => Math.max(most, offset + item.height), 0),
  };
}

function nodeFor<Item extends Stackable>(item: Item, nodes: readonly Node<Item>[]): Node<Item> {
  const node: Node<Item> = { item, below: [], upset: [], beside: [], offset: 0, before: 0, state: "free" };
  for (const other of nodes) {
    if (other.item.to <= item.from || item.to <= other.item.from) continue;
    node.beside.push(other);
    if (shields(item, other.item)) node.below.push(other);
    if (shields(other.item, item)) node.upset.push(other);
  }
  return node;
}

const shields = (one: Stackable, other: Stackable): boolean =>
  other.stem !== undefined && other.stem > one.shield[0] && other.stem < one.shield[1];
