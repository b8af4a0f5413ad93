/** A stopwatch as a value; times are in milliseconds. */
export interface Clock {
  /** What had run before it was last started. */
  kept: number;
  /** When it was last started; absent while it stands. */
  since?: number;
  /** What it was before it was last set to nought. */
  undo?: Omit<Clock, "undo">;
}

export const stopped: Clock = { kept: 0 };

export const elapsed = ({ kept, since }: Clock, now: number): number =>
  kept + (since === undefined ? 0 : Math.max(now - since, 0));

export const started = (clock: Clock, now: number): Clock =>
  clock.since === undefined ? { ...clock, since: now } : clock;

export const paused = (clock: Clock, now: number): Clock => ({
  kept: elapsed(clock, now),
  ...(clock.undo && { undo: clock.undo }),
});

/** Sets it to nought, running on if it ran, so that it can be undone. */
export function reset({ undo: _, ...clock }: Clock, now: number): Clock {
  return { kept: 0, ...(clock.since !== undefined && { since: now }), undo: clock };
}

/** Takes the last reset back: what ran since is counted too, as if nothing had happened. */
export const undone = (clock: Clock): Clock => clock.undo ?? clock;

/** Reads a clock that was put away; a stopped one for anything else. */
export function readClock(text: string | undefined): Clock {
  try {
    const { kept, since, undo } = JSON.parse(text ?? "") as Partial<Record<string, unknown>>;
    if (!isTime(kept) || !(since === undefined || isTime(since))) return stopped;
    return {
      kept,
      ...(since !== undefined && { since }),
      ...(undo !== undefined && { undo: readClock(JSON.stringify(undo)) }),
    };
  } catch {
    return stopped;
  }
}

const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;

/** A span of time such as 4:05 or 1:02:03. */
export function spanWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
