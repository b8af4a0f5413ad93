import { anchorOf } from "../../views/shared/address.ts";
import { themes } from "../../views/shared/theme.ts";
import { faintOnFlat } from "./checks/ink.ts";
import { duplicates, emptyCharts, late, maxDelay } from "./checks/shown.ts";
import type { Fault } from "./finding.ts";
import { measureInk, measureText, type PageSession } from "./measure.ts";
import { flatBackgrounds } from "./page/flat.ts";
import { scrollToStep, stillThere, unfoldAll } from "./page/scroll.ts";
import { shownOn } from "./page/shown.ts";
import { skipOutside } from "./page/skip.ts";
import { inWindow, type Stop, sayStop, stopsOf, type VisitOptions, type VisitResult } from "./visit.ts";

const sizes = {
  "read on a phone": { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  "read on a desk": { viewport: { width: 1440, height: 900 } },
} as const;

/** The minimum font size on the reading page, in pixels: on a desk a chart has all the names of its slide. */
const leastSizes = { "read on a phone": 14, "read on a desk": 12 } as const satisfies Record<
  keyof typeof sizes,
  number
>;

/** Scrolls through the reading page step by step, then unfolds everything and measures the whole page. */
export function visitRead(visiting: VisitOptions, view: keyof typeof sizes): Promise<VisitResult> {
  return inWindow(visiting, sizes[view], async (session, log) => {
    const { page } = session;
    const faults: Fault[] = [];
    const seenStyles = new Set<string>();
    await page.goto(`${visiting.url}read/`);
    await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>("button.theme")?.hidden);
    const stops = stopsOf(visiting);
    for (const [index, stop] of stops.entries()) {
      const { slide, place } = stop;
      sayStop(visiting, view, stop, [index, stops.length]);
      log.at(place);
      faults.push(...late(await arrival(session, stop), place));
      await page.evaluate(skipOutside, ".chart-figure .canvas");
      const withStep = (fault: Fault): Fault =>
        fault.slide === slide.id && !fault.step ? { ...fault, ...place } : fault;
      const { runs, faults: found } = await measureText(session, { within: "body", frame: "html" }, leastSizes[view]);
      faults.push(...[...found, ...(await measureInk(session, runs, themes))].map(withStep));
      for (const { style } of runs) seenStyles.add(style);
    }
    log.at({});
    visiting.say(`${view}: all of it, unfolded`);
    faults.push(...(await unfolded(session, seenStyles, leastSizes[view])));
    const shown = await page.evaluate(shownOn, ".slide");
    faults.push(...emptyCharts(shown), ...duplicates(shown), ...log.faults);
    return { view, faults, links: shown.links, path: "read/", ids: shown.ids, events: [] };
  });
}

/**
 * How long a step's chart takes to be drawn after scrolling to its words, in milliseconds; undefined if it is not
 * drawn. A step that is late is visited a second time.
 */
async function arrival({ page }: PageSession, { slide, step }: Stop): Promise<number | undefined> {
  const target = { anchor: anchorOf(slide, step), slide: slide.id, step };
  const took = await page.evaluate(scrollToStep, target);
  if (took === undefined || took <= maxDelay) return took;
  await page.evaluate(() => scrollTo(0, 0));
  return page.evaluate(scrollToStep, target);
}

/**
 * Opens everything that can be opened and measures all text of the page. For one text of each style not seen so far, it
 * computes the contrast from the boxes around it.
 */
async function unfolded(session: PageSession, seenStyles: Set<string>, least: number): Promise<readonly Fault[]> {
  const { page } = session;
  await page.evaluate(skipOutside, undefined);
  await page.evaluate(unfoldAll);
  const measure = () => measureText(session, { within: "body", frame: "html", everywhere: true }, least);
  let { runs, faults } = await measure();
  // On a busy machine, an opened part may be filled only after it was measured; then everything is measured again.
  for (let more = 3; more > 0 && !(await page.evaluate(stillThere)); more -= 1) ({ runs, faults } = await measure());
  const places = runs.flatMap(({ style }, at) => {
    const isNew = !seenStyles.has(style);
    seenStyles.add(style);
    return isNew ? [at] : [];
  });
  const flats = await page.evaluate(flatBackgrounds, { places, themes });
  return [
    ...faults,
    ...flats.flatMap((flat) => {
      const run = runs[flat.at];
      return run ? faintOnFlat(run, flat) : [];
    }),
  ];
}
