/** The number of the line, from 1, that contains the character at an index. */
export const lineAt = (source: string, at: number): number => source.slice(0, at).split("\n").length;

/**
 * The index in a module's source at which each step of a slide begins: the elements of the first list `steps: [` after
 * `from`, where the slide's id is. Empty if the list is computed. Brackets in strings, templates and comments are
 * ignored.
 */
export function stepsIn(source: string, from: number): readonly number[] {
  const [opening] = /\bsteps:\s*\[/.exec(source.slice(from)) ?? [];
  if (!opening) return [];
  const starts: number[] = [];
  let depth = 0;
  let begun = false;
  for (let at = from + source.slice(from).indexOf(opening) + opening.length; at < source.length; at += 1) {
    const character = source[at] ?? "";
    if (source.startsWith("//", at)) at = skipTo(source, at, "\n");
    else if (source.startsWith("/*", at)) at = skipTo(source, at + 1, "*/") + 1;
    else if (/["'`]/.test(character)) at = skipString(source, at);
    else if (depth === 0 && character === ",") begun = false;
    else if (/\S/.test(character)) {
      if (depth === 0 && character === "]") return starts;
      if (depth === 0 && !begun) starts.push(at);
      begun = true;
      depth += /[[({]/.test(character) ? 1 : /[\])}]/.test(character) ? -1 : 0;
    }
  }
  return starts;
}

const skipTo = (source: string, at: number, character: string): number => {
  const end = source.indexOf(character, at + 1);
  return end < 0 ? source.length : end;
};

/** The index of the closing quote of a string or template that begins at `from`. */
function skipString(source: string, from: number): number {
  const quote = source[from];
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === quote) return at;
    else if (quote === "`" && source.startsWith("${", at)) at = skipBraces(source, at + 1);
  }
  return source.length;
}

function skipBraces(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    if (/["'`]/.test(source[at] ?? "")) at = skipString(source, at);
    else if (source[at] === "{") depth += 1;
    else if (source[at] === "}") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return source.length;
}
