/**
 * Unfolds what a link within the page or an address leads to, and the lists of sources when printing, for browsers that
 * leave them folded.
 */
export function unfold(root: HTMLElement): void {
  const open = (hash: string) => {
    const target = document.getElementById(decoded(hash.slice(1)));
    const folded = target?.closest("details");
    if (!folded || folded.open) return;
    folded.open = true;
    // Chromium has looked for the target before it was laid out, and does not scroll to it.
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

/** Decodes a percent-encoded address; returns it unchanged if it is malformed. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
