import { openRelay } from "./relay.ts";

/** A message on its way from one window to others. */
interface Envelope {
  /** The channel it is for. */
  channel: string;
  /** The unique name of the window that sent it. */
  sender: string;
  /** Its number among the messages of its sender, from 1. */
  sequence: number;
  payload: unknown;
}

/** Carries messages between the windows of a talk. */
export interface Transport {
  send(payload: unknown): void;
  /** Makes a window that this one has opened reachable if windows cannot broadcast. */
  connect(other: Window | null): void;
}

/** How many other windows are remembered before the oldest is forgotten. */
const maxSenders = 50;

/**
 * Opens a transport between windows of the same page in one browser: by BroadcastChannel and, for pages without an
 * origin, such as those opened from a file, also by messages between a window and its opener. Only messages from the
 * same origin are received, and without an origin only those from such a window; a message that arrives by both ways is
 * received once. If the address asks for it, messages also go through the server, between devices. Undefined if the
 * browser offers no way.
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

  /** Whether an envelope was for this window; passes on its content unless it was received before. */
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
    // A window may read another's opener even if it may read nothing else of it.
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
    // Not available, or refused to a page without an origin.
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
