/** The colour of a side in the current theme: a custom property that `sideColours` defines for each theme. */
export const sideColour = (side: string): string => `var(--side-${side})`;

const tones = ["var(--land)", "var(--land-2)"];

/**
 * The fills of the countries of a map, keyed by id: one tone for the first, another for the second, the first for the
 * rest.
 */
export const landTones = (countries: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(countries).map((id, index) => [id, tones[index] ?? "var(--land)"]));
