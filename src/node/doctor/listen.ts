import type { BrowserContext } from "playwright-core";
import type { Fault, Place } from "./finding.ts";

/** The errors and requests of a browser as faults, each with the place that was shown at that time. */
export interface BrowserLog {
  faults: readonly Fault[];
  /** Sets the place that is shown from now on. */
  at(place: Place): void;
}

/** Logs console errors, exceptions and failed requests, and blocks and logs requests that would leave the site. */
export async function listen(context: BrowserContext, url: string): Promise<BrowserLog> {
  const faults: Fault[] = [];
  let current: Place = {};
  const note = (kind: Fault["kind"], what: string) => {
    if (!faults.some((fault) => fault.kind === kind && fault.what === what)) faults.push({ kind, what, ...current });
  };
  const leaves = (address: string) => !address.startsWith(url) && !/^(data|blob|about):/.test(address);
  await context.route(
    ({ href }) => leaves(href),
    (route) => route.abort(),
  );
  context.on("request", (request) => {
    if (leaves(request.url())) note("stray", `${request.resourceType()} ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) note("error", `${response.status()} for ${response.url().replace(url, "")}`);
  });
  context.on("weberror", (error) => note("error", String(error.error().message)));
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const text = message.text();
    const [, outside] = /'(https?:\/\/[^']+)'.*violates the following Content Security Policy/s.exec(text) ?? [];
    if (outside && leaves(outside)) note("stray", `${outside}, which the page’s content security policy blocked`);
    // A failed request is logged with its address, above.
    else if (!text.startsWith("Failed to load resource")) note("error", text.split("\n")[0] ?? text);
  });
  return {
    faults,
    at: (place) => {
      current = place;
    },
  };
}
