import type { Bank, Bounds, Edtf, Fix } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";
import type { LonLat } from "../../geo/river.ts";
import type { Box } from "../../layout/boxes.ts";

export interface FrontMapState {
  /** The day; the map shows its end. */
  day: Edtf;
  /** An earlier day: places that have changed hands since are marked, and arrows begin where fronts stood then. */
  since?: Edtf;
  /** The name of a view. */
  view: string;
  advances?: readonly AdvanceChoice[];
  /** The ids of places to circle. */
  rings?: readonly string[];
  /** The ids of places to name whatever their priority. */
  labels?: readonly string[];
  callouts?: readonly { place: string; text: string }[];
  /** Further layers: `toll` draws the deaths that the map's register records after `since` and up to the day. */
  layers?: readonly "toll"[];
  /** The days that the map is played through: every name keeps a place that is free on all of them. */
  steady?: Extent;
  /** Only the land, the rivers and the places asked for: a quiet map to stand behind a title. */
  dim?: boolean;
}

/**
 * A front of the story, by id, from its beginning or from a day on, optionally without some of its fixes; or an advance
 * given fix by fix.
 */
export type AdvanceChoice =
  | string
  | { front: string; from?: Edtf; skip?: readonly string[] }
  | { id: string; side: string; fixes: readonly Fix[] };

/** A framing of the map. */
export interface MapView {
  /** What the view shows, in words that can follow "in": "the valley from Deir al-Zor to al-Qaim". */
  name: string;
  bounds: Bounds;
  /** Bounds for frames that are taller than wide, or nearly so, if they give a larger scale. */
  portrait?: Bounds;
  /** Width of each band of the ribbon, in kilometres; never drawn narrower than can be seen. */
  bandKm?: number;
  /** The least priority at which a place is named without being asked for by a state. */
  minPriority?: number;
  /** The name of the view that a small map in a corner shows, to say where this one lies. */
  locator?: string;
  /** The days the view is used for, if they are known: a legend below the map keeps room for these only. */
  days?: readonly Edtf[];
  /** The layers that states may show on it; the legend keeps room for them too. */
  layers?: readonly "toll"[];
  /** The ids of the roads drawn on it. */
  roads?: readonly string[];
  /** Where the legend stands, if not in the emptiest corner. */
  legendCorner?: "top left" | "top right" | "bottom left" | "bottom right";
  /** A part of the frame to keep clear, such as for a title, as fractions of its width and height. */
  clear?: Box;
}

/** A road known only by the places on it, drawn as a schematic line through them. */
export interface RoadPlan {
  /** The words along it, which must say that the line is schematic. */
  name: string;
  /** The ids of the places on it, in order. */
  through: readonly string[];
}

export interface FrontMapOptions {
  /** TopoJSON with the objects countries, borders and governorates; none may cross the meridian opposite Greenwich. */
  base: object;
  /** TopoJSON with the objects rivers (lines downstream) and lakes. */
  water: object;
  /** The river whose banks carry the ribbon, by id. */
  river: string;
  views: Readonly<Record<string, MapView>>;
  /** What to call the banks of the river, such as "West bank"; "Left bank" and "Right bank" if omitted. */
  banks?: Readonly<Record<Bank, string>>;
  /** The countries the map is about, by id, with the names to write on them; at most two have a tone of their own. */
  countries: Readonly<Record<string, string>>;
  /** Names of other countries, by id. */
  neighbours?: Readonly<Record<string, string>>;
  /** Names to set along rivers, by id. */
  rivers?: Readonly<Record<string, string>>;
  /** The ids of rivers whose course is only roughly known. */
  approximate?: readonly string[];
  /** Roads that views may show, by id: schematic lines through the places known to lie on them. */
  roads?: Readonly<Record<string, RoadPlan>>;
  /** The ids of places that are crossings: they are drawn between the posts of a gate. */
  crossings?: readonly string[];
  /** What to write on empty ground, and where. */
  open?: { text: string; at: readonly LonLat[] };
  /** The id of the register of deaths that the layer `toll` draws. */
  register?: string;
  /** The ids of the sources of the geography. */
  sources?: readonly string[];
}
