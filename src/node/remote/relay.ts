import type { IncomingMessage, ServerResponse } from "node:http";
import type { RemoteAccess } from "./access.ts";

/** The greatest size of a request, in bytes: a step full of ink needs a tenth of it. */
const maxBody = 2_000_000;

/** The interval at which silent connections are kept alive, in milliseconds. */
const pulse = 15_000;

const cookie = "remote-key";

type Next = () => void;

/** Carries messages between the slides on this machine and the one device that was admitted by a code. */
export interface Relay {
  handle(request: IncomingMessage, response: ServerResponse, next: Next): void;
  /** Closes the connections of all other devices. */
  shutOut(): void;
}

/**
 * Handles `?remote=CODE` on any page, which admits a device and recognizes it by a cookie from then on;
 * `remote/events`, a stream of all messages; and `remote/send`, which receives a message. Requests from a page of this
 * server on this machine need no code; all other devices that are not admitted get status 403 for the last two.
 */
export function relay(access: RemoteAccess): Relay {
  const streams = new Map<ServerResponse, "here" | "device">();
  setInterval(() => {
    for (const stream of streams.keys()) stream.write(":\n\n");
  }, pulse).unref();

  const listen = (request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(":\n\n");
    streams.set(response, isHere(request) ? "here" : "device");
    request.on("close", () => streams.delete(response));
  };
  const send = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request);
    if (body === undefined || !isJson(body)) return void response.writeHead(413).end();
    // JSON has line breaks only between tokens, where they have no meaning.
    for (const stream of streams.keys()) stream.write(`data: ${body.replace(/[\r\n]/g, " ")}\n\n`);
    response.writeHead(204).end();
  };
  return {
    handle(request, response, next) {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://slides");
      const code = searchParams.get("remote");
      if (code) return admit(access, code, { request, response, pathname, searchParams });
      const act = pathname.endsWith("/remote/events") ? listen : pathname.endsWith("/remote/send") ? send : undefined;
      if (!act) return next();
      if (!isHere(request) && !access.isAdmitted(keyOf(request))) return void response.writeHead(403).end();
      // A device that goes away in the middle of a message breaks it off.
      Promise.resolve(act(request, response)).catch(() => response.destroy());
    },
    shutOut() {
      for (const [stream, from] of streams) if (from === "device") stream.end();
    },
  };
}

/**
 * Admits a device, and redirects it to the same page without the code; a code that is wrong or used gets a page that
 * says so.
 */
function admit(
  access: RemoteAccess,
  code: string,
  {
    response,
    pathname,
    searchParams,
  }: { request: IncomingMessage; response: ServerResponse; pathname: string; searchParams: URLSearchParams },
): void {
  const key = access.admit(code);
  if (key === undefined) {
    response.writeHead(403, { "content-type": "text/plain; charset=utf-8" });
    response.end("This code is wrong, or has been used. Press Enter in the terminal for a new one.");
    return;
  }
  searchParams.set("remote", "");
  response.writeHead(302, {
    location: `${pathname}?${searchParams}`,
    "set-cookie": `${cookie}=${key}; HttpOnly; SameSite=Strict; Path=/`,
    "cache-control": "no-store",
  });
  response.end();
}

/** Whether a request comes from a page of this server that is open on this machine, and not from another site. */
function isHere({ socket, headers }: IncomingMessage): boolean {
  const address = socket.remoteAddress ?? "";
  const isLocal = address === "::1" || address.replace(/^::ffff:/, "").startsWith("127.");
  const isOwnName = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? "");
  return isLocal && isOwnName && headers["sec-fetch-site"] === "same-origin";
}

const keyOf = ({ headers }: IncomingMessage): string | undefined =>
  new RegExp(`(?:^|; )${cookie}=([^;]+)`).exec(headers.cookie ?? "")?.[1];

/** The body of a request; undefined if it is too large. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > maxBody) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
