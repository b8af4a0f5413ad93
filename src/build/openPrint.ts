import type { Browser, ConsoleMessage, Page } from "playwright-core";
import type { PrintPart } from "../views/print/parts.ts";

export interface Opening {
  /** How long one part may take before the export gives up, in milliseconds. */
  patience?: number;
  /** Whether nothing is shown on a screen: then the pages are laid out once they are printed, and not before. */
  unseen?: boolean;
  /** Pixels of a picture to a pixel of the page. */
  scale?: number;
  /** Hears which part is next. */
  say?: (line: string) => void;
}

/**
 * Opens the print pages and waits for their own word that every part is drawn and the fonts are there. Throws a
 * sentence that names the part which fails, or is not done in time.
 */
export async function openPrint(
  browser: Browser,
  url: string,
  parts: readonly PrintPart[],
  { patience = 30_000, unseen = false, scale = 1, say = () => {} }: Opening = {},
): Promise<Page> {
  const page = await browser.newPage({
    viewport: unseen ? { width: 400, height: 300 } : { width: 1400, height: 800 },
    deviceScaleFactor: scale,
    // On one machine, packing and unpacking takes longer than sending.
    extraHTTPHeaders: { "Accept-Encoding": "identity" },
  });
  if (unseen) await Promise.all([page.emulateMedia({ media: "print" }), page.addInitScript(hide)]);
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    let waited = "the page";
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () => reject(new Error(`${waited} was not drawn within ${patience / 1000} seconds`)),
        patience,
      );
    };
    page.on("pageerror", (error) => reject(error));
    page.on("console", (message: ConsoleMessage) => {
      const [, nth] = /^(\d+)\/\d+ /.exec(message.type() === "info" ? message.text() : "") ?? [];
      if (nth === undefined) return;
      waited = parts[Number(nth) - 1]?.name ?? waited;
      say(message.text());
      wait();
    });
    wait();
  });
  try {
    await Promise.race([failed, drawn(page, url, parts.length)]);
    return page;
  } finally {
    clearTimeout(timer);
    failed.catch(() => {});
  }
}

/**
 * Holds back the layout of a page while it stands in a window narrower than any paper: it is laid out once, when it is
 * printed, and not for a window as well. A style sheet that a script makes is let in by any policy.
 */
function hide(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("@media (width < 500px) { main { display: none } }");
  document.adoptedStyleSheets = [sheet];
}

async function drawn(page: Page, url: string, count: number): Promise<void> {
  await page.goto(url, { timeout: 0, waitUntil: "commit" });
  // One question, and none of the driver's own selectors: they bring a library with them into the page.
  const { fault, found } = await page.evaluate(async () => {
    const root = document.documentElement;
    await new Promise<void>((done) => {
      new MutationObserver(() => root.dataset.drawn !== undefined && done()).observe(root, { attributes: true });
      if (root.dataset.drawn !== undefined) done();
    });
    return { fault: root.dataset.fault, found: document.querySelectorAll("main > section").length };
  });
  if (fault) throw new Error(fault);
  if (found !== count) throw new Error(`${found} parts were drawn, and ${count} are declared`);
}
