import { didYouMean } from "../events/check/didYouMean.ts";
import { literal } from "../events/check/problem.ts";
import { id, isRecord, type KnownIds, list, type Shape } from "../events/check/shape.ts";
import { checkPlain, text } from "../events/check/values.ts";

const asWords = 'write them with words of the vocabulary: words`It froze.${cite({ events: ["id"] })}`';

/**
 * The words of a step, as the functions of a vocabulary write them, naming ids that exist. Problems are told without the
 * number of the part, since an author does not count parts.
 */
export function wordsShape(known: KnownIds): Shape {
  const none: Readonly<Record<string, unknown>> = { events: undefined, claims: undefined, sources: undefined };
  const cited = Object.keys(none);
  const ids = Object.fromEntries([...cited, "places", "terms"].map((name) => [name, id(name, known)]));
  const citation: Shape = (cite, path) => {
    // A text in place of a record is spread letter by letter.
    if (!isRecord(cite) || "0" in cite) return path.add(`cite ${literal(cite)}`, asWords);
    for (const [name, named] of Object.entries({ ...none, ...cite })) {
      if (!cited.includes(name))
        path.add(`cite ${name}, which is no field of cite`, meant(name, "cite events, claims or sources"));
      else if (!Array.isArray(named)) list(text())(named, path.at(`cite.${name}`));
      else for (const one of named) ids[name]?.(one, path);
    }
    if (Object.values(cite).every((named) => Array.isArray(named) && named.length === 0))
      path.add("have a cite that names nothing", 'name what the sentence rests on: cite({ events: ["id"] })');
  };
  const meant = didYouMean(cited);
  const part: Shape = (value, path) => {
    if (typeof value === "string") return checkPlain(value, path, "have markup in them");
    if (isRecord(value) && "cite" in value) return citation(value.cite, path);
    const named = isRecord(value) ? (["place", "term"] as const).find((name) => name in value) : undefined;
    if (isRecord(value) && named) {
      ids[`${named}s`]?.(value[named], path);
      return text()(value.text, path.at(`${named}.text`));
    }
    const right = typeof value === "number" ? `write it as text: \${String(${value})}` : asWords;
    path.add(`have ${literal(value)} in them`, right);
  };
  return (value, path) => {
    if (!Array.isArray(value) || !value.every(Array.isArray)) return path.add(`are ${literal(value)}`, asWords);
    if (value.flat().length === 0) return path.add("are empty", "say what the step shows");
    for (const one of value.flat()) part(one, path);
  };
}
