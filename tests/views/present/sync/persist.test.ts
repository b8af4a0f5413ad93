// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { unzoomed } from "../../../../src/views/present/interaction/zoom.ts";
import { persistTalk, restoredTalk } from "../../../../src/views/present/sync/persist.ts";
import { deckStorage } from "../../../../src/views/shared/storage.ts";
import { deck } from "../../../fixture/deck.ts";

const storage = deckStorage(deck.id, () => sessionStorage);
const position = { slide: 1, step: 1 };
const talk = {
  position,
  black: true,
  view: { zoom: { x: 0.5, y: 0.5, scale: 2 }, pointer: { x: 0, y: 1 } },
};

describe("the state of a talk", () => {
  beforeEach(() => sessionStorage.clear());

  test("is stored when its page is left, and restored at the step it was left at, and nowhere else", () => {
    persistTalk(deck, storage, () => talk);
    expect(restoredTalk(deck, storage, position)).toBeUndefined();
    window.dispatchEvent(new Event("pagehide"));
    expect(restoredTalk(deck, storage, position)).toMatchObject(talk);
    expect(restoredTalk(deck, storage, { slide: 1, step: 0 })).toBeUndefined();
  });

  test("is not restored from invalid values", () => {
    const wrong = ["", "null", "{}", '{"kind":"state"}', '{"kind":"go","position":"#/freeze/2"}'];
    for (const text of wrong) {
      storage.set("talk", text);
      expect(restoredTalk(deck, storage, position), text).toBeUndefined();
    }
    storage.set(
      "talk",
      JSON.stringify({ kind: "state", position: "#/freeze/2", black: false, view: { zoom: unzoomed } }),
    );
    expect(restoredTalk(deck, storage, position)).toBeDefined();
  });
});
