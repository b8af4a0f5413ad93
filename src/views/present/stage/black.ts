import type { DeckStorage } from "../../shared/storage.ts";

/** How a page was reached, from the browser's navigation timing: "navigate", "reload", "back_forward". */
export const arrivalOf = (timing: Pick<Performance, "getEntriesByType"> = performance): string =>
  (timing.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined)?.type ?? "navigate";

/** Forgets that the screen was black unless the page was reloaded: a deck that is opened again shows its slide. */
export function forgetBlack(session: DeckStorage, arrival = arrivalOf()): void {
  if (arrival !== "reload") session.set("black", "false");
}
