import { sum } from "d3";
import { parseEdtf } from "../edtf.ts";
import type { Bounds } from "../model.ts";
import type { IncidentRow, Register } from "../registers.ts";
import { edtf } from "./dates.ts";
import { literal, type Path } from "./problem.ts";
import { either, fieldsOf, isRecord, list, type Shape } from "./shape.ts";
import { checkOnMap, number, text } from "./values.ts";

/** How many people: a whole number, zero or more. */
const people: Shape = (value, path) => {
  if (!Number.isInteger(value) || Number(value) < 0)
    path.add(`is ${literal(value)}`, "write a whole number, zero or more");
};

/** The shape of a register of incidents, given the shapes that accept the id of a source and the id of a side. */
export function registerShape(source: Shape, side: Shape): Shape {
  return fieldsOf<Register>({
    title: text(160),
    publisher: text(160),
    "short?": text(24),
    source,
    licence: text(60),
    scope: text(120),
    covers: row([
      ["first", edtf],
      ["last", edtf],
    ]),
    definition: text(400),
    "caveat?": text(),
    incidents: list(
      row([
        ["id", text(40)],
        ["date", edtf],
        ["until", orNull(edtf)],
        ["place", text(120)],
        ["longitude", number(-180, 180)],
        ["latitude", number(-90, 90)],
        ["withinKm", number(0, 20_000)],
        ["dead", deaths(side)],
        ["civilians", people],
        ["unknown", people],
        ["low", people],
        ["high", people],
        ["reportedBy", list(text(120))],
        ["note?", text()],
      ]),
      1,
    ),
  });
}

/** A row with one value for each of these columns, in this order. The last may be left out if its name ends in `?`. */
function row(columns: readonly (readonly [name: string, shape: Shape])[]): Shape {
  const names = columns.map(([name]) => name.replace("?", ""));
  return (value, path) => {
    if (!Array.isArray(value)) return path.add(`is ${literal(value)}`, `write a row: [${names.join(", ")}]`);
    if (value.length > columns.length)
      path.add(`has ${value.length} values`, `write ${columns.length}: ${names.join(", ")}`);
    for (const [index, [name, shape]] of columns.entries()) {
      const at = path.at(name.replace("?", ""));
      if (value[index] !== undefined) shape(value[index], at);
      else if (!name.endsWith("?")) at.add("is missing", `give a row of ${names.join(", ")}`);
    }
  };
}

const orNull = (shape: Shape): Shape =>
  either(
    (value) => value === null,
    () => undefined,
    shape,
  );

/** An object with the number of deaths of each side, keyed by the side's id. */
const deaths =
  (side: Shape): Shape =>
  (value, path) => {
    if (!isRecord(value)) return path.add(`is ${literal(value)}`, "write a record of deaths by side: { is: 3 }");
    for (const [id, count] of Object.entries(value)) {
      side(id, path.at(id));
      people(count, path.at(id));
    }
  };

/**
 * Checks what the shape of a register cannot express: an id given twice, days that run backwards or lie outside the
 * days it covers, points off the story's map, an estimate outside its own range. A row with a note may have such a
 * range: the note says that the publisher gives it.
 */
export function registerRules({ incidents, covers }: Register, bounds: Bounds | undefined, path: Path): void {
  const [first, last] = covers.map(parseEdtf);
  if (first && last && last.to <= first.from)
    path.at("covers").add("runs backwards", "give the first day, then the last");
  const seen = new Map<string, number>();
  for (const [index, row] of incidents.entries()) {
    const at = path.at("incidents").at(index);
    const [id, date, , , longitude, latitude] = row;
    const before = seen.get(id);
    if (before !== undefined)
      at.at("id").add(`is ${id}, which incidents[${before}] has already`, "keep one of the two");
    seen.set(id, before ?? index);
    const when = parseEdtf(date);
    if (when && first && last && (when.from < first.from || when.from >= last.to))
      at.at("date").add(
        `is ${date}, outside the days the register covers`,
        `give a day from ${covers[0]} to ${covers[1]}, or other days in covers`,
      );
    if (bounds) checkOnMap([longitude, latitude], bounds, at.at("longitude"));
    incidentRules(row, at);
  }
}

function incidentRules(row: IncidentRow, path: Path): void {
  const [, date, until, , , , , dead, civilians, unknown, low, high, , note] = row;
  const [start, end] = [parseEdtf(date), parseEdtf(until ?? date)];
  if (start && end && end.to <= start.from)
    path.at("until").add(`is ${until}, before the incident begins (${date})`, "give its last day, or null");
  const deaths = civilians + unknown + sum(Object.values(dead));
  const beyond = low > deaths ? { low } : high < deaths ? { high } : {};
  for (const [column, figure] of note ? [] : Object.entries(beyond))
    path
      .at(column)
      .add(
        `is ${figure}, but the row counts ${deaths} dead`,
        `give ${column === "low" ? "no more" : "no fewer"} than that, or say in note that the publisher gives these figures`,
      );
}
