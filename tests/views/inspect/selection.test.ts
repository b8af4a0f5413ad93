// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { overlayOn } from "../../../src/views/inspect/overlay.ts";
import { selectionOn } from "../../../src/views/inspect/selection.ts";
import { story } from "../../fixture/story.ts";
import { drawn, event, g, hostOf } from "./marks.ts";

test("what has the focus in a tooltip has it still when the rest of the story comes", () => {
  const [first] = story.events;
  if (!first) throw new RangeError("no event");
  const chart = drawn(g(`data-event="${first.id}"`));
  document.body.replaceChildren(chart);
  const container = document.body;
  const host = hostOf(chart, { sourceList: "sources/" });
  const overlay = overlayOn(host);
  const selection = selectionOn(host, overlay);
  const { tooltip } = overlay;
  const focused = () => document.activeElement?.className;

  selection.show({ subject: event(first.id), by: "keys", pinned: true }, story.focusDate);
  tooltip.querySelector<HTMLElement>(".close")?.focus();
  selection.refresh(story.focusDate);
  expect(focused()).toBe("close");
  tooltip.querySelector<HTMLElement>("a")?.focus();
  expect(document.activeElement?.tagName).toBe("A");
  selection.refresh(story.focusDate);
  expect(focused()).toContain("tooltip");
  // A tooltip that the pointer alone has opened takes no focus.
  container.focus();
  overlay.walk.focus();
  selection.refresh(story.focusDate);
  expect(focused()).toBe("walk");
});
