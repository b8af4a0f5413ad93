import type { Subject } from "../../../src/views/inspect/subject.ts";

/** A chart with marks, given as markup. */
export const drawn = (html: string): Element => {
  const root = document.createElement("div");
  root.innerHTML = `<svg><g>${html}</g></svg>`;
  return root;
};

/** A mark with attributes, as markup. */
export const g = (attributes: string, inside = "") => `<g ${attributes}>${inside}</g>`;

/** An event as a subject. */
export const event = (id: string): Subject => ({ kind: "event", id });
