// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import type { Slide } from "../../../../src/deck/deck.ts";
import { toggleDownloads } from "../../../../src/views/read/download/menu.ts";
import type { LiveChart, Mover } from "../../../../src/views/read/liveChart.ts";
import { deck } from "../../../fixture/deck.ts";

const words = deck.story.language.reading;
const [slide] = deck.chapters.flatMap(({ slides }) => slides);

/** Opens the downloads of a chart that has not been drawn; returns what a reader is told. */
function open(live: Partial<LiveChart>) {
  document.body.innerHTML = "<button>Download</button>";
  const told = { announce: vi.fn(), warn: vi.fn() };
  const [button] = document.querySelectorAll("button");
  const chart = { slide, step: 1, element: document.body, ...live } as LiveChart;
  if (button) toggleDownloads(button, chart, { words, ...told });
  const press = (label: string) =>
    [...document.querySelectorAll<HTMLElement>(".downloads button")].find((one) => one.textContent === label)?.click();
  return { ...told, press };
}

test("a file that cannot be made is told to everybody, not to screen readers alone", async () => {
  const { press, warn, announce } = open({});
  press("SVG");
  await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(1));
  expect(warn.mock.lastCall?.[0]).toMatch(/^Not saved: /);
  expect(announce).not.toHaveBeenCalled();
});

test("files of a chart have the name of its step, and of a chart that was moved also its dates", async () => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const moverTo = (moved: string) => ({ mover: { moved: () => moved } as Mover });
  const moves = ["", "2017-10-12", "2017-09-05..2017-11-03", "2017-09-05..2017-11-03,al-qaim-entered"];
  for (const live of [{}, ...moves.map(moverTo)]) {
    const { press, announce } = open({ ...live, slide: { id: "al-qaim", title: "" } as Slide });
    press(words.tableFile);
    await vi.waitFor(() => expect(announce).toHaveBeenCalled());
  }
  expect(names).toEqual([
    "al-qaim-2.csv",
    "al-qaim-2.csv",
    "al-qaim-2-2017-10-12.csv",
    "al-qaim-2-2017-09-05--2017-11-03.csv",
    "al-qaim-2-2017-09-05--2017-11-03-al-qaim-entered.csv",
  ]);
});

test("Escape on the button of the downloads hides them, and nothing else that stands beside it", () => {
  open({});
  document.body.insertAdjacentHTML("beforeend", "<p>After</p>");
  const [button] = document.querySelectorAll("button");
  const press = () => button?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  press();
  expect(document.querySelector(".downloads")).toBeNull();
  press();
  expect(document.body.textContent).toBe("DownloadAfter");
});
