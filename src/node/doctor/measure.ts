import type { CDPSession, Page } from "playwright-core";
import type { Theme } from "../../views/shared/theme.ts";
import { faint, unseen } from "./checks/ink.ts";
import { clipped, type Overlap, overlapping, overlapsIn, tooSmall } from "./checks/text.ts";
import type { Fault } from "./finding.ts";
import { piecesOf } from "./ink.ts";
import { isCoveredBetween } from "./page/cover.ts";
import { type Run, type RunQuery, runsIn } from "./page/runs.ts";
import { setTextMode, type TextMode } from "./page/textMode.ts";
import { pictureOf } from "./picture.ts";
import { overlapCentre } from "./quad.ts";

/** A page with its session of the DevTools protocol. */
export interface PageSession {
  page: Page;
  protocol: CDPSession;
}

export const openSession = async (page: Page): Promise<PageSession> => ({
  page,
  protocol: await page.context().newCDPSession(page),
});

export interface Measured {
  runs: readonly Run[];
  faults: readonly Fault[];
}

/** Measures the text of a part of the page: what is cut off, smaller than `least` pixels, or overlaps other text. */
export async function measureText({ page }: PageSession, query: RunQuery, least: number): Promise<Measured> {
  const runs = await page.evaluate(runsIn, query);
  const shown = runs.filter(({ under }) => !under);
  return { runs, faults: [...clipped(shown), ...tooSmall(shown, least), ...(await collisions(page, runs))] };
}

/** Texts that overlap, unless something opaque between them hides the lower, as the background of a label does. */
async function collisions(page: Page, runs: readonly Run[]): Promise<readonly Fault[]> {
  const found = overlapsIn(runs);
  if (found.length === 0) return [];
  const centreOf = ({ pair: [a, b] }: Overlap) => {
    const [run, other] = [runs[a], runs[b]];
    return run && other ? overlapCentre(run.quad, other.quad) : ([0, 0] as const);
  };
  const covered = await page.evaluate(
    isCoveredBetween,
    found.map((overlap) => ({ pair: overlap.pair, at: centreOf(overlap) })),
  );
  return found.flatMap(({ pair: [a, b], depth }, index) => {
    const [run, other] = [runs[a], runs[b]];
    return run && other && !covered[index] ? [overlapping(run, other, depth)] : [];
  });
}

/**
 * Measures the ink of the runs that were measured last, from screenshots of the window: one without text in each theme,
 * and one in which all text is magenta. Text that is not wholly in the window is left out.
 */
export async function measureInk(
  session: PageSession,
  runs: readonly Run[],
  themes: readonly Theme[],
): Promise<readonly Fault[]> {
  const [first = "paper"] = themes;
  await showText(session, first, "marked");
  const marked = await screenshot(session);
  let inks: (readonly [Run, ReturnType<typeof piecesOf>, number])[] | undefined;
  const faults: Fault[] = [];
  for (const theme of themes) {
    const colours = await showText(session, theme, "bare");
    const bare = await screenshot(session);
    if (!inks) {
      inks = runs.flatMap((run, at) => (run.under ? [] : [[run, piecesOf(run, bare, marked), at] as const]));
      for (const [run, pieces] of inks) if (!run.cut || run.cut.px <= 1) faults.push(...unseen(run, pieces));
    }
    for (const [run, pieces, at] of inks)
      faults.push(...faint(run, pieces, { bare, theme, colour: colours[at] ?? [0, 0, 0, 1] }));
  }
  return faults;
}

const showText = ({ page }: PageSession, theme: Theme, as: TextMode) => page.evaluate(setTextMode, { theme, as });

/** A screenshot of the window. Playwright's own method is slower: it waits longer and compresses more. */
async function screenshot({ protocol }: PageSession) {
  const { data } = await protocol.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true });
  return pictureOf(Buffer.from(data, "base64"));
}
