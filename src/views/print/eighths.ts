const absolute = /^[MLHVCSQTZ\d\s,.-]*$/;
const straight = /^(?:[ML][\d.-]+,[\d.-]+|Z(?=M|$))*$/;

/**
 * A path with its points on eighths of its unit; one in relative steps, whose roundings would add up, or with arcs, as it
 * is. The browser writes numbers as it reckons with them, in halves of halves: an eighth takes it five signs at most, a
 * tenth or a hundredth ten. Lines are given by how far they lead, which is shorter in the page and exact in eighths.
 */
export function inEighths(d: string): string {
  if (!absolute.test(d)) return d;
  const rounded = d.replace(/-?\d*\.\d+/g, eighth);
  return straight.test(rounded) ? relative(rounded) : rounded;
}

/** The nearest eighth of a number, as it is written. */
const eighth = (number: string): string => String(Math.round(Number(number) * 8) / 8);

function relative(d: string): string {
  let [x, y] = [0, 0];
  return d.replace(/([ML])([^,]+),([^MLZ]+)/g, (_, command: string, right: string, down: string) => {
    const [fromX, fromY] = [x, y];
    [x, y] = [Number(right), Number(down)];
    return command === "M" ? `M${right},${down}` : `l${x - fromX},${y - fromY}`;
  });
}
