import type { Edtf } from "../events/model.ts";
import type { AdvanceChoice } from "../layout/mapAdvances.ts";
import type { RoadPlan } from "../layout/mapRoads.ts";
import type { MapView } from "../layout/mapSheet.ts";
import type { LonLat } from "../layout/river.ts";

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
  /** Places named whatever their weight. */
  labels?: readonly string[];
  callouts?: readonly { place: string; text: string }[];
  /** Only the ground, the river and the places asked for: a quiet map to stand behind a title. */
  dim?: boolean;
}

export interface FrontMapOptions {
  /** TopoJSON with the objects countries, borders and governorates. */
  base: object;
  /** TopoJSON with the objects rivers (lines downstream) and lakes. */
  water: object;
  /** The river whose banks carry the ribbon, by id. */
  river: string;
  views: Readonly<Record<string, MapView>>;
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
  /** Sources of the geography, by id. */
  sources?: readonly string[];
}
