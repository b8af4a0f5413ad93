import { deck } from "#story/deck";
import { errorLine, withErrorBoundary } from "../shared/errorBoundary.ts";
import type { PrintChoice } from "./choice.ts";
import { deckInForm, printParts } from "./sheets.ts";
import { drawn } from "./staticPages.ts";

/**
 * Draws everything that is printed for a choice, in order; `faults` has a line for each failure that names the part.
 */
export async function fresh(choice: PrintChoice): Promise<{ pages: DocumentFragment; faults: readonly string[] }> {
  const faults: string[] = [];
  const parts = printParts(
    withErrorBoundary(deckInForm(deck, choice.form), (where, error) => faults.push(errorLine(where, error))),
    choice,
  );
  const template = document.createElement("template");
  const all = document.createDocumentFragment();
  for (const [index, part] of parts.entries()) {
    // The name of a part is logged before it is drawn, so that a program that waits knows which one hangs.
    console.info(`${index + 1}/${parts.length} ${part.name}`);
    await new Promise((done) => setTimeout(done));
    try {
      template.innerHTML = drawn(part);
      all.append(template.content);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { pages: all, faults };
}
