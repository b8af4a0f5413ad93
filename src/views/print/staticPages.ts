import { serialize } from "../../svg/serialize.ts";
import type { PrintPart } from "./sheets.ts";
import { named } from "./textAlternatives.ts";

/** A part as markup. Throws an Error that names the part if its chart fails. */
export function drawn(part: PrintPart): string {
  try {
    return serialize(named(part.draw()));
  } catch (error) {
    throw new Error(`${part.name}: ${error instanceof Error ? error.message : error}`);
  }
}
