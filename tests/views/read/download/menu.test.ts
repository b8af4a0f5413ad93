// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { toggleDownloads } from "../../../../src/views/read/download/menu.ts";
import type { LiveChart } from "../../../../src/views/read/liveChart.ts";
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
