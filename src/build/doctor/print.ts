import { themes as choices } from "../../views/print/choice.ts";
import { printParts } from "../../views/print/parts.ts";
import { duplicates, emptyCharts } from "./checks/shown.ts";
import type { Fault, Place } from "./finding.ts";
import { measureInk, measureText, type Sight } from "./measure.ts";
import { shownOn } from "./page/shown.ts";
import { turnTo } from "./page/turn.ts";
import { inWindow, type Visited, type Visiting } from "./visit.ts";

/** The smallest text on the page of a slide, and in the reader, whose slides are smaller by their nature: in pixels. */
const least = { slide: 16, reader: 9 };

/** Opens the print pages, one for every step, as paper has them, and looks at each in both of their themes. */
export function visitPrint(visiting: Visiting): Promise<Visited> {
  return inWindow(visiting, { viewport: { width: 1280, height: 720 } }, async (sight, heard) => {
    const parts = printParts(visiting.deck, { form: "steps", slides: visiting.slides.map(({ id }) => id) });
    const faults: Fault[] = [...(await opened(sight, visiting, "steps"))];
    for (const [nth, { name, page }] of parts.entries()) {
      visiting.say(`print: ${nth + 1} of ${parts.length}, ${page?.slide.id}, step ${(page?.step ?? 0) + 1}`);
      const place: Place = { ...(page && { slide: page.slide.id, step: page.step + 1 }) };
      heard.at(place);
      await sight.page.evaluate(turnTo, nth);
      const within = `main > section:nth-of-type(${nth + 1})`;
      const { runs, faults: found } = await measureText(sight, { within, frame: ".page" }, least.slide);
      if (runs.length === 0) faults.push({ kind: "late", what: `${name} was not drawn`, ...place });
      faults.push(...found, ...(await measureInk(sight, runs, choices)));
    }
    const shown = await sight.page.evaluate(shownOn, ".page .slide");
    faults.push(...emptyCharts(shown), ...duplicates(shown), ...heard.faults);
    return { view: "print", faults, links: shown.links, path: "print/", ids: shown.ids, events: [] };
  });
}

/** Opens the reader, and measures the text of its sheets around the pictures of the slides. */
export function visitReader(visiting: Visiting): Promise<Visited> {
  return inWindow(visiting, { viewport: { width: 1280, height: 720 } }, async (sight, heard) => {
    visiting.say("print as reader: all sheets");
    const faults: Fault[] = [...(await opened(sight, visiting, "notes"))];
    const asked = { within: ".sheet > :not(.picture)", frame: ".sheet", everywhere: true };
    const { faults: found } = await measureText(sight, asked, least.reader);
    const shown = await sight.page.evaluate(shownOn, ".sheet .slide");
    faults.push(...found, ...duplicates(shown), ...heard.faults);
    return { view: "print as reader", faults, links: shown.links, path: "print/", ids: shown.ids, events: [] };
  });
}

/** Opens a form of the print pages and waits for its word that it is drawn; its word that it failed is a fault. */
async function opened({ page }: Sight, { url, slides }: Visiting, form: string): Promise<readonly Fault[]> {
  await page.goto(`${url}print/?form=${form}&slides=${slides.map(({ id }) => id).join(",")}`);
  await page.waitForSelector("html[data-drawn]", { state: "attached" });
  // Only now: a page that is opened anew is shown as on a screen.
  await page.emulateMedia({ media: "print" });
  const fault = await page.locator("html").getAttribute("data-fault");
  return fault ? [{ kind: "error", what: fault }] : [];
}
