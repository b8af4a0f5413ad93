import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/language/language.ts";
import {
  type SiteFile,
  serviceWorkerFile,
  withServiceWorker,
  withWayFromDisk,
} from "../../../src/node/site/offline.ts";

const site: readonly SiteFile[] = [
  { path: "index.html", content: "stage" },
  { path: "read/index.html", content: "article" },
  { path: "assets/a-1.js", content: "script" },
  { path: "ice.html", content: "all" },
  { path: "data/ice.csv", content: "download" },
  { path: "_headers", content: "" },
];

const root = "https://example.org/towns/";

/** The parts of a browser's caches, network and worker that the script needs; the network answers unless it is `down`. */
function run(script: string) {
  const stores = new Map<string, Map<string, string>>();
  const listeners = new Map<string, (event: object) => void>();
  const state = { down: false, asked: [] as string[], batches: [] as number[], priorities: new Set<string>() };
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, string>();
    stores.set(name, store);
    return {
      addAll: async (requests: { url: string }[]) => {
        state.batches.push(requests.length);
        for (const { url } of requests) store.set(url, `kept ${url}`);
      },
      match: async (url: string) => store.get(url),
    };
  };
  const fetch = async ({ url }: { url: string }) => {
    state.asked.push(url);
    if (state.down) throw new TypeError("no network");
    return { ok: true, url };
  };
  const self = {
    addEventListener: (kind: string, listener: (event: object) => void) => listeners.set(kind, listener),
    clients: { claim: async () => {} },
  };
  const caches = { open, keys: async () => [...stores.keys()], delete: async (name: string) => stores.delete(name) };
  class Request {
    url: string;
    constructor(url: string, { priority }: { priority: string }) {
      this.url = url;
      state.priorities.add(priority);
    }
  }
  new Function("self", "caches", "fetch", "location", "Request", "setTimeout", script)(
    self,
    caches,
    fetch,
    { href: `${root}sw.js` },
    Request,
    () => 0,
  );
  const happen = async (kind: string) => {
    let done: Promise<unknown> = Promise.resolve();
    listeners.get(kind)?.({ waitUntil: (work: Promise<unknown>) => (done = work) });
    await done;
  };
  const ask = async (url: string, method = "GET"): Promise<unknown> => {
    let answer: unknown = "left to the browser";
    listeners.get("fetch")?.({ request: { url, method }, respondWith: (given: unknown) => (answer = given) });
    return answer;
  };
  return { stores, state, happen, ask };
}

describe("the script that keeps a built site", () => {
  test("caches pages and what they need but no downloads, and differs between builds", () => {
    const script = serviceWorkerFile("ice", site);
    expect(script).toContain('"files":["./","assets/a-1.js","read/"]');
    expect(serviceWorkerFile("ice", [...site].reverse())).toBe(script);
    const changed = site.map((file) => (file.path === "index.html" ? { ...file, content: "new" } : file));
    expect(serviceWorkerFile("ice", changed)).not.toBe(script);
  });

  test("fetches what the stage needs first, a few files at a time, with low priority", async () => {
    const more = Array.from({ length: 9 }, (_, nth) => ({ path: `assets/b-${nth}.js`, content: "" }));
    const { stores, state, happen } = run(serviceWorkerFile("ice", [...site, ...more]));
    await happen("install");
    const [kept] = stores.values();
    expect([...(kept?.keys() ?? [])].slice(0, 2)).toEqual([root, `${root}assets/a-1.js`]);
    expect([...(kept?.keys() ?? [])].at(-1)).toBe(`${root}read/`);
    expect(state.batches).toEqual([4, 4, 4]);
    expect(state.priorities).toEqual(new Set(["low"]));
  });

  test("serves cached pages and scripts without a network, whatever the query", async () => {
    const { state, happen, ask } = run(serviceWorkerFile("ice", site));
    await happen("install");
    state.down = true;
    expect(await ask(`${root}?speaker=1-a`)).toBe(`kept ${root}`);
    expect(await ask(`${root}index.html`)).toBe(`kept ${root}`);
    expect(await ask(`${root}read/`)).toBe(`kept ${root}read/`);
    expect(await ask(`${root}assets/a-1.js`)).toBe(`kept ${root}assets/a-1.js`);
  });

  test("fetches pages from the network first, scripts of its build never, and ignores everything else", async () => {
    const { state, happen, ask } = run(serviceWorkerFile("ice", site));
    await happen("install");
    expect(await ask(root)).toEqual({ ok: true, url: root });
    await ask(`${root}assets/a-1.js`);
    expect(state.asked).toEqual([root]);
    for (const other of [`${root}data/ice.csv`, `${root}ice.html`, "https://example.org/"])
      expect(await ask(other), other).toBe("left to the browser");
    expect(await ask(root, "POST")).toBe("left to the browser");
  });

  test("deletes the caches of other builds of this deck, but not those of other decks", async () => {
    const { stores, happen } = run(serviceWorkerFile("ice", site));
    stores.set("ice offline 0123", new Map());
    stores.set("snow offline 0123", new Map());
    await happen("install");
    await happen("activate");
    expect([...stores.keys()].filter((name) => name.startsWith("ice"))).toHaveLength(1);
    expect(stores.has("ice offline 0123")).toBe(false);
    expect(stores.has("snow offline 0123")).toBe(true);
  });
});

describe("a page of the built site", () => {
  const html = "<html><body>\n  </body></html>";

  test("registers the service worker only from the stage", () => {
    expect(withServiceWorker(html)).toContain('register("sw.js")');
  });

  test("links, when opened from a disk, to the same view in the single file", () => {
    expect(withWayFromDisk(html, "index.html", "ice.html", languageOf("en"))).toContain(
      'link.href = "ice.html" + location.hash',
    );
    expect(withWayFromDisk(html, "print/index.html", "ice.html", languageOf("en"))).toContain(
      'link.href = "../ice.html?print"',
    );
  });
});
