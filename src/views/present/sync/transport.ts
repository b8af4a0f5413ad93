import { openRelay } from "./relay.ts";

/** What travels from one window to others. */
interface Envelope {
  /** The channel of windows that it is for. */
  channel: string;
  /** The window that sent it, by a name that no other has. */
  sender: string;
  /** Its number among all that its sender has sent, from 1. */
  sequence: number;
  payload: unknown;
}

/** What carries messages between the windows of a talk. */
export interface Transport {
  send(payload: unknown): void;
  /** Makes a window that this one has opened reachable where windows cannot broadcast. */
  connect(other: Window | null): void;
}

/** How many other windows are remembered before the oldest is forgotten. */
const maxSenders = 50;

/**
 * Opens a transport between windows of the same page in one browser: by BroadcastChannel, and for pages that have no
 * origin of their own, as those opened from a file, also by messages between a window and the one that opened it. Only
 * what comes from the same origin, and there from such a window, is received; what comes both ways is received once.
 * Where the address asks for it, also through the server, between devices. Undefined where the browser offers no way.
 */
export function openTransport(
  channel: string,
  onPayload: (payload: unknown) => void,
  view = window,
): Transport | undefined {
  const sender = `${Date.now()} ${Math.random()}`;
  const latest = new Map<string, number>();
  const known = new Set<Window>();
  let sent = 0;

  /** Whether an envelope came for this window; hands on what is in it unless it has come before. */
  const receive = (raw: unknown, origin: string): boolean => {
    const envelope = origin === view.origin ? readEnvelope(channel, raw) : undefined;
    if (!envelope || envelope.sender === sender) return false;
    if (envelope.sequence <= (latest.get(envelope.sender) ?? 0)) return true;
    latest.delete(envelope.sender);
    latest.set(envelope.sender, envelope.sequence);
    if (latest.size > maxSenders) latest.delete([...latest.keys()][0] ?? "");
    onPayload(envelope.payload);
    return true;
  };

  const broadcast = openBroadcast(channel, view);
  if (broadcast) broadcast.onmessage = ({ data, origin }: MessageEvent<unknown>) => void receive(data, origin);
  const posts = !broadcast || view.origin === "null";
  const relay = openRelay(view, (data) => void receive(data, view.origin));
  if (!broadcast && !relay && !view.opener && !view.open) return undefined;
  if (posts && view.opener) known.add(view.opener);
  const onPosted = ({ data, origin, source }: MessageEvent<unknown>) => {
    const other = source as Window | null;
    // A window may ask who opened another even where it may ask nothing else of it.
    if (other && (known.has(other) || other.opener === view) && receive(data, origin)) known.add(other);
  };
  if (posts) view.addEventListener("message", onPosted);

  return {
    send(payload) {
      sent += 1;
      const envelope: Envelope = { channel, sender, sequence: sent, payload };
      broadcast?.postMessage(envelope);
      relay?.send(envelope);
      for (const other of known) {
        if (other.closed) known.delete(other);
        else other.postMessage(envelope, view.origin === "null" ? "*" : view.origin);
      }
    },
    connect(other) {
      if (posts && other) known.add(other);
    },
  };
}

function openBroadcast(channel: string, view: typeof window): BroadcastChannel | undefined {
  try {
    return new view.BroadcastChannel(channel);
  } catch {
    // Not there, or refused to a page without an origin.
    return undefined;
  }
}

function readEnvelope(own: string, raw: unknown): Envelope | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { channel, sender, sequence, payload } = raw as Partial<Record<string, unknown>>;
  if (channel !== own || typeof sender !== "string" || !isCount(sequence)) return undefined;
  return { channel, sender, sequence, payload };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value);
