import type { Player } from "../../play/player.ts";
import type { Inspection } from "./inspection.ts";
import type { Pen } from "./pen.ts";
import type { ViewSetters } from "./viewSetters.ts";
import type { ChartView, ViewState } from "./viewState.ts";
import type { Views } from "./views.ts";
import type { Point } from "./zoom.ts";

/** Shows in this window what is done to a step in the other windows of the talk. */
export interface OtherWindows {
  /** Shows the view of another window, whatever was done here before. */
  take(view: ViewState): void;
  /** Shows another window's pointer and ink, and its view of the chart unless there was later interaction here. */
  show(view: ViewState): void;
  /** Shows another window's view of the chart alone, unless there was later interaction here. */
  showChart(view: ChartView): void;
  showPointer(point: Point | undefined): void;
}

interface Shown extends Pick<Views, "view" | "apply">, Pick<ViewSetters, "hear"> {
  inspection: Inspection;
  pen: Pen;
  player: Player;
  /** Whether this window's view counts if that of another window was reached at the same time. */
  isLeading(): boolean;
}

/** Follows other windows. Of two views of a step, the one of the later act is shown. */
export function otherWindows({ view, apply, hear, inspection, pen, player, isLeading }: Shown): OtherWindows {
  /** Whether the view of another window is older than the one here; of two at the same time the stage's counts. */
  const isBefore = ({ act = 0 }: ChartView) => {
    const own = view().act ?? 0;
    return act < own || (act === own && own > 0 && isLeading());
  };
  const take = ({ ink = [], ...next }: ViewState) => {
    applyChart(next);
    pen.show(ink);
  };
  const applyChart = (next: ViewState) => {
    hear(next);
    apply(next);
    inspection.mirror(next.tooltip);
    player.follow();
  };
  return {
    take,
    show(next) {
      const { pointer, ink = [] } = next;
      if (!isBefore(next)) return take(next);
      apply({ ...view(), pointer });
      pen.show(ink);
    },
    showChart(next) {
      if (!isBefore(next)) applyChart({ ...next, pointer: view().pointer });
    },
    showPointer: (pointer) => apply({ ...view(), pointer }),
  };
}
