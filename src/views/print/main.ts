import "../../style/fonts.css";
import "virtual:fonts.css";
import "../../style/tokens.css";
import "virtual:frame.css";
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
if (choice.form === "notes") {
  // Firefox applies the orientation of a named page but not its size, so here every page has the reader's paper.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${choice.paper} portrait; margin: 0 0 48px }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
const form = document.querySelector("form");
bar(form, choice);

const main = document.querySelector("main");
const stands = main?.dataset.form === choice.form && !choice.slides;
try {
  if (!stands) {
    main?.replaceChildren();
    const { fresh } = await import("./drawPages.ts");
    // A page with faults is shown all the same, and reports them to a program that makes a file of it.
    const { pages, faults, missing } = await fresh(choice);
    main?.replaceChildren(pages);
    if (missing.length > 0)
      form?.append(Object.assign(document.createElement("p"), { textContent: missing.join(" ") }));
    if (faults[0] !== undefined) root.dataset.fault = faults[0];
  }
  // All fonts are loaded explicitly, since pages that are not laid out yet have requested none.
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
} catch (error) {
  root.dataset.fault = error instanceof Error ? error.message : String(error);
}
root.dataset.drawn = String(main?.childElementCount);
const asked = location.hash.replace(/^#\/?/, "").replace("/", ".");
// A step without a page of its own is told of on those of its slide.
(document.getElementById(asked) ?? document.getElementById(asked.replace(/\.\d+$/, "")))?.scrollIntoView();
// The key for printing on the stage leads here with this request; a page that is opened again must not print.
const address = new URL(location.href);
if (address.searchParams.has("now")) {
  address.searchParams.delete("now");
  history.replaceState(history.state, "", address);
  print();
}
