import "../../style/fonts.css";
import "../../style/tokens.css";
import "virtual:sides.css";
import "../../style/chart.css";
import "../../style/slide.css";
import "../../style/print.css";
import "../../style/reader.css";
import { deck } from "virtual:whole-deck";
import { faultWords, soundDeck } from "../sound.ts";
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

// A page with a fault in it stands here, and tells whoever would make a file of it.
const faults: string[] = [];
const sound = soundDeck(deck, (where, error) => faults.push(faultWords(where, error)));
const parts = printParts(sound, choice);
const all = document.createDocumentFragment();
for (const [index, part] of parts.entries()) {
  // Whoever waits outside hears which part is next before it is drawn, and so knows which one hangs.
  console.info(`${index + 1}/${parts.length} ${part.name}`);
  await new Promise((done) => setTimeout(done));
  try {
    all.append(drawn(part));
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
}
document.querySelector("main")?.append(all);
await document.fonts.ready;
const [fault] = faults;
if (fault !== undefined) root.dataset.fault = fault;
root.dataset.drawn = String(parts.length);
document.getElementById(location.hash.replace(/^#\/?/, "").replace("/", "."))?.scrollIntoView();
