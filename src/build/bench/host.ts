import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
};
const compressed = new Set([".woff2", ".png"]);

/** A host of files, and the bytes of every answer it has given, by path. */
export interface Host {
  url: string;
  sent: ReadonlyMap<string, number>;
  close(): void;
}

/** Serves a folder as plain hosts do, gzip for all that is not compressed already; `pages` are served over its files. */
export async function hostOf(folder: string, pages: Readonly<Record<string, string>> = {}): Promise<Host> {
  const sent = new Map<string, number>();
  const bodies = new Map<string, Buffer>();
  const bodyOf = (path: string): Buffer => {
    const page = pages[path];
    const read = page === undefined ? readFileSync(join(folder, normalize(path))) : Buffer.from(page);
    return compressed.has(extname(path)) ? read : gzipSync(read, { level: 9 });
  };
  const server = createServer(({ url = "/" }, response) => {
    const asked = decodeURIComponent(new URL(url, "http://host").pathname);
    const path = asked.endsWith("/") ? `${asked}index.html` : asked;
    try {
      const body = bodies.get(path) ?? bodyOf(path);
      bodies.set(path, body);
      sent.set(path, body.length);
      response.setHeader("Content-Type", types[extname(path)] ?? "application/octet-stream");
      response.setHeader("Cache-Control", "no-store");
      if (!compressed.has(extname(path))) response.setHeader("Content-Encoding", "gzip");
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, sent, close: () => server.close() };
}
