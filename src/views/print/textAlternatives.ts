import type { Drawing } from "../../svg/node.ts";

/**
 * Returns a drawing in which every element described by a text is also named by it: a figure in a PDF has a single
 * alternative text, which the browser makes from the name alone.
 */
export function named(drawing: Drawing): Drawing {
  const { "aria-describedby": described, "aria-labelledby": labelled, ...rest } = drawing.attributes;
  if (described !== undefined) {
    const whole = [labelled, described].filter((id) => id !== undefined).join(" ");
    return { ...drawing, attributes: { ...rest, "aria-labelledby": whole } };
  }
  return drawing.children.length === 0 ? drawing : { ...drawing, children: drawing.children.map(named) };
}
