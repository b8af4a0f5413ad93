import type { Edtf } from "../../events/model.ts";
import type { Host } from "./host.ts";
import { placeOnWalk, type Stop, stopAt, type WalkRow } from "./keyWalk.ts";
import type { Overlay } from "./overlay.ts";
import { watchPointer } from "./pointer.ts";
import type { Selection } from "./selection.ts";
import { eventAround, type ShownTooltip, type Subject, sameSubject, subjectOf } from "./subject.ts";
import { subjectWords } from "./tooltip.ts";

/** A chart that is being inspected, and what its marks stand for. */
export interface Inspected {
  host: Host;
  overlay: Overlay;
  selection: Selection;
  /** The day on which the chart shows its places and fronts. */
  day(): Edtf;
  /** The rows that the arrow keys step through: the parts of the chart, each in order of time. */
  rows(): readonly WalkRow[];
  /** The places below an event of the walk, by the event's id. */
  under(event: string): readonly Subject[];
  /** Shows a tooltip that somebody in this window has asked for, or none, and tells other windows. */
  show(next?: ShownTooltip): void;
}

/**
 * Listens to everything by which viewers inspect a chart: keys, the pointer, the tooltip, and presses elsewhere on the
 * page.
 */
export function listenToViewers(inspected: Inspected): void {
  listenToKeys(inspected);
  listenToTooltip(inspected);
  listenToPage(inspected);
  listenToPointer(inspected);
}

/**
 * Announces a subject to screen readers and, if it is on a walk, its number among the stops; the part of the chart
 * comes first if it is not the same row as before.
 */
function announce(
  { host, day, rows }: Inspected,
  { subject, at, of, row }: Omit<Stop, "at"> & { at: number | undefined },
  rowBefore?: number,
): void {
  const { inspect } = host.story().language;
  const words = subjectWords(host.story(), subject, day());
  const all = rows();
  const name = row === undefined || row === rowBefore ? undefined : all[row]?.name;
  const part = row !== undefined && name !== undefined && `${inspect.part(name, row + 1, all.length)}. `;
  host.announce(`${part || ""}${at === undefined ? words : inspect.stop(words, at + 1, of)}`);
}

/** Steps through the chart by keys while its walk has the focus. */
function listenToKeys(inspected: Inspected): void {
  const { host, overlay, selection, rows, under, show } = inspected;
  const timeOf = (subject: Subject) =>
    subject.kind === "event" ? host.story().event.get(subject.id)?.when.from : undefined;
  /** Acts on a key of the walk; returns false for all others, which are left to the page. */
  const act = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean => {
    if (altKey || metaKey || shiftKey || (ctrlKey && key !== "Home" && key !== "End")) return false;
    const shown = selection.current();
    if (key === "Escape") overlay.walk.blur();
    if (key === "Escape") return true;
    if (key === "Enter" && shown) show({ ...shown, by: "keys", pinned: !shown.pinned });
    if (key === "Enter") return shown !== undefined;
    const stop = stopAt({ key, ctrlKey }, { rows: rows(), under, timeOf }, shown);
    if (!stop) return false;
    const { at: _, of: __, ...at } = stop;
    host.settle();
    show({ ...at, by: "keys", pinned: false });
    announce(inspected, stop, shown?.row);
    return true;
  };
  overlay.walk.addEventListener("keydown", (event) => {
    if (!event.defaultPrevented && act(event)) event.preventDefault();
  });
  overlay.walk.addEventListener("focusout", ({ relatedTarget }) => {
    const shown = selection.current();
    const isWithin = relatedTarget instanceof Node && overlay.element.contains(relatedTarget);
    if (shown?.by === "keys" && !shown.pinned && !isWithin) show();
  });
}

/** Closes the tooltip when its button is pressed, and opens the events that it lists. */
function listenToTooltip({ host, overlay: { tooltip }, show }: Inspected): void {
  tooltip.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest(".close")) return show();
    const id = target.closest<HTMLElement>("[data-show-event]")?.dataset.showEvent;
    if (id === undefined || !host.story().event.has(id)) return;
    show({ subject: { kind: "event", id }, by: "pointer", pinned: true });
    tooltip.focus({ preventScroll: true });
  });
}

/**
 * What Escape closes before a tooltip on any page. A browser without popovers refuses their selector, but ignores it within
 * `:is`.
 */
const closedFirst = "dialog[open], :is(:popover-open)";

/** Closes the tooltip on Escape, and a pinned one on a press anywhere else. */
function listenToPage({ host, overlay, selection, show }: Inspected): void {
  const page = host.container.ownerDocument;
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !selection.current()) return;
    if (page.querySelector(host.closedFirst ? `${closedFirst}, ${host.closedFirst}` : closedFirst)) return;
    event.preventDefault();
    show();
  };
  // Listened to on the whole page, since a tooltip opened by pointer has no focus, and before the page acts on the key.
  page.addEventListener("keydown", closeByKey, { capture: true });
  page.addEventListener("click", (event) => {
    // The pressed element may be gone by now: a list is replaced by what it led to.
    const [path, chart] = [event.composedPath(), host.chart()];
    const isOurs = path.includes(overlay.element) || (chart !== null && path.includes(chart));
    if (!isOurs && selection.current()?.pinned) show();
  });
}

/** Shows the tooltip of a mark on which the pointer rests, and pins that of a mark that is pressed. */
function listenToPointer(inspected: Inspected): void {
  const { host, overlay, selection, rows, under, show } = inspected;
  watchPointer(
    host.container,
    { chart: host.chart, tooltip: overlay.tooltip },
    {
      onRest(mark) {
        const subject = selection.current()?.pinned ? undefined : subjectOf(host.story(), mark);
        if (!subject) return;
        host.settle();
        show({ subject, by: "pointer", pinned: false, mark });
      },
      onLeave() {
        const shown = selection.current();
        if (shown?.by === "pointer" && !shown.pinned) show();
      },
      onPress(mark) {
        const shown = selection.current();
        const subject = subjectOf(host.story(), mark);
        if (!subject) return;
        if (shown?.pinned && sameSubject(shown.subject, subject)) return show();
        host.settle();
        const event = subject.kind === "place" ? eventAround(mark) : undefined;
        show({ subject, by: "pointer", pinned: true, mark, ...(event !== undefined && { under: event }) });
        const all = rows();
        const row = event === undefined ? all.findIndex(({ stops }) => placeOnWalk(stops, subject) !== undefined) : -1;
        const stops = event === undefined ? (all[row]?.stops ?? []) : under(event);
        const at = placeOnWalk(stops, subject);
        announce(inspected, { subject, at, of: stops.length, ...(row >= 0 && { row }) });
      },
    },
  );
}
