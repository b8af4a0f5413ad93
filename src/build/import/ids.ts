/** Letters and digits in small, joined by hyphens; letters with marks lose them. */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");

/** An id that is not taken: the wanted one, or it with the first number from 2 on that is free. */
export function freeId(wanted: string, taken: Readonly<Record<string, unknown>>): string {
  let id = wanted;
  for (let nth = 2; Object.hasOwn(taken, id); nth += 1) id = `${wanted}-${nth}`;
  return id;
}
