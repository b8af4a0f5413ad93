import { link, lowest, type Node, nodeFor, place, type Stackable, settle, unlink } from "./stackNode.ts";

/** A candidate for a place in a stack, and its cost: how many rows lower than without it all must stand to make up for it. */
export interface Choice<Item extends Stackable> {
  item: Item;
  cost: number;
}

/** A stack that grows by one item at a time, of whichever of several candidates keeps it lowest. */
export interface Stack<Item extends Stackable> {
  /**
   * Adds the candidate that keeps the whole stack lowest, its cost included. Returns it, or undefined, and adds nothing,
   * where none can stand below the cap.
   */
  add(choices: readonly Choice<Item>[]): Item | undefined;
  /** Whether an item fits below the cap while all others stay where they stand. */
  fits(item: Item): boolean;
  /** Every item with its distance from the baseline. */
  placed(): readonly { item: Item; offset: number }[];
  /** The height of the whole. */
  height(): number;
}

/**
 * An empty stack, `cap` rows high at most. No two of its items overlap, and no stem passes where another's clearance is: an
 * item stands further out than all whose stems rise within its own, as low as it can, and the items added first stand
 * lowest.
 */
export function stack<Item extends Stackable>(cap: number): Stack<Item> {
  const nodes: Node<Item>[] = [];
  let sum = 0;

  /** The sum of all offsets with one more node, infinite where with `cost` it comes to `most`; nothing is left changed. */
  const total = (node: Node<Item>, cost: number, most: number): number => {
    node.state = "free";
    if (node.upset.length === 0) return place(node, cap) ? sum + node.offset : Number.POSITIVE_INFINITY;
    // All whose words its stem would cut must stand beyond it, so together they must fit below the cap.
    if (node.upset.reduce((height, other) => height + other.item.height, node.item.height) > cap)
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
      if (node.upset.length > 0) sum = settle(nodes, cap);
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
