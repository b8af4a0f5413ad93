import { type Draft, withDefaults } from "../story.ts";
import { type Findings, literal, named, Path, type Problem } from "./problem.ts";
import { recordRules, turnRules } from "./rules.ts";
import { isRecord, type KnownIds, type Shape } from "./shape.ts";
import { shapesOf } from "./shapes.ts";
import { warnings } from "./warnings.ts";

export type { Findings, Problem } from "./problem.ts";
export { report } from "./report.ts";

const dictionaries = ["kinds", "sources", "events"];
const optional = [
  ...["sides", "theatres", "actors", "places"],
  ...["claims", "fronts", "series", "registers", "terms"],
];
const lists = ["starts", "ties"];
const own = ["title", "language", "focusDate", "zone", "eras", "bounds"];

/**
 * Checks a whole event file, of whatever origin, and returns every problem with its part, record and field. First each
 * record must have its shape (`shapes.ts`), then rules must hold within and between records (`rules.ts`). If there is
 * no error, it adds what the author should judge (`warnings.ts`). Never throws, whatever the value.
 */
export function checkStory(draft: unknown): Findings {
  const found: Problem[] = [];
  const file = new Path("story", "", "", found);
  if (!isRecord(draft)) {
    file.add(`is ${literal(draft)}`, "export it from events.ts: export const draft = defineStory({ … })");
    return { errors: found, warnings: [] };
  }
  const parts = [...dictionaries, ...optional, ...lists, ...own];
  for (const part of Object.keys(draft).filter((name) => !parts.includes(name))) {
    file.at(part).add("is not a part of an event file", `known parts are ${parts.join(", ")}`);
  }
  const shapes = shapesOf(knownIds(draft));
  shapes.story?.(Object.fromEntries(own.flatMap((name) => (name in draft ? [[name, draft[name]]] : []))), file);
  for (const part of [...dictionaries, ...optional]) dictionary(draft, part, shapes[part], found);
  for (const part of lists) records(draft, part, shapes[part], found);
  const wellShaped = found.length === 0;
  recordRules(draft, found);
  const whole = withDefaults(draft) as unknown as Draft;
  if (wellShaped) turnRules(whole, found);
  return { errors: found, warnings: found.length > 0 ? [] : warnings(whole) };
}

/** The ids of the records in each dictionary of an event file, whatever else may be wrong with it. */
export const knownIds = (draft: Readonly<Record<string, unknown>>): KnownIds =>
  Object.fromEntries(
    [...dictionaries, ...optional].map((part) => [part, isRecord(draft[part]) ? Object.keys(draft[part]) : []]),
  );

function dictionary(draft: Record<string, unknown>, part: string, shape: Shape | undefined, found: Problem[]): void {
  const entries = draft[part];
  if (entries === undefined && optional.includes(part)) return;
  if (!isRecord(entries)) {
    new Path("story", "", part, found).add(
      `is ${literal(entries)}`,
      "write an object that holds each record under its id",
    );
    return;
  }
  for (const [id, record] of Object.entries(entries)) {
    const path = new Path(part, named(id), "", found);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      path.add("has an id that cannot be part of a web address", "use lower-case letters, digits and single hyphens");
    }
    if (id in Object.prototype)
      path.add("has an id that every JavaScript object already has as a property", "choose another id");
    shape?.(record, path);
  }
  // In an object literal, `__proto__` is not an entry but sets the prototype.
  if (![Object.prototype, null].includes(Object.getPrototypeOf(entries)))
    new Path(part, "__proto__", "", found).add("has an id that cannot be part of a web address", "choose another id");
}

function records(draft: Record<string, unknown>, part: string, shape: Shape | undefined, found: Problem[]): void {
  const list = draft[part];
  if (list === undefined) return;
  if (!Array.isArray(list)) {
    new Path("story", "", part, found).add(`is ${literal(list)}`, "write a list of records");
    return;
  }
  for (const [index, record] of list.entries()) shape?.(record, new Path(part, `#${index + 1}`, "", found));
}
