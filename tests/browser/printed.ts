import type { Page } from "playwright-core";
import { serve } from "./served.ts";

/** A chart on a page: the slide and step it belongs to, and its marks with ids and order of attributes made alike. */
export interface Shown {
  slide: string;
  step: number;
  marks: string;
}

/** Opens the print pages for a query and waits until they are drawn. */
export async function openPages(page: Page, query = ""): Promise<void> {
  const { url } = await serve();
  await page.goto(`${url}print/${query}`);
  await page.waitForSelector("html[data-drawn]", { state: "attached" });
}

/** The charts that stand on a page, or in one part of it, in order. */
export const chartsOn = (page: Page, within = "body"): Promise<readonly Shown[]> =>
  page.evaluate((within) => {
    const written = (node: Element, prefix: string): string => {
      const attributes = [...node.attributes]
        .map(({ name, value }) => {
          const named = name === "id" && value.startsWith(prefix) ? value.slice(prefix.length) : value;
          return ` ${name}="${named.replaceAll(`#${prefix}`, "#")}"`;
        })
        .sort()
        .join("");
      const inside =
        node.children.length > 0 ? [...node.children].map((child) => written(child, prefix)) : [node.textContent];
      return `<${node.tagName}${attributes}>${inside.join("")}</>`;
    };
    return [...document.querySelectorAll(`${within} .slide`)].flatMap((slide) => {
      const chart = slide.querySelector("svg.chart");
      const marks = chart?.querySelector(".marks");
      const prefix = chart?.querySelector("title")?.id.replace(/title$/, "") ?? "";
      const { slide: id = "", step = "" } = slide instanceof HTMLElement ? slide.dataset : {};
      return chart && marks ? [{ slide: id, step: Number(step) - 1, marks: written(marks, prefix) }] : [];
    });
  }, within);

/** What reaches over the edge of the page or sheet it stands on, in words. */
export const overEdges = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main > section")].flatMap((section) => {
      const sheet = section.getBoundingClientRect();
      return [...section.querySelectorAll("h1, h2, h3, p, li, text, table")]
        .filter((node) => {
          const box = node.getBoundingClientRect();
          const wide = box.left < sheet.left - 1 || box.right > sheet.right + 1;
          return box.width > 0 && (wide || box.top < sheet.top - 1 || box.bottom > sheet.bottom + 1);
        })
        .map((node) => `${section.id}: ${node.textContent}`);
    }),
  );
