/** The one element a selector finds under a root. Throws a RangeError where there is none, which is a fault of the page. */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new RangeError(`missing element: ${selector}`);
  return found;
}
