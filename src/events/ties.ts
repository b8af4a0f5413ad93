import { dayOf, readEdtf } from "./edtf.ts";
import type { Edtf, Tie } from "./model.ts";
import type { Story } from "./read.ts";
import { type DateForm, dateWords } from "./words.ts";

/** A tie with its place in the file, which names it. */
export interface Bound extends Tie {
  id: string;
}

/** Every kind of tie, those that join first. */
export const tieKinds = [
  "leads",
  "part of",
  "fights beside",
  "air support",
  "trains",
  "backs",
  "deconflicts with",
  "rivals",
  "opposes",
] as const satisfies readonly Tie["kind"][];

/** Kinds that hold both ways: who rivals somebody is rivalled by them. */
const mutual = new Set<Tie["kind"]>(["fights beside", "rivals", "deconflicts with"]);
export const isMutual = ({ kind }: Pick<Tie, "kind">): boolean => mutual.has(kind);

/** Kinds of tie that set actors against each other. */
const hostile = new Set<Tie["kind"]>(["rivals", "opposes"]);
export const isHostile = ({ kind }: Pick<Tie, "kind">): boolean => hostile.has(kind);

/**
 * The ties of a story, and of a day only those in force on it: from the first day their start may mean to the last
 * their end may. A tie without a start has always stood, one without an end had not ended.
 */
export function tiesOn(story: Pick<Story, "ties">, day?: Edtf): readonly Bound[] {
  const all = story.ties.map((tie, index): Bound => ({ ...tie, id: `${tie.from}>${tie.to}:${index}` }));
  if (day === undefined) return all;
  const at = dayOf(day);
  return all.filter(
    ({ since, until }) => (!since || readEdtf(since).from <= at) && (!until || readEdtf(until).to > at),
  );
}

const active: Record<Tie["kind"], string> = {
  leads: "leads",
  "part of": "is part of",
  "fights beside": "fights beside",
  "air support": "gives air support to",
  trains: "trains",
  backs: "backs",
  "deconflicts with": "keeps a line open to",
  rivals: "is a rival of",
  opposes: "opposes",
};
const passive: Record<Tie["kind"], string> = {
  ...active,
  leads: "is led by",
  "part of": "includes",
  "air support": "has air support from",
  trains: "is trained by",
  backs: "is backed by",
  opposes: "is opposed by",
};

/** What a tie says of one of its two ends: "gives air support to", "is backed by". */
export const tieVerb = (kind: Tie["kind"], from: boolean): string => (from ? active : passive)[kind];

/** When a tie held, in words: "since 30 September 2015", "2014 to October 2017"; empty where no date is given. */
export function tieDates({ since, until, sinceUnsourced }: Tie, form: DateForm = {}): string {
  const words = (edtf: Edtf) => dateWords(readEdtf(edtf), form);
  const start = since && `${words(since)}${sinceUnsourced ? " (start not sourced)" : ""}`;
  if (start && until) return since === until ? start : `${start} to ${words(until)}`;
  if (start) return `since ${start}`;
  return until ? `until ${words(until)}` : "";
}

/** The years a tie held, as short as can be: "2015–", "2014–17", "2017", "2012?–"; empty where no date is given. */
export function tieYears({ since, until, sinceUnsourced }: Tie): string {
  const [start, end] = [since, until].map((edtf) => edtf && String(new Date(readEdtf(edtf).from).getUTCFullYear()));
  const first = start && `${start}${sinceUnsourced ? "?" : ""}`;
  if (first && end) return start === end ? first : `${first}–${end.slice(2)}`;
  return first ? `${first}–` : end ? `–${end}` : "";
}
