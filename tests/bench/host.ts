import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
};
const compressed = new Set([".woff2", ".png"]);

/** How many bytes a file takes on the way, from a host that compresses by gzip and from one that does by Brotli. */
export function bytesOf(path: string, body: Buffer): { gzip: number; brotli: number } {
  if (compressed.has(extname(path))) return { gzip: body.length, brotli: body.length };
  return { gzip: gzipSync(body, { level: 9 }).length, brotli: brotliCompressSync(body).length };
}

/** A host of files, and what it has sent, by path; not yet compressed. */
export interface Host {
  url: string;
  sent: ReadonlyMap<string, Buffer>;
  close(): void;
}

/** Serves a folder as plain hosts do, gzip for all that is not compressed already; `pages` are served over its files. */
export async function hostOf(folder: string, pages: Readonly<Record<string, string>> = {}): Promise<Host> {
  const sent = new Map<string, Buffer>();
  const packed = new Map<string, Buffer>();
  const bodyOf = (path: string): Buffer => {
    const page = pages[path];
    return page === undefined ? readFileSync(join(folder, normalize(path))) : Buffer.from(page);
  };
  const pack = (path: string, body: Buffer): Buffer =>
    compressed.has(extname(path)) ? body : gzipSync(body, { level: 9 });
  const server = createServer(({ url = "/" }, response) => {
    const asked = decodeURIComponent(new URL(url, "http://host").pathname);
    const path = asked.endsWith("/") ? `${asked}index.html` : asked;
    try {
      const whole = sent.get(path) ?? bodyOf(path);
      const body = packed.get(path) ?? pack(path, whole);
      packed.set(path, body);
      sent.set(path, whole);
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
