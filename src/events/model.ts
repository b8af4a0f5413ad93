/**
 * The types of the records in an event file. Read on in this order: `story.ts` (the whole file, with typed ids),
 * `check/` (what must hold in it), `read.ts` (the file with its dates resolved), then the queries: `query.ts`,
 * `control.ts`, `ties.ts`, `names.ts`, and `format.ts` for dates in words.
 */

/**
 * A date in EDTF (ISO 8601-2): `2017-11-03`, `2017-09`, `2017`, `2017-11-03T19:30`, `2017-11-03?` (uncertain),
 * `2017-10~` (approximate), `2004?-06-11` (the year uncertain), `19XX` or `198` (one of those years), `2017-21`
 * (spring), `-0043` (44 BC), `Y-66000000`, `[2017-10-30..2017-11-03]` (one of several days), `{2017-10-30,2017-11-03}`
 * (each of them).
 */
export type Edtf = string;

/** West, south, east and north limits in degrees; the west is greater than the east across the 180th meridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** What kind of publisher a source is, from which the check judges how far a claim can carry. */
export const natures = [
  "wire",
  "newspaper",
  "broadcaster",
  "website",
  "state media",
  "party to the fight",
  "monitor",
  "UN agency",
  "aid or rights group",
  "encyclopaedia",
  "government",
  "analyst",
  "gazetteer",
  "book",
  "journal",
  "archive",
  "museum",
] as const;
export type Nature = (typeof natures)[number];

/** How firm a statement is. Only starting states that no source attests can be `assumed`. */
export const firmnesses = ["confirmed", "reported", "claimed", "disputed", "assumed"] as const;
export type Firmness = (typeof firmnesses)[number];

/** An earlier name of a side or an actor. */
export interface FormerName {
  /** The last day on which it had this name. */
  until: Edtf;
  name: string;
  /** The name to use in tight spaces; defaults to `name`. */
  short?: string;
}

/** A party that can hold places. Every chart draws it in the same colour and hatch. */
export interface Side {
  name: string;
  /** The name to use in tight spaces, such as a map legend. */
  short: string;
  /** Its earlier names, the earliest first. */
  was?: readonly FormerName[];
  colour: { paper: string; night: string };
  /** The angle of the hatch in degrees clockwise from horizontal. */
  hatch: number;
}

/** A part of what is told, such as a country, or sea and land. A timeline can have a lane for each. */
export interface Theatre {
  name: string;
}

/** What sort of thing happened. */
export interface Kind {
  name: string;
}

export interface Source<D extends string = string> {
  /** Who published it first; who carried it may follow after a comma: "Reuters, as carried by TODAY". */
  publisher: string;
  title: string;
  /** When it was published. */
  date?: Edtf;
  /** An http(s) address. Required unless `where` is given. */
  url?: string;
  /** Where to find a source that is not on the web. */
  where?: string;
  nature: Nature;
  /** The language it is in, as an IETF tag such as `de`, if it is not the story's language. */
  language?: string;
  /** True if the title is a description by the story's author, because the original title is not known. */
  described?: true;
  /** The side it speaks for or leans towards, if any. */
  alignedWith?: D;
  note?: string;
}

export interface Actor<D extends string = string, S extends string = string> {
  name: string;
  short?: string;
  /** Its earlier names, the earliest first. */
  was?: readonly FormerName[];
  /** When it was founded. The check refuses an earlier event that names it. */
  founded?: Edtf;
  /** Other names and abbreviations. */
  also?: readonly string[];
  side?: D;
  /** One or two sentences for somebody who has never heard of it. */
  text: string;
  sources: readonly Citation<S>[];
}

/** A bank of a river, facing downstream. */
export type Bank = "left" | "right";

/** Another point given for a place. */
export interface OtherPoint<S extends string = string> {
  at: readonly [longitude: number, latitude: number];
  /** The source it is from, if that is one of the story's. */
  from?: S;
  /** Any other origin, or what the point stands for. */
  note?: string;
}

export interface Place<S extends string = string> {
  name: string;
  names?: { ar?: string; other?: readonly string[] };
  /** Longitude and latitude in degrees, or the reason why they are unknown. */
  at: readonly [longitude: number, latitude: number] | { unknown: string };
  /**
   * How exact the coordinates are: `settlement` (a gazetteer's point), `arc-minute` (rounded to one minute of arc), or
   * within a distance in kilometres.
   */
  exact?: "settlement" | "arc-minute" | { withinKm: number; why: string };
  /** The source of the coordinates. */
  pointFrom?: S;
  /** Other points given for this place; kept for comparison, never drawn. */
  alternatives?: readonly OtherPoint<S>[];
  kind: string;
  country?: string;
  /** Where it lies on the river: the bank as seen facing downstream, and kilometres downstream of the origin. */
  river?: { bank: Bank | "island"; km?: number };
  /** The id of the city, for a district. */
  within?: string;
  note?: string;
  /** How late its label is dropped when space is short: 5 last, 1 first. */
  priority: 1 | 2 | 3 | 4 | 5;
}

/**
 * Who held a place: `held` outright by one side, `contested` (fighting inside it), `besieged` (held by one side and
 * surrounded by another), `shared` between sides, `presence` (a side has fighters there but does not hold it), or
 * `unknown`.
 */
export type Control<D extends string = string> =
  | { status: "held" | "presence"; holder: D }
  | { status: "contested" | "shared"; holders: readonly D[] }
  | { status: "besieged"; holder: D; by: D }
  | { status: "unknown" };

/** A source, with the number of the paragraph if its paragraphs are counted. */
export type Citation<S extends string = string> = S | { source: S; paragraph: number };

/** A place passing to another state of control. A side's id as `to` means that this side holds it outright. */
export interface Change<P extends string = string, D extends string = string> {
  place: P;
  to: D | Control<D>;
  /** The day of this change; defaults to the event's date. */
  on?: Edtf;
  /** How firm this change is; defaults to the event's firmness. */
  firmness?: Firmness;
  note?: string;
}

/**
 * A state of control that holds from a date without an event: how things stood before the story, or a change nobody
 * dates.
 */
export interface Start<P extends string = string, D extends string = string, S extends string = string>
  extends Change<P, D> {
  on: Edtf;
  firmness: Firmness;
  /** The sources that attest it. If `firmness` is `assumed` there are none, and `note` says why it is assumed. */
  sources?: readonly Citation<S>[];
}

/**
 * A picture, sound or film that lies beside the deck, with what is owed to those who made it and to those who do not see
 * or hear it.
 */
export interface Media {
  /**
   * Its path from the story's folder: `media/harbour.jpg`. The ending says what it is: a picture (jpg, png, webp, avif,
   * gif, svg), a sound (mp3, m4a, ogg, wav) or a film (mp4, webm).
   */
  file: string;
  /** What it shows or lets hear, in words. */
  alt: string;
  /** Who made it: `Photograph by Jane Doe`. */
  credit: string;
  /** The terms under which it may be shown: `CC BY 4.0`, `public domain`. */
  licence: string;
  /** The page that it is from. */
  url?: string;
  /** What is said in it, as WebVTT beside it: `media/harbour.vtt`. A film needs it. */
  captions?: string;
  /** The picture that stands for a film until it is played, and on paper. */
  poster?: string;
}

export interface EventRecord<
  S extends string = string,
  A extends string = string,
  P extends string = string,
  D extends string = string,
  K extends string = string,
  T extends string = string,
> {
  /** The label on a chart, at most about 40 characters. */
  title: string;
  /** A sentence or two in the author's words. */
  text: string;
  /**
   * When it happened or began, with any doubt. An interval (`1980?/1994~`, or `1870/..` if it had not ended) gives the
   * end too, in place of `until`; `1870/` means that it ended, but nobody knows when.
   */
  date: Edtf;
  /** When it ended, with any doubt: the last day, the time (`2017-11-03T21:00`), or `..` if it had not ended. */
  until?: Edtf;
  /** The day it was made known, if that was another day. */
  announced?: Edtf;
  /** The time of day, `19:30`, if a source gives one and `date` is a day without a time. */
  time?: string;
  /** The time zone its hours are given in, as an IANA name (`Asia/Beirut`); defaults to the story's. */
  zone?: string;
  kind: K;
  /** The theatre it happened in, if the story has theatres. */
  theatre?: T;
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
  /** What later turned out to be different. */
  later?: string;
  /** Pictures, sounds and films of it, shown with its words. */
  media?: readonly Media[];
  /** What else a reader should know of it, shown last on its card and in notes that cite it. */
  note?: string;
  /** How late its label is dropped when space is short: 5 last, 1 first. */
  priority: 1 | 2 | 3 | 4 | 5;
}

/** One statement made in one paragraph of a source, in the author's words. */
export interface Claim<S extends string = string, E extends string = string, P extends string = string> {
  source: S;
  /** The paragraph of the source that makes it, from 1, if the source has paragraphs to count. */
  paragraph?: number;
  text: string;
  /** Whom the source attributes it to; the source itself if it names nobody. */
  attribution: string;
  date?: Edtf;
  places?: readonly P[];
  /** The events that record what the claim says. */
  events?: readonly E[];
  /** How the claim compares with what else is known: confirmed, too broad, overtaken the same evening. */
  check?: string;
  /** What later turned out to be different. */
  later?: string;
  /** The id of an earlier claim that this one repeats. */
  repeats?: string;
}

/** The furthest point an army had reached along the river, as dated fixes; between two fixes nothing is known. */
export interface Front<P extends string = string, D extends string = string, E extends string = string> {
  name: string;
  side: D;
  bank?: Bank;
  note?: string;
  fixes: readonly Fix<P, E>[];
}

export interface Fix<P extends string = string, E extends string = string> {
  date: Edtf;
  place: P;
  /**
   * `reached`: the army reached the place; `short`: it stopped `shortKm` kilometres before it; `back`: it was pushed
   * back to it; `bypass`: it reached it by going around places it did not hold.
   */
  how: "reached" | "short" | "back" | "bypass";
  shortKm?: number;
  event?: E;
  firmness?: Firmness;
  note?: string;
}

/** A publisher's figures over time. Series of different publishers are never joined. */
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
  /** What the value belongs to, such as a party, if the series counts several. */
  of?: string;
  value?: number;
  low?: number;
  high?: number;
  /** `derived` if the author computed it from published figures; then `note` says how. */
  basis: "published" | "derived";
  source: S;
  note?: string;
}

/** What one actor can be to another, from cooperation to hostility. */
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
] as const;
export type TieKind = (typeof tieKinds)[number];

/** What one actor is to another, and when. */
export interface Tie<A extends string = string, S extends string = string> {
  from: A;
  to: A;
  kind: TieKind;
  since?: Edtf;
  until?: Edtf;
  /** True if there is no source for when it began. */
  sinceUnsourced?: true;
  note?: string;
  sources: readonly Citation<S>[];
}

export interface Term {
  name: string;
  text: string;
}
