import { find } from "../dom.ts";
import { holds, wordsOf } from "../search/normalize.ts";

/**
 * The least number of entries in each plural form of a language, up to a thousand: for these numbers a page carries the
 * words that say how many were found.
 */
export function firstOfForms(tag: string): Readonly<Record<string, number>> {
  const rules = new Intl.PluralRules(tag);
  return Object.fromEntries(Array.from({ length: 1001 }, (_, back) => [rules.select(1000 - back), 1000 - back]));
}

/**
 * Lets a reader filter the notes and sources on their page by typing any spelling of a name, or a date: an entry stays
 * if each of the words typed is the beginning of one of its own, or of what else it says it can be found by. Collapsed
 * groups open meanwhile, and collapse again when the field is empty.
 */
export function lookUp(root: HTMLElement): void {
  const holder = root.querySelector<HTMLElement>(".look-up");
  if (!holder) return;
  const [field, count] = [find<HTMLInputElement>(holder, "input"), find(holder, ".count")];
  const groups = [...root.querySelectorAll<HTMLElement>(".of-slide, .nature")].map((element) => ({
    element,
    entries: [...element.querySelectorAll<HTMLElement>("li[id]")].map((entry) => ({
      entry,
      text: `${entry.textContent} · ${entry.dataset.also ?? ""}`,
    })),
    wasOpen: element instanceof HTMLDetailsElement && element.open,
  }));

  const filter = () => {
    const words = wordsOf(field.value);
    let found = 0;
    for (const { element, entries, wasOpen } of groups) {
      const shown = entries.filter(({ entry, text }) => {
        entry.hidden = !holds(text, words);
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

/** Says how many entries were found, in the words that the page carries for each plural form of its language. */
function foundWords(count: HTMLElement, found: number): string {
  const tag = count.ownerDocument.documentElement.lang || "en";
  const { format } = new Intl.NumberFormat(tag);
  const form = new Intl.PluralRules(tag).select(found);
  const words = count.getAttribute(`data-found-${form}`) ?? "";
  return words.replace(format(firstOfForms(tag)[form] ?? 0), format(found));
}
