import type { Browser, Page } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { type PrintChoice, printQuery } from "../views/print/choice.ts";
import type { PrintPart } from "../views/print/parts.ts";
import { launchBrowser } from "./browser.ts";
import { type Opening, openPrint } from "./openPrint.ts";

export interface Printing extends Opening {
  choice: PrintChoice;
  /** The folder of the built site. */
  site?: string;
  /** Hears of the browser once it runs, so that it can be closed from outside. */
  running?: (browser: Browser) => void;
}

/**
 * Does something with the drawn print pages of the built site in a browser of its own; both are closed afterwards,
 * whatever happens. Throws what `openPrint` throws.
 */
export async function withPrintPages<Result>(
  parts: readonly PrintPart[],
  { choice, site, running, ...opening }: Printing,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  let server: PreviewServer | undefined;
  let browser: Browser | undefined;
  const starting = launchBrowser();
  try {
    server = await preview({
      ...(site && { build: { outDir: site } }),
      preview: { port: 0, host: "127.0.0.1", open: false },
      logLevel: "error",
    });
    browser = await starting;
    running?.(browser);
    return await act(
      await openPrint(browser, `${server.resolvedUrls?.local[0]}print/?${printQuery(choice)}`, parts, opening),
    );
  } finally {
    await (await starting.catch(() => undefined))?.close();
    await server?.close();
  }
}
