import type { TimelineState } from "../../src/charts/timeline/state.ts";
import { timeline } from "../../src/charts/timeline/timeline.ts";
import { dateAt } from "../../src/events/edtf.ts";
import { patch } from "../../src/svg/patch.ts";
import { frameWork, quantile, timed } from "./clock.ts";
import { newSvg } from "./svg.ts";
import { madeUpStory, madeUpYears } from "./synthetic.ts";

const frame = { width: 1280, height: 720, prefix: "bench-", fontSize: 16 };

/** The work of drawing and moving one thing, in milliseconds; frames are those of two seconds of zooming and panning. */
export interface Moving {
  first: number;
  /** Of the median frame, what the chart itself takes to lay out and draw, before anything is painted. */
  drawing: number;
  median: number;
  p95: number;
  frames: number;
  nodes: number;
}

type Extent = readonly [from: number, to: number];

/** Where zooming (the first second, tenfold into the middle) and panning (the second) have got to; `t` from 0 to 1. */
function extentAt(t: number): Extent {
  const [from, to] = madeUpYears;
  const whole = to - from;
  const zoom = 10 ** -Math.min(1, t * 2);
  const middle = from + whole * (0.5 + 0.4 * Math.max(0, t * 2 - 1));
  return [middle - (whole * zoom) / 2, middle + (whole * zoom) / 2];
}

/** Moves something that draws an extent and says how long it took before it painted. */
async function move(draw: (extent: Extent) => number, nodes: () => number): Promise<Moving> {
  const first = await frameWork(() => void draw(madeUpYears));
  const work: number[] = [];
  const drawing: number[] = [];
  let most = nodes();
  const start = performance.now();
  while (performance.now() - start < 2000) {
    const at = extentAt(Math.min(1, (performance.now() - start) / 2000));
    work.push(await frameWork(() => void drawing.push(draw(at))));
    most = Math.max(most, nodes());
  }
  const [median, p95] = [quantile(work), quantile(work, 0.95)];
  return { first, drawing: quantile(drawing), median, p95, frames: work.length, nodes: most };
}

/** How a timeline is moved: as a hand moves it, or as if it came to rest at every frame, laid out anew for whole days. */
export type Moved = "hand" | "rest";

/**
 * Measures our timeline with so many made-up events, and how long reading them took; leaves it standing, so that its
 * memory can be measured.
 */
export async function moveTimeline(count: number, moved: Moved): Promise<{ read: number; moving: Moving }> {
  const story = madeUpStory(count);
  const read = timed(() => void story.events);
  const svg = newSvg(frame);
  let chart: ReturnType<typeof timeline> | undefined;
  const moving = await move(
    ([from, to]) => {
      chart ??= timeline(story);
      const start = performance.now();
      const rest: TimelineState = { extent: [dateAt(from), dateAt(to - 1)], lanes: "theatre" };
      const state = moved === "hand" ? (chart.windowControl?.with(rest, [from, to]) ?? rest) : rest;
      const drawn = chart.draw(state, frame);
      const taken = performance.now() - start;
      patch(svg, drawn);
      return taken;
    },
    () => svg.querySelectorAll("*").length,
  );
  Object.assign(window, { standing: [story, chart] });
  return { read, moving };
}

/** Measures a canvas that draws all dots every time, seen or not. */
export async function moveCanvas(count: number): Promise<Moving> {
  const dots = madeUpStory(count).events.map(({ when }, index) => [when.from, index % 24] as const);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [frame.width, frame.height];
  document.body.replaceChildren(canvas);
  const pen = canvas.getContext("2d");
  const moving = await move(
    ([from, to]) => {
      if (!pen) return 0;
      pen.clearRect(0, 0, frame.width, frame.height);
      pen.fillStyle = "#3a6ea5";
      for (const [at, row] of dots) {
        pen.beginPath();
        pen.arc(((at - from) / (to - from)) * frame.width, 30 + row * 28, 4, 0, 7);
        pen.fill();
      }
      return 0;
    },
    () => 1,
  );
  Object.assign(window, { standing: dots });
  return moving;
}
