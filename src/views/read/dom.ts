/** The one element a selector finds under a root. Throws a RangeError where there is none, which is a fault of the page. */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new RangeError(`missing element: ${selector}`);
  return found;
}

/** Gives the page another address in place of its own; browsers refuse that where it is asked for too often, and then it stays. */
export function rewriteAddress(address: string): void {
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // The next step that is read asks again.
  }
}

/**
 * What an observer's margins are measured from: in a frame the frame's own window, since by default they are the outer
 * page's, and none where that is of another origin.
 */
export const observedWindow = (): Document | null => (window.parent === window ? null : document);
