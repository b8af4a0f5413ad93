import type { Face } from "../../layout/text.ts";

/**
 * A face of every deck: its name in layouts and in style sheets, and the file in the font packages with its Latin
 * letters.
 */
export interface ShippedFace {
  face: Face;
  family: string;
  weight: number;
  file: string;
}

const shipped = (face: Face, family: string, weight: number, name: string): ShippedFace => ({
  face,
  family,
  weight,
  file: `${name.replace(/-[a-z]+$/, "")}/files/${name}-${weight}-normal.woff2`,
});

/** The faces that every deck has, Latin first. */
export const faces: readonly ShippedFace[] = [
  shipped("serif 500", "IBM Plex Serif", 500, "ibm-plex-serif-latin"),
  shipped("sans 400", "IBM Plex Sans", 400, "ibm-plex-sans-latin"),
  shipped("sans 600", "IBM Plex Sans", 600, "ibm-plex-sans-latin"),
  shipped("condensed 400", "IBM Plex Sans Condensed", 400, "ibm-plex-sans-condensed-latin"),
  shipped("condensed 600", "IBM Plex Sans Condensed", 600, "ibm-plex-sans-condensed-latin"),
  shipped("arabic 400", "IBM Plex Sans Arabic", 400, "ibm-plex-sans-arabic-arabic"),
];

/** The packages for letters that the package of a family lacks, used before those that a deck names. */
export const standIns: Readonly<Record<Face, readonly string[]>> = {
  "serif 500": ["ibm-plex-serif", "ibm-plex-sans"],
  "sans 400": ["ibm-plex-sans"],
  "sans 600": ["ibm-plex-sans"],
  "condensed 400": ["ibm-plex-sans-condensed", "ibm-plex-sans"],
  "condensed 600": ["ibm-plex-sans-condensed", "ibm-plex-sans"],
  "arabic 400": [],
};
