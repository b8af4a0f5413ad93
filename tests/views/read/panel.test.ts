// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { panelIn } from "../../../src/views/read/panel.ts";
import { story } from "../../fixture/story.ts";

const [show, hide] = [vi.fn(), vi.fn()];

/** A page with two notes and their panel, whose popover the browser opens and closes by itself. */
function page() {
  document.body.innerHTML =
    '<a class="cite" href="#note-1">1</a><a class="cite" href="#note-2">2</a>' +
    '<ol class="notes"><li id="note-1">One</li><li id="note-2">Two</li></ol><div id="root"></div>';
  const [first, second] = document.querySelectorAll("a");
  const root = document.getElementById("root");
  if (!first || !second || !root) throw new RangeError("missing page");
  const panel = panelIn(root, story.language);
  const popover = root.querySelector<HTMLElement>(".panel");
  Object.assign(popover ?? {}, { showPopover: show, hidePopover: hide });
  /** A press of the pointer outside the panel, which closes it before the click. */
  const press = (on: Element) => {
    on.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    popover?.dispatchEvent(Object.assign(new Event("toggle"), { newState: "closed" }));
    return panel.toggle(on as HTMLAnchorElement);
  };
  return { first, second, panel, press };
}

beforeEach(() => vi.clearAllMocks());

test("a press on the mark of the note that is shown closes it and does not open it again, and the next opens it", async () => {
  const { first, press } = page();
  await press(first);
  expect(show).toHaveBeenCalledTimes(1);
  await press(first);
  expect(show).toHaveBeenCalledTimes(1);
  await press(first);
  expect(show).toHaveBeenCalledTimes(2);
});

test("a press on the mark of another note shows that", async () => {
  const { first, second, press } = page();
  await press(first);
  await press(second);
  expect(show).toHaveBeenCalledTimes(2);
  expect(document.querySelector(".panel .inside")?.textContent).toBe("Two");
});

test("a key opens the note that a press has closed", async () => {
  const { first, panel, press } = page();
  await press(first);
  await press(first);
  first.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  await panel.toggle(first);
  expect(show).toHaveBeenCalledTimes(2);
});

test("a note that comes late does not lie over the search that was opened meanwhile", async () => {
  const { first, press } = page();
  document.body.insertAdjacentHTML("beforeend", "<dialog open></dialog>");
  await press(first);
  expect(show).not.toHaveBeenCalled();
  document.querySelector("dialog")?.remove();
  await press(first);
  expect(show).toHaveBeenCalledTimes(1);
});
