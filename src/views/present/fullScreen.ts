import type { Notice } from "./notice.ts";

/** Fills the screen with a page, or gives it back; says so where the browser refuses. */
export async function toggleFullScreen(page: Document, notice: Notice): Promise<void> {
  try {
    if (page.fullscreenElement) await page.exitFullscreen();
    else await page.documentElement.requestFullscreen();
  } catch {
    notice("The browser does not give this page the full screen. Its own key may: F11, or Control, Command and F.");
  }
}
