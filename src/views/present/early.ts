import { slidesOf } from "../../deck/deck.ts";
import { type Position, positionAt } from "../address.ts";
import { statusWords, titleWords } from "./arrival.ts";
import type { AddressKeeper } from "./history.ts";
import { actionOf, keptByFocus, type Walk, walkOf, wayOf } from "./keys.ts";
import { outlineOf } from "./outline.ts";
import type { Shelves } from "./shelf.ts";
import { stepAfter, stepBefore } from "./walk.ts";

/** A stage that can be walked by its words alone. */
export interface EarlyStage {
  place(): Position;
  /** Puts the pictures of slides to their words, unless they come too late: each slide's markup, by its id. */
  hang(pictures: Readonly<Record<string, string>>): void;
  /** Leaves the stage to whoever has come, with the keys that were pressed and mean more than walking, in their order. */
  end(): readonly KeyboardEvent[];
}

interface Around {
  /** Where a screen reader is told. */
  status: HTMLElement;
  keep: AddressKeeper;
  shelves: Shelves;
}

/**
 * Lets slides that stand in a page be walked by keys, from the place its address names, until the deck behind them has
 * come: what is shown is what was written into the page. Also turns it black; every other key is kept for later.
 */
export function walkEarly(wall: HTMLElement, { status, keep, shelves: { shelf, session } }: Around): EarlyStage {
  const page = wall.ownerDocument;
  const outline = outlineOf(wall);
  const slides = slidesOf(outline);
  const deckTitle = page.title;
  const later: KeyboardEvent[] = [];
  const listening = new AbortController();
  const asked = () => positionAt(outline, page.location.hash);
  let place: Position = { slide: 0, step: 0 };
  let ended = false;

  const show = (to: Position) => {
    place = to;
    for (const [index, section] of [...wall.children].entries()) section.classList.toggle("here", index === to.slide);
  };
  const tell = () => {
    const said = (part: string) => wall.children[place.slide]?.querySelector(part)?.textContent ?? "";
    const [title, caption] = [said("h1, h2"), place.step === 0 ? said(".caption") : ""];
    const steps = slides[place.slide]?.steps.length ?? 1;
    page.title = titleWords(title, deckTitle);
    status.textContent = statusWords({ ...place, slides: slides.length, title, steps, caption });
  };
  const go = (to: Position | undefined) => {
    if (!to) return;
    show(to);
    keep(to);
    tell();
  };
  const ways: Readonly<Record<Walk, () => Position | undefined>> = {
    next: () => stepAfter(outline, place),
    previous: () => stepBefore(outline, place),
    first: () => ({ slide: 0, step: 0 }),
    last: () => ({ slide: slides.length - 1, step: 0 }),
  };
  const isBlack = () => page.body.classList.contains("black");
  const setBlack = (black: boolean) => {
    page.body.classList.toggle("black", black);
    session.set("black", String(black));
    if (black) status.textContent = "Black screen.";
    else tell();
  };

  page.addEventListener(
    "keydown",
    (event) => {
      if (event.defaultPrevented || keptByFocus(event.target, event.key)) return;
      const action = actionOf(event, { characters: shelf.get("characters") !== "off" });
      const walk = action === "navigate" && !wayOf(event) ? walkOf(event) : undefined;
      if (!action || (event.repeat && !walk)) return;
      event.preventDefault();
      if (walk) go(ways[walk]());
      else if (action === "black") setBlack(!isBlack());
      else later.push(event);
    },
    { signal: listening.signal },
  );
  page.defaultView?.addEventListener("hashchange", () => go(asked()), { signal: listening.signal });

  show(asked() ?? place);
  page.body.classList.toggle("black", session.get("black") === "true");
  return {
    place: () => place,
    hang(pictures) {
      if (ended) return;
      for (const [id, picture] of Object.entries(pictures)) {
        const painted = wall.querySelector(`:scope > [data-slide="${CSS.escape(id)}"] > .painted`);
        if (painted) painted.innerHTML = picture;
      }
    },
    end() {
      ended = true;
      listening.abort();
      return later;
    },
  };
}
