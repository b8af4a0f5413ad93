import { markup } from "../../marks/markup.ts";
import type { PrintPart } from "./parts.ts";

/** A part as a node. Throws with the part's name where its chart fails. */
export function drawn(part: PrintPart): Element {
  const template = document.createElement("template");
  try {
    template.innerHTML = markup(part.draw());
  } catch (error) {
    throw new Error(`${part.name}: ${error instanceof Error ? error.message : error}`);
  }
  const section = template.content.firstElementChild;
  if (!section) throw new Error(`${part.name}: nothing was drawn`);
  // A PDF has one alternative text for a figure, and the browser makes it from the name alone.
  for (const chart of section.querySelectorAll("[aria-describedby]")) {
    const described = chart.getAttribute("aria-describedby") ?? "";
    chart.setAttribute("aria-labelledby", `${chart.getAttribute("aria-labelledby")} ${described}`);
    chart.removeAttribute("aria-describedby");
  }
  return section;
}
