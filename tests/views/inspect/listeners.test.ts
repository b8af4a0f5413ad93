// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { inspect } from "../../../src/views/inspect/inspect.ts";
import { drawn, event, g, hostOf } from "./marks.ts";

test("Escape closes a card in browsers without popovers too, which refuse selectors that name them", () => {
  const chart = drawn(g('data-event="pest-flooded"'));
  document.body.replaceChildren(chart);
  const { querySelector } = document;
  vi.spyOn(document, "querySelector").mockImplementation((selector: string) => {
    const known = selector.replaceAll(":is(:popover-open)", ":is()");
    if (known.includes(":popover-open")) throw new SyntaxError(selector);
    return querySelector.call(document, known.replace(", :is()", ""));
  });
  const inspector = inspect(hostOf(chart));
  inspector.mirror({ subject: event("pest-flooded"), pinned: true });
  const card = document.body.querySelector<HTMLElement>(".tooltip");
  expect(card?.hidden).toBe(false);
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(card?.hidden).toBe(true);
});
