const absolute = /^[MLHVCSQTZ\d\s,.-]*$/;

/**
 * A path with its points on eighths of its unit; one in relative steps, whose roundings would add up, or with arcs, as it
 * is. The browser writes numbers as it reckons with them, in halves of halves: an eighth takes it five signs at most, a
 * tenth or a hundredth ten.
 */
export const inEighths = (d: string): string => (absolute.test(d) ? d.replace(/-?\d*\.\d+/g, eighth) : d);

/** The nearest eighth of a number, as it is written. */
const eighth = (number: string): string => String(Math.round(Number(number) * 8) / 8);
