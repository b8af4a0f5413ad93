import { type Folder, kmlWithFolders } from "@tmcw/togeojson";
import { DOMParser, type Element } from "@xmldom/xmldom";
import type { Feature } from "geojson";
import { entryAt, type Fields, type Foreign, type ForeignFile, textOf } from "../foreign.ts";
import { readGeoJson } from "./geojson.ts";

/** Properties that togeojson adds for the look of a placemark, which a story does not use. */
const look =
  /^(?:styleUrl|styleHash|styleMapHash|visibility|@geometry-type|stroke|fill|icon|(?:stroke|fill|icon|label)-.+)$/;

/** Reads the placemarks of a KML file. Throws an Error for XML that is not well formed. */
export function readKml(text: string): ForeignFile {
  const page = new DOMParser({
    onError(level, message) {
      if (level !== "warning") throw new Error(`broken XML: ${message.split("\n")[0]}`);
    },
  }).parseFromString(text, "text/xml");
  const features = featuresIn(kmlWithFolders(page as unknown as Document).children, []);
  const containers = ["Document", "Folder"].flatMap((name) => [...page.getElementsByTagName(name)]);
  const { entries, remarks } = readGeoJson(features, "KML");
  return { format: "KML", ...(remarks && { remarks }), entries: [...containers.flatMap(titleOf), ...entries] };
}

/** The placemarks in some folders, whose group is the folder that they are in. */
const featuresIn = (
  children: Folder["children"],
  folders: readonly string[],
): readonly Feature<Feature["geometry"] | null>[] =>
  children.flatMap((child) => {
    if (child.type === "folder")
      return featuresIn(child.children, [...folders, textOf(child.meta.name)].filter(Boolean));
    const properties = Object.entries(child.properties ?? {}).filter(([name]) => !look.test(name));
    return [
      { ...child, properties: { ...grouped(folders, child.properties ?? {}), ...Object.fromEntries(properties) } },
    ];
  });

/** The innermost of some folders as a group, unless a placemark has a group of its own, and the others as what they are. */
function grouped(folders: readonly string[], properties: Fields): Fields {
  const isGrouped = Object.keys(properties).some((name) => name.toLowerCase() === "group");
  const [group, outer] = isGrouped ? ["", folders] : [folders.at(-1), folders.slice(0, -1)];
  return { ...(group && { group }), ...(outer.length > 0 && { folder: outer.join(" › ") }) };
}

/** How a document or a folder is shown, which a story does not use. */
const shown = new Set(["name", "open", "visibility", "styleUrl"]);

/** What a document or a folder says of itself, besides the name of a folder, which is a group; none if it says nothing. */
function titleOf(container: Element): readonly Foreign[] {
  const fields = [...container.childNodes]
    .filter((child): child is Element => child.nodeType === child.ELEMENT_NODE)
    .filter((child) => [...child.childNodes].every(({ nodeType }) => nodeType !== child.ELEMENT_NODE))
    .map((child): [string, string] => [child.tagName, textOf(child.textContent)])
    .filter(([, value]) => value !== "");
  const { name = "", description = "" } = Object.fromEntries(fields);
  const isDocument = container.tagName === "Document";
  const rest = fields.filter(([field]) => !shown.has(field) && !(isDocument && field === "description"));
  if (rest.length === 0 && !(isDocument && (name || description))) return [];
  const title = { ...entryAt(container.tagName), type: "title" as const };
  if (isDocument) return [{ ...title, headline: name, text: description, rest: Object.fromEntries(rest) }];
  return [{ ...title, rest: Object.fromEntries(rest.map(([field, value]) => [`folder ${name}, ${field}`, value])) }];
}
