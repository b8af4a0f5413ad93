/** `npm start`: the deck for presenting, with live reload, and the addresses of its three views. */
import { createServer } from "vite";

const quiet = process.env.CI || (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
const server = await createServer({ server: { open: !quiet } });
await server.listen();

const [address = "http://localhost:5173/"] = server.resolvedUrls?.local ?? [];
console.log(`
  present  ${address}
  read     ${address}read/
  print    ${address}print/
  author   ${address}author/   (which slide uses which events, and what none uses)

  S opens the speaker's window, ? lists the keys. Ctrl-C ends.
`);
