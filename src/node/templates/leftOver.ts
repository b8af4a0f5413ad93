import { type Deck, type Slide, slidesOf, withBackup } from "../../deck/deck.ts";
import { plainText } from "../../deck/words.ts";
import type { Problem } from "../../events/check/problem.ts";
import type { Draft } from "../../events/story.ts";
import { cut } from "../import/text.ts";
import { starters } from "./starters.ts";
import { placeholderIn, starterIn } from "./starterTexts.ts";
import { inAnyLanguage } from "./translated.ts";

/**
 * The words of a starter story, or of an import, that an author has not replaced: those of the event file, those of the
 * deck itself with its id and keywords, and slides that still say something of the starter's.
 */
export function leftOver(deck: Deck): readonly Problem[] {
  const others = starters.filter((starter) => starter !== deck);
  const ids = others.filter(({ id, title }) => id === deck.id && title !== deck.title).map(({ id }) => ["id", id]);
  const keywords = deck.keywords.filter((word) =>
    others.some((starter) => !isCommon(word) && starter.keywords.flatMap(inAnyLanguage).includes(word)),
  );
  const own = (["title", "subtitle", "description", "author", "licence"] as const).filter(
    (field) =>
      placeholderIn(deck[field]) ||
      (field !== "licence" && others.some((starter) => inAnyLanguage(starter[field]).includes(deck[field]))),
  );
  // A starter's own texts are its author's.
  const isOwn = others.length < starters.length;
  const leftIn = (text: string) => placeholderIn(text) ?? (isOwn ? undefined : starterIn(text));
  const slides = slidesOf(withBackup(deck)).flatMap((slide): readonly Problem[] => {
    const { id, title } = slide;
    const [[field, left] = []] = textsOf(slide).flatMap(([field, text]) => {
      const left = leftIn(text);
      return left === undefined ? [] : [[field, left] as const];
    });
    const isTitled = others.some((starter) => slidesOf(starter).some((one) => hasTitleOf(one, slide)));
    if (left !== undefined && !leftIn(title)) return [problem(id, field ?? "", `still says “${cut(left, 80)}”`)];
    return left !== undefined || isTitled ? [problem(id, "", `still says what it came with (“${title}”)`)] : [];
  });
  const draft = deck.story.draft as Draft;
  return [
    ...unwritten(draft),
    ...(isOwn ? [] : recordsLeft(draft)),
    ...own.map((field) => problem("", field, `is “${deck[field]}”`)),
    ...[...ids, ...keywords.map((word) => ["keywords", word])].map(([field = "", word = ""]) =>
      problem("", field, `still has the starter’s “${word}”`),
    ),
    ...slides,
  ];
}

const problem = (record: string, field: string, wrong: string): Problem => {
  return { part: "deck", record, field, wrong, right: "write your own" };
};

/** Whether a keyword of a starter may well be one of another deck: a year, or what kind of deck it is. */
const isCommon = (word: string): boolean =>
  /^\d+$/.test(word) || ["timeline", "journey", "map"].some((common) => inAnyLanguage(common).includes(word));

/** Whether a slide has the title of a starter's: of its opening or, where a translation says it, of any slide. */
const hasTitleOf = (starter: Slide, slide: Slide): boolean =>
  starter.title === slide.title ? slide.kind === "opening" : inAnyLanguage(starter.title).includes(slide.title);

/** What a slide says but for its title, field by field. */
const textsOf = ({
  caption,
  steps,
  figures = [],
  media,
}: Slide): readonly (readonly [field: string, text: string])[] => [
  ["caption", caption],
  ...steps.flatMap((step, at) => [
    [`steps[${at}].words`, plainText(step.words)] as const,
    [`steps[${at}].caption`, step.caption ?? ""] as const,
    [`steps[${at}].onStage.caption`, step.onStage?.caption ?? ""] as const,
  ]),
  ...figures.map((figure, at) => [`figures[${at}].of`, figure.of] as const),
  ...(["alt", "credit", "licence"] as const).map((name) => [`media.${name}`, media?.[name] ?? ""] as const),
];

/** Fields of an event file that still have the placeholders of an import. */
function unwritten(draft: Draft): readonly Problem[] {
  const within = (value: unknown, field: string): readonly (readonly [field: string, text: string])[] =>
    typeof value === "string"
      ? [[field, value]]
      : Object.entries(value ?? {}).flatMap(([name, inner]) =>
          within(inner, Array.isArray(value) ? `${field}[${name}]` : field ? `${field}.${name}` : name),
        );
  return Object.entries(draft).flatMap(([part, records]) =>
    typeof records !== "object"
      ? []
      : Object.entries(records).flatMap(([record, fields]) =>
          within(fields, "").flatMap(([field, text]) =>
            placeholderIn(text) ? [{ ...problem(record, field, `is “${text}”`), part }] : [],
          ),
        ),
  );
}

/** The fields of records by which those of a starter are known. */
const telling = {
  events: ["title", "text", "disagreement", "later"],
  sources: ["title"],
  actors: ["text"],
  terms: ["text"],
};

/** Records of an event file that are still the starter's, one problem for each part. */
function recordsLeft(draft: Draft): readonly Problem[] {
  const left = Object.entries(telling).map(([part, fields]) => {
    const records = Object.entries((draft as unknown as Record<string, Record<string, object>>)[part] ?? {});
    const ids = records.flatMap(([id, record]) => {
      const said = Object.entries(record).filter(([name]) => fields.includes(name));
      return said.some(([, text]) => typeof text === "string" && starterIn(text) !== undefined) ? [id] : [];
    });
    return { part, ids };
  });
  const known = starters.flatMap(({ story }) => Object.values(story.places));
  const places = Object.entries(draft.places).filter(([, { name, at }]) =>
    known.some((one) => inAnyLanguage(one.name).includes(name) && String(one.at) === String(at)),
  );
  return [...left, { part: "places", ids: places.map(([id]) => id) }].flatMap(({ part, ids: [first, ...others] }) => {
    if (first === undefined) return [];
    const listed = others.length > 0 ? `, as have ${others.join(", ")}` : "";
    return [{ ...problem(first, "", `still has the words of the starter${listed}`), part }];
  });
}
