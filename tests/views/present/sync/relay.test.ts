import { expect, test, vi } from "vitest";
import { openRelay } from "../../../../src/views/present/sync/relay.ts";

/** A window at an address, whose requests wait until they are answered. */
function windowAt(href: string) {
  const answers: (() => void)[] = [];
  const streams: { href: string; hear: (event: { data: string }) => void }[] = [];
  const fetched = vi.fn(
    (..._: [address: URL, options: { body: string }]) => new Promise<void>((done) => answers.push(done)),
  );
  const view = {
    location: new URL(href),
    fetch: fetched,
    EventSource: class {
      href: string;
      constructor(address: URL) {
        this.href = address.href;
      }
      addEventListener(_: string, hear: (event: { data: string }) => void) {
        streams.push({ href: this.href, hear });
      }
    },
  };
  return { view: view as unknown as typeof window, fetched, streams, answer: () => answers.shift()?.() };
}

test("a page whose address does not ask for it sends nothing through its server", () => {
  const { view, streams } = windowAt("https://example.org/towns/?speaker#/al-qaim");
  expect(openRelay(view, () => {})).toBeUndefined();
  expect(streams).toEqual([]);
});

test("messages keep their order, and those sent while others are on their way are sent together", async () => {
  const { view, fetched, answer } = windowAt("http://10.0.0.2:4173/?speaker&remote=#/al-qaim");
  const relay = openRelay(view, () => {});
  for (const message of ["one", "two", "three"]) relay?.send(message);
  expect(fetched.mock.calls.map(([{ href }, { body }]) => [href, body])).toEqual([
    ["http://10.0.0.2:4173/remote/send", '["one"]'],
  ]);
  answer();
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2));
  expect(fetched.mock.lastCall?.[1].body).toBe('["two","three"]');
});

test("receives every message that comes through the server", () => {
  const { view, streams } = windowAt("http://localhost:4173/?remote");
  const heard = vi.fn();
  openRelay(view, heard);
  expect(streams.map(({ href }) => href)).toEqual(["http://localhost:4173/remote/events"]);
  streams[0]?.hear({ data: '["a",{"b":1}]' });
  expect(heard.mock.calls).toEqual([["a"], [{ b: 1 }]]);
});
