import type { Description } from "../../charts/chart.ts";
import type { Explorer } from "./explore.ts";
import type { Ground } from "./ground.ts";
import { layOver } from "./overlay.ts";
import type { Told } from "./showing.ts";
import { marksIn } from "./subject.ts";

/** The signs that somebody is about to look into a chart. */
const signs = ["pointerover", "focusin"] as const;

/** The keys that walk a chart. */
const walks = /^(Arrow|Home|End|Enter)/;

type Doubling = new (type: string, like: Event) => Event;

/** An explorer that may still have to come. */
export interface LaterExplorer extends Explorer {
  /** Settles once it has come, if it was asked for. */
  readonly coming: Promise<void>;
}

/**
 * Lets a chart be explored by what is loaded only once somebody points at it, touches it or comes to it by keyboard;
 * until then it is a stop for the Tab key all the same, and what is pressed meanwhile is done as soon as that is there.
 */
export function exploreLater(ground: Ground): LaterExplorer {
  const { room } = ground;
  const over = layOver(room, ground.prefix);
  let explorer: Explorer | undefined;
  let followed: [Description, unknown] | undefined;
  let told: Told | undefined;
  let coming: Promise<void> | undefined;
  const pressed: Event[] = [];
  let moved: readonly Event[] = [];
  const until = new AbortController();

  const begin = () => {
    coming ??= load().catch(() => {
      coming = undefined;
    });
  };
  const load = async () => {
    const { explore } = await import("./explore.ts");
    until.abort();
    explorer = explore(ground, over);
    if (followed) explorer.follow(...followed);
    if (told) explorer.mirror(told);
    for (const event of [...moved, ...pressed])
      event.target?.dispatchEvent(new (event.constructor as Doubling)(event.type, event));
  };
  const keep = (event: Event) => {
    begin();
    event.preventDefault();
    event.stopPropagation();
    pressed.push(event);
  };

  for (const sign of signs) room.addEventListener(sign, begin, { signal: until.signal });
  // The last two tell where it points, and that it has moved there.
  const point = (event: Event) => {
    moved = event.type === "pointerleave" ? [] : [...moved.slice(-1), event];
  };
  for (const sign of ["pointermove", "pointerleave"]) room.addEventListener(sign, point, { signal: until.signal });
  room.addEventListener(
    "click",
    (event) => {
      if (event.target instanceof Node && ground.chart()?.contains(event.target)) keep(event);
    },
    { capture: true, signal: until.signal },
  );
  over.walk.addEventListener(
    "keydown",
    (event) => {
      const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (plain && walks.test(event.key)) keep(event);
    },
    { signal: until.signal },
  );

  return {
    get coming() {
      return coming ?? Promise.resolve();
    },
    follow(described, state) {
      if (followed?.[1] !== state) told = undefined;
      followed = [described, state];
      if (explorer) return explorer.follow(described, state);
      const chart = ground.chart();
      if (chart) over.cover(over.boxOf(chart));
      const some = chart && marksIn(chart).length > 0;
      over.name(described.name, some ? `Arrow keys walk what is drawn. ${ground.moves ?? ""}`.trim() : undefined);
    },
    retell: () => explorer?.retell(),
    mirror(next) {
      told = next;
      if (explorer) explorer.mirror(next);
      else if (next) begin();
    },
    setInert(inert) {
      if (explorer) explorer.setInert(inert);
      else over.element.inert = inert;
    },
  };
}
