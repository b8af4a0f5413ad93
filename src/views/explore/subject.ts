import type { Edtf } from "../../events/model.ts";
import type { Story } from "../../events/read.ts";

/** What a mark of a chart stands for: one event, several folded into a number, a place, a front, or a tie of two actors. */
export type Subject =
  | { kind: "event"; id: string }
  | { kind: "several"; ids: readonly string[] }
  | { kind: "place"; id: string; day?: Edtf }
  | { kind: "front"; id: string }
  | { kind: "tie"; id: string };

const marked = "[data-event], [data-events], [data-place], [data-front], [data-tie]";

/** All marks of a drawn chart that stand for something, in painting order. */
export const marksIn = (chart: Element): readonly Element[] => [...chart.querySelectorAll(marked)];

/** The innermost mark that holds an element of a chart, or undefined. */
export const markAround = (element: Element): Element | undefined => element.closest(marked) ?? undefined;

/** What a mark stands for; an event before the place it happened at. A place drawn for a day of its own carries that day. */
export function subjectOf(story: Story, mark: Element): Subject | undefined {
  const [event, events, place, front, tie] = ["event", "events", "place", "front", "tie"].map((what) =>
    namesIn(mark, what),
  );
  if (event?.[0]) return { kind: "event", id: event[0] };
  if (events?.[0]) return { kind: "several", ids: events };
  if (place?.[0]) {
    const around = eventAround(mark);
    const day = mark.getAttribute("data-day") ?? (around && story.event.get(around)?.date);
    return { kind: "place", id: place[0], ...(day && { day }) };
  }
  if (front?.[0]) return { kind: "front", id: front[0] };
  return tie?.[0] ? { kind: "tie", id: tie[0] } : undefined;
}

/** The id of the event within whose mark another mark is drawn. */
export const eventAround = (mark: Element): string | undefined =>
  mark.parentElement?.closest("[data-event]")?.getAttribute("data-event") ?? undefined;

const namesIn = (mark: Element, what: string): readonly string[] =>
  mark.getAttribute(`data-${what}`)?.split(" ").filter(Boolean) ?? [];

/** Whether a mark stands for a subject, alone or among others. */
export function standsFor(story: Story, mark: Element, subject: Subject): boolean {
  const own = subjectOf(story, mark);
  if (!own) return false;
  if (subject.kind === "event")
    return own.kind === "several" ? own.ids.includes(subject.id) : sameSubject(own, subject);
  if (subject.kind !== "place" || own.kind !== "place") return sameSubject(own, subject);
  return own.day === subject.day && namesIn(mark, "place").includes(subject.id);
}

/** The part of a mark that points at what it stands for: of a front's way, its end, which is drawn last. */
export const tipOf = (mark: Element): Element =>
  mark.matches("[data-front]:not([data-event])") ? (mark.lastElementChild ?? mark) : mark;

/** Whether two marks would show the same. */
export const sameSubject = (a: Subject | undefined, b: Subject | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
