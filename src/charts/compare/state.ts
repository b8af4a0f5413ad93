/** What two charts beside each other show: a state of each. */
export interface CompareState<One = unknown, Other = unknown> {
  /** The state of the chart on the left (on a narrow page, above). */
  one: One;
  /** The state of the chart on the right (on a narrow page, below). */
  other: Other;
}

export interface CompareOptions {
  /** The share of the width, 0 to 1, that the first chart takes when they stand beside each other; half if omitted. */
  share?: number;
}
