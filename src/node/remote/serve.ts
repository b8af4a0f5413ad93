import { existsSync, statSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { renderUnicodeCompact } from "uqr";
import { preview } from "vite";
import { buildSite } from "../site/buildSite.ts";
import { previewConfig } from "../site/siteConfig.ts";
import { story } from "../story.ts";
import { remoteAccess } from "./access.ts";
import { relay } from "./relay.ts";

/**
 * Serves the built site to this machine and to the local network, with a speaker's window for one other device. Writes
 * the addresses and the code to the terminal, and a new code whenever Enter is pressed there.
 */
export async function serveRemote({ open, out = "dist" }: { open: boolean; out?: string }): Promise<void> {
  if (!existsSync(resolve(out, "index.html"))) {
    console.log("There is no built site yet. Building it …");
    await buildSite(story, { outDir: resolve(out), quiet: true });
  }
  const access = remoteAccess();
  const between = relay(access);
  const server = await preview({
    ...previewConfig(resolve(out)),
    plugins: [
      {
        name: "remote",
        configurePreviewServer: ({ middlewares }) =>
          void middlewares.use((request, response, next) => between.handle(request, response, next)),
      },
    ],
    preview: { host: true, open: open && "/?remote" },
  });
  const { port } = new URL(server.resolvedUrls?.local[0] ?? "http://localhost:4173");
  const show = () => console.log(remoteWords(access.code() ?? "", port, lanAddress()));
  const built = statSync(resolve(out, "index.html")).mtime.toLocaleString("en-GB");
  console.log(`\n  The site as it was built on ${built}; npm run build renews it.`);
  show();
  createInterface({ input: process.stdin }).on("line", () => {
    access.renew();
    between.shutOut();
    show();
  });
}

/** The message in the terminal: where the slides and the speaker's window are, and what that exposes. */
export function remoteWords(code: string, port: string, host: string | undefined): string {
  const slides = `  slides   http://localhost:${port}/?remote   (on this machine)`;
  if (!host) return `\n${slides}\n\n  This machine is in no network, so that no other device can reach it.\n`;
  const speaker = `http://${host}:${port}/?speaker&remote=${code}`;
  return `
${slides}
  speaker  ${speaker}   (on a phone or tablet in the same network)

${renderUnicodeCompact(speaker).replace(/^/gm, "  ")}

  The code counts once: the device that opens this address leads the slides, and no other.
  Everybody in this network can open the built site, as if it were published, and nothing else of
  this machine. What the two windows tell each other is not encrypted: use a network that you trust,
  such as your own phone's.

  Enter makes a new code and shuts the last device out. Ctrl-C ends.
`;
}

/** The address of this machine in its local network, if it has one. */
function lanAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.find(({ family, internal }) => family === "IPv4" && !internal)?.address;
}
