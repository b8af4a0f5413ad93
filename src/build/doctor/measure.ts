import type { CDPSession, Page } from "playwright-core";
import type { Theme } from "../../views/present/theme.ts";
import { faint, unseen } from "./checks/ink.ts";
import { clipped, type Meeting, meetings, overlapping, tooSmall } from "./checks/text.ts";
import type { Fault } from "./finding.ts";
import { stretchesOf } from "./ink.ts";
import { type Dress, dress } from "./page/dress.ts";
import { plateBetween } from "./page/plate.ts";
import { type Asked, type Run, runsIn } from "./page/runs.ts";
import { pictureOf } from "./picture.ts";
import { meetingOf } from "./quad.ts";

/** A page with what is needed to look at it. */
export interface Sight {
  page: Page;
  protocol: CDPSession;
}

export const sightOf = async (page: Page): Promise<Sight> => ({
  page,
  protocol: await page.context().newCDPSession(page),
});

export interface Measured {
  runs: readonly Run[];
  faults: readonly Fault[];
}

/** Measures where the text of a part of the page stands: what is cut off, too small for `least` pixels, or collides. */
export async function measureText({ page }: Sight, asked: Asked, least: number): Promise<Measured> {
  const runs = await page.evaluate(runsIn, asked);
  const shown = runs.filter(({ under }) => !under);
  return { runs, faults: [...clipped(shown), ...tooSmall(shown, least), ...(await collisions(page, runs))] };
}

/** Texts that meet and of which both are seen: a plate between them hides the lower on purpose. */
async function collisions(page: Page, runs: readonly Run[]): Promise<readonly Fault[]> {
  const found = meetings(runs);
  if (found.length === 0) return [];
  const spot = ({ pair: [a, b] }: Meeting) => {
    const [one, other] = [runs[a], runs[b]];
    return one && other ? meetingOf(one.quad, other.quad) : ([0, 0] as const);
  };
  const parted = await page.evaluate(
    plateBetween,
    found.map((one) => ({ pair: one.pair, at: spot(one) })),
  );
  return found.flatMap(({ pair: [a, b], depth }, nth) => {
    const [one, other] = [runs[a], runs[b]];
    return one && other && !parted[nth] ? [overlapping(one, other, depth)] : [];
  });
}

/**
 * Measures the ink of the runs that were measured last, from pictures of the window: in each theme one without text,
 * and one in which all text has the marker's colour. What does not stand whole in the window is left out.
 */
export async function measureInk(
  sight: Sight,
  runs: readonly Run[],
  themes: readonly Theme[],
): Promise<readonly Fault[]> {
  const [first = "paper"] = themes;
  await wear(sight, first, "marked");
  const marked = await pictured(sight);
  let inks: (readonly [Run, ReturnType<typeof stretchesOf>, number])[] | undefined;
  const faults: Fault[] = [];
  for (const theme of themes) {
    const colours = await wear(sight, theme, "bare");
    const bare = await pictured(sight);
    if (!inks) {
      inks = runs.flatMap((run, at) => (run.under ? [] : [[run, stretchesOf(run, bare, marked), at] as const]));
      for (const [run, stretches] of inks) if (!run.cut || run.cut.px <= 1) faults.push(...unseen(run, stretches));
    }
    for (const [run, stretches, at] of inks)
      faults.push(...faint(run, stretches, { bare, theme, colour: colours[at] ?? [0, 0, 0, 1] }));
  }
  return faults;
}

const wear = ({ page }: Sight, theme: Theme, as: Dress) => page.evaluate(dress, { theme, as });

/** What the window shows. Asked of the browser itself: the library's own way waits and packs longer. */
async function pictured({ protocol }: Sight) {
  const { data } = await protocol.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true });
  return pictureOf(Buffer.from(data, "base64"));
}
