import type { Description } from "../../charts/chart.ts";
import type { Host } from "./host.ts";
import type { Inspector } from "./inspect.ts";
import { type Overlay, overlayOn } from "./overlay.ts";
import { marksIn, type Tooltip } from "./subject.ts";

/** The DOM events that show that somebody is about to use a chart. */
const approaches = ["pointerover", "focusin"] as const;

/** The keys that step through a chart. */
const walkKeys = /^(Arrow|Home|End|Enter)/;

/** An inspector whose script may not have been loaded yet. */
export interface DeferredInspector extends Inspector {
  /** Settles once a requested inspector has been loaded. */
  readonly coming: Promise<void>;
}

/**
 * Makes a chart inspectable by a script that is loaded only when somebody points at the chart, touches it or reaches it
 * by keyboard. Until then the chart is a stop for the Tab key all the same, and what is pressed meanwhile is handled
 * once the script is loaded.
 */
export function inspectDeferred(host: Host): DeferredInspector {
  const overlay = overlayOn(host);
  let inspector: Inspector | undefined;
  let followed: [Description, unknown] | undefined;
  let mirrored: Tooltip | undefined;
  let coming: Promise<void> | undefined;

  const begin = () => {
    coming ??= load().catch(() => {
      coming = undefined;
    });
  };
  const meanwhile = postponeEvents(host, overlay, begin);
  const load = async () => {
    const { inspect } = await import("./inspect.ts");
    meanwhile.end();
    inspector = inspect(host, overlay);
    if (followed) inspector.follow(...followed);
    if (mirrored) inspector.mirror(mirrored);
    meanwhile.repeat();
  };

  return {
    get coming() {
      return coming ?? Promise.resolve();
    },
    follow(description, state) {
      if (followed?.[1] !== state) mirrored = undefined;
      followed = [description, state];
      if (inspector) return inspector.follow(description, state);
      const chart = host.chart();
      const hasMarks = chart && marksIn(chart).length > 0;
      const keys = `${host.story().language.inspect.walkKeys} ${host.moveKeys ?? ""}`.trim();
      overlay.label(description.name, hasMarks ? keys : undefined);
    },
    refresh: () => inspector?.refresh(),
    mirror(tooltip) {
      mirrored = tooltip;
      if (inspector) inspector.mirror(tooltip);
      else if (tooltip) begin();
    },
    setInert(inert) {
      if (inspector) inspector.setInert(inert);
      else overlay.element.inert = inert;
    },
  };
}

type EventConstructor = new (type: string, like: Event) => Event;

/** Dispatches a copy of an event to the element that it was for. */
export const dispatchAgain = (event: Event): void => {
  event.target?.dispatchEvent(new (event.constructor as EventConstructor)(event.type, event));
};

/**
 * Calls `begin` when somebody is about to use a chart, and postpones presses and the pointer's position until it is
 * done.
 */
function postponeEvents({ container, chart }: Host, overlay: Overlay, begin: () => void) {
  const pressed: Event[] = [];
  let moves: readonly Event[] = [];
  const listening = new AbortController();
  const { signal } = listening;

  const postpone = (event: Event) => {
    begin();
    event.preventDefault();
    event.stopPropagation();
    pressed.push(event);
  };
  for (const approach of approaches) container.addEventListener(approach, begin, { signal });
  // Two events are kept: they show where the pointer is, and that it has moved there.
  const follow = (event: Event) => {
    moves = event.type === "pointerleave" ? [] : [...moves.slice(-1), event];
  };
  for (const type of ["pointermove", "pointerleave"]) container.addEventListener(type, follow, { signal });
  container.addEventListener(
    "click",
    (event) => {
      if (event.target instanceof Node && chart()?.contains(event.target)) postpone(event);
    },
    { capture: true, signal },
  );
  overlay.walk.addEventListener(
    "keydown",
    (event) => {
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (isPlain && walkKeys.test(event.key)) postpone(event);
    },
    { signal },
  );
  return {
    end: () => listening.abort(),
    /** Dispatches the postponed events again. */
    repeat() {
      for (const event of [...moves, ...pressed]) dispatchAgain(event);
    },
  };
}
