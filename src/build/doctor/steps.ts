/** The line on which a place in a text stands, counted from 1. */
export const lineAt = (source: string, at: number): number => source.slice(0, at).split("\n").length;

/**
 * Where each step of a slide begins in its module: the elements of the list after `steps:`, from where the slide's id
 * stands. Empty where the list is made by code. It knows strings, templates and comments as far as brackets go.
 */
export function stepsIn(source: string, from: number): readonly number[] {
  const [opening] = /\bsteps:\s*\[/.exec(source.slice(from)) ?? [];
  if (!opening) return [];
  const starts: number[] = [];
  let depth = 0;
  let begun = false;
  for (let at = from + source.slice(from).indexOf(opening) + opening.length; at < source.length; at += 1) {
    const sign = source[at] ?? "";
    if (source.startsWith("//", at)) at = skipTo(source, at, "\n");
    else if (/["'`]/.test(sign)) at = skipString(source, at);
    else if (depth === 0 && sign === ",") begun = false;
    else if (/\S/.test(sign)) {
      if (depth === 0 && sign === "]") return starts;
      if (depth === 0 && !begun) starts.push(at);
      begun = true;
      depth += /[[({]/.test(sign) ? 1 : /[\])}]/.test(sign) ? -1 : 0;
    }
  }
  return starts;
}

const skipTo = (source: string, at: number, sign: string): number => {
  const end = source.indexOf(sign, at + 1);
  return end < 0 ? source.length : end;
};

/** The last sign of a string or template that begins at a place; what stands in a template's braces is skipped whole. */
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
