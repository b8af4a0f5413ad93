import { readGeography, riverLine } from "../layout/geography.ts";
import type { LonLat } from "../layout/river.ts";

/** The course of a river downstream, in degrees, out of the same geography that maps take. */
export const courseOf = (base: object, water: object, river: string): readonly LonLat[] =>
  riverLine(readGeography(base, water), river);
