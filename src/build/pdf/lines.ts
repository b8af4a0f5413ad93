/** What ends a step of a path: a point, a line, a curve, the way back to its beginning. */
const steps: ReadonlySet<string> = new Set(["m", "l", "c", "v", "y", "h"]);

/**
 * A content stream as Chromium writes it in lines, one operator to a line with its operands; but the steps of a path, and
 * signs shown one after the other, stay together as one: nearly all of a chart is such steps, and none of them has to be
 * looked at by itself. Joined by newlines the lines are the content again.
 */
export function linesOf(content: string): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  let before: Kind = "other";
  for (let from = 0; from <= content.length; ) {
    const found = content.indexOf("\n", from);
    const end = found < 0 ? content.length : found;
    const kind = kindOf(content, from, end);
    if (from > start && (kind !== before || kind === "other")) {
      lines.push(content.slice(start, from - 1));
      start = from;
    }
    before = kind;
    from = end + 1;
  }
  return [...lines, content.slice(start)];
}

type Kind = "step" | "sign" | "other";

function kindOf(content: string, from: number, end: number): Kind {
  const last = content[end - 1] ?? "";
  const space = end - from === 1 || content[end - 2] === " ";
  if (space && steps.has(last)) return "step";
  return last === "j" && content[end - 2] === "T" ? "sign" : "other";
}
