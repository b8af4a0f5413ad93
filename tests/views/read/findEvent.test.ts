// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Event as StoryEvent } from "../../../src/events/read.ts";
import { inspect } from "../../../src/views/inspect/inspect.ts";
import { finderOf } from "../../../src/views/read/findEvent.ts";
import { closedBeforeTooltips } from "../../../src/views/read/liveChart.ts";
import { story } from "../../fixture/story.ts";
import { drawn, event, g, hostOf } from "../inspect/marks.ts";

const choose = vi.fn<(event: StoryEvent) => void>();

/** A finder with words typed into its field. */
function typed(words: string) {
  const finder = finderOf(() => story, choose);
  document.body.replaceChildren(finder);
  const [field, list] = [finder.querySelector("input"), finder.querySelector("ul")];
  if (!field || !list) throw new RangeError("missing field");
  field.value = words;
  field.dispatchEvent(new Event("input"));
  return { field, list };
}
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more });

describe("a field that finds events", () => {
  beforeEach(() => choose.mockClear());

  test("chooses the first event found by Enter, and none while an input method composes a word", () => {
    const { field, list } = typed("flood");
    expect(list.textContent).toContain("Pest flooded");
    field.dispatchEvent(key("Enter", { isComposing: true }));
    field.dispatchEvent(key("Enter", { keyCode: 229 }));
    expect(choose).not.toHaveBeenCalled();
    field.dispatchEvent(key("Enter"));
    expect(choose.mock.calls.map(([{ id }]) => id)).toEqual(["pest-flooded"]);
  });

  test("keeps the focus while a found event is pressed, so that the list stays until the press ends", () => {
    const { list } = typed("flood");
    const press = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
    list.querySelector("button")?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    expect(list.hidden).toBe(false);
  });

  test("closes its list by Escape before the card of the event that was found earlier", () => {
    const { field, list } = typed("flood");
    const chart = drawn(g('data-event="pest-flooded"'));
    document.body.append(chart);
    const inspector = inspect(hostOf(chart, { closedFirst: closedBeforeTooltips }));
    inspector.mirror({ subject: event("pest-flooded"), pinned: true });
    const card = document.querySelector<HTMLElement>(".tooltip");
    field.focus();
    field.dispatchEvent(key("Escape"));
    expect([list.hidden, card?.hidden]).toEqual([true, false]);
    field.dispatchEvent(key("Escape"));
    expect(card?.hidden).toBe(true);
  });
});
