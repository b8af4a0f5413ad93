/**
 * The beginning of the markup of what has the focus on the reading page, whether it is in sight (in the window with its
 * outline, neither below the bar nor below a chart that stays), and whether it has an outline. It runs in the page.
 */
export async function focused(): Promise<{ name: string; isInSight: boolean; isOutlined: boolean }> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const at = document.activeElement as HTMLElement;
  const box = at.getClientRects()[0] as DOMRect;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const bar = document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
  const isHidden = at.closest(".steps")
    ? !at.contains(document.elementFromPoint(x, y))
    : !at.closest(".bar, .skip") && box.bottom <= bar;
  const { outlineStyle, outlineOffset, outlineWidth } = getComputedStyle(at);
  const bottom = box.bottom + Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
  // A chart may be higher than the window.
  const isWhole = at.matches(".walk") ? box.top < innerHeight : bottom <= innerHeight;
  return {
    name: at.outerHTML.slice(0, 90),
    isInSight: !isHidden && isWhole,
    isOutlined: outlineStyle !== "none",
  };
}
