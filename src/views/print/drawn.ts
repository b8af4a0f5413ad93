import { markup } from "../../marks/markup.ts";
import { inked } from "./inked.ts";
import { named } from "./named.ts";
import type { PrintPart } from "./parts.ts";

/** A part as markup. Throws with the part's name where its chart fails. */
export function drawn(part: PrintPart): string {
  try {
    return markup(inked(named(part.draw())));
  } catch (error) {
    throw new Error(`${part.name}: ${error instanceof Error ? error.message : error}`);
  }
}
