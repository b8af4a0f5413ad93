/** Opens whatever a link within the page, an address or a printer leads into, for browsers that leave it folded. */
export function unfold(root: HTMLElement): void {
  const open = (hash: string) => {
    const target = document.getElementById(decoded(hash.slice(1)));
    const folded = target?.closest("details");
    if (!folded || folded.open) return;
    folded.open = true;
    // Chromium has looked for it before it was laid out, and stays where it is.
    requestAnimationFrame(() => target?.scrollIntoView({ behavior: "instant" }));
  };
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
    if (link) open(link.getAttribute("href") ?? "");
  });
  addEventListener("hashchange", () => open(location.hash));
  addEventListener("beforeprint", () => {
    for (const nature of root.querySelectorAll<HTMLDetailsElement>("details.nature")) nature.open = true;
  });
  open(location.hash);
}

/** An address in letters; as it is where it is no sound writing of any. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
