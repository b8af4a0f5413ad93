import type { Tooltip } from "../../inspect/subject.ts";
import type { PlayedBy } from "../../play/player.ts";
import type { Inspection } from "./inspection.ts";
import { type ChartView, type SlidePicture, sameChartView } from "./viewState.ts";
import type { Change, Views } from "./views.ts";
import type { Point, Zoom } from "./zoom.ts";

/** The callbacks for what is changed in this window, for other windows to show. */
export interface ViewListener {
  /** Called with the view of a chart when it is changed here. */
  onView(view: ChartView): void;
  /** Called with the position of the pointer when it is moved here. */
  onPointer(point: Point | undefined): void;
}

export type ViewSetters = ReturnType<typeof viewSetters>;

/** Functions that set parts of the view as chosen in this window, or the next day played, and tell other windows. */
export function viewSetters(
  { view, apply }: Views,
  inspection: Inspection,
  { picture, onView, onPointer }: ViewListener & { picture: SlidePicture },
) {
  // The clock of another device may be behind.
  let latest = 0;
  const setView = (next: ChartView, change?: Change, by: PlayedBy = "hand") => {
    if (by === "hand") latest = Math.max(Date.now(), latest + 1);
    // The next day played belongs to the act that started playing.
    const dated = { ...next, act: by === "hand" ? latest : view().act };
    apply({ ...dated, pointer: view().pointer }, change);
    onView(dated);
  };
  return {
    setView,
    /** Notes the time of an act in another window. */
    hear({ act = 0 }: ChartView) {
      latest = Math.max(latest, act);
    },
    setTooltip(tooltip: Tooltip | undefined) {
      const { zoom, pan } = view();
      const next = { zoom, pan, tooltip };
      if (!sameChartView(next, view())) setView(next);
    },
    setZoom(zoom: Zoom) {
      if (!picture.chart()) return;
      const { pan, tooltip } = view();
      setView({ zoom, pan });
      // The rings and the tooltip belong to the marks' earlier places.
      if (tooltip) inspection.mirror(undefined);
    },
    setPointer(pointer: Point | undefined) {
      apply({ ...view(), pointer });
      onPointer(pointer);
    },
  };
}
