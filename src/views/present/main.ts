import { sayFaults, soundDeck } from "../sound.ts";
import { viewAsked } from "./elsewhere.ts";
import { openStage } from "./opening.ts";
import { shelfFor } from "./shelf.ts";
import { themeOf } from "./theme.ts";

const board = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`missing in the page: ${selector}`);
  return found;
};

const asked = viewAsked(window.location.search);
const name = document.documentElement.dataset.deck ?? "";
const shelf = shelfFor(name);
if (asked === "read" || asked === "print") {
  window.location.replace(`${asked}/${window.location.hash}`);
} else if (asked === "speaker") {
  const [{ deck }, { startSpeaker }] = await Promise.all([import("virtual:whole-deck"), import("./speaker.ts")]);
  startSpeaker(soundDeck(deck, sayFaults()), board("body"), shelf);
} else {
  const boards = {
    slides: board(".slides"),
    controls: board(".quiet"),
    skip: board(".skip"),
    status: board(".status"),
  };
  themeOf(document.body, shelf);
  const host = await openStage(board(".reveal"), boards.slides);
  // All but walking needs the deck, which is large: it comes while the first slide is being read.
  const [{ deck }, { startStage }] = await Promise.all([import("virtual:whole-deck"), import("./stage.ts")]);
  startStage(soundDeck(deck, sayFaults()), host, boards, { shelf, session: shelfFor(name, () => sessionStorage) });
}
