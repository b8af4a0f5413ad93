// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { linkButtons } from "../../../src/views/read/share.ts";
import { deck } from "../../fixture/deck.ts";

afterEach(() => vi.useRealTimers());

test("a button says that it has copied a link, and after a while again what it does, however often it is pressed", async () => {
  vi.useFakeTimers();
  const writeText = vi.fn(async () => {});
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  document.body.innerHTML = '<button class="copy" data-copies="1" hidden>Copy link</button>';
  linkButtons(deck, document.body, { here: () => undefined, announce() {} });
  const button = document.querySelector("button");
  for (const nth of [1, 2]) {
    button?.click();
    await vi.advanceTimersByTimeAsync(10);
    expect([writeText.mock.calls.length, button?.textContent]).toEqual([nth, deck.story.language.reading.copied]);
  }
  await vi.advanceTimersByTimeAsync(60_000);
  expect(button?.textContent).toBe("Copy link");
});
