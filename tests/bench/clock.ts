/** The middle of some measurements, or a higher quantile of them. */
export function quantile(times: readonly number[], share = 0.5): number {
  const order = times.toSorted((a, b) => a - b);
  return order[Math.min(order.length - 1, Math.floor(order.length * share))] ?? Number.NaN;
}

/** How long something takes, in milliseconds: the middle of so many times. */
export function timed(act: () => void, times = 1): number {
  return quantile(
    Array.from({ length: times }, () => {
      const start = performance.now();
      act();
      return performance.now() - start;
    }),
  );
}

/**
 * The work of one frame in milliseconds: what is done in it, and what the browser does after it until the frame is
 * handed on (style, layout, painting). A message posted inside the frame arrives when all that is over.
 */
export const frameWork = (act: (now: number) => void): Promise<number> =>
  new Promise((done) => {
    requestAnimationFrame((now) => {
      const { port1, port2 } = new MessageChannel();
      const start = performance.now();
      port1.onmessage = () => done(performance.now() - start);
      act(now);
      port2.postMessage(undefined);
    });
  });
