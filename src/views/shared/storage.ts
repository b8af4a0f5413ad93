/** What a viewer's browser remembers of one deck, by name. Where the browser stores nothing, nothing is kept and nothing fails. */
export interface DeckStorage {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

/** What outlasts a visit, and what outlasts only a reload of this window. */
export interface StorageAreas {
  local: DeckStorage;
  session: DeckStorage;
}

/** The storage of a deck by its id, which begins every name in it, since decks may share an origin. */
export function deckStorage(deck: string, area: () => Storage = () => localStorage): DeckStorage {
  return {
    get(name) {
      try {
        return area().getItem(`${deck} ${name}`) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(name, value) {
      try {
        area().setItem(`${deck} ${name}`, value);
      } catch {
        // Private windows and full disks refuse: the value then lasts as long as the page.
      }
    },
  };
}
