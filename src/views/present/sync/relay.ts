/** Carries messages to windows on other devices, through the server that the page came from. */
export interface Relay {
  send(data: unknown): void;
}

/**
 * Opens the relay through the server of `npm start -- --remote`, if the page's address contains `?remote`; otherwise
 * undefined. Messages keep their order; those sent while others are on their way are sent together.
 */
export function openRelay(view: Window & typeof globalThis, onData: (data: unknown) => void): Relay | undefined {
  if (!new URLSearchParams(view.location.search).has("remote")) return undefined;
  const address = (name: string) => new URL(`remote/${name}`, view.location.href);
  new view.EventSource(address("events")).addEventListener("message", ({ data }: MessageEvent<string>) => {
    for (const one of JSON.parse(data) as readonly unknown[]) onData(one);
  });
  let waiting: unknown[] = [];
  let isSending = false;
  const sendWaiting = async () => {
    if (isSending || waiting.length === 0) return;
    isSending = true;
    const body = JSON.stringify(waiting);
    waiting = [];
    // What is lost is sent again with the next state; `keepalive` lets a page that is left send its last messages.
    await view.fetch(address("send"), { method: "POST", body, keepalive: body.length < 60_000 }).catch(() => undefined);
    isSending = false;
    await sendWaiting();
  };
  return {
    send(data) {
      waiting.push(data);
      void sendWaiting();
    },
  };
}
