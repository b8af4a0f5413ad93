/**
 * Keeps the browser from styling and painting the parts of the page that match a selector while they are outside the
 * window: each change of theme would otherwise style all of a long page again. Parts in the window are shown as they
 * are, and all of them are if there is no selector. It runs in the page.
 */
export function skipOutside(parts?: string): void {
  const sum = (...sizes: string[]) => sizes.reduce((all, size) => all + Number.parseFloat(size), 0);
  const boxes = [...document.querySelectorAll<HTMLElement>(parts ?? "[data-skipped]")].map((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(part);
    const width = part.clientWidth - sum(paddingLeft, paddingRight);
    const height = part.clientHeight - sum(paddingTop, paddingBottom);
    const isOutside = parts !== undefined && (bottom < -100 || top > innerHeight + 100);
    return { part, isOutside, size: `${width}px ${height}px` };
  });
  for (const { part, isOutside, size } of boxes) {
    part.toggleAttribute("data-skipped", isOutside);
    part.style.setProperty("contain-intrinsic-size", isOutside ? size : "");
    part.style.setProperty("content-visibility", isOutside ? "hidden" : "");
  }
}
