import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll } from "vitest";
import type { Driver } from "./commands.ts";
import { Page } from "./page.ts";

/**
 * A script that reports faults in a page to its server: script errors, what could not be loaded, violations of the
 * policy.
 */
const recorder = `
  const tell = (words) => navigator.sendBeacon("/faults", location.pathname + location.hash + ": " + words);
  addEventListener("error", ({ message, target }) => tell(message ?? "not loaded: " + (target.src ?? target.href)), true);
  addEventListener("unhandledrejection", ({ reason }) => tell("rejected: " + reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => tell(violatedDirective + ": " + blockedURI));
  // There is nobody to answer the dialog that this would open.
  window.print = () => { document.documentElement.dataset.asked = "true"; };
  const { error } = console;
  console.error = (...words) => { tell(words.join(" ")); error.apply(console, words); };
`;

/** A started engine with the built site served to it. */
export interface Engine {
  page: Page;
  /** The address of the site, with a slash at the end. */
  readonly site: string;
  /** The faults in its pages since the last call. */
  faults(): Promise<readonly string[]>;
}

/** Starts an engine for the tests of a file and ends it after them. It can be used only while tests run. */
export function engine(start: () => Promise<Driver>): Engine {
  let heard: string[] = [];
  let driver: Driver | undefined;
  let server: PreviewServer | undefined;
  const opened = {} as { page: Page };
  beforeAll(async () => {
    [driver, server] = await Promise.all([start(), serve((fault) => heard.push(fault))]);
    opened.page = new Page(driver);
  });
  afterAll(async () => {
    await Promise.all([driver?.quit(), server?.close()]);
  });
  const site = () => server?.resolvedUrls?.local[0] ?? "";
  return {
    get page() {
      return opened.page;
    },
    get site() {
      return site();
    },
    async faults() {
      // Reports that a page has sent earlier arrive before this one.
      await opened.page
        .evaluate((address) => fetch(address).then(({ ok }) => ok), `${site()}favicon.ico?${Math.random()}`)
        .catch(() => {});
      const told = heard;
      heard = [];
      return told;
    },
  };
}

/**
 * Serves the built site with the recorder before every other script of its pages, and a page with an empty frame, which
 * can be narrower than the windows of some browsers. Addresses with `?scriptless` are served without the recorder, and
 * with a policy under which no script of theirs runs.
 */
function serve(hear: (fault: string) => void): Promise<PreviewServer> {
  return preview({
    preview: { port: 0, host: "127.0.0.1", open: false },
    logLevel: "error",
    plugins: [
      {
        name: "records-faults",
        configurePreviewServer({ middlewares }) {
          middlewares.use(async (request, response, next) => {
            const { pathname: path, searchParams } = new URL(request.url ?? "/", "http://localhost");
            if (path === "/faults") {
              let told = "";
              for await (const piece of request) told += piece;
              hear(told);
              response.end();
            } else if (path === "/recorder.js") {
              response.setHeader("Content-Type", "text/javascript");
              response.end(recorder);
            } else if (path === "/frame") {
              response.setHeader("Content-Type", "text/html");
              response.end(
                '<!doctype html><title>Frame</title><body style="margin: 0"><iframe style="border: 0"></iframe>',
              );
            } else if (path.endsWith("/") || path.endsWith(".html")) {
              const file = resolve("dist", `.${path}`, path.endsWith("/") ? "index.html" : ".");
              const html = await readFile(file, "utf8").catch(() => undefined);
              if (html === undefined) return next();
              response.setHeader("Content-Type", "text/html");
              if (searchParams.has("scriptless")) {
                response.setHeader("Content-Security-Policy", "script-src 'none'");
                response.end(html);
              } else response.end(html.replace(/<title>/, '<script src="/recorder.js"></script>$&'));
            } else next();
          });
        },
      },
    ],
  });
}
