import type { Drawing } from "../../svg/node.ts";

/**
 * The same drawing, with what is described by a text named by it, too: a PDF has one alternative text for a figure, and
 * the browser makes it from the name alone.
 */
export function named(drawing: Drawing): Drawing {
  const { "aria-describedby": described, "aria-labelledby": labelled, ...rest } = drawing.attributes;
  if (described !== undefined) {
    const whole = [labelled, described].filter((id) => id !== undefined).join(" ");
    return { ...drawing, attributes: { ...rest, "aria-labelledby": whole } };
  }
  return drawing.children.length === 0 ? drawing : { ...drawing, children: drawing.children.map(named) };
}
