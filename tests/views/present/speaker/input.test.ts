// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { Interaction } from "../../../../src/views/present/interaction/interaction.ts";
import { listenToSpeakerInput, type SpeakerAction } from "../../../../src/views/present/speaker/input.ts";
import { deck } from "../../../fixture/deck.ts";

test("a held key of the speaker's window acts once, unless it moves through the slides", () => {
  const acts: string[] = [];
  const names: readonly SpeakerAction[] = ["next", "previous", "black", "play", "restore"];
  const actions = Object.fromEntries(names.map((name) => [name, () => acts.push(name)]));
  listenToSpeakerInput(document.body, {
    deck,
    actions: actions as unknown as Record<SpeakerAction, () => void>,
    interaction: { moveFor: () => undefined, isTouched: () => true } as unknown as Interaction,
    go() {},
    changeOrder() {},
    choose() {},
    numberKey: () => undefined,
    hasCharacters: () => true,
  });
  for (const key of ["b", "PageDown", "m", "Enter", "PageUp", "Escape"])
    for (const repeat of [false, true, true])
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, repeat, bubbles: true, cancelable: true }));
  expect(acts.join(" ")).toBe("black next next next play next previous previous previous restore");
});
