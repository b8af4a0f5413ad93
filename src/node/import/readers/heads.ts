/** The columns of a table that are read into fields. */
export type Column =
  | "id"
  | "title"
  | "text"
  | "start"
  | "end"
  | "time"
  | "group"
  | "place"
  | "latitude"
  | "longitude"
  | "spot"
  | "link"
  | "display"
  | "type";

/** The heads under which each column may stand, in lower case, the likeliest first. */
const heads: Readonly<Record<Column, readonly string[]>> = {
  title: [
    "headline",
    "title",
    "event",
    "name",
    "label",
    "summary",
    "subject",
    "titel",
    "titre",
    "título",
    "titolo",
    "ereignis",
    "événement",
    "suceso",
    "evento",
    "acontecimiento",
    "العنوان",
    "الحدث",
    "what",
  ],
  text: [
    "text",
    "description",
    "details",
    "body",
    "content",
    "beschreibung",
    "texte",
    "texto",
    "descripción",
    "الوصف",
    "summary",
    "notes",
  ],
  start: [
    "start date",
    "start_date",
    "startdate",
    "start",
    "date",
    "dates",
    "begin",
    "from",
    "when",
    "datum",
    "fecha",
    "fecha de inicio",
    "inicio",
    "data",
    "beginn",
    "jahr",
    "année",
    "año",
    "التاريخ",
    "السنة",
  ],
  end: [
    "end date",
    "end_date",
    "enddate",
    "end",
    "until",
    "to",
    "finish",
    "bis",
    "fin",
    "fecha de fin",
    "ende",
    "النهاية",
  ],
  time: ["time", "start time", "uhrzeit", "heure", "hora"],
  group: [
    "group",
    "tag",
    "category",
    "kind",
    "lane",
    "series",
    "section",
    "period",
    "kategorie",
    "gruppe",
    "catégorie",
    "categoría",
    "grupo",
  ],
  place: ["place", "places", "location", "where", "venue", "city", "ort", "lieu", "lugar", "luogo", "المكان"],
  latitude: ["latitude", "lat", "y", "breite", "latitud"],
  longitude: ["longitude", "lon", "lng", "long", "x", "länge", "longitud"],
  spot: ["coordinates", "coordinate", "coords", "coord", "latlng", "lat/lng", "geo", "wkt", "point", "coordenadas"],
  link: ["source", "sources", "link", "links", "url", "source url", "reference", "quelle", "lien", "fuente", "enlace"],
  display: ["display date", "display_date"],
  id: ["id", "unique_id", "unique id", "uid"],
  type: ["type"],
};

/** Parts of heads, in lower case, by which a date can be told where no head is exactly one of those above. */
const ending = /end|until|finish|death|died|clos|dissol/;
const dating = /date|year|when|birth|born|began|begin|start|found|opened/;
const ofTheFile = /update|creat|modif|display|access|retriev|publi/;

/** Whether a head may stand over the start of events, or over their end, though it is not called so. */
export const mayBe = (column: "start" | "end", head: string): boolean =>
  dating.test(head) && !ofTheFile.test(head) && ending.test(head) === (column === "end");

/** Finds the head of each column among the heads of a table, which are in lower case. */
export function columnsOf(tableHeads: readonly string[]): ReadonlyMap<Column, string> {
  const taken = new Set<string>();
  const columns = new Map<Column, string>();
  for (const [column, names] of Object.entries(heads) as [Column, readonly string[]][]) {
    const head = names.find((name) => tableHeads.includes(name) && !taken.has(name));
    if (head === undefined) continue;
    taken.add(head);
    columns.set(column, head);
  }
  return columns;
}
