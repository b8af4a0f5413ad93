import { day, extent } from "../../events/check/dates.ts";
import {
  anything,
  either,
  entries,
  fieldsOf,
  flag,
  id,
  isRecord,
  type KnownIds,
  list,
  oneOf,
  type Shape,
} from "../../events/check/shape.ts";
import { fixShape } from "../../events/check/shapes.ts";
import { bounds, number, point, text } from "../../events/check/values.ts";
import type { Bank } from "../../events/model.ts";
import type { Box } from "../../layout/boxes.ts";
import type { ChartShapes } from "../chart.ts";
import type { AdvanceChoice, FrontMapOptions, FrontMapState, MapView, RoadPlan } from "./state.ts";

type Choice<Part> = Extract<AdvanceChoice, Part>;

/** What the check asks of a front map. */
export const frontMapShapes: ChartShapes<FrontMapOptions> = {
  options: (known, { views, roads }) => {
    const places = list(id("places", known));
    return fieldsOf<FrontMapOptions>({
      base: anything,
      water: anything,
      river: text(60),
      views: entries(viewShape({ views: Object.keys(views ?? {}), roads: Object.keys(roads ?? {}) })),
      "banks?": fieldsOf<Record<Bank, string>>({ left: text(60), right: text(60) }),
      countries: entries(text(60)),
      "neighbours?": entries(text(60)),
      "rivers?": entries(text(60)),
      "approximate?": list(text(60)),
      "roads?": entries(fieldsOf<RoadPlan>({ name: text(), through: places })),
      "crossings?": places,
      "open?": fieldsOf<NonNullable<FrontMapOptions["open"]>>({ text: text(), at: list(point) }),
      "register?": id("registers", known),
      "sources?": list(id("sources", known)),
    });
  },
  state: (known, { views }) => {
    const place = id("places", known);
    return fieldsOf<FrontMapState>({
      day,
      "since?": day,
      view: id("views", { views: Object.keys(views) }),
      "advances?": list(advance(known)),
      "rings?": list(place),
      "labels?": list(place),
      "callouts?": list(fieldsOf<NonNullable<FrontMapState["callouts"]>[number]>({ place, text: text() })),
      "layers?": list(oneOf(["toll"])),
      "steady?": extent,
      "dim?": flag,
    });
  },
};

const share = number(0, 1);

const viewShape = (known: KnownIds): Shape =>
  fieldsOf<MapView>({
    name: text(),
    bounds,
    "portrait?": bounds,
    "bandKm?": number(0),
    "minPriority?": number(),
    "locator?": id("views", known),
    "days?": list(day),
    "layers?": list(oneOf(["toll"])),
    "roads?": list(id("roads", known)),
    "legendCorner?": oneOf(["top left", "top right", "bottom left", "bottom right"]),
    "clear?": fieldsOf<Box>({ x: share, y: share, width: share, height: share }),
  });

/** A front by its id, from a day on, or fix by fix. */
function advance(known: KnownIds): Shape {
  const front = id("fronts", known);
  const stretch = fieldsOf<Choice<{ front: string }>>({ front, "from?": day, "skip?": list(text()) });
  const fixed = fieldsOf<Choice<{ fixes: unknown }>>({
    id: text(60),
    side: id("sides", known),
    fixes: list(fixShape(known), 1),
  });
  return either(
    isRecord,
    either((value) => isRecord(value) && "fixes" in value, fixed, stretch),
    front,
  );
}
