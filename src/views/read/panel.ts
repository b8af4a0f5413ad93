import type { Language } from "../../language/language.ts";
import { sourcesPage } from "./addresses.ts";
import { find } from "./dom.ts";
import { referencesPage } from "./referencesPage.ts";

/** What takes the focus in the panel by Tab. */
const stops = "a[href], button, summary, audio[controls], video[controls]";

/** A panel in which notes, terms and the contents open. */
export interface Panel {
  /** Opens what a link leads to, or closes it if it is open. Rejects if its page cannot be fetched. */
  toggle(link: HTMLAnchorElement): Promise<void>;
}

/**
 * Makes a small panel: beside the chosen mark, or a sheet at the bottom of a phone. Escape, a tap outside or following a
 * link within the page closes it, and the focus returns to the mark, from which Tab goes on when it leaves the panel.
 */
export function panelIn(root: HTMLElement, language: Language): Panel {
  const panel = document.createElement("div");
  panel.className = "panel";
  panel.popover = "auto";
  panel.tabIndex = -1;
  panel.setAttribute("role", "dialog");
  root.append(panel);
  let opener: HTMLElement | undefined;
  // A press outside closes the panel before the click arrives; on the mark of what it shows it must not open it again.
  let pressed: HTMLElement | undefined;
  addEventListener("pointerdown", () => (pressed = opener), { capture: true });
  addEventListener("keydown", () => (pressed = undefined), { capture: true });

  panel.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : panel;
    const link = target.closest<HTMLAnchorElement>("a[href]");
    if (link && link.href.split("#")[0] === location.href.split("#")[0]) {
      opener = undefined;
      panel.hidePopover();
    } else if (target.closest(".close")) panel.hidePopover();
  });
  // The panel is the last part of the page: past its end, Tab would begin again at the page's top.
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || !opener) return;
    const leavesBack = event.shiftKey && [panel, find(panel, stops)].includes(event.target as HTMLElement);
    if (!leavesBack && (event.shiftKey || event.target !== find(panel, ".close"))) return;
    opener.focus({ preventScroll: true });
    panel.hidePopover();
    if (leavesBack) event.preventDefault();
  });
  panel.addEventListener("toggle", (event) => {
    if (!("newState" in event) || event.newState !== "closed") return;
    const lost = document.activeElement === document.body || panel.contains(document.activeElement);
    if (lost) opener?.focus({ preventScroll: true });
    opener = undefined;
  });

  return {
    async toggle(link) {
      if (pressed === link || (opener === link && panel.matches(":popover-open"))) return panel.hidePopover();
      const id = openedBy(link);
      const page = document.getElementById(id) ? document : await referencesPage();
      const shown = page.getElementById(id);
      if (!shown) throw new RangeError(`missing in the page: ${id}`);
      // While its page was loading, the reader has opened the search, over which it would lie and not react.
      if (document.querySelector("dialog[open]")) return;
      fill(language, panel, shown, link);
      opener = link;
      panel.showPopover();
      place(panel, link);
      panel.focus({ preventScroll: true });
    },
  };
}

/** The id of what a link opens. */
const openedBy = (link: HTMLAnchorElement): string =>
  link.dataset.opens ?? (link.getAttribute("href") ?? "").replace(/^[^#]*#/, "");

/** Fills the panel with a copy of what the link leads to, without its ids. */
function fill({ reading, close: closeWords }: Language, panel: HTMLElement, shown: Element, link: HTMLElement): void {
  const copy = shown.cloneNode(true) as Element;
  const inside = document.createElement("div");
  inside.className = `inside ${shown.className}`;
  if (shown.matches("ol, ul")) {
    copy.removeAttribute("id");
    inside.append(copy);
  } else inside.append(...copy.childNodes);
  for (const named of inside.querySelectorAll("[id]")) named.removeAttribute("id");
  for (const back of inside.querySelectorAll(".back")) back.remove();
  // Addresses of media are relative to the page of notes, one folder below the article.
  if (shown.ownerDocument !== document)
    for (const medium of inside.querySelectorAll(".media :is(img, video, audio, track)"))
      for (const name of ["src", "srcset", "poster"])
        if (medium.hasAttribute(name))
          medium.setAttribute(name, (medium.getAttribute(name) ?? "").replaceAll("../../", "../"));
  for (const named of inside.querySelectorAll<HTMLAnchorElement>(".rests-on a"))
    inFull(reading, named, shown.ownerDocument);
  const name = document.createElement("p");
  name.className = "name";
  name.textContent = link.matches(".cite") ? reading.note(link.textContent ?? "") : link.textContent;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.setAttribute("aria-label", closeWords);
  close.textContent = "×";
  panel.setAttribute("aria-label", name.textContent ?? "");
  panel.replaceChildren(name, inside, close);
  panel.scrollTop = 0;
}

/**
 * Replaces a source named by its publisher with its full entry from the list of sources on `page`, its title as a link,
 * followed by a link to that entry, which also says what else rests on the source.
 */
function inFull(reading: Language["reading"], link: HTMLAnchorElement, page: Document): void {
  const item = link.parentElement;
  const id = (link.getAttribute("href") ?? "").replace(/^[^#]*#/, "");
  const entry = page.getElementById(id)?.querySelector("p");
  if (!item || !entry) return;
  const paragraphs =
    item.lastChild?.textContent?.replace(/^\u200f?[,،] (.)/u, (_, first: string) => ` ${first.toUpperCase()}`) ?? "";
  item.replaceChildren(...entry.cloneNode(true).childNodes, paragraphs === "." ? "" : paragraphs);
  const way = `${page === document ? "" : sourcesPage}#${id}`;
  link.setAttribute("href", way);
  // If a source is not on the web, its title links to the list.
  const title = item.querySelector("cite");
  if (title) {
    link.replaceChildren(...title.childNodes);
    title.replaceWith(link);
    return;
  }
  const list = document.createElement("a");
  list.href = way;
  list.className = "in-list";
  list.textContent = reading.inList;
  item.append(" ", list);
}

/** Places the panel below the mark, or above it if there is more room; on phones the style sheet makes it a sheet. */
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

/** The gap between the panel and the mark, and between the panel and the window's edge, in pixels. */
const gap = 8;
