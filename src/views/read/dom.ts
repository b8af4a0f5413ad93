/**
 * The first element under a root that matches a selector. Throws a RangeError if there is none: the page was not built
 * as its scripts expect.
 */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new RangeError(`missing element: ${selector}`);
  return found;
}

/**
 * Replaces the address of the page and, if given, the state of its entry in the history; if the browser refuses, because
 * of too many changes, both stay.
 */
export function rewriteAddress(address: string, state: unknown = history.state): void {
  try {
    history.replaceState(state, "", address);
  } catch {
    // The next step that is read tries again.
  }
}

/**
 * A listener that ignores presses until `act` has settled: while a script is loading nothing happens, and a second press
 * would undo what the first is about to do.
 */
export function oneAtATime(act: () => Promise<unknown>): () => void {
  let isActing = false;
  return () => {
    if (isActing) return;
    isActing = true;
    void act().finally(() => {
      isActing = false;
    });
  };
}

/**
 * The `root` option of intersection observers, from which their margins are measured. In a frame it is the frame's own
 * document: the default is the outer page, and margins do not apply if that has another origin.
 */
export const observerRoot = (): Document | null => (window.parent === window ? null : document);
