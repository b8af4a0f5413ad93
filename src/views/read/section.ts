import { type Deck, type Slide, slidesOf, toldChart } from "../../deck/deck.ts";
import type { Story } from "../../events/read.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { addressOf, anchorOf } from "../address.ts";
import { laterAt, type Note, notesAt } from "../notes.ts";
import { type Name, paragraphs } from "../words.ts";
import { noteMark } from "./note.ts";
import { plate, table } from "./plate.ts";
import { byNature, natureId } from "./references.ts";

/** What every part of the article needs: the deck, its notes, and the places already named to the reader. */
export interface Article {
  deck: Deck;
  notes: readonly Note[];
  named: Set<string>;
}

/** A slide as a section of the article: its title, its chart beside its words, and the chart's table. */
export function section(article: Article, slide: Slide, index: number): Drawing {
  // Not `-title`: so the name of the slide’s chart is called.
  const title = `${slide.id}-heading`;
  return draw(
    "section",
    { id: slide.id, class: `slide kind-${slide.kind}`, "data-slide": index, "aria-labelledby": title },
    draw(
      "header",
      { class: "heading" },
      // A chapter's own heading stands right above its first slide.
      draw("h3", { id: title, class: slide.kind === "chapter" && "unseen" }, slide.title),
      toldChart(slide) ? false : draw("p", { class: "caption" }, slide.caption),
    ),
    body(article, slide, index),
    table(article.deck.story, slide),
    sectionLinks(article.deck, slide, index),
  );
}

/** The chart or figures of a slide and, step by step, its words; an opening says its words first. */
export function body(article: Article, slide: Slide, index: number): Drawing {
  const picture = [plate(slide), figures(slide), slide.kind === "closing" && counted(article)];
  const steps = draw(
    "div",
    { class: "steps" },
    slide.steps.map((_, step) => stepBlock(article, slide, index, step)),
  );
  const content = slide.kind === "opening" ? [steps, ...picture] : [...picture, steps];
  return draw("div", { class: toldChart(slide) && slide.steps.length > 1 ? "scroll stepped" : "scroll" }, content);
}

function stepBlock({ deck, notes, named }: Article, slide: Slide, index: number, step: number): Drawing {
  const here = notesAt(notes, slide, step);
  const explains = slide.kind !== "opening";
  return draw(
    "div",
    { class: "step", id: step > 0 ? anchorOf(slide, step) : undefined, "data-slide": index, "data-step": step },
    paragraphs(slide.steps[step]?.words ?? [], {
      mark: (_, nth) => here[nth] && noteMark(deck.story, here[nth]),
      ...(explains && { name: (name: Name) => explained(deck.story, named, name) }),
    }),
    laterAt(deck.story, notes, here).map(({ id, later }) =>
      draw("aside", { class: "later", "data-later": id }, draw("b", {}, "What came later: "), later),
    ),
  );
}

/** A term as a link to what it means; a place with its Arabic name the first time the reader meets it. */
function explained(story: Story, named: Set<string>, name: Name): readonly (Drawing | string)[] {
  if ("term" in name) {
    const opens = `term-${name.term}`;
    return [draw("a", { class: "term", href: `#${opens}`, "data-opens": opens }, name.text)];
  }
  const arabic = story.places[name.place]?.names?.ar;
  const first = !named.has(name.place);
  named.add(name.place);
  const place = draw("span", { class: "place", "data-place": name.place }, name.text);
  return arabic && first
    ? [place, draw("span", { class: "arabic" }, " ", draw("bdi", { lang: "ar", dir: "rtl" }, arabic))]
    : [place];
}

/** Large numbers, each with its unit and what was counted. */
const figures = ({ figures }: Slide): Drawing | undefined =>
  figures &&
  draw(
    "dl",
    { class: "figures" },
    figures.map(({ value, unit, of }) =>
      draw("div", {}, draw("dt", {}, of), draw("dd", {}, draw("b", {}, value), ` ${unit}`)),
    ),
  );

/** How many sources of each nature the article rests on, each a link to them; and how many more are in the event file. */
function counted({ deck, notes }: Article): Drawing {
  const natures = byNature(deck, notes);
  const [used, kept] = [natures.reduce((sum, [, all]) => sum + all.length, 0), Object.keys(deck.story.sources).length];
  return draw(
    "div",
    {},
    draw(
      "dl",
      { class: "natures" },
      natures.map(([nature, all]) =>
        draw(
          "div",
          {},
          draw("dt", {}, draw("a", { href: `#${natureId(nature)}` }, nature)),
          draw("dd", {}, String(all.length)),
        ),
      ),
    ),
    used < kept &&
      draw(
        "p",
        { class: "quiet" },
        `These are the ${used} sources, of ${kept} in the event file, that this article rests on.`,
      ),
  );
}

/** The ways on from a slide: to present it, to hand it on, and to the slides before and after it. */
function sectionLinks(deck: Deck, slide: Slide, index: number): Drawing {
  const [before, after] = [slidesOf(deck)[index - 1], slidesOf(deck)[index + 1]];
  return draw(
    "nav",
    { class: "section-links", "aria-label": `From “${slide.title}”` },
    draw("a", { href: `../${addressOf(deck, { slide: index, step: 0 })}`, "data-present": index }, "Present this"),
    draw("button", { type: "button", class: "share", hidden: true, "data-shares": index }, "Share"),
    draw("button", { type: "button", class: "copy", hidden: true, "data-copies": index }, "Copy link"),
    before && draw("a", { href: `#${before.id}`, rel: "prev", "aria-label": `Previous: ${before.title}` }, "Previous"),
    after && draw("a", { href: `#${after.id}`, rel: "next", "aria-label": `Next: ${after.title}` }, "Next"),
  );
}
