import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** The requests of the X protocol that are needed here (https://www.x.org/releases/current/doc/xproto/x11protocol.html). */
const requests = { windowAttributes: 3, geometry: 14, tree: 15, setInputFocus: 42 };
const viewable = 2;

/**
 * Gives the focus of a virtual screen to its largest window, as a window manager would: without one, styles for what has
 * the focus do not apply.
 */
export async function focusWindow(display: string): Promise<void> {
  const socket = connect(`/tmp/.X11-unix/X${display}`);
  const read = reader(socket);
  const hello = Buffer.alloc(12);
  hello.write("l");
  hello.writeUInt16LE(11, 2);
  socket.write(hello);
  const head = await read(8);
  const setup = await read(head.readUInt16LE(6) * 4);
  const vendor = (setup.readUInt16LE(16) + 3) & ~3;
  const root = setup.readUInt32LE(32 + vendor + 8 * setup.readUInt8(21));

  const ask = async (request: number, window: number): Promise<Buffer> => {
    const asked = Buffer.from([request, 0, 2, 0, 0, 0, 0, 0]);
    asked.writeUInt32LE(window, 4);
    socket.write(asked);
    const answer = await read(32);
    return Buffer.concat([answer, await read(answer.readUInt32LE(4) * 4)]);
  };
  const areaOf = async (window: number): Promise<number> => {
    if ((await ask(requests.windowAttributes, window)).readUInt8(26) !== viewable) return 0;
    const box = await ask(requests.geometry, window);
    return box.readUInt16LE(16) * box.readUInt16LE(18);
  };
  const tree = await ask(requests.tree, root);
  let [largest, area] = [root, 0];
  for (let nth = 0; nth < tree.readUInt16LE(16); nth += 1) {
    const window = tree.readUInt32LE(32 + 4 * nth);
    const its = await areaOf(window);
    if (its > area) [largest, area] = [window, its];
  }
  const toRoot = 1;
  const focus = Buffer.from([requests.setInputFocus, toRoot, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  focus.writeUInt32LE(largest, 4);
  socket.write(focus);
  // Its answer arrives after the focus has been set.
  await ask(requests.geometry, root);
  socket.destroy();
}

/** Returns a function that resolves to the next so many bytes from a socket. */
function reader(socket: Socket) {
  let held = Buffer.alloc(0);
  socket.on("data", (piece: Buffer) => {
    held = Buffer.concat([held, piece]);
  });
  return async (length: number): Promise<Buffer> => {
    while (held.length < length) await once(socket, "data");
    const [next, rest] = [held.subarray(0, length), held.subarray(length)];
    held = rest;
    return next;
  };
}
