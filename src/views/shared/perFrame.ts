/** A queue of one for values that change more often than the screen is drawn. */
export interface PerFrame<Value> {
  /** Acts on a value at the next frame, unless a newer one comes before. */
  set(value: Value): void;
  /** The value that waits for its frame. */
  pending(): Value | undefined;
  /** Acts at once on the value that waits, if there is one. */
  flush(): void;
}

/** Creates a queue that calls `act` with the latest value, at most once a frame. */
export function perFrame<Value extends object>(act: (value: Value) => void): PerFrame<Value> {
  let latest: Value | undefined;
  const flush = () => {
    const due = latest;
    latest = undefined;
    if (due) act(due);
  };
  return {
    set(value) {
      if (!latest) requestAnimationFrame(flush);
      latest = value;
    },
    pending: () => latest,
    flush,
  };
}
