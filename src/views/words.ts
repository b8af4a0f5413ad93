import type { Part, Words } from "../deck/words.ts";
import type { Story } from "../events/read.ts";
import { type Drawing, draw } from "../marks/drawing.ts";
import { citedBy } from "./sources.ts";

/**
 * Words as paragraphs. Citations become small numbered links to the list of sources (`#source-14`), named so that a
 * screen reader says whose they are; places and terms carry their id so that a view can explain them.
 */
export function paragraphs(words: Words, story: Story, numbers: ReadonlyMap<string, number>): readonly Drawing[] {
  return words.map((paragraph) => draw("p", {}, ...paragraph.flatMap((part) => partOf(part, story, numbers))));
}

function partOf(part: Part, story: Story, numbers: ReadonlyMap<string, number>): readonly (Drawing | string)[] {
  if (typeof part === "string") return [part];
  if ("place" in part) return [draw("span", { class: "place", "data-place": part.place }, part.text)];
  if ("term" in part) return [draw("span", { class: "term", "data-term": part.term }, part.text)];
  const sources = [...new Set(citedBy(story, part.cite).map(({ source }) => source))];
  const links = sources.map((source) => {
    const number = String(numbers.get(source) ?? "");
    const label = `Source ${number}: ${story.sources[source]?.publisher ?? source}`;
    return draw(
      "a",
      {
        class: "cite",
        href: `#source-${number}`,
        "aria-label": label,
        "data-source": source,
      },
      number,
    );
  });
  const marks = {
    events: part.cite.events.join(" "),
    claims: part.cite.claims.join(" "),
  };
  return [
    draw(
      "sup",
      {
        class: "cites",
        "data-events": marks.events || undefined,
        "data-claims": marks.claims || undefined,
      },
      ...links.flatMap((link, index) => (index > 0 ? [", ", link] : [link])),
    ),
  ];
}
