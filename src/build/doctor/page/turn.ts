/** Scrolls the print pages so that one of them stands at the top left of the window. It runs in the page. */
export function turnTo(nth: number): void {
  const { left = 0, top = 0 } = document.querySelectorAll("main > section")[nth]?.getBoundingClientRect() ?? {};
  window.scrollBy({ left, top, behavior: "instant" });
}
