import type { BrowserContext } from "playwright-core";
import type { Fault, Place } from "./finding.ts";

/** What is heard of a browser's complaints, each with the place that was shown then. */
export interface Heard {
  faults: readonly Fault[];
  /** Says what is shown from now on. */
  at(place: Place): void;
}

/** Listens to the console, to errors and to requests; those that would leave the site are stopped and noted. */
export async function listen(context: BrowserContext, url: string): Promise<Heard> {
  const faults: Fault[] = [];
  let here: Place = {};
  const note = (kind: Fault["kind"], what: string) => {
    if (!faults.some((fault) => fault.kind === kind && fault.what === what)) faults.push({ kind, what, ...here });
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
    if (outside && leaves(outside)) note("stray", `${outside}, which the page’s policy stopped`);
    // Told by its own request, with its address.
    else if (!text.startsWith("Failed to load resource")) note("error", text.split("\n")[0] ?? text);
  });
  return {
    faults,
    at: (place) => {
      here = place;
    },
  };
}
