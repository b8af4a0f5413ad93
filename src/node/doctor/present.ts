import { slidesOf } from "../../deck/deck.ts";
import { addressOf } from "../../views/shared/address.ts";
import { themes } from "../../views/shared/theme.ts";
import type { SeenEvent } from "./checks/events.ts";
import { changesNothing, duplicates, emptyCharts, late, maxDelay, withoutCredits } from "./checks/shown.ts";
import type { Fault } from "./finding.ts";
import { measureInk, measureText, type PageSession } from "./measure.ts";
import { arriveAt } from "./page/arrive.ts";
import { type ShownLink, shownOn } from "./page/shown.ts";
import { inWindow, type Stop, sayStop, stopsOf, type VisitOptions, type VisitResult } from "./visit.ts";

const currentSlide = ".slides > .present .slide";

/** The minimum font size on the stage, in pixels of a slide 720 high: what is readable from the last row. */
const leastOnStage = 20;

/** Walks through all steps on the stage, in a window of the slides' size, and examines each in every theme. */
export function visitPresent(visiting: VisitOptions): Promise<VisitResult> {
  const { deck, url } = visiting;
  return inWindow(visiting, { viewport: { width: 1280, height: 720 } }, async (session, log) => {
    const { page } = session;
    const faults: Fault[] = [];
    const events: SeenEvent[] = [];
    const links: ShownLink[] = [];
    const stops = stopsOf(visiting);
    const [first] = stops;
    // The stage draws steps ahead when it is idle, which would be attributed to the step shown at that time.
    await page.addInitScript("window.requestIdleCallback = () => 0");
    log.at(first?.place ?? {});
    await page.goto(`${url}${first ? addressOf(deck, { slide: first.index, step: first.step }) : ""}`);
    await page.waitForFunction(() => document.querySelector(".stage-controls *"));
    let before: { slide: string; drawn: string | undefined } | undefined;
    let ids: readonly string[] = [];
    for (const [index, stop] of stops.entries()) {
      const { slide, place } = stop;
      sayStop(visiting, "present", stop, [index, stops.length]);
      log.at(place);
      faults.push(...late(await arrival(session, visiting, stop), place));
      const shown = await page.evaluate(shownOn, currentSlide);
      const drawn = shown.drawn[0];
      faults.push(...emptyCharts(shown), ...duplicates(shown), ...withoutCredits(shown));
      if (before?.slide === slide.id) faults.push(...changesNothing(before.drawn, drawn, place));
      before = { slide: slide.id, drawn };
      links.push(...shown.links);
      ids = [...new Set([...ids, ...shown.ids])];
      const { runs, faults: found } = await measureText(
        session,
        { within: currentSlide, frame: ".slide" },
        leastOnStage,
      );
      faults.push(...found, ...(await measureInk(session, runs, themes)));
      const named = new Set(runs.flatMap(({ record }) => record ?? []));
      events.push(...shown.records.map((id) => ({ id, named: named.has(id), ...place })));
    }
    return { view: "present", faults: [...faults, ...log.faults], links, path: "", ids, events };
  });
}

/**
 * How long a step takes to be drawn, in milliseconds; undefined if it is not drawn. A step that is late is visited a
 * second time, without what a chart computes only once for all of its steps.
 */
async function arrival(
  { page }: PageSession,
  { deck }: VisitOptions,
  { slide, index, step }: Stop,
): Promise<number | undefined> {
  const target = (at: number) => ({
    hash: addressOf(deck, { slide: index, step: at }),
    slide: slide.id,
    step: at,
    chart: slide.chart !== undefined,
  });
  const took = await page.evaluate(arriveAt, target(step));
  if (took === undefined || took <= maxDelay) return took;
  const [other] = slidesOf(deck).filter((candidate) => candidate !== slide);
  if (!other) return took;
  await page.evaluate(arriveAt, { hash: `#/${other.id}`, slide: other.id, step: 0, chart: other.chart !== undefined });
  return page.evaluate(arriveAt, target(step));
}
