import type { Page } from "playwright-core";
import type { Story } from "../../events/read.ts";
import type { Box } from "./tags.ts";

/** What the finished file is to say of what stands on the pages, in reading order. */
export interface Seen {
  /** The room that each figure takes on its page. */
  figures: readonly Box[];
  /** Where each link leads, in words. */
  links: readonly string[];
}

/** Points to a CSS pixel. */
const points = 0.75;

/** Looks at drawn print pages that were opened unseen, as they are laid out for paper. */
export async function look(page: Page, story: Story): Promise<Seen> {
  const { figures, links } = await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    return {
      figures: [...document.querySelectorAll("main [role='img']")].map((figure) => {
        const box = figure.getBoundingClientRect();
        const sheet = figure.closest("[data-page]");
        const { left = 0, top = 0, height = 0, width = 0 } = sheet?.getBoundingClientRect() ?? {};
        const tall = sheet?.matches(".page")
          ? height
          : width * (sheet?.closest("[data-paper='letter']") ? 11 / 8.5 : 297 / 210);
        return [box.left - left, top + tall - box.bottom, box.right - left, top + tall - box.top];
      }),
      links: [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")].map((link) => ({
        says: link.getAttribute("aria-label") ?? link.textContent ?? "",
        to: link.getAttribute("href") ?? "",
      })),
    };
  });
  const titles = new Map(
    Object.values(story.sources).flatMap(({ url, title, publisher }) =>
      url ? [[url, `${publisher}, “${title}”`]] : [],
    ),
  );
  return {
    figures: figures.map(
      ([left = 0, bottom = 0, right = 0, top = 0]) => [left, bottom, right, top].map(round) as never,
    ),
    links: links.map(({ says, to }) => {
      const title = titles.get(to);
      return title ? `${title} (on the web)` : says;
    }),
  };
}

const round = (pixels: number): number => Math.round(pixels * points * 100) / 100;
