/** What travels: which deck's windows it is for, who sent it, and the how manieth of theirs it is. */
interface Parcel {
  wire: string;
  from: string;
  nth: number;
  said: unknown;
}

/** The ways by which windows of one page hear each other. */
export interface Wires {
  say(said: unknown): void;
  /** Makes a window that this one has opened reachable where windows cannot call to all. */
  meet(other: Window | null): void;
  close(): void;
}

/** How many other windows are remembered before the oldest is forgotten. */
const most = 50;

/**
 * Joins windows of the same page in one browser: by BroadcastChannel, and for pages that have no origin of their own,
 * as those opened from a file, also by messages between a window and the one that opened it. Only what comes from the
 * same origin, and there from such a window, is heard; what comes both ways is heard once. Undefined where there is
 * neither way.
 */
export function joinWires(name: string, heard: (said: unknown) => void, view = window): Wires | undefined {
  const from = `${Date.now()} ${Math.random()}`;
  const latest = new Map<string, number>();
  const known = new Set<Window>();
  let count = 0;

  const receive = (raw: unknown, origin: string): boolean => {
    const parcel = origin === view.origin ? readParcel(name, raw) : undefined;
    if (!parcel || parcel.from === from) return false;
    if (parcel.nth > (latest.get(parcel.from) ?? 0)) {
      latest.delete(parcel.from);
      latest.set(parcel.from, parcel.nth);
      if (latest.size > most) latest.delete([...latest.keys()][0] ?? "");
      heard(parcel.said);
    }
    return true;
  };

  const channel = openChannel(name, view);
  if (channel) channel.onmessage = ({ data, origin }: MessageEvent<unknown>) => void receive(data, origin);
  const posts = !channel || view.origin === "null";
  if (!channel && !view.opener && !view.open) return undefined;
  if (posts && view.opener) known.add(view.opener);
  const onPosted = ({ data, origin, source }: MessageEvent<unknown>) => {
    const other = source as Window | null;
    // A window may ask who opened another even where it may ask nothing else of it.
    if (other && (known.has(other) || other.opener === view) && receive(data, origin)) known.add(other);
  };
  if (posts) view.addEventListener("message", onPosted);

  return {
    say(said) {
      count += 1;
      const parcel: Parcel = { wire: name, from, nth: count, said };
      channel?.postMessage(parcel);
      for (const other of known) {
        if (other.closed) known.delete(other);
        else other.postMessage(parcel, view.origin === "null" ? "*" : view.origin);
      }
    },
    meet(other) {
      if (posts && other) known.add(other);
    },
    close() {
      channel?.close();
      view.removeEventListener("message", onPosted);
    },
  };
}

function openChannel(name: string, view: typeof window): BroadcastChannel | undefined {
  try {
    return new view.BroadcastChannel(name);
  } catch {
    // Not there, or refused to a page without an origin.
    return undefined;
  }
}

function readParcel(name: string, raw: unknown): Parcel | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { wire, from, nth, said } = raw as Partial<Record<string, unknown>>;
  if (wire !== name || typeof from !== "string" || !isCount(nth)) return undefined;
  return { wire, from, nth, said };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value);
