import { find } from "../dom.ts";
import { begins, wordsOf } from "../search/normalize.ts";

/** The placeholder in the page for the number of entries found. */
export const placeholder = 999;

/**
 * Lets a reader filter notes and sources on their page by typing any spelling of a name: an entry stays if each typed
 * word begins one of its words. Folded parts open meanwhile, and fold again when the field is empty.
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
    // The entry named by the address is always shown.
    const target = document.querySelector(":target");
    if (!target?.closest("[hidden]")) return;
    field.value = "";
    look();
    target.scrollIntoView();
  });
  holder.hidden = false;
}

/** Says how many entries were found, in the words that the page carries and the digits of its language. */
function foundWords({ dataset, ownerDocument }: HTMLElement, found: number): string {
  const { format } = new Intl.NumberFormat(ownerDocument.documentElement.lang || "en");
  return (dataset.found ?? "").replace(format(placeholder), format(found));
}
