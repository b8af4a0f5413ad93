import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const kinds: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

/** A folder and one page more, served compressed as hosts do; `close` ends it. */
export async function serveCompressed(folder: string, bare: string): Promise<{ url: string; close(): void }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const type = kinds[extname(name)] ?? "application/octet-stream";
    try {
      const raw = name === "/bare.html" ? Buffer.from(bare) : readFileSync(join(folder, normalize(name)));
      const isText = !type.startsWith("font");
      if (isText && !packed.has(name)) packed.set(name, gzipSync(raw));
      response.writeHead(200, { "content-type": type, ...(isText && { "content-encoding": "gzip" }) });
      response.end(packed.get(name) ?? raw);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
