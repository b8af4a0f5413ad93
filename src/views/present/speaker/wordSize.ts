import type { DeckStorage } from "../../shared/storage.ts";

/** The possible sizes of the speaker's words, in pixels. */
const sizes = [18, 22, 26, 32, 40, 50, 62] as const;

/** The index of the initial size. */
const ordinary = 2;

/** Makes the speaker's words larger or smaller. */
export interface WordSize {
  larger(): void;
  smaller(): void;
}

/** Sets the speaker's words in the size that the storage remembers, and remembers every change. */
export function sizeOfWords(words: HTMLElement, storage: DeckStorage): WordSize {
  const clamp = (index: number) => Math.min(Math.max(index, 0), sizes.length - 1);
  const stored = Number(storage.get("words") ?? ordinary);
  let index = clamp(Number.isInteger(stored) ? stored : ordinary);
  const set = (next: number) => {
    index = clamp(next);
    words.style.fontSize = index === ordinary ? "" : `${sizes[index]}px`;
  };
  const change = (by: number) => () => {
    set(index + by);
    storage.set("words", String(index));
  };
  set(index);
  return { larger: change(1), smaller: change(-1) };
}
