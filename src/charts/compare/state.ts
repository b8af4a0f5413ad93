/** What two charts side by side show: a state of each. */
export interface CompareState<One = unknown, Other = unknown> {
  /** The state of the chart that is read first: on the left, or on the right in Arabic (on a narrow page, above). */
  one: One;
  /** The state of the chart beside it (on a narrow page, below it). */
  other: Other;
}

export interface CompareOptions {
  /** The share of the width, 0 to 1, that the first chart takes when the two stand side by side; 0.5 if omitted. */
  share?: number;
  /** What stands above each chart; the name in its description if omitted. */
  headings?: readonly [one: string, other: string];
}
