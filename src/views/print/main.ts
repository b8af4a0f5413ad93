import "../../style/fonts.css";
import "../../style/tokens.css";
import "virtual:sides.css";
import "../../style/chart.css";
import "../../style/slide.css";
import "../../style/print.css";
import "../../style/reader.css";
import { bar } from "./bar.ts";
import { printChoice } from "./choice.ts";

const choice = printChoice(new URLSearchParams(location.search));
const root = document.documentElement;
root.dataset.theme = choice.theme;
root.dataset.form = choice.form;
root.dataset.paper = choice.paper;
bar(document.querySelector("form"), choice);

const main = document.querySelector("main");
const stands = main?.dataset.form === choice.form && !choice.slides;
try {
  if (!stands) {
    main?.replaceChildren();
    const { fresh } = await import("./fresh.ts");
    // A page with a fault in it stands here, and tells whoever would make a file of it.
    const { pages, faults } = await fresh(choice);
    main?.replaceChildren(pages);
    if (faults[0] !== undefined) root.dataset.fault = faults[0];
  }
  // All of them, by name: pages that are not laid out yet have asked for none.
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
} catch (error) {
  root.dataset.fault = error instanceof Error ? error.message : String(error);
}
root.dataset.drawn = String(main?.childElementCount);
document.getElementById(location.hash.replace(/^#\/?/, "").replace("/", "."))?.scrollIntoView();
