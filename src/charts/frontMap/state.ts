import type { Bank, Bounds, Edtf, Fix } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";
import type { LonLat } from "../../geo/river.ts";
import type { Box } from "../../layout/boxes.ts";

export interface FrontMapState {
  /** The day whose end is shown. */
  day: Edtf;
  /** An earlier day: what has changed hands since is marked, and arrows begin there. */
  since?: Edtf;
  /** The name of a view. */
  view: string;
  advances?: readonly AdvanceChoice[];
  /** Places circled. */
  rings?: readonly string[];
  /** Places named whatever their priority. */
  labels?: readonly string[];
  callouts?: readonly { place: string; text: string }[];
  /** What to draw besides: `toll`, the deaths that the map's register has after `since` and up to the day. */
  layers?: readonly "toll"[];
  /** Days that the map is played through: every name keeps a place that is free on all of them. */
  steady?: Extent;
  /** Only the land, the rivers and the places asked for: a quiet map to stand behind a title. */
  dim?: boolean;
}

/** A front of the story, from a day on or from its beginning, without some of its fixes; or an advance given fix by fix. */
export type AdvanceChoice =
  | string
  | { front: string; from?: Edtf; skip?: readonly string[] }
  | { id: string; side: string; fixes: readonly Fix[] };

/** A framing of the map. */
export interface MapView {
  /** What the view shows, in words that can follow "in": "the valley from Deir al-Zor to al-Qaim". */
  name: string;
  bounds: Bounds;
  /** Bounds for frames that are taller than wide. */
  portrait?: Bounds;
  /** Width of each band of the ribbon, in kilometres; never drawn narrower than can be seen. */
  bandKm?: number;
  /** The least priority at which a place is named without being asked for. */
  minPriority?: number;
  /** The view that a small map in a corner shows, to say where this one lies. */
  locator?: string;
  /** The days the view is used for, if they are known: a legend below the map keeps room for these and not for any day. */
  days?: readonly Edtf[];
  /** The layers that states may show on it, for which a legend keeps room too. */
  layers?: readonly "toll"[];
  /** The roads drawn on it, by id. */
  roads?: readonly string[];
  /** Part of the frame where nothing may be set, as fractions of its width and height: room for a title. */
  clear?: Box;
}

/** A road of which only the places on it are known: never more than a schematic line through them. */
export interface RoadPlan {
  /** What is written along it; it has to say that the line is schematic. */
  name: string;
  /** The ids of places on it, in order. */
  through: readonly string[];
}

export interface FrontMapOptions {
  /** TopoJSON with the objects countries, borders and governorates. */
  base: object;
  /** TopoJSON with the objects rivers (lines downstream) and lakes. */
  water: object;
  /** The river whose banks carry the ribbon, by id. */
  river: string;
  views: Readonly<Record<string, MapView>>;
  /** What to call the banks of the river, such as "West bank"; "Left bank" and "Right bank" where absent. */
  banks?: Readonly<Record<Bank, string>>;
  /** The countries the map is about, with the names to set on them; two at most get a tone of their own. */
  countries: Readonly<Record<string, string>>;
  /** Names of other countries, by id. */
  neighbours?: Readonly<Record<string, string>>;
  /** Names to set along rivers, by id. */
  rivers?: Readonly<Record<string, string>>;
  /** Rivers whose course is only roughly known, by id. */
  approximate?: readonly string[];
  /** Roads that views may show, by id: schematic lines through the places known to lie on them. */
  roads?: Readonly<Record<string, RoadPlan>>;
  /** Places that are crossings, by id: drawn between the posts of a gate. */
  crossings?: readonly string[];
  /** What to write on empty ground, and where. */
  open?: { text: string; at: readonly LonLat[] };
  /** The id of the register of deaths that the layer `toll` draws. */
  register?: string;
  /** Sources of the geography, by id. */
  sources?: readonly string[];
}
