import { find } from "../dom.ts";
import { begins, wordsOf } from "../search/normalize.ts";

/** Stands in the page for how many entries are found. */
export const placeholder = 999;

/**
 * Lets a reader look up notes and sources on their page by typing, under any spelling of a name: an entry stays in which
 * each word that is typed begins a word. What is folded opens for that, and folds again when the field is empty.
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

  const look = () => {
    const words = wordsOf(field.value);
    let found = 0;
    for (const { element, entries, wasOpen } of groups) {
      const answers = entries.filter(({ entry, text }) => {
        entry.hidden = !words.every((word) => begins(text, word));
        return !entry.hidden;
      });
      found += answers.length;
      element.hidden = answers.length === 0;
      if (element instanceof HTMLDetailsElement) element.open = words.length > 0 || wasOpen;
    }
    count.textContent = words.length > 0 ? foundWords(count, found) : "";
  };
  field.addEventListener("input", look);
  addEventListener("hashchange", () => {
    // An address leads to its entry, also where that is not among what was found.
    const target = document.querySelector(":target");
    if (!target?.closest("[hidden]")) return;
    field.value = "";
    look();
    target.scrollIntoView();
  });
  holder.hidden = false;
}

/** How many entries were found, in the words that the page carries, with the digits of its language. */
function foundWords({ dataset, ownerDocument }: HTMLElement, found: number): string {
  const { format } = new Intl.NumberFormat(ownerDocument.documentElement.lang || "en");
  return (dataset.found ?? "").replace(format(placeholder), format(found));
}
