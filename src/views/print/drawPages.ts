import { deck } from "#story/deck";
import { slideIds } from "../../deck/slideIds.ts";
import { errorLine, withErrorBoundary } from "../shared/errorBoundary.ts";
import type { PrintChoice } from "./choice.ts";
import { deckInForm, printParts } from "./sheets.ts";
import { drawn } from "./staticPages.ts";

interface Fresh {
  pages: DocumentFragment;
  /** A line for each failure that names the part. */
  faults: readonly string[];
  /** A sentence about each slide that was asked for and is not there. */
  missing: readonly string[];
}

/** Draws everything that is printed for a choice, in order. */
export async function fresh({ slides, ...choice }: PrintChoice): Promise<Fresh> {
  const faults: string[] = [];
  const asked = slides && slideIds(slides.join(","), deck);
  const parts = printParts(
    withErrorBoundary(deckInForm(deck, choice.form), (where, error) => faults.push(errorLine(where, error))),
    { ...choice, ...(asked && { slides: asked.ids }) },
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
  const { noSuchSlide, noSuchName } = deck.story.language.stage;
  const sentences = asked?.missing.map((name) => (/^\d+$/.test(name) ? noSuchSlide(name) : noSuchName(name, false)));
  return { pages: all, faults, missing: sentences ?? [] };
}
