import { didYouMean } from "./didYouMean.ts";
import { counted, literal, Path, type Problem } from "./problem.ts";

/** Checks a value of unknown type and adds every problem it has at its path. Never throws. */
export type Shape = (value: unknown, path: Path) => void;

/** The ids of the records in each dictionary of the event file, keyed by the dictionary's name. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/** Whether a value is an object that is neither null nor a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value has no problem. */
export const accepts = (shape: Shape, value: unknown): boolean => problemsOf(shape, value).length === 0;

function problemsOf(shape: Shape, value: unknown): readonly Problem[] {
  const found: Problem[] = [];
  shape(value, new Path("", "", "", found));
  return found;
}

/** A record with these fields and no others. A field whose name ends in `?` may be left out. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  const names = Object.keys(shapes).map((name) => name.replace("?", ""));
  const meant = didYouMean(names);
  return (value, path) => {
    if (!isRecord(value)) return path.add(`is ${literal(value)}`, `write a record with ${names.join(", ")}`);
    for (const key of Object.keys(value)) {
      if (!names.includes(key)) {
        path.at(key).add("is not a field of this record", meant(key, `the known fields are ${names.join(", ")}`));
      }
    }
    for (const [name, shape] of Object.entries(shapes)) {
      const key = name.replace("?", "");
      const field = Object.hasOwn(value, key) ? value[key] : undefined;
      const [empty] = typeof field === "string" && field.trim() === "" ? problemsOf(shape, field) : [];
      if (empty) path.at(key).add("is empty", `${empty.right}${name.endsWith("?") ? ", or leave the field out" : ""}`);
      else if (field !== undefined) shape(field, path.at(key));
      else if (!name.endsWith("?")) path.at(key).add("is missing", `add ${key} to this record`);
    }
  };
}

/**
 * A shape for each field of a type, under its name, which ends in `?` if the field may be left out. The compiler asks for
 * every field, and for no other.
 */
export type FieldsOf<Type> = {
  readonly [Name in keyof Type & string as object extends Pick<Type, Name> ? `${Name}?` : Name]-?: Shape;
};

/** A record of a type, as `fields` has it: a field added to the type needs a shape too. */
export const fieldsOf = <Type>(shapes: FieldsOf<Type>): Shape => fields(shapes as Readonly<Record<string, Shape>>);

/** A record that has, under keys of one shape, values of another. */
export const entries =
  (shape: Shape, key: Shape = anything): Shape =>
  (value, path) => {
    if (!isRecord(value)) return path.add(`is ${literal(value)}`, "write a record: { name: … }");
    for (const [name, entry] of Object.entries(value)) {
      key(name, path.at(name));
      shape(entry, path.at(name));
    }
  };

/** Any value at all. */
export const anything: Shape = () => undefined;

/** A list of exactly these values, each of its own shape; `right` is how it is written. */
export const tuple =
  (shapes: readonly Shape[], right: string): Shape =>
  (value, path) => {
    if (!Array.isArray(value) || value.length !== shapes.length) return path.add(`is ${literal(value)}`, right);
    for (const [index, shape] of shapes.entries()) shape(value[index], path.at(index));
  };

/** A list of values of one shape, at least `min` of them. */
export const list =
  (shape: Shape, min = 0): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return path.add(`is ${literal(value)}`, "write a list in square brackets");
    if (value.length < min)
      path.add(
        value.length === 0 ? "is empty" : `has ${counted(value.length, "entry", "entries")}`,
        `give at least ${min === 1 ? "one" : min}`,
      );
    for (const [index, entry] of value.entries()) shape(entry, path.at(index));
  };

/** A single value of a shape, or a list of at least one. */
export const oneOrMore =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? list(shape, 1)(value, path) : shape(value, path);

/** One of the given words, numbers or booleans. */
export function oneOf(words: readonly (string | number | boolean)[]): Shape {
  const known = new Set<unknown>(words);
  const meant = didYouMean(words.map(String));
  return (value, path) => {
    if (known.has(value)) return;
    const plain = typeof value === "string" && words.find((word) => typeof word !== "string" && String(word) === value);
    const right =
      plain !== undefined && plain !== false
        ? `write it without quotes: ${plain}`
        : meant(value, `write one of ${words.join(", ")}`);
    path.add(`is ${literal(value)}`, right);
  };
}

/** The id of a record in a dictionary of the event file, or in one of several. */
export function id(dictionary: string | readonly string[], known: KnownIds): Shape {
  const dictionaries = [dictionary].flat();
  const ids = dictionaries.flatMap((name) => known[name] ?? []);
  const all = new Set<unknown>(ids);
  const meant = didYouMean(ids);
  const places = dictionaries.join(" or ");
  return (value, path) => {
    if (all.has(value)) return;
    if (typeof value !== "string") return path.add(`is ${literal(value)}`, `write an id from ${places} in quotes`);
    const wrong = `names ${literal(value)}, and there is no such id in ${places}`;
    path.add(wrong, meant(value, `add it to ${places}, or name one that is there${listed(ids)}`));
  };
}

/** How many ids are written out for an author to choose from. */
const maxListed = 12;

const listed = (ids: readonly string[]): string =>
  ids.length === 0 || ids.length > maxListed ? "" : `: ${ids.join(", ")}`;

/** True or false. */
export const flag: Shape = (value, path) => {
  if (typeof value !== "boolean") path.add(`is ${literal(value)}`, "write true or false, without quotes");
};

/** The first shape if `choose` is true of the value, the second otherwise. */
export const either =
  (choose: (value: unknown) => boolean, shape: Shape, other: Shape): Shape =>
  (value, path) =>
    choose(value) ? shape(value, path) : other(value, path);
