import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import { entryAt, type ForeignFile } from "../foreign.ts";
import { readGeoJson } from "./geojson.ts";

/** Properties that togeojson adds for the look of a placemark, which a story does not use. */
const look = /^(?:styleUrl|styleHash|styleMapHash|stroke|fill|icon|label|visibility|@geometry-type)/;

/** Reads the placemarks of a KML file. Throws an Error for XML that is not well formed. */
export function readKml(text: string): ForeignFile {
  const page = new DOMParser({
    onError(level, message) {
      if (level !== "warning") throw new Error(`broken XML: ${message.split("\n")[0]}`);
    },
  }).parseFromString(text, "text/xml");
  const { features } = kml(page as unknown as Document);
  const plain = features.map((feature) => ({
    ...feature,
    properties: Object.fromEntries(Object.entries(feature.properties ?? {}).filter(([name]) => !look.test(name))),
  }));
  const name = page.getElementsByTagName("Document")[0]?.getElementsByTagName("name")[0];
  const title = name?.parentNode?.nodeName === "Document" ? (name.textContent?.trim() ?? "") : "";
  const { entries, remarks } = readGeoJson(plain, "KML");
  return {
    format: "KML",
    ...(remarks && { remarks }),
    entries: [...(title ? [{ ...entryAt("Document"), type: "title" as const, headline: title }] : []), ...entries],
  };
}
