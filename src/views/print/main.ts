import "../../style/fonts.css";
import "../../style/tokens.css";
import "virtual:sides.css";
import "../../style/chart.css";
import "../../style/slide.css";
import "../../style/print.css";
import "../../style/reader.css";
import { deck } from "virtual:whole-deck";
import { bar } from "./bar.ts";
import { printChoice } from "./choice.ts";
import { drawn } from "./drawn.ts";
import { printParts } from "./parts.ts";

const choice = printChoice(new URLSearchParams(location.search));
const root = document.documentElement;
root.dataset.theme = choice.theme;
root.dataset.form = choice.form;
root.dataset.paper = choice.paper;
bar(document.querySelector("form"), choice);

const parts = printParts(deck, choice);
const all = document.createDocumentFragment();
try {
  for (const [index, part] of parts.entries()) {
    // Whoever waits outside hears which part is next before it is drawn, and so knows which one hangs.
    console.info(`${index + 1}/${parts.length} ${part.name}`);
    await new Promise((done) => setTimeout(done));
    all.append(drawn(part));
  }
  document.querySelector("main")?.append(all);
  await document.fonts.ready;
} catch (error) {
  root.dataset.fault = error instanceof Error ? error.message : String(error);
}
root.dataset.drawn = String(parts.length);
document.getElementById(location.hash.replace(/^#\/?/, "").replace("/", "."))?.scrollIntoView();
