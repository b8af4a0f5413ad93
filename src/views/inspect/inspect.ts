import type { Description } from "../../charts/chart.ts";
import type { Host } from "./host.ts";
import { keyWalk, placesWithin, walkRows } from "./keyWalk.ts";
import { type Inspected, listenToViewers } from "./listeners.ts";
import { overlayOn } from "./overlay.ts";
import { selectionOn } from "./selection.ts";
import { marksIn, sameSubject, type Tooltip } from "./subject.ts";

/** What lets viewers inspect a chart. Nothing that they have it tell outlasts the state that was drawn. */
export interface Inspector {
  /** Follows the chart to a state, described; what is shown goes, unless only the size of the chart has changed. */
  follow(description: Description, state: unknown): void;
  /** Writes what is shown anew, as when more has become known of it. */
  refresh(): void;
  /** Shows what another window tells of the same chart, or nothing. */
  mirror(tooltip: Tooltip | undefined): void;
  /** Takes the chart out of reach, or gives it back. */
  setInert(inert: boolean): void;
}

/**
 * Lets a chart be inspected. It is one stop for the Tab key, on which the arrow keys walk what is drawn in order of
 * time; the pointer shows the same. Enter or a press pins what is shown; Escape closes it, and then leaves the chart.
 * Where an overlay lies over the chart already, it takes that.
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
