import { edtf } from "../events/check/dates.ts";
import { media } from "../events/check/media.ts";
import { Path, type Problem } from "../events/check/problem.ts";
import { fields, id, match, text } from "../events/check/shape.ts";
import { type Deck, type Slide, slidesOf, withBackup } from "./deck.ts";

/** What a deck's pictures and quotations lack: what they are not without, or what is owed to others. */
export function slideMediaErrors(deck: Deck): readonly Problem[] {
  const found: Problem[] = [];
  const quote = fields({
    words: text(900),
    "language?": match(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, "write an IETF tag such as ar"),
    "translation?": text(900),
    who: text(200),
    date: edtf,
    source: id("sources", { sources: Object.keys(deck.story.sources) }),
  });
  const wants: Readonly<Partial<Record<Slide["kind"], "media" | "quote">>> = { picture: "media", quote: "quote" };
  for (const slide of slidesOf(withBackup(deck)))
    for (const [field, shape] of [
      ["media", media],
      ["quote", quote],
    ] as const) {
      const path = new Path("deck", slide.id, field, found);
      const isWanted = wants[slide.kind] === field;
      if (slide[field] !== undefined) shape(slide[field], path);
      else if (isWanted) path.add("is missing", `a slide of kind ${slide.kind} has ${field}`);
      if (slide[field] !== undefined && !isWanted)
        path.add(
          `stands on a slide of kind ${slide.kind}, which shows none`,
          `make it a slide of kind ${field === "media" ? "picture" : "quote"}`,
        );
    }
  return found;
}
