import { literal, Path, type Problem } from "../events/check/problem.ts";
import { anything, fieldsOf, isRecord, type KnownIds, list, type Shape } from "../events/check/shape.ts";
import { match, number, text } from "../events/check/values.ts";
import { chartShape } from "./checkChart.ts";
import { slideShape, slug } from "./checkSlide.ts";
import type { Chapter, Deck, Order } from "./deck.ts";

const line = text(300);

/** A list of slides, which are looked into one by one, each under its own id. */
const slides: Shape = list(anything, 1);

/** What is wrong with the shape of a deck of whatever origin: every field of it, of its slides and of their steps. */
export function shapeErrors(deck: Readonly<Record<string, unknown>>, known: KnownIds): readonly Problem[] {
  const found: Problem[] = [];
  const path = new Path("deck", typeof deck.id === "string" ? deck.id : "", "", found);
  fieldsOf<Deck>({
    id: slug,
    title: line,
    subtitle: line,
    description: text(),
    keywords: list(text(80)),
    author: text(200),
    licence: text(600),
    "fonts?": list(match(/^@fontsource\//, "name the package of a font: @fontsource/noto-sans-jp")),
    story: storyShape,
    "whereabouts?": chartShape(known),
    chapters: list(fieldsOf<Chapter>({ id: slug, title: line, slides }), 1),
    "backup?": list(anything),
    "minutes?": number(0, 6000),
    "orders?": list(fieldsOf<Order>({ id: slug, title: line, "minutes?": number(0, 6000), slides })),
    "order?": slug,
  })(deck, path);
  const shape = slideShape(known);
  const chapters = slidesIn(deck.chapters, path.at("chapters"));
  const all = [...chapters, ...listed(deck.backup, path.at("backup"))];
  for (const [slide, at] of all)
    if (!isRecord(slide)) at.add(`is ${literal(slide)}`, "list a slide made with defineSlide({ … })");
    else if (typeof slide.id === "string" && slide.id) shape(slide, new Path("deck", slide.id, "", found));
    else shape(slide, at);
  twice(
    all.map(([slide]) => slide),
    found,
  );
  const orders = listIn(deck.orders);
  for (const [index, order] of orders.entries())
    if (isRecord(order))
      orderRules(order, orders.slice(0, index), {
        all: chapters.map(([slide]) => slide),
        path: path.at("orders").at(index),
      });
  return found;
}

/** The event file as slides and charts take it. */
const storyShape: Shape = (value, path) => {
  if (!isRecord(value) || !isRecord(value.draft))
    path.add("is not a story", "write the story that events.ts makes of its draft: story = readStory(draft)");
};

const idOf = (value: unknown): unknown => (isRecord(value) ? value.id : undefined);

/** No two slides have one id. */
function twice(slides: readonly unknown[], found: Problem[]): void {
  const ids = slides.map(idOf);
  for (const id of new Set(ids.filter((id, index) => typeof id === "string" && ids.indexOf(id) < index)))
    new Path("deck", String(id), "id", found).add(
      "is the id of two slides, or one slide is listed twice",
      "give each slide an id of its own, and list it once",
    );
}

/** A running order has an id of its own, and shows slides of the chapters, each once. */
function orderRules(
  order: Readonly<Record<string, unknown>>,
  before: readonly unknown[],
  { all, path }: { all: readonly unknown[]; path: Path },
): void {
  if (typeof order.id === "string" && before.some((other) => idOf(other) === order.id))
    path.at("id").add(`is ${String(order.id)}, the id of another order`, "give each order an id of its own");
  const ordered = listIn(order.slides).map(idOf);
  for (const [index, id] of ordered.entries()) {
    const at = path.at("slides").at(index);
    if (typeof id !== "string")
      at.add(`is ${literal(listIn(order.slides)[index])}`, "list a slide made with defineSlide({ … })");
    else if (!all.some((slide) => idOf(slide) === id))
      at.add(`is the slide ${id}, which is in no chapter`, "list it in a chapter too, or leave it out here");
    else if (ordered.indexOf(id) < index) at.add(`is the slide ${id} again`, "list each slide once");
  }
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The entries of a list, each with its path; none of anything else. */
const listed = (value: unknown, path: Path): readonly (readonly [entry: unknown, path: Path])[] =>
  listIn(value).map((entry, index) => [entry, path.at(index)]);

/** The slides of chapters, whatever their shape. */
const slidesIn = (chapters: unknown, path: Path): ReturnType<typeof listed> =>
  listed(chapters, path).flatMap(([chapter, at]) => (isRecord(chapter) ? listed(chapter.slides, at.at("slides")) : []));
