import type { Description } from "../../charts/chart.ts";
import type { Host } from "./host.ts";
import { keyWalk, placesWithin, walkRows } from "./keyWalk.ts";
import { type Inspected, listenToViewers } from "./listeners.ts";
import { overlayOn } from "./overlay.ts";
import { selectionOn } from "./selection.ts";
import { marksIn, sameSubject, type Tooltip } from "./subject.ts";

/** Lets viewers inspect a chart. Tooltips close when another state is drawn. */
export interface Inspector {
  /**
   * Follows the chart to a state and its description; a tooltip closes unless only the size of the chart has changed.
   */
  follow(description: Description, state: unknown): void;
  /** Rewrites what is shown, such as when more of the story has been loaded. */
  refresh(): void;
  /** Shows the tooltip that another window shows of the same chart, or none. */
  mirror(tooltip: Tooltip | undefined): void;
  /** Makes the chart inert, or usable again. */
  setInert(inert: boolean): void;
}

/**
 * Makes a chart inspectable. The chart is one stop for the Tab key, on which the arrow keys step through its marks in
 * order of time; the pointer shows the same tooltips. Enter or a press pins a tooltip; Escape closes it, and when
 * pressed again leaves the chart. `overlay` is the one already over the chart, if any.
 */
export function inspect(host: Host, overlay = overlayOn(host)): Inspector {
  const selection = selectionOn(host, overlay);
  let description: Description | undefined;
  let state: unknown;

  const marks = () => {
    const chart = host.chart();
    return chart ? marksIn(chart) : [];
  };
  const day = () => description?.day ?? host.story().focusDate;
  const inspected: Inspected = {
    host,
    overlay,
    selection,
    day,
    rows: () =>
      walkRows(keyWalk(host.story(), marks(), day()), description?.parts, host.story().language.inspect.otherParts),
    under: (event) => placesWithin(host.story(), marks(), event),
    show(next) {
      selection.show(next, day());
      const shown = selection.current();
      host.onTooltip?.(shown && { subject: shown.subject, pinned: shown.pinned });
    },
  };
  listenToViewers(inspected);

  return {
    follow(next, at) {
      description = next;
      const chart = host.chart();
      if (chart) overlay.cover(overlay.boxOf(chart));
      const rows = inspected.rows();
      const walk = new Set(rows.flatMap(({ stops }) => stops));
      const isDeep = [...walk].some((stop) => stop.kind === "event" && inspected.under(stop.id).length > 0);
      overlay.label(
        next.name,
        walk.size > 0
          ? [
              host.story().language.inspect.walkKeysInFull({ stops: walk.size, parts: rows.length, isDeep }),
              host.moveKeys,
            ]
              .filter(Boolean)
              .join(" ")
          : undefined,
      );
      if (at === state) selection.reposition();
      else selection.show(undefined, day());
      state = at;
    },
    refresh: () => selection.refresh(day()),
    mirror(tooltip) {
      const shown = selection.current();
      if (sameSubject(tooltip?.subject, shown?.subject) && tooltip?.pinned === shown?.pinned) return;
      host.settle();
      selection.show(tooltip && { ...tooltip, by: "pointer" }, day());
    },
    setInert(inert) {
      overlay.element.inert = inert;
      if (inert) selection.show(undefined, day());
    },
  };
}
