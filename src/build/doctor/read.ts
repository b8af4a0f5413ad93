import { anchorOf } from "../../views/address.ts";
import { themes } from "../../views/present/theme.ts";
import { faintOnFlat } from "./checks/ink.ts";
import { duplicates, emptyCharts, late, patience } from "./checks/shown.ts";
import type { Fault } from "./finding.ts";
import { measureInk, measureText, type Sight } from "./measure.ts";
import { flatGrounds } from "./page/flat.ts";
import { reach, stillThere, unfoldAll } from "./page/reach.ts";
import { shownOn } from "./page/shown.ts";
import { inWindow, type Stop, sayStop, stopsOf, type Visited, type Visiting } from "./visit.ts";

const sizes = {
  "read on a phone": { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  "read on a desk": { viewport: { width: 1440, height: 900 } },
} as const;

/** The smallest text on a page held in the hand or read at a desk, in pixels. */
const least = 14;

/** Scrolls through the reading page step by step, then unfolds and measures all of it. */
export function visitRead(visiting: Visiting, view: keyof typeof sizes): Promise<Visited> {
  return inWindow(visiting, sizes[view], async (sight, heard) => {
    const { page } = sight;
    const faults: Fault[] = [];
    const looked = new Set<string>();
    await page.goto(`${visiting.url}read/`);
    await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>("button.theme")?.hidden);
    const stops = stopsOf(visiting);
    for (const [nth, stop] of stops.entries()) {
      const { slide, place } = stop;
      sayStop(visiting, view, stop, nth, stops.length);
      heard.at(place);
      faults.push(...late(await reached(sight, stop), place));
      const here = (fault: Fault): Fault => (fault.slide === slide.id && !fault.step ? { ...fault, ...place } : fault);
      const { runs, faults: found } = await measureText(sight, { within: "body", frame: "html" }, least);
      faults.push(...[...found, ...(await measureInk(sight, runs, themes))].map(here));
      for (const { style } of runs) looked.add(style);
    }
    heard.at({});
    visiting.say(`${view}: all of it, unfolded`);
    faults.push(...(await unfolded(sight, looked)));
    const shown = await page.evaluate(shownOn, ".slide");
    faults.push(...emptyCharts(shown), ...duplicates(shown), ...heard.faults);
    return { view, faults, links: shown.links, path: "read/", ids: shown.ids, events: [] };
  });
}

/** How long a step's chart takes to follow the words, in milliseconds; one that is late is left and come back to. */
async function reached({ page }: Sight, { slide, step }: Stop): Promise<number | undefined> {
  const asked = { anchor: anchorOf(slide, step), slide: slide.id, step };
  const took = await page.evaluate(reach, asked);
  if (took === undefined || took <= patience) return took;
  await page.evaluate(() => scrollTo(0, 0));
  return page.evaluate(reach, asked);
}

/**
 * Opens what can be opened and measures all text of the page. Its contrast is told from the boxes it stands in, for one
 * text of each look that was not seen so far.
 */
async function unfolded(sight: Sight, looked: Set<string>): Promise<readonly Fault[]> {
  const { page } = sight;
  await page.evaluate(unfoldAll);
  const measure = () => measureText(sight, { within: "body", frame: "html", everywhere: true }, least);
  let { runs, faults } = await measure();
  // What is opened fills itself, on a busy machine after it was measured; then that was of no use.
  for (let more = 3; more > 0 && !(await page.evaluate(stillThere)); more -= 1) ({ runs, faults } = await measure());
  const places = runs.flatMap(({ style }, at) => {
    const fresh = !looked.has(style);
    looked.add(style);
    return fresh ? [at] : [];
  });
  const flats = await page.evaluate(flatGrounds, { places, themes });
  return [
    ...faults,
    ...flats.flatMap((flat) => {
      const run = runs[flat.at];
      return run ? faintOnFlat(run, flat) : [];
    }),
  ];
}
