import type { Story } from "../../../events/read.ts";
import { type Geography, type Shape, shapesOf } from "../../../geo/geography.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Frame } from "../../chart.ts";
import type { FrontMapOptions, MapView } from "../state.ts";
import { type LabelCost, labelCost } from "./labelCost.ts";
import { compactSize, hasStrip } from "./legend.ts";
import { stripRoom } from "./legendRoom.ts";
import { type MapFrame, mapFrame } from "./mapFrame.ts";
import { type Surrounds, surrounds } from "./surrounds.ts";

/** The part of a map that is the same at every step with the same view and frame. */
export interface BaseLayer {
  map: MapFrame;
  shapes: BaseShapes;
  /** The font sizes of the frame and of the labels on the map, in pixels. */
  fontSize: number;
  labelSize: number;
  labelCost: LabelCost;
  /** The boxes that the view keeps clear. */
  clear: readonly Box[];
  /** The strip below the map that holds the legend, if there is one. */
  strip?: Box;
  /** What helps in reading the map, such as its scale bar and the names of rivers; absent on a dim map. */
  surrounds?: Surrounds;
}

/** The geography as paths. */
export interface BaseShapes {
  countries: readonly Shape[];
  governorates: readonly Shape[];
  borders: readonly Shape[];
  rivers: readonly Shape[];
  lakes: readonly Shape[];
}

export interface BaseLayerOptions {
  view: MapView;
  frame: Frame;
  /** Whether the map stands behind a title, without ribbon and surrounds. */
  dim: boolean;
}

/**
 * Lays out the part of a map that does not depend on the day. Throws a RangeError for a river or a road that does not
 * exist.
 */
export function baseLayer(
  story: Story,
  geography: Geography,
  options: FrontMapOptions,
  { view, frame, dim }: BaseLayerOptions,
): BaseLayer {
  const { width, fontSize } = frame;
  const strip = !dim && hasStrip(frame, fontSize) ? stripRoom(story, view, frame) : undefined;
  const height = strip?.y ?? frame.height;
  const map = mapFrame(story, geography, { view, river: options.river, width, height, fontSize, ribbon: !dim });
  const { path } = map.projection;
  const labelSize = strip ? compactSize(fontSize) : fontSize;
  const clear = clearIn(view, map.box);
  return {
    map,
    shapes: {
      countries: shapesOf(geography.countries, path),
      governorates: shapesOf(geography.governorates, path),
      borders: shapesOf(geography.borders, path),
      rivers: shapesOf(geography.rivers, path),
      lakes: shapesOf(geography.lakes, path),
    },
    fontSize,
    labelSize,
    labelCost: labelCost(map, geography),
    clear,
    ...(strip && { strip }),
    ...(!dim && {
      surrounds: surrounds(story, geography, map, { frame, strip: strip !== undefined, labelSize, clear, options }),
    }),
  };
}

/** The box that a view keeps clear in a frame, if any. */
const clearIn = ({ clear }: MapView, { width, height }: Box): readonly Box[] =>
  clear ? [{ x: clear.x * width, y: clear.y * height, width: clear.width * width, height: clear.height * height }] : [];
