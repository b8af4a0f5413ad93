/** A field of a record as declared in its type. */
export interface Field {
  name: string;
  optional: boolean;
  type: string;
  /** Its comment, on one line; empty if it has none. */
  says: string;
}

/** An exported interface of a module, read from its source. */
export interface Declared {
  name: string;
  says: string;
  fields: readonly Field[];
}

/** The exported interfaces of a module's source, in order, with their fields and comments. */
export function interfacesIn(source: string): readonly Declared[] {
  return [
    ...source.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export interface (\w+)[^{]*\{\n([\s\S]*?)\n\}/g),
  ].map(([, comment = "", name = "", body = ""]) => ({ name, says: oneLine(comment), fields: fieldsIn(body) }));
}

/** The exported type aliases, each with its type: `Bank` for `"left" | "right"`. */
export function aliasesIn(source: string): readonly (readonly [name: string, type: string])[] {
  const lists = new Map(
    [...source.matchAll(/export const (\w+) = \[([^\]]*)\] as const;/g)].map(([, name = "", items = ""]) => [
      name,
      [...items.matchAll(/"[^"]*"/g)].join(" | "),
    ]),
  );
  return [...source.matchAll(/export type (\w+)(?:<[^=]*>)? =([\s\S]*?);\n/g)].map(([, name = "", type = ""]) => {
    const [, list = ""] = /^ \(typeof (\w+)\)\[number\]$/.exec(type) ?? [];
    const plain = type
      .replace(/\s+/g, " ")
      .replace(/\breadonly /g, "")
      .replace(/^ \|? ?/, "");
    return [name, lists.get(list) ?? plain];
  });
}

/** A field is indented by two spaces; lines indented further belong to the field before. */
function fieldsIn(body: string): readonly Field[] {
  const members = body.matchAll(
    /(?:^ {2}\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^ {2}(?:readonly )?(\w+)(\?)?: ([\s\S]*?);$(?=\n {2}(?![ }])|$(?![\s\S]))/gm,
  );
  return [...members].map(([, comment = "", name = "", mark, type = ""]) => ({
    name,
    optional: mark === "?",
    type: withoutParameters(type.replace(/\s+/g, " ").replace(/\breadonly /g, "")),
    says: oneLine(comment),
  }));
}

/** A type without the parameters by which the compiler knows a story's ids: `Record<S, Source>` for `Record<S, Source<D>>`. */
const withoutParameters = (type: string): string =>
  type.replace(/NoInfer<(\w)>/g, "$1").replace(/(?<=\w)<[A-Z](?:, [A-Z])*>/g, "");

const oneLine = (comment: string): string =>
  comment
    .replace(/^\s*\*\s?/gm, "")
    .replace(/\s+/g, " ")
    .trim();
