import "../../style/fonts.css";
import "../../style/tokens.css";
import "virtual:sides.css";
import "../../style/chart.css";
import "../../style/slide.css";
import "../../style/print.css";
import { deck } from "virtual:whole-deck";
import { markup } from "../../marks/markup.ts";
import { type PrintedPage, pageDrawing, printChoice, printedPages } from "./pages.ts";

const query = new URLSearchParams(location.search);
const { theme, ...choice } = printChoice(query);
const root = document.documentElement;
root.dataset.theme = theme;

const pages = printedPages(deck, choice);
const main = document.querySelector("main");
try {
  for (const page of pages) main?.append(drawn(page));
  await document.fonts.ready;
} catch (error) {
  root.dataset.fault = error instanceof Error ? error.message : String(error);
}
root.dataset.drawn = String(pages.length);
document.querySelector("[data-print]")?.addEventListener("click", () => print());
for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-choice]")) {
  link.toggleAttribute("aria-current", link.dataset.choice === `${choice.form} ${theme}`);
}
document.getElementById(location.hash.replace(/^#\/?/, "").replace("/", "."))?.scrollIntoView();

function drawn(page: PrintedPage): Element {
  const template = document.createElement("template");
  try {
    template.innerHTML = markup(pageDrawing(deck, page, pages));
  } catch (error) {
    throw new Error(
      `slide “${page.slide.id}”, step ${page.step + 1}: ${error instanceof Error ? error.message : error}`,
    );
  }
  const section = template.content.firstElementChild;
  if (!section) throw new Error(`slide “${page.slide.id}”, step ${page.step + 1}: nothing was drawn`);
  // A PDF has one alternative text for a figure, and the browser makes it from the name alone.
  for (const chart of section.querySelectorAll("[aria-describedby]")) {
    const described = chart.getAttribute("aria-describedby") ?? "";
    chart.setAttribute("aria-labelledby", `${chart.getAttribute("aria-labelledby")} ${described}`);
    chart.removeAttribute("aria-describedby");
  }
  section.classList.add("drawn");
  return section;
}
