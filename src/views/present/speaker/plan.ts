import { sum } from "d3";
import { type Deck, presentedChapters, presentedSlides } from "../../../deck/deck.ts";
import { minutesOf } from "../../../deck/order.ts";
import { MINUTE } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import { spanWords } from "./clock.ts";

/**
 * When a slide or a chapter should begin and end, in minutes from the start of the talk, and how long the talk takes.
 */
export interface Plan {
  from: number;
  to: number;
  total: number;
}

/** The plan of a chapter, with the index of its first slide. */
export interface ChapterPlan extends Plan {
  title: string;
  first: number;
}

/** The plan of a slide, by its index; the end of the talk for a backup slide. */
export function planAt(deck: Deck, slide: number): Plan {
  const minutes = presentedSlides(deck).map(minutesOf);
  const until = (index: number) => sum(minutes.slice(0, index));
  return { from: until(slide), to: until(slide + 1), total: sum(minutes) };
}

/** The plan of every chapter that has slides. */
export function chapterPlans(deck: Deck): readonly ChapterPlan[] {
  let next = 0;
  return presentedChapters(deck).flatMap(({ title, slides }) => {
    const first = next;
    next += slides.length;
    if (slides.length === 0) return [];
    const { from, total } = planAt(deck, first);
    return [{ title, first, from, to: planAt(deck, next - 1).to, total }];
  });
}

/** Stretches or shortens a plan so that the talk takes as many minutes as its slot has. */
export function fitted<Of extends Plan>(plan: Of, slot: number): Of {
  const times = plan.total > 0 ? slot / plan.total : 1;
  return { ...plan, from: plan.from * times, to: plan.to * times, total: slot };
}

/** Reads the minutes of a slot; undefined for anything that is not a length of time. */
export function readSlot(text: string | undefined): number | undefined {
  const minutes = Number(text?.trim() || Number.NaN);
  return minutes > 0 && minutes <= 24 * 60 ? minutes : undefined;
}

/**
 * How far a talk that has run for `ran` milliseconds is behind the plan of its slide, in milliseconds: 0 if on time,
 * negative if ahead.
 */
export function behind({ from, to }: Plan, ran: number): number {
  const [start, end] = [from * MINUTE, to * MINUTE];
  if (ran < start) return ran - start;
  return ran > end ? ran - end : 0;
}

/** How a talk compares with the plan, in words: "on time", "2:10 ahead", "0:45 behind". `ran` is in milliseconds. */
export function paceWords({ speakerWindow: { plan: words } }: Language, plan: Plan, ran: number): string {
  const late = behind(plan, ran);
  if (Math.abs(late) < 1000) return words.onTime;
  return late > 0 ? words.behind(spanWords(late)) : words.ahead(spanWords(-late));
}

/**
 * How long the plan leaves for the chapter of a slide, in words: "At the border: 2:30 left" or "0:15 over"; before the
 * talk, its minutes.
 */
export function chapterWords(language: Language, chapters: readonly ChapterPlan[], slide: number, ran: number): string {
  const words = language.speakerWindow.plan;
  const here = chapters.findLast(({ first }) => first <= slide);
  if (!here) return "";
  if (ran === 0) return words.planned(here.title, minutesWords(language, here.to - here.from));
  const left = here.to * MINUTE - ran;
  return left < 0 ? words.over(here.title, spanWords(-left)) : words.left(here.title, spanWords(left));
}

/** A number of minutes such as "6 min" or "4½ min". */
export const minutesWords = ({ speakerWindow, digits }: Language, minutes: number): string => {
  const halves = Math.round(minutes * 2);
  const whole = Math.floor(halves / 2);
  return speakerWindow.plan.minutes(`${whole > 0 || halves === 0 ? digits(whole) : ""}${halves % 2 ? "½" : ""}`);
};
