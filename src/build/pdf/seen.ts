import type { Page } from "playwright-core";
import type { Story } from "../../events/read.ts";

/** What the finished file is to say of what stands on the pages. */
export interface Seen {
  /** How many figures there are. */
  figures: number;
  /** The languages other than the deck's that some of their text is in. */
  languages: readonly string[];
  /** Where each link leads, in words, in reading order. */
  links: readonly string[];
}

/** Looks at drawn print pages, without laying them out. */
export async function look(page: Page, story: Story): Promise<Seen> {
  const { figures, languages, links } = await page.evaluate(() => ({
    languages: [...document.querySelectorAll("main [lang]")].map((text) => text.getAttribute("lang") ?? ""),
    figures: document.querySelectorAll("main [role='img']").length,
    links: [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")].map((link) => ({
      says: link.getAttribute("aria-label") ?? link.textContent ?? "",
      to: link.getAttribute("href") ?? "",
    })),
  }));
  const titles = new Map(
    Object.values(story.sources).flatMap(({ url, title, publisher }) =>
      url ? [[url, `${publisher}, “${title}”`]] : [],
    ),
  );
  return {
    figures,
    languages: [...new Set(languages)],
    links: links.map(({ says, to }) => {
      const title = titles.get(to);
      return title ? `${title} (on the web)` : says;
    }),
  };
}
