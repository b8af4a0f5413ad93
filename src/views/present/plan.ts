import { type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import { plainText } from "../../deck/words.ts";
import { spanWords } from "./clock.ts";

/** Where the plan wants a talk to be: how long until something begins, and until it ends, in minutes. */
export interface Plan {
  from: number;
  to: number;
  total: number;
}

/** A chapter with its time, and the index of its first slide. */
export interface ChapterPlan extends Plan {
  title: string;
  first: number;
}

/** Words a minute that are spoken to a room. */
const pace = 130;

/** What a speaker should allow for a slide, in minutes: what it declares, else what its words take, to half a minute. */
export function minutesOf({ minutes, steps }: Slide): number {
  if (minutes !== undefined) return minutes;
  const words = steps.flatMap((step) => plainText(step.words).split(/\s+/).filter(Boolean)).length;
  return Math.max(0.5, Math.round((words / pace) * 2) / 2);
}

/** The plan at a slide. */
export function planAt(deck: Deck, slide: number): Plan {
  const minutes = slidesOf(deck).map(minutesOf);
  const sum = (count: number) => minutes.slice(0, count).reduce((total, one) => total + one, 0);
  return { from: sum(slide), to: sum(slide + 1), total: sum(minutes.length) };
}

/** The plan of every chapter that has slides. */
export function chapterPlans(deck: Deck): readonly ChapterPlan[] {
  let next = 0;
  return deck.chapters.flatMap(({ title, slides }) => {
    const first = next;
    next += slides.length;
    if (slides.length === 0) return [];
    const { from, total } = planAt(deck, first);
    return [{ title, first, from, to: planAt(deck, next - 1).to, total }];
  });
}

/** How far ahead of the plan (less than 0) or behind it (more) a talk is, in milliseconds; 0 while within its slide. */
export function behind({ from, to }: Plan, run: number): number {
  const [start, end] = [from * 6e4, to * 6e4];
  if (run < start) return run - start;
  return run > end ? run - end : 0;
}

/** The plan in words: "on time", "2:10 ahead", "0:45 behind". */
export function paceWords(plan: Plan, run: number): string {
  const late = behind(plan, run);
  if (Math.abs(late) < 1000) return "on time";
  return `${spanWords(Math.abs(late))} ${late > 0 ? "behind" : "ahead"}`;
}

/** How long the plan leaves for the chapter a slide is in: "At the border: 2:30 left", or "0:15 over"; before a talk, its minutes. */
export function chapterWords(chapters: readonly ChapterPlan[], slide: number, run: number): string {
  const here = chapters.findLast(({ first }) => first <= slide);
  if (!here) return "";
  if (run === 0) return `${here.title}: ${minutesWords(here.to - here.from)}`;
  const left = here.to * 6e4 - run;
  return `${here.title}: ${spanWords(Math.abs(left))} ${left < 0 ? "over" : "left"}`;
}

/** A number of minutes such as "6 min" or "4½ min". */
export const minutesWords = (minutes: number): string => {
  const halves = Math.round(minutes * 2);
  const whole = Math.floor(halves / 2);
  return `${whole > 0 || halves === 0 ? whole : ""}${halves % 2 ? "½" : ""} min`;
};
