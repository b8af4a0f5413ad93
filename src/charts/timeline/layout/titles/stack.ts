import { link, lowest, type Node, nodeFor, place, type Stackable, settle, unlink } from "./stackNode.ts";

/**
 * A candidate for a place in a stack, and its cost: by how much lower the sum of all offsets must be, in rows, to make
 * up for it.
 */
export interface Choice<Item extends Stackable> {
  item: Item;
  cost: number;
}

/**
 * A stack that grows by one item at a time, always by the candidate that keeps it lowest. Its heights are counted in rows,
 * each half a font size high.
 */
export interface Stack<Item extends Stackable> {
  /**
   * Adds the candidate that keeps the whole stack lowest, its cost included. Returns that candidate; if none fits below
   * the cap, adds nothing and returns undefined.
   */
  add(choices: readonly Choice<Item>[]): Item | undefined;
  /** Whether an item fits below the cap while all others stay in place. */
  fits(item: Item): boolean;
  /** Every item with its distance from the baseline. */
  placed(): readonly { item: Item; offset: number }[];
  /** The height of the whole stack, in rows. */
  height(): number;
}

/**
 * Creates an empty stack, at most `cap` rows high. No two of its items overlap, and no stem passes through another
 * item's clearance: an item is placed further out than all items whose stems would cut its clearance, as low as
 * possible, and items added first are lowest.
 */
export function stackOf<Item extends Stackable>(cap: number): Stack<Item> {
  const nodes: Node<Item>[] = [];
  let sum = 0;

  /**
   * The sum of all offsets with one more node, or infinity if it reaches `most` with its `cost`; leaves the stack
   * unchanged.
   */
  const total = (node: Node<Item>, cost: number, most: number): number => {
    node.state = "free";
    if (node.cut.length === 0) return place(node, cap) ? sum + node.offset : Number.POSITIVE_INFINITY;
    // All items whose words its stem would cut must be placed beyond it, so together they must fit below the cap.
    if (node.cut.reduce((height, other) => height + other.item.height, node.item.height) > cap)
      return Number.POSITIVE_INFINITY;
    for (const other of nodes) other.before = other.offset;
    link(node, nodes);
    const found = settle(nodes, cap, most - cost);
    unlink(node, nodes);
    for (const other of nodes) {
      other.offset = other.before;
      other.state = "placed";
    }
    return found;
  };

  return {
    add(choices) {
      let best: { node: Node<Item>; cost: number } | undefined;
      for (const { item, cost } of choices) {
        const most = best?.cost ?? Number.POSITIVE_INFINITY;
        const node = nodeFor(item, nodes);
        const found = total(node, cost, most) + cost;
        if (found < most) best = { node, cost: found };
      }
      if (!best) return undefined;
      const { node } = best;
      link(node, nodes);
      if (node.cut.length > 0) sum = settle(nodes, cap);
      else sum += node.offset;
      return node.item;
    },
    fits({ from, to, height }) {
      const across = nodes.filter(({ item }) => item.from < to && from < item.to);
      return Number.isFinite(lowest({ height, beside: across, floor: 0 }, cap));
    },
    placed: () => nodes.map(({ item, offset }) => ({ item, offset })),
    height: () => nodes.reduce((most, { item, offset }) => Math.max(most, offset + item.height), 0),
  };
}
