import type { Draft } from "../story.ts";
import { type Findings, named, Place, type Problem, shown } from "./problem.ts";
import { rules, takings } from "./rules.ts";
import { isRecord, type Known, type Shape } from "./shape.ts";
import { shapesOf } from "./shapes.ts";
import { warnings } from "./warnings.ts";

export type { Findings, Problem } from "./problem.ts";
export { report } from "./report.ts";

const dictionaries = ["sides", "theatres", "kinds", "sources", "actors", "places", "events"];
const optional = ["claims", "fronts", "series", "terms"];
const lists = ["starts", "ties"];
const own = ["title", "pivot", "zone", "bounds"];

/**
 * Checks an event file of unknown origin, all of it, and gives every problem located by part, record and field.
 * Errors must be mended before anything is drawn; warnings are for an author to judge. Never throws, whatever it is given.
 */
export function checkStory(draft: unknown): Findings {
  const found: Problem[] = [];
  const whole = new Place("story", "", "", found);
  if (!isRecord(draft)) {
    whole.note(`is ${shown(draft)}`, "export a story made with defineStory({ … })");
    return { errors: found, warnings: [] };
  }
  const parts = [...dictionaries, ...optional, ...lists, ...own];
  for (const part of Object.keys(draft).filter((name) => !parts.includes(name))) {
    whole.at(part).note("is not a part of an event file", `known parts are ${parts.join(", ")}`);
  }
  const known: Known = Object.fromEntries(
    [...dictionaries, ...optional].map((part) => [part, isRecord(draft[part]) ? Object.keys(draft[part]) : []]),
  );
  const shapes = shapesOf(known);
  shapes.story?.(Object.fromEntries(own.flatMap((name) => (name in draft ? [[name, draft[name]]] : []))), whole);
  for (const part of [...dictionaries, ...optional]) dictionary(draft, part, shapes[part], found);
  for (const part of lists) records(draft, part, shapes[part], found);
  const shapely = found.length === 0;
  rules(draft, found);
  if (shapely) takings(draft as unknown as Draft, found);
  return { errors: found, warnings: found.length > 0 ? [] : warnings(draft as unknown as Draft) };
}

function dictionary(draft: Record<string, unknown>, part: string, shape: Shape | undefined, found: Problem[]): void {
  const given = draft[part];
  if (given === undefined && optional.includes(part)) return;
  if (!isRecord(given)) {
    new Place("story", "", part, found).note(`is ${shown(given)}`, "write a dictionary of records by id");
    return;
  }
  for (const [id, record] of Object.entries(given)) {
    const place = new Place(part, named(id), "", found);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      place.note("has an id that cannot stand in an address", "use small letters, digits and single hyphens");
    }
    if (id in Object.prototype) place.note("has an id that means something to the language", "name it otherwise");
    shape?.(record, place);
  }
  // Written into a dictionary, this id makes no record but stands behind all of them.
  if (![Object.prototype, null].includes(Object.getPrototypeOf(given)))
    new Place(part, "__proto__", "", found).note("has an id that cannot stand in an address", "name it otherwise");
}

function records(draft: Record<string, unknown>, part: string, shape: Shape | undefined, found: Problem[]): void {
  const given = draft[part];
  if (given === undefined) return;
  if (!Array.isArray(given)) {
    new Place("story", "", part, found).note(`is ${shown(given)}`, "write a list of records");
    return;
  }
  for (const [index, record] of given.entries()) shape?.(record, new Place(part, `#${index + 1}`, "", found));
}
