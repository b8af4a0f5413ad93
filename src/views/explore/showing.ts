import type { Edtf } from "../../events/model.ts";
import { draw } from "../../marks/drawing.ts";
import { markup } from "../../marks/markup.ts";
import { beside } from "./beside.ts";
import type { Ground } from "./ground.ts";
import type { Overlay } from "./overlay.ts";
import { readout, saidOf } from "./readout.ts";
import { pointed, ringed } from "./rings.ts";
import { marksIn, type Subject, sameSubject, standsFor, tipOf } from "./subject.ts";

/** What is shown of a chart, as a value that can travel. */
export interface Told {
  subject: Subject;
  /** Stays until it is taken away. */
  pinned: boolean;
}

/** What is shown of a chart, and how it came to be. */
export interface Shown extends Told {
  by: "pointer" | "keys";
  /** The event within whose mark it is drawn, if it is on the way there. */
  under?: string;
  /** The mark pointed at. */
  mark?: Element;
}

export interface Showing {
  now(): Shown | undefined;
  /** Shows a subject as it stands on a day, or nothing; a subject of which the story says nothing is not shown. */
  show(next: Shown | undefined, day: Edtf): void;
  /** Says what is shown anew, as when more has become known of it. */
  retell(day: Edtf): void;
  /** Finds the place of what is shown again, after its chart has been drawn for another room. */
  again(): void;
}

/** Shows one subject at a time: rings around its marks, and a readout beside them. */
export function showing(ground: Ground, over: Overlay): Showing {
  const { story, room } = ground;
  const pane = over.readout;
  let shown: Shown | undefined;

  const hide = () => {
    const focused = pane.contains(room.ownerDocument.activeElement);
    shown = undefined;
    pane.hidden = true;
    over.ring([]);
    if (focused) over.walk.focus({ preventScroll: true });
  };

  const place = ({ subject, mark }: Shown) => {
    const chart = ground.chart();
    if (!chart) return;
    const frame = over.boxOf(chart);
    const boxes = (marks: readonly Element[]) =>
      ringed(
        marks.map((one) => over.boxOf(tipOf(one))),
        frame,
      );
    const rings = boxes(marksIn(chart).filter((one) => standsFor(story, one, subject)));
    const at = (mark && boxes([mark])[0]) ?? pointed(rings, frame) ?? frame;
    const within = ground.within();
    over.ring(rings);
    pane.style.setProperty("--room", `${within.height}px`);
    const kept = ground.clear ? [...room.querySelectorAll(ground.clear)].map(over.boxOf) : [];
    const { x, y } = beside(at, { width: pane.offsetWidth, height: pane.offsetHeight }, within, kept);
    pane.style.setProperty("--x", `${Math.round(x)}px`);
    pane.style.setProperty("--y", `${Math.round(y)}px`);
    // Where it is a sheet, it lies at the edge of the window that is further from the mark.
    const middle = over.element.getBoundingClientRect().top + at.y + at.height / 2;
    pane.dataset.edge = middle > innerHeight * lower ? "top" : "bottom";
  };

  const read = ({ subject, pinned }: Told, day: Edtf) => readout(story, subject, day, { alone: ground.alone, pinned });
  const tell = ({ subject, pinned }: Told, day: Edtf, drawn = read({ subject, pinned }, day)) => {
    pane.setAttribute("aria-label", saidOf(story, subject, day));
    pane.innerHTML = [...drawn, ...(ground.under?.(subject) ?? []), closing].map(markup).join("");
    pane.scrollTop = 0;
  };

  return {
    now: () => shown,
    retell(day) {
      if (!shown) return;
      tell(shown, day);
      place(shown);
    },
    again() {
      if (!shown) return;
      const { mark: _, ...rest } = shown;
      shown = rest;
      place(rest);
    },
    show(next, day) {
      const drawn = next ? read(next, day) : [];
      if (!next || drawn.length === 0) return hide();
      const longer = next.subject.kind === "several" && next.pinned !== shown?.pinned;
      if (longer || !sameSubject(next.subject, shown?.subject)) tell(next, day, drawn);
      shown = next;
      pane.hidden = false;
      // What is only passed on the way holds no stops for the Tab key.
      pane.inert = next.by === "keys" && !next.pinned;
      pane.classList.toggle("pinned", next.pinned);
      if (next.pinned) pane.tabIndex = 0;
      else pane.removeAttribute("tabindex");
      place(next);
    },
  };
}

/** How far down the window a mark may be, as a share, before a sheet at the bottom would hide it. */
const lower = 0.55;

const closing = draw("button", { type: "button", class: "close", "aria-label": "Close" }, "×");
