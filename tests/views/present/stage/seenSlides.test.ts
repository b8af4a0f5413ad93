// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { seenSlides } from "../../../../src/views/present/stage/seenSlides.ts";
import { deckStorage } from "../../../../src/views/shared/storage.ts";
import { deck } from "../../../fixture/deck.ts";

describe("seenSlides(deck, storage)", () => {
  test("knows how far each slide was shown, also after a reload, and ignores invalid values", () => {
    sessionStorage.clear();
    const storage = deckStorage(deck.id, () => sessionStorage);
    const seen = seenSlides(deck, storage);
    seen.add({ slide: 1, step: 2 });
    seen.add({ slide: 1, step: 0 });
    for (const now of [seen, seenSlides(deck, storage)])
      expect([0, 1, 2].map(now.furthest)).toEqual([undefined, 2, undefined]);
    for (const rubbish of ["", "{}", "[[1]]", '[["freeze","x"]]', "null"]) {
      storage.set("seen", rubbish);
      expect(seenSlides(deck, storage).furthest(1)).toBeUndefined();
    }
  });
});
