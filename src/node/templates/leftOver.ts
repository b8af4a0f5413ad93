import { type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import { plainText } from "../../deck/words.ts";
import type { Problem } from "../../events/check/problem.ts";
import { starters } from "./starters.ts";
import { toWrite } from "./starterWords.ts";
import { inAnyLanguage } from "./translated.ts";

const placeholders = Object.values(toWrite).flatMap(inAnyLanguage);

/** Whether a text begins with placeholder words of an imported deck. */
const isUnwritten = (text: string): boolean => placeholders.some((words) => text.startsWith(words));

/**
 * The words of a starter story, or of an import, that an author has not replaced: those of the deck itself with its id
 * and keywords, and slides whose words are still the starter's.
 */
export function leftOver(deck: Deck): readonly Problem[] {
  const others = starters.filter((starter) => starter !== deck);
  const ids = others.filter(({ id, title }) => id === deck.id && title !== deck.title).map(({ id }) => ["id", id]);
  const keywords = deck.keywords.filter((word) =>
    others.some((starter) => !isCommon(word) && starter.keywords.flatMap(inAnyLanguage).includes(word)),
  );
  const own = (["title", "subtitle", "description", "author", "licence"] as const).filter(
    (field) =>
      isUnwritten(deck[field]) ||
      (field !== "licence" && others.some((starter) => inAnyLanguage(starter[field]).includes(deck[field]))),
  );
  const slides = slidesOf(deck).filter(
    (slide) =>
      slide.steps.some(({ words }) => isUnwritten(plainText(words))) ||
      others.some((starter) => slidesOf(starter).some((one) => saysTheSame(one, slide))),
  );
  const owed = deck.story.events.flatMap(({ id, media = [] }) =>
    media.flatMap((medium, index) =>
      (["alt", "credit", "licence"] as const)
        .filter((field) => isUnwritten(medium[field]))
        .map((field) => ({ ...problem(id, `media[${index}].${field}`, `is “${medium[field]}”`), part: "events" })),
    ),
  );
  return [
    ...owed,
    ...own.map((field) => problem("", field, `is “${deck[field]}”`)),
    ...[...ids, ...keywords.map((word) => ["keywords", word])].map(([field = "", word = ""]) =>
      problem("", field, `still has the starter’s “${word}”`),
    ),
    ...slides.map(({ id, title }) => problem(id, "", `still says what it came with (“${title}”)`)),
  ];
}

const problem = (record: string, field: string, wrong: string): Problem => {
  return { part: "deck", record, field, wrong, right: "write your own" };
};

/** Whether a keyword of a starter may well be one of another deck: a year, or what kind of deck it is. */
const isCommon = (word: string): boolean =>
  /^\d+$/.test(word) || ["timeline", "journey", "map"].some((common) => inAnyLanguage(common).includes(word));

/**
 * Whether a slide is still the starter's: in English by its title and words, or, if it opens the deck, by its title; in
 * another language by its title.
 */
const saysTheSame = (starter: Slide, slide: Slide): boolean =>
  starter.title === slide.title
    ? slide.kind === "opening" || textOf(starter) === textOf(slide)
    : inAnyLanguage(starter.title).includes(slide.title);

const textOf = ({ steps }: Slide): string => steps.map(({ words }) => plainText(words)).join("\n");
