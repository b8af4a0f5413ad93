import type { Description } from "../../charts/chart.ts";
import type { Ground } from "./ground.ts";
import { layOver } from "./overlay.ts";
import { followPointer } from "./pointer.ts";
import { saidOf } from "./readout.ts";
import { type Shown, showing, type Told } from "./showing.ts";
import { eventAround, marksIn, type Subject, sameSubject, subjectOf } from "./subject.ts";
import { placeOnWalk, placesWithin, type Stop, stopAt, walkIn } from "./walk.ts";

/** A chart being explored by pointer and keyboard: nothing of it outlasts the state it was asked in. */
export interface Explorer {
  /** Follows the chart to a state, described; what was shown goes, unless only the size has changed. */
  follow(described: Description, state: unknown): void;
  /** Says what is shown anew, as when more has become known of it. */
  retell(): void;
  /** Shows what is shown of the same chart in another window, or nothing. */
  mirror(told: Told | undefined): void;
  /** Takes it out of reach, or gives it back. */
  setInert(inert: boolean): void;
}

/**
 * Lets a chart be explored: one stop for the Tab key, on which the arrow keys walk what is drawn in order of time;
 * the pointer shows the same. Enter or a press pins what is shown; Escape takes it away, and then leaves the chart.
 * Where something has been laid over the chart already, it takes that.
 */
export function explore(ground: Ground, over = layOver(ground.room, ground.prefix)): Explorer {
  const { story, room } = ground;
  const page = room.ownerDocument;
  const { now, show: showOn, again, retell } = showing(ground, over);
  let described: Description | undefined;
  let state: unknown;

  const day = () => described?.day ?? story.pivot;
  const showQuietly = (next?: Shown) => showOn(next, day());
  /** Shows what somebody here asked for. */
  const show = (next?: Shown) => {
    showQuietly(next);
    const shown = now();
    ground.told?.(shown && { subject: shown.subject, pinned: shown.pinned });
  };
  const walk = (): readonly Subject[] => {
    const chart = ground.chart();
    return chart ? walkIn(story, marksIn(chart), day()) : [];
  };
  const within = (event: string): readonly Subject[] => {
    const chart = ground.chart();
    return chart ? placesWithin(story, marksIn(chart), event) : [];
  };
  const tell = ({ subject, at, of }: Stop) => ground.say(`${saidOf(story, subject, day())}, ${at + 1} of ${of}`);

  /** Acts on a key of the walk; false for all others, which stay the page's. */
  const press = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean => {
    if (altKey || ctrlKey || metaKey || shiftKey) return false;
    const shown = now();
    if (key === "Escape") over.walk.blur();
    if (key === "Escape") return true;
    if (key === "Enter" && shown) show({ ...shown, by: "keys", pinned: !shown.pinned });
    if (key === "Enter") return shown !== undefined;
    const stop = stopAt(key, { way: walk(), within }, shown);
    if (!stop) return false;
    const { subject, under } = stop;
    ground.settle();
    show({ subject, by: "keys", pinned: false, ...(under !== undefined && { under }) });
    tell(stop);
    return true;
  };

  over.walk.addEventListener("keydown", (event) => {
    if (!event.defaultPrevented && press(event)) event.preventDefault();
  });
  over.walk.addEventListener("focusout", ({ relatedTarget }) => {
    const shown = now();
    const within = relatedTarget instanceof Node && over.element.contains(relatedTarget);
    if (shown?.by === "keys" && !shown.pinned && !within) show();
  });
  over.readout.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest(".close")) return show();
    const id = target.closest<HTMLElement>("[data-tells]")?.dataset.tells;
    if (id === undefined || !story.event.has(id)) return;
    show({ subject: { kind: "event", id }, by: "pointer", pinned: true });
    over.readout.focus({ preventScroll: true });
  });
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !now() || page.querySelector("dialog[open], [popover]:popover-open")) return;
    event.preventDefault();
    show();
  };
  // Caught anywhere on the page, since what came by pointer has no focus; and before the page acts on it.
  page.addEventListener("keydown", close, { capture: true });
  page.addEventListener("click", (event) => {
    // What was pressed may be gone by now: a list gives way to what it led to.
    const [way, chart] = [event.composedPath(), ground.chart()];
    const ours = way.includes(over.element) || (chart !== null && way.includes(chart));
    if (!ours && now()?.pinned) show();
  });
  const pointing = {
    over(mark: Element) {
      const subject = now()?.pinned ? undefined : subjectOf(story, mark);
      if (!subject) return;
      ground.settle();
      show({ subject, by: "pointer", pinned: false, mark });
    },
    away() {
      const shown = now();
      if (shown?.by === "pointer" && !shown.pinned) show();
    },
    pressed(mark: Element) {
      const subject = subjectOf(story, mark);
      const shown = now();
      if (!subject) return;
      if (shown?.pinned && sameSubject(shown.subject, subject)) return show();
      ground.settle();
      const under = subject.kind === "place" ? eventAround(mark) : undefined;
      show({ subject, by: "pointer", pinned: true, mark, ...(under !== undefined && { under }) });
      const way = under === undefined ? walk() : within(under);
      const at = placeOnWalk(way, subject);
      if (at === undefined) ground.say(saidOf(story, subject, day()));
      else tell({ subject, at, of: way.length });
    },
  };
  followPointer(room, { chart: ground.chart, readout: over.readout }, pointing);

  return {
    follow(next, at) {
      described = next;
      const chart = ground.chart();
      if (chart) over.cover(over.boxOf(chart));
      const way = walk();
      const deep = way.some(({ kind, ...rest }) => kind === "event" && "id" in rest && within(rest.id).length > 0);
      over.name(next.name, way.length > 0 ? keysOf(way.length, deep, ground.moves) : undefined);
      if (at === state) again();
      else showQuietly();
      state = at;
    },
    retell: () => retell(day()),
    mirror(told) {
      const shown = now();
      if (sameSubject(told?.subject, shown?.subject) && told?.pinned === shown?.pinned) return;
      ground.settle();
      showQuietly(told && { ...told, by: "pointer" });
    },
    setInert(inert) {
      over.element.inert = inert;
      if (inert) showQuietly();
    },
  };
}

/** What keys do on a walk of so many stops; `deep` where its events have places under them. */
function keysOf(stops: number, deep: boolean, moves = ""): string {
  const inner = deep ? " Down leads into the places drawn for an event, Up back to it." : "";
  return `Arrow keys walk what is drawn, ${stops} in order of time.${inner} Enter pins, Escape leaves.${moves && ` ${moves}`}`;
}
