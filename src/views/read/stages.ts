import { type Deck, slidesOf } from "../../deck/deck.ts";
import { find } from "./find.ts";
import { type Stage, stageIn } from "./stage.ts";

/**
 * The charts of a page by the index of their slide. Those near the window are drawn for their room at once, the others
 * when the browser is idle, and all of them again when their room changes and for paper.
 */
export function liveStages(deck: Deck, root: HTMLElement, say: (words: string) => void): ReadonlyMap<number, Stage> {
  const slides = slidesOf(deck);
  const stages = new Map<number, Stage>();
  const rooms = new Map<Element, Stage>();
  for (const element of root.querySelectorAll<HTMLElement>(".plate")) {
    const index = slides.findIndex(({ id }) => id === element.dataset.plate);
    const slide = slides[index];
    if (!slide) continue;
    const stage = stageIn(element, deck.story, slide, say);
    stages.set(index, stage);
    rooms.set(find(element, ".stage"), stage);
  }

  // From here on charts are drawn for their room: a picture still to come would only be in the way on a slow network.
  for (const picture of root.querySelectorAll<HTMLImageElement>("img.drawn")) {
    if (!picture.complete) picture.closest("picture")?.remove();
  }

  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) rooms.get(target)?.fit();
  });
  const waiting = new Set(rooms.keys());
  const wake = (room: Element) => {
    near.unobserve(room);
    waiting.delete(room);
    rooms.get(room)?.fit();
    resized.observe(room);
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) wake(target);
    },
    { rootMargin: "150% 0px" },
  );
  for (const room of rooms.keys()) near.observe(room);
  whenIdle(() => {
    const [next] = waiting;
    if (next) wake(next);
    return waiting.size > 0;
  });

  for (const [moment, paper] of [
    ["beforeprint", true],
    ["afterprint", false],
  ] as const) {
    addEventListener(moment, () => {
      for (const stage of stages.values()) stage.forPaper(paper);
    });
  }
  return stages;
}

/** Does a piece of work whenever there is time, for as long as it says there is more. */
function whenIdle(work: () => boolean): void {
  const again = () => {
    if (work()) whenIdle(work);
  };
  if ("requestIdleCallback" in globalThis) requestIdleCallback(again, { timeout: 2000 });
  else setTimeout(again, 200);
}
