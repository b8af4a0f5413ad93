import type { Edtf } from "../../events/model.ts";
import type { Language } from "../../language/language.ts";
import { node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import type { Host } from "./host.ts";
import { anchorBox, ringBoxes } from "./outlines.ts";
import type { Overlay } from "./overlay.ts";
import { placeBeside } from "./placeBeside.ts";
import { marksOf, type ShownTooltip, sameSubject, type Tooltip, tipOf } from "./subject.ts";
import { subjectWords, tooltipContent } from "./tooltip.ts";

/** The selected subject of a chart: one at a time, with rings around its marks and a tooltip beside them. */
export interface Selection {
  current(): ShownTooltip | undefined;
  /** Shows a subject as it is on a day, or nothing; a subject that the story does not know is not shown. */
  show(next: ShownTooltip | undefined, day: Edtf): void;
  /** Rewrites the tooltip, such as when more of the story has been loaded. */
  refresh(day: Edtf): void;
  /** Moves the rings and the tooltip after the chart has been drawn at another size. */
  reposition(): void;
}

/**
 * How far down the window, as a share of its height, a mark may be before a tooltip at the bottom edge would hide it.
 */
const lowestMark = 0.55;

const closeButton = ({ close }: Language) =>
  node("button", { type: "button", class: "close", "aria-label": close }, "×");

/** Creates the selection of a chart, shown in its overlay. */
export function selectionOn(host: Host, overlay: Overlay): Selection {
  const { container, sourceList } = host;
  const { tooltip: pane } = overlay;
  let shown: ShownTooltip | undefined;

  const hide = () => {
    const hadFocus = pane.contains(container.ownerDocument.activeElement);
    shown = undefined;
    pane.hidden = true;
    overlay.ring([]);
    if (hadFocus) overlay.walk.focus({ preventScroll: true });
  };
  const place = ({ subject, mark }: ShownTooltip) => {
    const chart = host.chart();
    if (!chart) return;
    const frame = overlay.boxOf(chart);
    const boxesOf = (marks: readonly Element[]) =>
      ringBoxes(
        marks.map((one) => overlay.boxOf(tipOf(one))),
        frame,
      );
    const rings = boxesOf(marksOf(host.story(), chart, subject));
    const anchor = (mark && boxesOf([mark])[0]) ?? anchorBox(rings, frame) ?? frame;
    const bounds = host.bounds();
    overlay.ring(rings);
    pane.style.setProperty("--max-height", `${bounds.height}px`);
    const avoided = host.avoid ? [...container.querySelectorAll(host.avoid)].map(overlay.boxOf) : [];
    const size = { width: pane.offsetWidth, height: pane.offsetHeight };
    const { x, y } = placeBeside(anchor, size, bounds, avoided);
    pane.style.setProperty("--x", `${Math.round(x)}px`);
    pane.style.setProperty("--y", `${Math.round(y)}px`);
    // On a narrow page the tooltip is at the edge of the window that is further from the mark.
    const middle = overlay.element.getBoundingClientRect().top + anchor.y + anchor.height / 2;
    pane.dataset.edge = middle > innerHeight * lowestMark ? "top" : "bottom";
  };
  const contentOf = ({ subject, pinned }: Tooltip, day: Edtf) =>
    tooltipContent(host.story(), subject, day, { sourceList, pinned });
  const write = ({ subject, pinned }: Tooltip, day: Edtf, content = contentOf({ subject, pinned }, day)) => {
    pane.setAttribute("aria-label", subjectWords(host.story(), subject, day));
    pane.innerHTML = [...content, ...(host.appendix?.(subject) ?? []), closeButton(host.story().language)]
      .map(serialize)
      .join("");
    pane.scrollTop = 0;
  };

  return {
    current: () => shown,
    refresh(day) {
      if (!shown) return;
      const { activeElement: focused } = container.ownerDocument;
      const isWithin = focused !== pane && pane.contains(focused);
      write(shown, day);
      place(shown);
      // What had the focus has been replaced.
      if (isWithin)
        (focused?.matches(".close") ? pane.querySelector<HTMLElement>(".close") : pane)?.focus({ preventScroll: true });
    },
    reposition() {
      if (!shown) return;
      const { mark: _, ...rest } = shown;
      shown = rest;
      place(rest);
    },
    show(next, day) {
      const content = next ? contentOf(next, day) : [];
      if (!next || content.length === 0) return hide();
      const isOtherLength = next.subject.kind === "several" && next.pinned !== shown?.pinned;
      if (isOtherLength || !sameSubject(next.subject, shown?.subject)) write(next, day, content);
      shown = next;
      pane.hidden = false;
      // The Tab key skips a tooltip that the arrow keys show only in passing.
      pane.inert = next.by === "keys" && !next.pinned;
      pane.classList.toggle("pinned", next.pinned);
      if (next.pinned) pane.tabIndex = 0;
      else pane.removeAttribute("tabindex");
      place(next);
    },
  };
}
