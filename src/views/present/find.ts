import { type Deck, slidesOf } from "../../deck/deck.ts";

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The slides that a number or part of a title may mean, by index, the best first: titles that begin with it lead. */
export function slidesLike(deck: Deck, typed: string): readonly number[] {
  const text = plain(typed.trim());
  const slides = slidesOf(deck);
  if (/^\d+$/.test(text) && slides[Number(text) - 1]) return [Number(text) - 1];
  if (text === "") return slides.map((_, index) => index);
  const ranked = slides.map(({ title, id }, index) => {
    const at = plain(title).indexOf(text);
    return { index, rank: at === 0 ? 0 : at > 0 ? 1 : id.includes(text) ? 2 : 3 };
  });
  return ranked
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ index }) => index);
}
