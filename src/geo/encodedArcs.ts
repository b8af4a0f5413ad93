/** The arcs of a quantized TopoJSON file: whole numbers, each point after the first relative to the one before. */
export type Arcs = readonly (readonly (readonly [x: number, y: number])[])[];

/**
 * Encodes arcs as a text less than half as long as their JSON. It is Google's Encoded Polyline Algorithm (five bits to a
 * character, the sign in the lowest bit) changed in two ways that make it compress better: the highest bits come first,
 * and each step is relative to half the step before, since lines seldom turn back. A space stands between arcs. The
 * build writes this text into the site, and the page decodes it.
 */
export const encodeArcs = (arcs: Arcs): string =>
  arcs
    .map((arc) =>
      arc.map(([x, y], index) => encoded(x - halfOf(arc, index, 0)) + encoded(y - halfOf(arc, index, 1))).join(""),
    )
    .join(" ");

/** Half of the step before a point in one direction, rounded. The first point is a position, and no step. */
const halfOf = (arc: Arcs[number], index: number, axis: 0 | 1): number =>
  index < 2 ? 0 : Math.round((arc[index - 1]?.[axis] ?? 0) / 2);

function encoded(value: number): string {
  const whole = value < 0 ? -2 * value - 1 : 2 * value;
  let text = String.fromCharCode(63 + (whole % 32));
  for (let left = Math.floor(whole / 32); left > 0; left = Math.floor(left / 32))
    text = String.fromCharCode(63 + 32 + (left % 32)) + text;
  return text;
}

/** Decodes a text written by `encodeArcs`. */
export const decodeArcs = (text: string): Arcs => text.split(" ").map(decoded);

function decoded(text: string): Arcs[number] {
  const arc: (readonly [number, number])[] = [];
  let value = 0;
  let x: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const part = text.charCodeAt(at) - 63;
    value = value * 32 + (part % 32);
    if (part >= 32) continue;
    const step = (value % 2 === 1 ? -(value + 1) / 2 : value / 2) + halfOf(arc, arc.length, x === undefined ? 0 : 1);
    value = 0;
    if (x === undefined) x = step;
    else {
      arc.push([x, step]);
      x = undefined;
    }
  }
  return arc;
}
