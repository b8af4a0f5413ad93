/**
 * The shape of the typed event file: what an author writes, record by record.
 * Every dictionary is keyed by readable ids, and every mention of an id elsewhere is typed by those keys.
 */

/** A date in EDTF (ISO 8601-2, levels 0–1, and one of a range): `2017-11-03`, `2017-09`, `2017-11-03?`, `2017-10~`, `[2017-10-30..2017-11-03]`. */
export type Edtf = string;

/** What kind of publisher a source is, from which the check judges how far a claim can carry. */
export const natures = [
  "wire",
  "newspaper",
  "broadcaster",
  "website",
  "state media",
  "party to the fight",
  "monitor",
  "encyclopaedia",
  "government",
  "analyst",
  "gazetteer",
] as const;
export type Nature = (typeof natures)[number];

/** How firm a statement is; `assumed` is for starting states nobody attests. */
export const firmnesses = ["confirmed", "reported", "claimed", "disputed", "assumed"] as const;
export type Firmness = (typeof firmnesses)[number];

/** One of the sides that can hold a place; its colour in each theme and its hatch belong to it everywhere. */
export interface Side {
  name: string;
  /** The name where room is short, as on a map key. */
  short: string;
  colour: { paper: string; night: string };
  /** Degrees clockwise from horizontal, and whether the hatch is drawn over a tint (`light`) or a solid fill. */
  hatch: number;
}

/** Part of the story's ground, such as a country; timelines can be laned by it. */
export interface Theatre {
  name: string;
}

/** What sort of thing happened. */
export interface Kind {
  name: string;
}

export interface Source<D extends string = string> {
  publisher: string;
  title: string;
  /** When it was published. */
  date?: Edtf;
  /** http(s) only; absent when the source is not on the web, and then `where` says where it is. */
  url?: string;
  where?: string;
  nature: Nature;
  /** The side it speaks for or leans to, where it has one. */
  alignedWith?: D;
  note?: string;
}

export interface Actor<D extends string = string, S extends string = string> {
  name: string;
  short?: string;
  /** Other names and abbreviations. */
  also?: readonly string[];
  side?: D;
  /** One or two sentences for somebody who has never heard of it. */
  text: string;
  sources: readonly Citation<S>[];
}

export type Bank = "left" | "right" | "island";

export interface Place {
  name: string;
  names?: { ar?: string; other?: readonly string[] };
  /** Longitude and latitude in degrees, or the reason why there are none. */
  at: readonly [longitude: number, latitude: number] | { unknown: string };
  /** How exact the coordinates are: `settlement` (a gazetteer's point), or within so many kilometres. */
  exact?: "settlement" | "arc-minute" | { withinKm: number; why: string };
  kind: string;
  country: string;
  /** Where it lies on the river: bank facing downstream, kilometres downstream of the origin. */
  river?: { bank: Bank; km?: number };
  /** The city a district belongs to. */
  within?: string;
  note?: string;
  /** 5 keeps its label longest, 1 loses it first. */
  weight: 1 | 2 | 3 | 4 | 5;
}

/** Who held a place, in the vocabulary careful mappers use; see the README for what each word means. */
export type Control<D extends string = string> =
  | { status: "held" | "presence"; holder: D }
  | { status: "contested" | "shared"; holders: readonly D[] }
  | { status: "besieged"; holder: D; by: D }
  | { status: "unknown" };

/** A source, with the paragraph where the source has them. */
export type Citation<S extends string = string> = S | { source: S; paragraph: number };

/** A place passing to another state: a bare side means `held` by it. */
export interface Change<P extends string = string, D extends string = string> {
  place: P;
  to: D | Control<D>;
  /** The day of this change, where it is not the event's own date. */
  on?: Edtf;
  /** Where it is less or more firm than the event. */
  firmness?: Firmness;
  note?: string;
}

/** A state of control that holds from a date without an event in this file: what was so before, or what nobody dates. */
export interface Start<P extends string = string, D extends string = string, S extends string = string>
  extends Change<P, D> {
  on: Edtf;
  firmness: Firmness;
  /** What it rests on; none when `firmness` is `assumed`, and then `note` says why it is assumed. */
  sources?: readonly Citation<S>[];
}

export interface EventRecord<
  S extends string = string,
  A extends string = string,
  P extends string = string,
  D extends string = string,
  K extends string = string,
  T extends string = string,
> {
  /** At most some 40 characters: the label on a chart. */
  title: string;
  /** A sentence or two in our own words. */
  text: string;
  /** When it happened, with its doubt. Never how long it lasted. */
  date: Edtf;
  /** How long it lasted: the last day, or `..` where it had not ended. Never doubt. */
  until?: Edtf;
  /** The day it was made known, where that is another day. */
  announced?: Edtf;
  /** Local time of day, `19:30`, where a source gives one. */
  time?: string;
  kind: K;
  theatre: T;
  place?: P | readonly P[];
  by?: readonly A[];
  against?: readonly A[];
  backedBy?: readonly A[];
  changes?: readonly Change<P, D>[];
  sources: readonly [Citation<S>, ...Citation<S>[]];
  /** Who says so, in words: "the Syrian army", "a Hezbollah media unit". */
  attribution?: string;
  firmness: Exclude<Firmness, "assumed">;
  /** What the sources disagree about, in words. */
  disagreement?: string;
  /** What later proved different. */
  later?: string;
  note?: string;
  /** 5 keeps its label longest, 1 loses it first. */
  weight: 1 | 2 | 3 | 4 | 5;
}

/** One statement made by one paragraph of a source, in our words. */
export interface Claim<S extends string = string, E extends string = string, P extends string = string> {
  source: S;
  paragraph: number;
  text: string;
  /** Who the source says it from; its own voice where it names nobody. */
  attribution: string;
  date?: Edtf;
  places?: readonly P[];
  /** The events that record the same thing. */
  events?: readonly E[];
  /** What is known beyond the claim: confirmed, too wide, overtaken the same evening. */
  check?: string;
  /** What later proved different. */
  later?: string;
  /** The claim it merely repeats. */
  repeats?: string;
}

/** The furthest point a force had reached, fix by fix; between two fixes nothing is known. */
export interface Front<P extends string = string, D extends string = string, E extends string = string> {
  name: string;
  side: D;
  bank?: Exclude<Bank, "island">;
  note?: string;
  fixes: readonly Fix<P, E>[];
}

export interface Fix<P extends string = string, E extends string = string> {
  date: Edtf;
  place: P;
  /** `reached` the place; `short` of it by `shortKm`; `back`, pushed back to it; `bypass`, reached around ground not held. */
  how: "reached" | "short" | "back" | "bypass";
  shortKm?: number;
  event?: E;
  firmness?: Firmness;
  note?: string;
}

/** A published run of numbers. Series of different publishers are never joined. */
export interface Series<S extends string = string> {
  title: string;
  publisher: string;
  unit: string;
  /** What was counted, such as `area` or `share lost`. */
  metric: string;
  /** Where it was counted, such as `Iraq and Syria`. */
  scope: string;
  definition: string;
  caveat?: string;
  points: readonly Point<S>[];
}

export interface Point<S extends string = string> {
  date: Edtf;
  /** What the value is of, where a series has several, such as a party. */
  of?: string;
  value?: number;
  low?: number;
  high?: number;
  /** `derived` when we computed it from published figures; `note` says how. */
  basis: "published" | "derived";
  source: S;
  note?: string;
}

/** A tie between two actors. */
export interface Tie<A extends string = string, S extends string = string> {
  from: A;
  to: A;
  kind:
    | "backs"
    | "fights beside"
    | "air support"
    | "trains"
    | "leads"
    | "part of"
    | "rivals"
    | "opposes"
    | "deconflicts with";
  since?: Edtf;
  until?: Edtf;
  /** True where the dossier has no source for the start. */
  sinceUnsourced?: true;
  note?: string;
  sources: readonly Citation<S>[];
}

export interface Term {
  name: string;
  text: string;
}
