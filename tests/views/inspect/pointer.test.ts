// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { watchPointer } from "../../../src/views/inspect/pointer.ts";

test("a finger near a mark presses it, but not one on a count of more events, which opens what it counts", () => {
  // Without a layout all of these are at the same point.
  document.body.innerHTML = `<div><svg><g data-event="flood"></g><text class="year"></text><text class="more"></text></svg></div>`;
  const [container, tooltip] = [document.querySelector("div"), document.createElement("div")];
  if (!container) throw new RangeError("missing container");
  const pressed: Element[] = [];
  const unused = () => undefined;
  watchPointer(
    container,
    { chart: () => container.querySelector("svg"), tooltip },
    { onRest: unused, onLeave: unused, onPress: (mark) => pressed.push(mark) },
  );
  for (const on of [".year", ".more"]) {
    container.querySelector(on)?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(pressed, on).toEqual([container.querySelector("[data-event]")]);
  }
});
