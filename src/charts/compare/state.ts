/** What two charts beside each other show: a state of each. */
export interface CompareState<One = unknown, Other = unknown> {
  /** The chart on the left, on a narrow page above. */
  one: One;
  /** The chart on the right, on a narrow page below. */
  other: Other;
}

export interface CompareOptions {
  /** How much of the width the first chart has where they stand beside each other, as a share; half where absent. */
  share?: number;
}
