import type { Language } from "../../language/language.ts";
import type { Panel } from "./panel.ts";
import { referencesPage } from "./referencesPage.ts";

/** Links whose target opens in the panel: marks of notes, terms, and links with `data-opens`. */
const openers = ".cite, .term, [data-opens]";

/**
 * Opens notes, terms and the contents in a small panel. Its script and the page of notes are fetched when somebody is
 * about to open the first. If the browser has no popovers or something cannot be fetched, the link is followed instead,
 * as without scripts; but without a network it does not lead away from the page: `onLost` is called.
 */
export function openInPanel(root: HTMLElement, language: Language, onLost: () => void): void {
  if (!("popover" in HTMLElement.prototype)) return;
  let panel: Promise<Panel> | undefined;
  const load = (): Promise<Panel> => {
    panel ??= import("./panel.ts")
      .then(({ panelIn }) => panelIn(root, language))
      .catch((error) => {
        panel = undefined;
        throw error;
      });
    return panel;
  };
  for (const approach of ["pointerdown", "focusin"])
    root.addEventListener(approach, (event) => {
      const link = openerAt(event);
      if (!link) return;
      load().catch(() => undefined);
      if (link.matches(".cite")) referencesPage().catch(() => undefined);
    });
  root.addEventListener("click", (event) => {
    const link = openerAt(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    load()
      .then((loaded) => loaded.toggle(link))
      .catch(() => (navigator.onLine || link.pathname === location.pathname ? location.assign(link.href) : onLost()));
  });
}

const openerAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(openers) : null;
