import type { Slide } from "../../../deck/deck.ts";
import type { Face } from "../../../layout/text.ts";
import type { Drawing } from "../../../svg/node.ts";
import type { Place } from "../../../views/shared/frame.ts";

/** A piece of a line; a link if it has an address. */
export interface Run {
  text: string;
  href?: string;
}

/** The role of a text on a slide. */
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

/** A text broken into lines, with its place on the slide, in CSS pixels. */
export interface PlacedText {
  role: Role;
  /** The left end of its lines, or the right end if they are aligned to the right. */
  x: number;
  align: "start" | "end";
  /** The top of the first line. */
  top: number;
  lines: readonly (readonly Run[])[];
  face: Face;
  fontSize: number;
  lineHeight: number;
  /** The space added between letters, in font sizes. */
  tracking: number;
  /** A token of the theme, such as `--ink`. */
  fill: string;
  /** The language it is in, as an IETF tag, if it is not the story's. */
  language?: string;
}

/** A drawing and its place on the slide. */
export interface Picture extends Place {
  marks: readonly Drawing[];
}

/** A chart with its name and description. */
export interface ChartPicture extends Picture {
  alt: string;
  /** Whether it fills the slide, behind the texts. */
  isGround: boolean;
  /** Whether these texts are on its right. */
  isMirrored?: boolean;
}

/** A picture from a file, with its description. */
export interface PlacedMedia extends Place {
  /** Its path relative to the story's folder. */
  file: string;
  alt: string;
}

/** A table of counts; each row has a bar by its share of the longest. */
export interface PlacedCounts {
  /** Its left end, or its right end if it is aligned to the right. */
  x: number;
  align: "start" | "end";
  top: number;
  caption: string;
  rows: readonly { name: string; share: number; count: string }[];
}

/** A slide at a step, laid out: everything on it, in CSS pixels of a slide of 1280 by 720. */
export interface PlacedSlide {
  slide: Slide;
  step: number;
  /** The texts in reading order: those before the chart, then those after it. */
  texts: readonly PlacedText[];
  chart?: ChartPicture;
  /** The picture of a slide that shows one, or the still picture of its film. */
  media?: PlacedMedia;
  /** Its whereabouts, as a small picture. */
  where?: Picture;
  counts: readonly PlacedCounts[];
  credits?: PlacedText;
}
