import { format } from "d3";
import type { Reading } from "./territoryReadings.ts";

const grouped = format(",.10~g");

/** A number as it is written: "45,377", "0.13", "9 million". */
export const numberWords = (value: number): string =>
  value >= 1e6 ? `${grouped(value / 1e6)} million` : grouped(value);

/** A figure without its unit: "40", "50,500–51,500", "at least 25". The middle of a published range is not repeated. */
export function figureWords({ value, low, high }: Pick<Reading, "value" | "low" | "high">): string {
  if (low !== undefined && high !== undefined) return `${numberWords(low)}–${numberWords(high)}`;
  if (low !== undefined) return `at least ${numberWords(low)}`;
  if (high !== undefined) return `at most ${numberWords(high)}`;
  return value === undefined ? "" : numberWords(value);
}

/** The same with its unit: "89 %", "45,377 km²". */
export const withUnit = (figure: string, unit: string): string => `${figure} ${unit}`;
