import { positionAt } from "../address.ts";
import { actionOf, keptByFocus } from "./keys.ts";
import { outlineOf } from "./outline.ts";
import { type Host, startReveal } from "./reveal.ts";

/**
 * Lets the slides that stand in the page be walked, at the place its address names, before the deck behind them has
 * come: what they show until then is what was drawn ahead.
 */
export async function openStage(reveal: HTMLElement, slides: HTMLElement): Promise<Host> {
  const host = await startReveal(reveal, {
    takes: (event) =>
      !event.defaultPrevented && !keptByFocus(event.target, event.key) && actionOf(event) === "navigate",
  });
  host.go(positionAt(outlineOf(slides), window.location.hash) ?? { slide: 0, step: 0 });
  return host;
}
