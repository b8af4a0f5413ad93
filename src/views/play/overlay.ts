import type { Story } from "../../events/read.ts";
import { DAY } from "../../events/time.ts";
import type { Box } from "../../layout/boxes.ts";
import { focusRing, focusRings } from "../../marks/focusRing.ts";
import { playSign } from "../../marks/sign.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import { changedOn } from "./days.ts";
import type { ShownDay } from "./player.ts";
import { changedIn, ringedBoxes } from "./ringed.ts";
import { paceSign } from "./words.ts";

/** An overlay of a chart while its days are played: rings around what has just changed. The drawing stays unchanged. */
export interface PlayRings {
  /** Rings the marks of what changed on a day for a moment; undefined removes the rings. */
  show(day: ShownDay | undefined): void;
}

interface RingsOptions {
  story(): Story;
  /** The chart that is drawn now, if any. */
  chart(): Element | null;
  /** Whether nothing may move: rings then stay as long as their day is shown. */
  isStill(): boolean;
}

/** Lays rings over everything in a positioned element. */
export function ringsOver(container: HTMLElement, { story, chart, isStill }: RingsOptions): PlayRings {
  container.insertAdjacentHTML("beforeend", serialize(node("div", { class: "play-rings" }, focusRings())));
  const element = container.lastElementChild as HTMLElement;
  const rings = element.firstElementChild as Element;
  let ringed: number | undefined;
  return {
    show(day) {
      if (day?.at === ringed) return;
      ringed = day?.at;
      const drawn = chart();
      const isChange = day?.days.some(({ at, changes }) => at === day.at && changes) ?? false;
      const boxes = day && drawn && isChange ? changedBoxes(story(), day, { drawn, element }) : [];
      if (boxes.length === 0 && rings.childElementCount === 0) return;
      element.classList.toggle("still", isStill());
      rings.innerHTML = boxes.map((box) => serialize(focusRing(box))).join("");
    },
  };
}

/** The boxes around what changed on a day, in pixels of the overlay. */
function changedBoxes(
  story: Story,
  { at, events }: ShownDay,
  { drawn, element }: { drawn: Element; element: HTMLElement },
): readonly Box[] {
  const changed = changedOn(story, events, at);
  const marks = [...drawn.querySelectorAll("[data-place], [data-event]")].flatMap((mark) => {
    // A ring around a name would run through the words beside it.
    if (mark.querySelector("text") || mark.closest("text")) return [];
    const ids = changedIn(changed, (kind) => mark.getAttribute(`data-${kind}`));
    return ids.map((of) => ({ of, part: mark.closest(".part"), box: mark.getBoundingClientRect() }));
  });
  const ours = element.getBoundingClientRect();
  const scale = ours.width > 0 ? element.offsetWidth / ours.width : 1;
  return ringedBoxes(marks, drawn.getBoundingClientRect()).map(({ x, y, width, height }) => ({
    x: (x - ours.left) * scale,
    y: (y - ours.top) * scale,
    width: width * scale,
    height: height * scale,
  }));
}

/** The line of the days that are played, with those on which something changed and the one shown. */
export interface PlayLine {
  show(day: ShownDay | undefined): void;
}

/** Lays the line over a slide; `onScrub` is called with the moment to which a pointer drags, in milliseconds UTC. */
export function lineOver(container: HTMLElement, onScrub: (moment: number) => void): PlayLine {
  container.insertAdjacentHTML("beforeend", serialize(lineDrawing()));
  const element = container.lastElementChild as HTMLElement;
  const [track, passed, cursor] = [...element.children] as [HTMLElement, HTMLElement, HTMLElement];
  const pace = element.querySelector(".pace span") as HTMLElement;
  let shown: ShownDay | undefined;
  let ticked = "";

  let isHeld = false;
  const scrub = ({ clientX }: PointerEvent) => {
    const { left, right, width } = track.getBoundingClientRect();
    const along = getComputedStyle(track).direction === "rtl" ? right - clientX : clientX - left;
    const [from, to] = shown?.play.days ?? [0, 0];
    if (width > 0) onScrub(from + Math.min(Math.max(along / width, 0), 1) * (to - from) - DAY / 2);
  };
  element.addEventListener("pointerdown", (event) => {
    if (event.button > 0) return;
    // The slide's own gestures must not react to this.
    event.stopPropagation();
    event.preventDefault();
    element.setPointerCapture(event.pointerId);
    isHeld = true;
    scrub(event);
  });
  element.addEventListener("pointermove", (event) => isHeld && scrub(event));
  for (const ending of ["pointerup", "pointercancel"]) element.addEventListener(ending, () => (isHeld = false));
  element.addEventListener("click", (event) => event.stopPropagation());

  return {
    show(day) {
      shown = day;
      element.hidden = day === undefined;
      if (!day) return;
      const [from, to] = day.play.days;
      const share = (at: number) => `${(((at - from) / (to - from)) * 100).toFixed(3)}%`;
      const ticks = JSON.stringify(day.play.days) + day.days.length;
      if (ticks !== ticked) {
        const changed = day.days.filter(({ changes }) => changes);
        track.replaceChildren(
          ...changed.map(({ at }) => {
            const tick = document.createElement("i");
            tick.style.insetInlineStart = share(at + DAY / 2);
            return tick;
          }),
        );
        ticked = ticks;
      }
      cursor.style.insetInlineStart = share(day.at + DAY / 2);
      passed.style.width = share(day.at + DAY / 2);
      element.classList.toggle("paused", !day.play.on);
      pace.textContent = paceSign(day.play.pace);
    },
  };
}

const lineDrawing = (): Drawing =>
  node(
    "div",
    { class: "play-line", hidden: true, "aria-hidden": "true" },
    node("div", { class: "days" }),
    node("div", { class: "passed" }),
    node("div", { class: "cursor" }),
    node("div", { class: "pace" }, playSign(), node("span")),
  );
