/**
 * Opens notes, terms and the contents in a small panel: beside the mark that was chosen, or as a sheet at the bottom
 * of a phone. Escape, a tap outside it or following a link within the page closes it, and focus goes back to the mark.
 * A browser without popovers follows the link instead, as with scripts off.
 */
export function openInPanel(root: HTMLElement): void {
  if (!("popover" in HTMLElement.prototype)) return;
  const panel = document.createElement("div");
  panel.className = "panel";
  panel.popover = "auto";
  panel.tabIndex = -1;
  panel.setAttribute("role", "dialog");
  root.append(panel);
  let opener: HTMLElement | undefined;

  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-opens]") : null;
    const shown = link && document.getElementById(link.dataset.opens ?? "");
    if (!link || !shown || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (opener === link && panel.matches(":popover-open")) return panel.hidePopover();
    fill(panel, shown, link);
    opener = link;
    panel.showPopover();
    place(panel, link);
    panel.focus({ preventScroll: true });
  });
  panel.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : panel;
    if (target.closest("a[href^='#']")) {
      opener = undefined;
      panel.hidePopover();
    } else if (target.closest(".close")) panel.hidePopover();
  });
  panel.addEventListener("toggle", (event) => {
    if (!("newState" in event) || event.newState !== "closed") return;
    const lost = document.activeElement === document.body || panel.contains(document.activeElement);
    if (lost) opener?.focus({ preventScroll: true });
    opener = undefined;
  });
}

/** Fills the panel with what the link leads to, without its ids. */
function fill(panel: HTMLElement, shown: Element, link: HTMLElement): void {
  const copy = shown.cloneNode(true) as Element;
  const inside = document.createElement("div");
  inside.className = `inside ${shown.className}`;
  if (shown.matches("ol, ul")) {
    copy.removeAttribute("id");
    inside.append(copy);
  } else inside.append(...copy.childNodes);
  for (const named of inside.querySelectorAll("[id]")) named.removeAttribute("id");
  for (const back of inside.querySelectorAll(".back")) back.remove();
  for (const link of inside.querySelectorAll<HTMLAnchorElement>(".rests-on a")) inFull(link);
  const name = document.createElement("p");
  name.className = "name";
  name.textContent = link.matches(".cite") ? `Note ${link.textContent}` : link.textContent;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.setAttribute("aria-label", "Close");
  close.textContent = "×";
  panel.setAttribute("aria-label", name.textContent ?? "");
  panel.replaceChildren(name, inside, close);
  panel.scrollTop = 0;
}

/** Gives a source that is named by its publisher its whole entry, with its title as a link, as the list of sources has it. */
function inFull(link: HTMLAnchorElement): void {
  const item = link.parentElement;
  const entry = document.getElementById(link.hash.slice(1))?.querySelector("p");
  if (!item || !entry) return;
  const paragraphs = item.lastChild?.textContent?.replace(/^, p/, " P") ?? "";
  item.replaceChildren(...entry.cloneNode(true).childNodes, paragraphs === "." ? "" : paragraphs);
  // What is not on the web keeps its way to the list.
  const title = item.querySelector("cite");
  if (!title) return;
  link.replaceChildren(...title.childNodes);
  title.replaceWith(link);
}

/** Puts the panel under the mark, or over it where there is more room; on phones the stylesheet makes it a sheet. */
function place(panel: HTMLElement, link: HTMLElement): void {
  const mark = link.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const page = document.documentElement;
  const under = mark.bottom + gap + height <= page.clientHeight || mark.top < page.clientHeight / 2;
  const left = Math.max(gap, Math.min(mark.left - width / 4, page.clientWidth - width - gap));
  const top = under ? mark.bottom + gap : mark.top - gap - height;
  panel.style.setProperty("--left", `${left}px`);
  panel.style.setProperty("--top", `${Math.max(gap, Math.min(top, page.clientHeight - height - gap))}px`);
}

/** Between the panel and the mark, and the panel and the window's edge, in pixels. */
const gap = 8;
