/** What a viewer's browser remembers between visits, for one deck. Without storage nothing is kept, and nothing fails. */
export interface Shelf {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

/** What outlasts a visit, and what outlasts only a reload. */
export interface Shelves {
  shelf: Shelf;
  session: Shelf;
}

/** A shelf in the browser's storage; the names on it carry the deck's id, since decks may share an origin. */
export function shelfFor(deck: string, storage: () => Storage = () => localStorage): Shelf {
  return {
    get(name) {
      try {
        return storage().getItem(`${deck} ${name}`) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(name, value) {
      try {
        storage().setItem(`${deck} ${name}`, value);
      } catch {
        // Private windows and full disks refuse: the setting then lasts as long as the page.
      }
    },
  };
}
