/** Values that come more often than the screen is drawn. */
export interface PerFrame<Value> {
  /** Has a value acted on at the next frame, unless a newer one comes before. */
  set(value: Value): void;
  /** The value that waits for its frame. */
  pending(): Value | undefined;
  /** Acts on the value that waits, if there is one, at once. */
  flush(): void;
}

/** Acts on the latest of the values it is given, at most once a frame. */
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
