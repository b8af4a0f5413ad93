import type { Language } from "../../language/language.ts";
import { find } from "./dom.ts";

/** Buttons over the counts of events that a chart has no room to name. */
export interface More {
  /** Places the buttons over the counts when the chart has stopped moving, after `after` milliseconds. */
  show(after: number): void;
  hide(): void;
}

/** How far a button extends beyond its count, in pixels. */
const reach = 6;

export interface CountOptions {
  words: Language["figure"];
  /** Whether zooming in can show the events left out; otherwise they are listed. */
  canZoomIn(): boolean;
  open(lane: string): void;
}

/**
 * Makes the counts of a figure's chart ("+12 more") into buttons for pointer and keyboard; `open` is called with the id
 * of the lane.
 */
export function layMore(figure: HTMLElement, { words, canZoomIn, open }: CountOptions): More {
  const room = find(figure, ".stage");
  let wait: ReturnType<typeof setTimeout> | undefined;
  const holder = document.createElement("div");
  room.append(holder);

  const lay = () => {
    const origin = room.getBoundingClientRect();
    const counts = [...room.querySelectorAll<SVGElement>(".canvas .lane > .more")];
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.lane : undefined;
    holder.replaceChildren(
      ...counts.map((count) => {
        const box = count.getBoundingClientRect();
        const lane = count.closest<SVGElement>("[data-lane]")?.dataset.lane ?? "";
        const button = document.createElement("button");
        button.type = "button";
        button.className = "more-button";
        button.dataset.lane = lane;
        button.setAttribute("aria-label", (canZoomIn() ? words.zoomInOn : words.listThem)(count.textContent ?? ""));
        button.style.left = `${box.left - origin.left - reach}px`;
        button.style.top = `${box.top - origin.top - reach}px`;
        button.style.width = `${box.width + 2 * reach}px`;
        button.style.height = `${box.height + 2 * reach}px`;
        return button;
      }),
    );
    // If a button had the focus, the new one of the same lane gets it.
    if (focused !== undefined) holder.querySelector<HTMLElement>(`[data-lane="${CSS.escape(focused)}"]`)?.focus();
  };
  holder.addEventListener("click", (event) => {
    event.stopPropagation();
    const { target } = event;
    const lane = target instanceof HTMLElement ? target.dataset.lane : undefined;
    if (lane !== undefined) open(lane);
  });
  // If a count is pressed before its button is in place, the count itself opens.
  room.addEventListener("click", ({ target }) => {
    const count = target instanceof Element && target.matches(".more") ? target : undefined;
    const lane = count?.closest<SVGElement>("[data-lane]")?.dataset.lane;
    if (lane !== undefined) open(lane);
  });
  const show = (after: number) => {
    clearTimeout(wait);
    wait = setTimeout(lay, after + 60);
  };
  new ResizeObserver(() => show(0)).observe(room);
  return {
    show(after) {
      holder.hidden = false;
      show(after);
    },
    hide() {
      clearTimeout(wait);
      holder.hidden = true;
    },
  };
}
