/** What two charts side by side show: a state of each. */
export interface CompareState<One = unknown, Other = unknown> {
  /** The state of the chart on the left (on a narrow page, above). */
  one: One;
  /** The state of the chart on the right (on a narrow page, below). */
  other: Other;
}

export interface CompareOptions {
  /** The share of the width, 0 to 1, that the first chart takes when the two stand side by side; 0.5 if omitted. */
  share?: number;
}
