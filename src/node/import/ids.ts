/** A text as an id: at most 60 lower-case letters without diacritics, digits and single hyphens. May be empty. */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");

/** An id that is not taken: `preferred`, or else `preferred` followed by the first free number from 2. */
export function freeId(preferred: string, taken: Readonly<Record<string, unknown>>): string {
  let id = preferred;
  for (let count = 2; Object.hasOwn(taken, id); count += 1) id = `${preferred}-${count}`;
  return id;
}
