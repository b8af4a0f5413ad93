import { themes as choices } from "../../views/print/choice.ts";
import { printParts } from "../../views/print/sheets.ts";
import { duplicates, emptyCharts } from "./checks/shown.ts";
import type { Fault, Place } from "./finding.ts";
import { measureInk, measureText, type PageSession } from "./measure.ts";
import { shownOn } from "./page/shown.ts";
import { skipOutside } from "./page/skip.ts";
import { inWindow, type VisitOptions, type VisitResult } from "./visit.ts";

/** The minimum font sizes in pixels: on the page of a slide, and in the reader, whose pages have more text. */
const least = { slide: 16, reader: 9 };

/** Opens the print pages with one page for every step, and examines each in all themes for print. */
export function visitPrint(visiting: VisitOptions): Promise<VisitResult> {
  return inWindow(visiting, { viewport: { width: 1280, height: 720 } }, async (session, log) => {
    const parts = printParts(visiting.deck, { form: "steps", slides: visiting.slides.map(({ id }) => id) });
    const faults: Fault[] = [...(await opened(session, visiting, "steps"))];
    for (const [index, { name, page }] of parts.entries()) {
      visiting.say(`print: ${index + 1} of ${parts.length}, ${page?.slide.id}, step ${(page?.step ?? 0) + 1}`);
      const place: Place = { ...(page && { slide: page.slide.id, step: page.step + 1 }) };
      log.at(place);
      await session.page.evaluate(scrollToPage, index);
      await session.page.evaluate(skipOutside, "main > section");
      const within = `main > section:nth-of-type(${index + 1})`;
      const { runs, faults: found } = await measureText(session, { within, frame: ".page" }, least.slide);
      if (runs.length === 0) faults.push({ kind: "late", what: `${name} was not drawn`, ...place });
      faults.push(...found, ...(await measureInk(session, runs, choices)));
    }
    await session.page.evaluate(skipOutside, undefined);
    const shown = await session.page.evaluate(shownOn, ".page .slide");
    faults.push(...emptyCharts(shown), ...duplicates(shown), ...log.faults);
    return { view: "print", faults, links: shown.links, path: "print/", ids: shown.ids, events: [] };
  });
}

/** Scrolls so that one of the print pages is at the top left of the window. It runs in the page. */
function scrollToPage(index: number): void {
  const { left = 0, top = 0 } = document.querySelectorAll("main > section")[index]?.getBoundingClientRect() ?? {};
  window.scrollBy({ left, top, behavior: "instant" });
}

/** Opens the print pages as a reader, and measures the text around the pictures of the slides. */
export function visitReader(visiting: VisitOptions): Promise<VisitResult> {
  return inWindow(visiting, { viewport: { width: 1280, height: 720 } }, async (session, log) => {
    visiting.say("print as reader: all sheets");
    const faults: Fault[] = [...(await opened(session, visiting, "notes"))];
    const query = { within: ".sheet > :not(.picture)", frame: ".sheet", everywhere: true };
    const { faults: found } = await measureText(session, query, least.reader);
    const shown = await session.page.evaluate(shownOn, ".sheet .slide");
    faults.push(...found, ...duplicates(shown), ...log.faults);
    return { view: "print as reader", faults, links: shown.links, path: "print/", ids: shown.ids, events: [] };
  });
}

/**
 * Opens the print pages in a form and waits until they say that they are drawn. If they say that they failed, that is a
 * fault.
 */
async function opened({ page }: PageSession, { url, slides }: VisitOptions, form: string): Promise<readonly Fault[]> {
  await page.goto(`${url}print/?form=${form}&slides=${slides.map(({ id }) => id).join(",")}`);
  await page.waitForSelector("html[data-drawn]", { state: "attached" });
  // After the page is loaded, since a page is loaded with the styles for a screen.
  await page.emulateMedia({ media: "print" });
  const fault = await page.locator("html").getAttribute("data-fault");
  return fault ? [{ kind: "error", what: fault }] : [];
}
