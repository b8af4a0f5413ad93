/** A stopwatch as a value; times are in milliseconds. */
export interface Clock {
  /** How long it had run before it was last started. */
  ran: number;
  /** When it was last started; absent while it is stopped. */
  since?: number;
  /** Whether it is stopped only as long as the screen is black. */
  held?: boolean;
  /** The clock before it was last reset. */
  undo?: Omit<Clock, "undo">;
}

/** A clock that has never run. */
export const stopped: Clock = { ran: 0 };

/** How long a clock has run by a given time. */
export const elapsed = ({ ran, since }: Clock, now: number): number =>
  ran + (since === undefined ? 0 : Math.max(now - since, 0));

/** Starts a clock, or lets it continue. */
export function started({ held: _, ...clock }: Clock, now: number): Clock {
  return clock.since === undefined ? { ...clock, since: now } : clock;
}

/** Stops a clock; `started` lets it continue from there. */
export const paused = (clock: Clock, now: number): Clock => ({
  ran: elapsed(clock, now),
  ...(clock.undo && { undo: clock.undo }),
});

/** Stops a running clock for as long as the screen is black. */
export const held = (clock: Clock, now: number): Clock =>
  clock.since === undefined ? clock : { ...paused(clock, now), held: true };

/** Restarts a clock that was stopped because the screen was black. */
export const released = (clock: Clock, now: number): Clock => (clock.held ? started(clock, now) : clock);

/** Whether a clock is at zero and not running. */
export const isUnused = ({ ran, since }: Clock): boolean => ran === 0 && since === undefined;

/** Resets a clock to zero; if it was running, it keeps running. `undone` reverts this. */
export function reset({ undo: _, ...clock }: Clock, now: number): Clock {
  return { ran: 0, ...(clock.since !== undefined && { since: now }), ...(clock.held && { held: true }), undo: clock };
}

/** Reverts the last reset of a clock: the time since then is counted too. */
export const undone = (clock: Clock): Clock => clock.undo ?? clock;

/** Reads a clock from storage; a stopped one for anything that is not a clock. */
export function readClock(text: string | undefined): Clock {
  try {
    const { ran, since, held, undo } = JSON.parse(text ?? "") as Partial<Record<string, unknown>>;
    if (!isTime(ran) || !(since === undefined || isTime(since))) return stopped;
    return {
      ran,
      ...(since !== undefined && { since }),
      ...(held === true && { held }),
      ...(undo !== undefined && { undo: readClock(JSON.stringify(undo)) }),
    };
  } catch {
    return stopped;
  }
}

const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;

/** A clock at one moment, as one window of a talk sends it to another on a device whose time of day may differ. */
export interface ClockSnapshot {
  ran: number;
  runs: boolean;
  held: boolean;
}

/** The snapshot of a clock at a given time. */
export const snapshotOf = (clock: Clock, now: number): ClockSnapshot => ({
  ran: elapsed(clock, now),
  runs: clock.since !== undefined,
  held: clock.held === true,
});

/** The clock of a snapshot that another window has just sent, at a given time. */
export const fromSnapshot = ({ ran, runs, held: isHeld }: ClockSnapshot, now: number): Clock => ({
  ran,
  ...(runs && { since: now }),
  ...(isHeld && { held: true }),
});

/** Reads the snapshot of a clock, which is untrusted; undefined for anything else. */
export function readClockSnapshot(raw: unknown): ClockSnapshot | undefined {
  const { ran, runs, held: isHeld } = (raw ?? {}) as Partial<Record<string, unknown>>;
  const isClock = isTime(ran) && typeof runs === "boolean" && typeof isHeld === "boolean";
  return isClock ? { ran, runs, held: isHeld } : undefined;
}

/** A length of time, given in milliseconds, as 4:05 or 1:02:03. */
export function spanWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
