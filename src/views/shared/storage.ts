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

/** The key in a browser's storage of what a deck stores under a name; it has the deck's id, since decks may share an origin. */
export const storageKey = (deck: string, name: string): string => `${deck} ${name}`;

/** The storage of a deck by its id. */
export function deckStorage(deck: string, area: () => Storage = () => localStorage): DeckStorage {
  return {
    get(name) {
      try {
        return area().getItem(storageKey(deck, name)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(name, value) {
      try {
        area().setItem(storageKey(deck, name), value);
      } catch {
        // Private windows and full disks refuse; what was set then lasts only as long as the page.
      }
    },
  };
}
