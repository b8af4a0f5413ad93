import { deck } from "virtual:whole-deck";
import "virtual:sides.css";
import { viewAsked } from "./elsewhere.ts";
import { shelfFor } from "./shelf.ts";
import { startSpeaker } from "./speaker.ts";
import { startStage } from "./stage.ts";

const asked = viewAsked(window.location.search);
const shelf = shelfFor(deck.id);

const board = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`missing in the page: ${selector}`);
  return found;
};

if (asked === "read" || asked === "print") {
  window.location.replace(`${asked}/${window.location.hash}`);
} else if (asked === "speaker") {
  startSpeaker(deck, board("body"), shelf);
} else {
  await startStage(
    deck,
    {
      reveal: board(".reveal"),
      slides: board(".slides"),
      controls: board(".quiet"),
      skip: board(".skip"),
      status: board(".status"),
    },
    shelf,
  );
}
