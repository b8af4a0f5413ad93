/** A bar that measures the ground: a round number of kilometres and how many pixels they are. */
export interface ScaleBarSize {
  km: number;
  width: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten kilometres that is at most `room` pixels long. */
export function scaleBarFor(kmPerPixel: number, room: number): ScaleBarSize {
  const limit = kmPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(limit));
  const km = power * ([5, 2].find((times) => times * power <= limit) ?? 1);
  return { km, width: km / kmPerPixel };
}
