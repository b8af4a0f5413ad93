type Point = readonly [x: number, y: number];

const straight = /^[MLHVZ\d\s,.-]*$/;

/**
 * The dashes of a path that is made of straight lines, as a path of their own; undefined for a path with curves or in
 * another notation, and for a pattern that never comes to an end. Lengths are in the path's own unit.
 */
export function dashesOf(d: string, pattern: readonly number[]): string | undefined {
  const whole = pattern.reduce((sum, length) => sum + length, 0);
  if (!straight.test(d) || !(whole > 0) || pattern.some((length) => length < 0)) return undefined;
  const even = pattern.length % 2 === 0 ? pattern : [...pattern, ...pattern];
  return linesOf(d)
    .flatMap((line) => dashed(line, even))
    .map((dash) => `M${dash.map(written).join("L")}`)
    .join("");
}

const written = ([x, y]: Point): string => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;

/** The lines of a path in absolute commands; a closed one ends where it begins. */
function linesOf(d: string): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const line = lines.at(-1);
    if (command === "Z") {
      const first = line?.[0];
      if (first) line.push(first);
      continue;
    }
    for (let at = 0; at < numbers.length; at += command === "H" || command === "V" ? 1 : 2) {
      const [one = 0, other = 0] = numbers.slice(at);
      x = command === "V" ? x : one;
      y = command === "V" ? one : command === "H" ? y : other;
      if (command === "M" && at === 0) lines.push([[x, y]]);
      else lines.at(-1)?.push([x, y]);
    }
  }
  return lines;
}

/** Walks along a line and gives what lies under its dashes, with the corners inside them (SVG 2, 13.5.6). */
function dashed(line: readonly Point[], pattern: readonly number[]): readonly (readonly Point[])[] {
  const [first] = line;
  if (!first) return [];
  const dashes: Point[][] = [];
  let dash: Point[] | undefined = [first];
  let nth = 0;
  let left = pattern[0] ?? 0;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    let gone = 0;
    while (length - gone > left) {
      gone += left;
      const here: Point = [
        from[0] + ((to[0] - from[0]) * gone) / length,
        from[1] + ((to[1] - from[1]) * gone) / length,
      ];
      if (dash) dashes.push([...dash, here]);
      dash = dash ? undefined : [here];
      nth = (nth + 1) % pattern.length;
      left = pattern[nth] ?? 0;
    }
    left -= length - gone;
    dash?.push(to);
  }
  return dash && dash.length > 1 ? [...dashes, dash] : dashes;
}
