import type { Host } from "../../../src/views/inspect/host.ts";
import type { Subject } from "../../../src/views/inspect/subject.ts";
import { story } from "../../fixture/story.ts";

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

/** The surroundings of a chart of the fixture's story in a page without a list of sources. */
export const hostOf = (chart: Element, more: Partial<Host> = {}): Host => ({
  story: () => story,
  container: document.body,
  prefix: "",
  chart: () => chart,
  settle() {},
  announce() {},
  bounds: () => ({ x: 0, y: 0, width: 800, height: 600 }),
  sourceList: undefined,
  ...more,
});
