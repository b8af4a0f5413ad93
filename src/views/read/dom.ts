/**
 * The first element under a root that matches a selector. Throws a RangeError if there is none, which is a fault of the
 * page.
 */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new RangeError(`missing element: ${selector}`);
  return found;
}

/** Replaces the address of the page; if the browser refuses, because of too many changes, the address stays. */
export function rewriteAddress(address: string): void {
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // The next step that is read tries again.
  }
}

/**
 * The `root` of intersection observers, from which their margins are measured: within a frame the frame's own document,
 * since by default it is the outer page, and margins do not apply if that has another origin.
 */
export const observedWindow = (): Document | null => (window.parent === window ? null : document);
