import type { ChartFigure } from "../../charts/chart.ts";
import type { Edtf } from "../../events/model.ts";
import type { Story } from "../../events/read.ts";

/**
 * What a mark of a chart stands for: an event, several events that share a mark, a place, a front, a tie of two actors,
 * or a figure about which the story says no more than the chart does.
 */
export type Subject =
  | { kind: "event"; id: string }
  | { kind: "several"; ids: readonly string[] }
  | { kind: "place"; id: string; day?: Edtf }
  | { kind: "front"; id: string }
  | { kind: "tie"; id: string }
  | ({ kind: "figure" } & ChartFigure);

/** What a tooltip shows, as a value that can be sent to another window. */
export interface Tooltip {
  subject: Subject;
  /** Whether it stays until it is closed. */
  pinned: boolean;
}

/** A tooltip that is shown, and how it was opened. */
export interface ShownTooltip extends Tooltip {
  by: "pointer" | "keys";
  /** The id of the event below which the keys reached this subject, if any. */
  under?: string;
  /** The index of the walk's row in which the keys reached it: a subject may be in several. */
  row?: number;
  /** The mark that was pointed at. */
  mark?: Element;
}

/** Marks that stand for something, as a selector. */
const markSelector = "[data-event], [data-events], [data-place], [data-front], [data-tie]";

/** All marks of a drawn chart that stand for something, in painting order. */
export const marksIn = (chart: Element): readonly Element[] => [...chart.querySelectorAll(markSelector)];

/** The marks of a drawn chart that stand for a subject. */
export function marksOf(story: Story, chart: Element, subject: Subject): readonly Element[] {
  if (subject.kind !== "figure") return marksIn(chart).filter((mark) => standsFor(story, mark, subject));
  const wanted = Object.entries(subject.at).map(([name, value]) => `[data-${name}="${CSS.escape(value)}"]`);
  return wanted.length > 0 ? [...chart.querySelectorAll(wanted.join(""))] : [];
}

/** The innermost mark that holds an element of a chart, or undefined. */
export const markAround = (element: Element): Element | undefined => element.closest(markSelector) ?? undefined;

/**
 * What a mark stands for: an event takes precedence over its place. A place that is drawn for a particular day includes
 * that day.
 */
export function subjectOf(story: Story, mark: Element): Subject | undefined {
  const [event, events, place, front, tie] = ["event", "events", "place", "front", "tie"].map((kind) =>
    idsIn(mark, kind),
  );
  if (event?.[0]) return { kind: "event", id: event[0] };
  if (events?.[0]) return { kind: "several", ids: events };
  if (place?.[0]) {
    const around = eventAround(mark);
    const day =
      mark.getAttribute("data-day") ??
      mark.closest("[data-pane-day]")?.getAttribute("data-pane-day") ??
      (around && story.event.get(around)?.date);
    return { kind: "place", id: place[0], ...(day && { day }) };
  }
  if (front?.[0]) return { kind: "front", id: front[0] };
  return tie?.[0] ? { kind: "tie", id: tie[0] } : undefined;
}

/** The id of the event within whose mark a mark is drawn, if any. */
export const eventAround = (mark: Element): string | undefined =>
  mark.parentElement?.closest("[data-event]")?.getAttribute("data-event") ?? undefined;

const idsIn = (mark: Element, kind: string): readonly string[] =>
  mark.getAttribute(`data-${kind}`)?.split(" ").filter(Boolean) ?? [];

/** Whether a mark stands for a subject, alone or among others. */
export function standsFor(story: Story, mark: Element, subject: Subject): boolean {
  const own = subjectOf(story, mark);
  if (!own) return false;
  if (subject.kind === "event")
    return own.kind === "several" ? own.ids.includes(subject.id) : sameSubject(own, subject);
  if (subject.kind !== "place" || own.kind !== "place") return sameSubject(own, subject);
  return own.day === subject.day && idsIn(mark, "place").includes(subject.id);
}

/** The part of a mark that gets the ring: for a front's line its end, which is drawn last. */
export const tipOf = (mark: Element): Element =>
  mark.matches("[data-front]:not([data-event])") ? (mark.lastElementChild ?? mark) : mark;

/** Whether two subjects are equal; two undefined ones are. */
export const sameSubject = (a: Subject | undefined, b: Subject | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
