import { walkEarly } from "./early.ts";
import { viewAsked } from "./elsewhere.ts";
import { addressKeeper } from "./history.ts";
import { outlineOf } from "./outline.ts";
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
  const [{ deck }, { startSpeaker }, { sayFaults, soundDeck }] = await Promise.all([
    import("virtual:whole-deck"),
    import("./speaker.ts"),
    import("../sound.ts"),
  ]);
  startSpeaker(soundDeck(deck, sayFaults()), board("body"), shelf);
} else {
  const boards = {
    reveal: board(".reveal"),
    slides: board(".slides"),
    controls: board(".quiet"),
    skip: board(".skip"),
    status: board(".status"),
  };
  themeOf(document.body, shelf);
  const shelves = { shelf, session: shelfFor(name, () => sessionStorage) };
  const keep = addressKeeper(outlineOf(boards.slides));
  const early = walkEarly(boards.slides, { status: boards.status, keep, shelves });
  // All but walking needs the deck, which is large: it comes while the first slide is being read, pictures first.
  const hang = ({ firstPictures }: typeof import("virtual:first-pictures")) => early.hang(firstPictures);
  import("virtual:first-pictures").then(hang, () => undefined);
  await painted();
  const { openStage } = await import("./opening.ts");
  await openStage(early, boards, { keep, shelves });
}

/** Waits until a key that has been pressed is answered on the screen; no longer than a moment where nobody sees it. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });
}
