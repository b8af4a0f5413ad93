import type { Language } from "../../../language/language.ts";
import type { Channel } from "../sync/channel.ts";
import type { Notify } from "./notice.ts";

/** Another window of a talk. */
interface OtherWindow {
  href: string;
  /** The name by which the browser finds it again. */
  name: string;
  /** What a notice says if the browser does not open it. */
  refused: string;
  /** Its size and kind, as `window.open` takes them. */
  features?: string;
}

/**
 * Opens another window and makes it part of the talk. If the browser blocks it, a notice offers a link that opens it.
 */
export function openWindow(
  { href, name, refused, features }: OtherWindow,
  channel: Channel | undefined,
  { notify, language }: { notify: Notify; language: Language },
): void {
  const opened = window.open(href, name, features);
  if (!opened) notify(refused, { href, label: language.stage.openFromHere });
  channel?.connect(opened);
  opened?.focus();
}

/** Enters or leaves full screen. */
export async function toggleFullScreen(page: Document, language: Language, notify: Notify): Promise<void> {
  if (page.fullscreenElement) await page.exitFullscreen();
  else await enterFullScreen(page, language, notify);
}

/** Enters full screen. If the browser refuses, a notice names the browser's own key for it. */
export async function enterFullScreen(page: Document, language: Language, notify: Notify): Promise<void> {
  try {
    if (!page.fullscreenElement) await page.documentElement.requestFullscreen();
  } catch {
    notify(language.stage.noFullScreen);
  }
}
