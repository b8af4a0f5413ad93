import type { Edtf } from "../../events/model.ts";
import type { Host } from "./host.ts";
import { placeOnWalk, type Stop, stopAt, type WalkRow } from "./keyWalk.ts";
import type { Overlay } from "./overlay.ts";
import { watchPointer } from "./pointer.ts";
import type { Selection } from "./selection.ts";
import { eventAround, type ShownTooltip, type Subject, sameSubject, subjectOf } from "./subject.ts";
import { subjectWords } from "./tooltip.ts";

/** A chart that is being inspected, and what its marks tell. */
export interface Inspected {
  host: Host;
  overlay: Overlay;
  selection: Selection;
  /** The day on which the chart shows its places and fronts. */
  day(): Edtf;
  /** What the arrow keys walk: the parts of the chart, each in order of time. */
  rows(): readonly WalkRow[];
  /** The places that lie under an event of the walk, by its id. */
  under(event: string): readonly Subject[];
  /** Shows what somebody here has asked for, or nothing, and tells other windows. */
  show(next?: ShownTooltip): void;
}

/** Listens to all by which viewers inspect a chart: keys, the pointer, the tooltip, and presses elsewhere on the page. */
export function listenToViewers(inspected: Inspected): void {
  listenToKeys(inspected);
  listenToTooltip(inspected);
  listenToPage(inspected);
  listenToPointer(inspected);
}

/**
 * Tells a screen reader a subject and, where it stands on a walk, at which of how many stops; before that the part of the
 * chart that it is in, unless that is the row where the walk was before.
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

/** Walks the chart by keys while its walk has the focus. */
function listenToKeys(inspected: Inspected): void {
  const { host, overlay, selection, rows, under, show } = inspected;
  const timeOf = (subject: Subject) =>
    subject.kind === "event" ? host.story().event.get(subject.id)?.when.from : undefined;
  /** Acts on a key of the walk; false for all others, which stay the page's. */
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

/** Closes the tooltip by its button, and opens the events that it lists. */
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

/** Closes the tooltip by Escape, and a pinned one by a press anywhere else. */
function listenToPage({ host, overlay, selection, show }: Inspected): void {
  const page = host.container.ownerDocument;
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !selection.current()) return;
    if (page.querySelector("dialog[open], [popover]:popover-open")) return;
    event.preventDefault();
    show();
  };
  // Caught anywhere on the page, since what came by pointer has no focus; and before the page acts on it.
  page.addEventListener("keydown", closeByKey, { capture: true });
  page.addEventListener("click", (event) => {
    // What was pressed may be gone by now: a list gives way to what it led to.
    const [path, chart] = [event.composedPath(), host.chart()];
    const isOurs = path.includes(overlay.element) || (chart !== null && path.includes(chart));
    if (!isOurs && selection.current()?.pinned) show();
  });
}

/** Shows what the pointer rests on, and pins what it presses. */
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
