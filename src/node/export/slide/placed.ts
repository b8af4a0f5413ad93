import type { Slide } from "../../../deck/deck.ts";
import type { Face } from "../../../layout/text.ts";
import type { Drawing } from "../../../svg/node.ts";
import type { Place } from "../../../views/shared/frame.ts";

/** A piece of a line; a link where it has an address. */
export interface Run {
  text: string;
  href?: string;
}

/** What a text is on a slide. */
export type Role =
  | "title"
  | "caption"
  | "number"
  | "subtitle"
  | "date"
  | "words"
  | "value"
  | "unit"
  | "of"
  | "credits"
  | "alt"
  | "quoted"
  | "translation"
  | "who";

/** A text with its lines broken, and where it stands on the slide, in CSS pixels. */
export interface PlacedText {
  role: Role;
  /** The left end of its lines, or the right end where they are set from there. */
  x: number;
  align: "start" | "end";
  /** The top of the first line. */
  top: number;
  lines: readonly (readonly Run[])[];
  face: Face;
  fontSize: number;
  lineHeight: number;
  /** Added between letters, in font sizes. */
  tracking: number;
  /** A token of the theme, such as `--ink`. */
  fill: string;
  /** The language it is in, as an IETF tag, if it is not the story's. */
  language?: string;
}

/** A drawing and the place that it has on the slide. */
export interface Picture extends Place {
  marks: readonly Drawing[];
}

/** A chart with what it is called and shows, in words. */
export interface ChartPicture extends Picture {
  alt: string;
  /** Whether it fills the slide, with the texts drawn over it. */
  isGround: boolean;
  /** Whether those texts stand at its right. */
  isMirrored?: boolean;
}

/** A picture from a file, and what it shows in words. */
export interface PlacedMedia extends Place {
  /** Its path from the story's folder. */
  file: string;
  alt: string;
}

/** A table of counts, each row with a bar as long as its share of the longest. */
export interface PlacedCounts {
  /** Its left end, or its right end where it is read from there. */
  x: number;
  align: "start" | "end";
  top: number;
  caption: string;
  rows: readonly { name: string; share: number; count: string }[];
}

/** A slide at a step, laid out: all that stands on it, in CSS pixels of a slide of 1280 by 720. */
export interface PlacedSlide {
  slide: Slide;
  step: number;
  /** In the order in which they are read: those before the chart, and those after it. */
  texts: readonly PlacedText[];
  chart?: ChartPicture;
  /** The picture of a slide that shows one, or stands for its film. */
  media?: PlacedMedia;
  /** Where and when it plays, as a small picture. */
  where?: Picture;
  counts: readonly PlacedCounts[];
  credits?: PlacedText;
}
