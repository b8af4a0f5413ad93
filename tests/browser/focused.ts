/**
 * The beginning of the markup of what has the focus on the reading page, and whether it can be seen: in the window, with an
 * outline, neither below the bar nor below a chart that stays. It runs in the page.
 */
export async function focused(): Promise<{ name: string; isSeen: boolean }> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const at = document.activeElement as HTMLElement;
  const box = at.getClientRects()[0] as DOMRect;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const bar = document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
  const isHidden = at.closest(".steps")
    ? !at.contains(document.elementFromPoint(x, y))
    : !at.closest(".bar, .skip") && box.bottom <= bar;
  // A window on a virtual screen may never have the focus, without which styles for it do not apply.
  const isOutlined = getComputedStyle(at).outlineStyle !== "none" || !document.hasFocus();
  return { name: at.outerHTML.slice(0, 90), isSeen: isOutlined && !isHidden && box.top < innerHeight };
}
