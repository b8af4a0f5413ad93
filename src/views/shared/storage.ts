/**
 * What a viewer's browser stores for one deck, by name. If the browser refuses, nothing is stored and nothing fails.
 */
export interface DeckStorage {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

/** The storage that outlasts a visit, and the one that outlasts only a reload of this window. */
export interface StorageAreas {
  local: DeckStorage;
  session: DeckStorage;
}

/** The storage of a deck by its id, which is the prefix of every name in it, since decks may share an origin. */
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
        // Private windows and full disks refuse; what was set then lasts only as long as the page.
      }
    },
  };
}
