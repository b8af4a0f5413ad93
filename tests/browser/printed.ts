import type { Page } from "playwright-core";
import type { Drawing } from "../../src/svg/node.ts";
import { siteUrl } from "./served.ts";

/** A chart on a page: its slide and step, and its marks with normalized ids. */
export interface Shown {
  slide: string;
  step: number;
  marks: Drawing;
}

/** Opens the print pages for a query and waits until they are drawn. */
export async function openPages(page: Page, query = ""): Promise<void> {
  const url = siteUrl();
  await page.goto(`${url}print/${query}`);
  await page.waitForSelector("html[data-drawn]", { state: "attached" });
}

/** The charts on a page, or in one part of it, in order. */
export const chartsOn = (page: Page, within = "body"): Promise<readonly Shown[]> =>
  page.evaluate((within) => {
    const drawing = (node: Element, prefix: string): Drawing => ({
      tag: node.tagName,
      key: "",
      attributes: Object.fromEntries(
        [...node.attributes].map(({ name, value }) => {
          const named = name === "id" && value.startsWith(prefix) ? value.slice(prefix.length) : value;
          return [name, named.replaceAll(`#${prefix}`, "#")];
        }),
      ),
      children: [...node.children].map((child) => drawing(child, prefix)),
      ...(node.children.length === 0 && node.textContent && { text: node.textContent }),
    });
    return [...document.querySelectorAll(`${within} .slide`)].flatMap((slide) => {
      const chart = slide.querySelector("svg.chart");
      const marks = chart?.querySelector(".marks");
      const prefix = chart?.querySelector("title")?.id.replace(/title$/, "") ?? "";
      const { slide: id = "", step = "" } = slide instanceof HTMLElement ? slide.dataset : {};
      return chart && marks ? [{ slide: id, step: Number(step) - 1, marks: drawing(marks, prefix) }] : [];
    });
  }, within);

/** What extends beyond the edge of its page or sheet, in words. */
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
