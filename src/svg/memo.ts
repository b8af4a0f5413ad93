/** A function that computes its value when it is first called, and returns that value from then on. */
export function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

/**
 * A function that keeps the `size` most recently used results of `compute`. Calls with equal keys get the same value,
 * so `key` must contain everything a result depends on, including what `compute` closes over.
 */
export function memoize<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
  { key, size }: { key: (...args: Args) => string; size: number },
): (...args: Args) => Value {
  const kept = new Map<string, Value>();
  return (...args) => latest(kept, key(...args), size, () => compute(...args));
}

/**
 * A function that keeps, for each object given as first argument, the `size` most recently used results of `compute`
 * (all by default), for as long as that object lives. Calls with the same object and equal keys get the same value, so
 * `key` must contain everything else a result depends on.
 */
export function memoizeBy<Subject extends object, Args extends readonly unknown[], Value>(
  compute: (subject: Subject, ...args: Args) => Value,
  key: (...args: Args) => string = () => "",
  size = Number.POSITIVE_INFINITY,
): (subject: Subject, ...args: Args) => Value {
  const kept = new WeakMap<Subject, Map<string, Value>>();
  return (subject, ...args) => {
    let results = kept.get(subject);
    if (!results) {
      results = new Map();
      kept.set(subject, results);
    }
    return latest(results, key(...args), size, () => compute(subject, ...args));
  };
}

/**
 * The value kept under a name, computed and kept if there is none. Beyond `size` values, the least recently used goes.
 */
function latest<Value>(kept: Map<string, Value>, name: string, size: number, compute: () => Value): Value {
  if (!kept.has(name)) {
    const value = compute();
    kept.set(name, value);
    const [oldest = name] = kept.size > size ? kept.keys() : [];
    if (oldest !== name) kept.delete(oldest);
    return value;
  }
  const value = kept.get(name) as Value;
  // A map lists its keys in order of insertion, so a value used again is inserted anew. While the map is less than half
  // full, the order does not matter yet: skipping this makes looking up a text's width take 36 ns instead of 65 ns.
  if (kept.size * 2 > size) {
    kept.delete(name);
    kept.set(name, value);
  }
  return value;
}

/**
 * A function that keeps, for each object given as first argument, the latest result of `compute`, for as long as that
 * object lives. A call with identical arguments (by `Object.is`) gets the same result. The result must depend on the
 * arguments alone, and they must not be modified in place.
 */
export function memoizeLatest<Subject extends object, Args extends readonly unknown[], Value>(
  compute: (subject: Subject, ...args: Args) => Value,
): (subject: Subject, ...args: Args) => Value {
  const kept = new WeakMap<Subject, { args: Args; value: Value }>();
  return (subject, ...args) => {
    const latest = kept.get(subject);
    if (latest?.args.every((arg, index) => Object.is(arg, args[index]))) return latest.value;
    const value = compute(subject, ...args);
    kept.set(subject, { args, value });
    return value;
  };
}
