/** The arcs of a quantized TopoJSON file: whole numbers, each point after the first relative to the one before. */
export type Arcs = readonly (readonly (readonly [x: number, y: number])[])[];

/**
 * Encodes arcs as a text less than half as long as their JSON, by Google's Encoded Polyline Algorithm: five bits to a
 * character, the sign in the lowest bit, a space between arcs. The build writes this text into the site, and the page
 * decodes it.
 */
export const encodeArcs = (arcs: Arcs): string =>
  arcs.map((arc) => arc.map(([x, y]) => encoded(x) + encoded(y)).join("")).join(" ");

function encoded(value: number): string {
  let left = value < 0 ? -2 * value - 1 : 2 * value;
  let text = "";
  for (; left >= 32; left = Math.floor(left / 32)) text += String.fromCharCode(63 + 32 + (left % 32));
  return text + String.fromCharCode(63 + left);
}

/** Decodes a text written by `encodeArcs`. */
export const decodeArcs = (text: string): Arcs => text.split(" ").map(decoded);

function decoded(text: string): readonly (readonly [number, number])[] {
  const values: number[] = [];
  let value = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at += 1) {
    const part = text.charCodeAt(at) - 63;
    value += (part % 32) * scale;
    scale *= 32;
    if (part >= 32) continue;
    values.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    value = 0;
    scale = 1;
  }
  return values.flatMap((x, index) => (index % 2 === 0 ? [[x, values[index + 1] ?? 0] as const] : []));
}
