import type { Quote } from "../../deck/deck.ts";
import { readEdtf } from "../../events/edtf.ts";
import { dateWords } from "../../events/format.ts";
import type { Story } from "../../events/read.ts";
import { type Drawing, node } from "../../svg/node.ts";

/** The parts of a quotation as text: its words and their translation in quotation marks, and who said them when. */
export function quoted({ words, translation, who, date }: Quote, { language }: Story) {
  const { media } = language;
  return {
    words: media.quoted(words),
    ...(translation && { translation: media.quoted(translation) }),
    who: media.saidBy(who, dateWords(language, readEdtf(date))),
  };
}

/** A quotation as a figure with who said it, and the source that has it if given; `words` is the class of the words themselves. */
export function quoteFigure(quote: Quote, story: Story, words: string, source?: Drawing): Drawing {
  const { words: said, translation, who } = quoted(quote, story);
  const language = quote.language;
  return node(
    "figure",
    { key: "quote", class: "quote" },
    node(
      "blockquote",
      { key: "words" },
      node("p", { key: "said", class: words, ...(language && { lang: language, dir: "auto" }) }, said),
      translation ? node("p", { key: "translation", class: "translation" }, translation) : false,
    ),
    node("figcaption", { key: "who", class: "who" }, who, source && story.language.apart, source),
  );
}
