import type { Drawing } from "./node.ts";

const empty = new Set(["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
/** A text as it is written in HTML and XML, between tags and in attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => escapes[found] ?? found);

/**
 * A drawing as HTML markup, with any SVG in it inline. Text and attribute values are escaped, so text is never markup.
 */
export function serialize(drawing: Drawing): string {
  if (drawing.tag === "#text") return escaped(drawing.text ?? "");
  const attributes = Object.entries(drawing.attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
  if (empty.has(drawing.tag)) return `<${drawing.tag}${attributes}>`;
  const inside = drawing.text === undefined ? drawing.children.map(serialize).join("") : escaped(drawing.text);
  return `<${drawing.tag}${attributes}>${inside}</${drawing.tag}>`;
}
