import { find } from "../dom.ts";
import { begins, wordsOf } from "../search/normalize.ts";

/** The number that stands in the words a page carries in place of the number of entries found. */
export const placeholder = 999;

/**
 * Lets a reader filter the notes and sources on their page by typing any spelling of a name: an entry stays if each of
 * the words typed is the beginning of one of its own. Collapsed groups open meanwhile, and collapse again when the
 * field is empty.
 */
export function lookUp(root: HTMLElement): void {
  const holder = root.querySelector<HTMLElement>(".look-up");
  if (!holder) return;
  const [field, count] = [find<HTMLInputElement>(holder, "input"), find(holder, ".count")];
  const groups = [...root.querySelectorAll<HTMLElement>(".of-slide, .nature")].map((element) => ({
    element,
    entries: [...element.querySelectorAll<HTMLElement>("li[id]")].map((entry) => ({
      entry,
      text: entry.textContent ?? "",
    })),
    wasOpen: element instanceof HTMLDetailsElement && element.open,
  }));

  const filter = () => {
    const words = wordsOf(field.value);
    let found = 0;
    for (const { element, entries, wasOpen } of groups) {
      const shown = entries.filter(({ entry, text }) => {
        entry.hidden = !words.every((word) => begins(text, word));
        return !entry.hidden;
      });
      found += shown.length;
      element.hidden = shown.length === 0;
      if (element instanceof HTMLDetailsElement) element.open = words.length > 0 || wasOpen;
    }
    count.textContent = words.length > 0 ? foundWords(count, found) : "";
  };
  field.addEventListener("input", filter);
  addEventListener("hashchange", () => {
    // The entry named by the address is always shown.
    const target = document.querySelector(":target");
    if (!target?.closest("[hidden]")) return;
    field.value = "";
    filter();
    target.scrollIntoView();
  });
  holder.hidden = false;
}

/** Says how many entries were found, in the words that the page carries and the digits of its language. */
function foundWords({ dataset, ownerDocument }: HTMLElement, found: number): string {
  const { format } = new Intl.NumberFormat(ownerDocument.documentElement.lang || "en");
  return (dataset.found ?? "").replace(format(placeholder), format(found));
}
