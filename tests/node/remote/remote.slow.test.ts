import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type RemoteAccess, remoteAccess } from "../../../src/node/remote/access.ts";
import { relay } from "../../../src/node/remote/relay.ts";
import { remoteWords } from "../../../src/node/remote/serve.ts";

describe("remoteAccess()", () => {
  test("admits the first that shows the code, and nobody else with it", () => {
    const access = remoteAccess();
    const code = access.code() ?? "";
    expect(code).toMatch(/^[a-z2-9]{10}$/);
    expect(access.admit("wrong")).toBeUndefined();
    const key = access.admit(code);
    expect([access.isAdmitted(key), access.isAdmitted(undefined), access.isAdmitted("guess")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([access.code(), access.admit(code)]).toEqual([undefined, undefined]);
  });

  test("a new code shuts out the device of the last one", () => {
    const access = remoteAccess();
    const key = access.admit(access.code() ?? "");
    access.renew();
    expect(access.isAdmitted(key)).toBe(false);
    expect(access.admit(access.code() ?? "")).toBeDefined();
  });

  test("after twenty wrong codes the right one counts no more", () => {
    const access = remoteAccess();
    const code = access.code() ?? "";
    for (let tries = 0; tries < 20; tries += 1) access.admit("wrong");
    expect(access.admit(code)).toBeUndefined();
  });
});

describe("relay(access)", () => {
  let server: Server;
  let access: RemoteAccess;
  let port: number;
  const ask = (path: string, { body, ...headers }: Record<string, string> = {}) =>
    new Promise<IncomingMessage>((done, fail) => {
      const method = body === undefined ? "GET" : "POST";
      request({ port, host: "127.0.0.1", path, method, headers }, done).on("error", fail).end(body);
    });
  const own = { host: "localhost", "sec-fetch-site": "same-origin" };
  const elsewhere = { host: "10.0.0.2" };

  beforeEach(async () => {
    access = remoteAccess();
    const between = relay(access);
    server = createServer((request, response) => between.handle(request, response, () => response.end("page")));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    ({ port } = server.address() as AddressInfo);
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  /** The next message of a stream. */
  async function heard(stream: IncomingMessage): Promise<string> {
    let text = "";
    for await (const part of stream.iterator({ destroyOnReturn: false })) {
      text += part;
      const found = /data: (.*)\n\n/.exec(text)?.[1];
      if (found !== undefined) return found;
    }
    return "";
  }

  test("a device that shows the code is known from then on, and sent on to the page without it", async () => {
    const first = await ask(`/?speaker&remote=${access.code()}`, elsewhere);
    expect([first.statusCode, first.headers.location]).toEqual([302, "/?speaker=&remote="]);
    const [cookie = ""] = first.headers["set-cookie"] ?? [];
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    const stream = await ask("/remote/events", { ...elsewhere, cookie: cookie.split(";")[0] ?? "" });
    expect(stream.statusCode).toBe(200);
    const sent = await ask("/remote/send", { ...own, body: '[{"kind":"state"}]' });
    expect(sent.statusCode).toBe(204);
    expect(await heard(stream)).toBe('[{"kind":"state"}]');
  });

  test("a used or a wrong code is refused in words", async () => {
    const code = access.code();
    await ask(`/?remote=${code}`, elsewhere);
    for (const again of [code, "wrong"]) expect((await ask(`/?remote=${again}`, elsewhere)).statusCode).toBe(403);
  });

  test.each([
    ["a device without the code", elsewhere],
    ["another site in a browser of this machine", { host: "localhost", "sec-fetch-site": "cross-site" }],
    ["a name that was made to lead here", { host: "evil.example", "sec-fetch-site": "same-origin" }],
  ])("%s neither hears nor leads", async (_, headers) => {
    expect((await ask("/remote/events", headers)).statusCode).toBe(403);
    expect((await ask("/remote/send", { ...headers, body: "[]" })).statusCode).toBe(403);
  });

  test("a device that goes away in the middle of a message leaves the server running", async () => {
    const thrown: unknown[] = [];
    const note = (error: unknown) => void thrown.push(error);
    process.on("unhandledRejection", note);
    try {
      const socket = connect(port, "127.0.0.1");
      const begun = once(server, "request");
      const head = [
        "POST /remote/send HTTP/1.1",
        "host: localhost",
        "sec-fetch-site: same-origin",
        "content-length: 99",
      ];
      socket.write(`${head.join("\r\n")}\r\n\r\n[{`);
      const [, response] = await begun;
      const ended = once(response, "close");
      socket.destroy();
      await ended;
      expect((await ask("/read/")).statusCode).toBe(200);
    } finally {
      process.off("unhandledRejection", note);
    }
    expect(thrown).toEqual([]);
  });

  test("what is no message is refused, and all other addresses are the site's", async () => {
    expect((await ask("/remote/send", { ...own, body: "data: x\n\n" })).statusCode).toBe(413);
    expect((await ask("/read/")).statusCode).toBe(200);
  });
});

test("the terminal says where both windows are, and what others in the network can see", () => {
  const words = remoteWords("abcde23456", "4173", "192.168.1.5");
  expect(words).toContain("http://localhost:4173/?remote");
  expect(words).toContain("http://192.168.1.5:4173/?speaker&remote=abcde23456");
  expect(words).toContain("not encrypted");
  expect(remoteWords("abcde23456", "4173", undefined)).toContain("in no network");
});
