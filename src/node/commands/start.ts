/** `npm start`: the deck for presenting, with live reload, and the addresses of its three views; `--remote` for a phone. */
import { createServer } from "vite";
import { serveRemote } from "../remote/serve.ts";
import { devConfig } from "../site/siteConfig.ts";
import { story } from "../story.ts";
import { optionsOf } from "./options.ts";

const help = `npm start [-- --remote | --gallery]

  --gallery  opens every pictured state of a chart instead of the deck
  --remote   serves the built site to the local network too, with a speaker's window for a phone or a tablet`;

const { values } = optionsOf({
  command: "start",
  help,
  options: { remote: { type: "boolean" }, gallery: { type: "boolean" } },
});
const quiet = process.env.CI || (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
if (values.remote) await serveRemote({ open: !quiet });
else await serveAuthor();

async function serveAuthor(): Promise<void> {
  const server = await createServer({
    ...devConfig(story),
    configFile: false,
    server: { open: !quiet && (values.gallery ? "/gallery/" : true) },
  });
  await server.listen();

  const [address = "http://localhost:5173/"] = server.resolvedUrls?.local ?? [];
  console.log(`
  present  ${address}
  read     ${address}read/
  print    ${address}print/
  author   ${address}author/    (which slide uses which events, and what none uses)
  gallery  ${address}gallery/   (every pictured state of a chart, in both themes and three sizes)

  S opens the speaker's window, ? lists the keys. Ctrl-C ends.
`);
}
