import { slidesOf } from "../../deck/deck.ts";
import { addressOf } from "../../views/address.ts";
import { themes } from "../../views/present/theme.ts";
import type { SeenEvent } from "./checks/events.ts";
import { changesNothing, duplicates, emptyCharts, late, patience, withoutCredits } from "./checks/shown.ts";
import type { Fault } from "./finding.ts";
import { measureInk, measureText, type Sight } from "./measure.ts";
import { arriveAt } from "./page/arrive.ts";
import { type ShownLink, shownOn } from "./page/shown.ts";
import { inWindow, type Stop, sayStop, stopsOf, type Visited, type Visiting } from "./visit.ts";

const here = ".slides > .present .slide";

/** Walks through all steps on the stage, in the size that slides are made for, and looks at each in every theme. */
export function visitPresent(visiting: Visiting): Promise<Visited> {
  const { deck, url } = visiting;
  return inWindow(visiting, { viewport: { width: 1280, height: 720 } }, async (sight, heard) => {
    const { page } = sight;
    const faults: Fault[] = [];
    const events: SeenEvent[] = [];
    const links: ShownLink[] = [];
    const stops = stopsOf(visiting);
    const [first] = stops;
    // What the stage draws ahead while nothing is to do would be taken for the step that is shown then.
    await page.addInitScript("window.requestIdleCallback = () => 0");
    heard.at(first?.place ?? {});
    await page.goto(`${url}${first ? addressOf(deck, { slide: first.index, step: first.step }) : ""}`);
    await page.waitForFunction(() => document.querySelector(".quiet *"));
    let before: { slide: string; drawn: string | undefined } | undefined;
    let ids: readonly string[] = [];
    for (const [nth, stop] of stops.entries()) {
      const { slide, place } = stop;
      sayStop(visiting, "present", stop, nth, stops.length);
      heard.at(place);
      faults.push(...late(await arrival(sight, visiting, stop), place));
      const shown = await page.evaluate(shownOn, here);
      const drawn = shown.drawn[0];
      faults.push(...emptyCharts(shown), ...duplicates(shown), ...withoutCredits(shown));
      if (before?.slide === slide.id) faults.push(...changesNothing(before.drawn, drawn, place));
      before = { slide: slide.id, drawn };
      links.push(...shown.links);
      ids = [...new Set([...ids, ...shown.ids])];
      const { runs, faults: found } = await measureText(sight, { within: here, frame: ".slide" }, 16);
      faults.push(...found, ...(await measureInk(sight, runs, themes)));
      const named = new Set(runs.flatMap(({ record }) => record ?? []));
      events.push(...shown.records.map((id) => ({ id, named: named.has(id), ...place })));
    }
    return { view: "present", faults: [...faults, ...heard.faults], links, path: "", ids, events };
  });
}

/**
 * How long a step takes to come, in milliseconds. One that is late is left and gone to a second time: only what is late
 * again is slow by itself, and not by what a chart works out once for all of its steps.
 */
async function arrival({ page }: Sight, { deck }: Visiting, { slide, index, step }: Stop): Promise<number | undefined> {
  const asked = (at: number) => ({
    hash: addressOf(deck, { slide: index, step: at }),
    slide: slide.id,
    step: at,
    chart: slide.chart !== undefined,
  });
  const took = await page.evaluate(arriveAt, asked(step));
  if (took === undefined || took <= patience) return took;
  const [other] = slidesOf(deck).filter((one) => one !== slide);
  if (!other) return took;
  await page.evaluate(arriveAt, { hash: `#/${other.id}`, slide: other.id, step: 0, chart: other.chart !== undefined });
  return page.evaluate(arriveAt, asked(step));
}
