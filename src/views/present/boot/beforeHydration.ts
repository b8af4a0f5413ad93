import { presentedSlides, slidesOf } from "../../../deck/deck.ts";
import type { Language } from "../../../language/language.ts";
import { addressOf, type Outline, type Position, positionAt } from "../../shared/address.ts";
import type { StorageAreas } from "../../shared/storage.ts";
import { keptByFocus } from "../keyFocus.ts";
import { actionOf, directionOf, isNavigation, latinKey } from "../keys.ts";
import { type ArrivalWords, statusWords, titleWords } from "../stage/arrivalWords.ts";
import type { WriteAddress } from "../stage/history.ts";
import { targetOf } from "../stage/navigation.ts";
import { hasCharacters } from "../stage/settings.ts";

/** The slides of a deck and their numbers of steps, read from the sections of the page. */
export function outlineOf(slides: Element): Outline {
  const outlines = [...slides.querySelectorAll<HTMLElement>(":scope > section")].map((section) => ({
    id: section.dataset.slide ?? "",
    isBackup: section.hasAttribute("data-backup"),
    steps: [undefined, ...section.querySelectorAll(":scope > .fragment")],
  }));
  return {
    chapters: [
      { slides: outlines.filter(({ isBackup }) => !isBackup) },
      { slides: outlines.filter(({ isBackup }) => isBackup), isBackup: true },
    ],
  };
}

/** The stage until its deck is loaded: the slides as written into the page, which keys can step through. */
export interface StageBeforeHydration {
  position(): Position;
  /** Replaces the words of slides by slides with pictures, given as markup by slide id, unless that is too late. */
  addPictures(pictures: Readonly<Record<string, string>>): void;
  /** Ends this stage and returns the pressed keys that have to wait for the whole stage, in order. */
  end(): readonly KeyboardEvent[];
}

/**
 * Placeholders for the numbers in the sentences that a page carries about slides and steps until its dictionary is
 * loaded.
 */
const numbered = ["{1}", "{2}"] as const;

/** Serializes, for the page, the words it needs before its dictionary is loaded. */
export const writeArrivalWords = ({ stage }: Language): string =>
  JSON.stringify([
    stage.slideOf(...numbered),
    stage.backupSlide,
    stage.stepOf(...numbered),
    stage.at(...numbered),
    stage.blackScreen,
  ]);

/** Reads what `writeArrivalWords` has written; numbers are written in the digits of the language. */
function readArrivalWords(written = "[]"): ArrivalWords & { blackScreen: string } {
  const [slide = "", backupSlide = "", step = "", at = "", blackScreen = ""] = JSON.parse(written) as string[];
  const filled = (phrase: string) => (first: string, second: string) =>
    phrase.replace(numbered[0], () => first).replace(numbered[1], () => second);
  return { slideOf: filled(slide), backupSlide, stepOf: filled(step), at: filled(at), blackScreen };
}

interface BeforeHydrationOptions {
  /** The live region for screen readers. */
  status: HTMLElement;
  writeAddress: WriteAddress;
  storage: StorageAreas;
}

/**
 * Steps by keys through the slides that are written into a page, from the position its address names, until the deck is
 * loaded. Also turns the screen black; all other keys wait for the whole stage.
 */
export function startBeforeHydration(
  container: HTMLElement,
  { status, writeAddress, storage }: BeforeHydrationOptions,
): StageBeforeHydration {
  const page = container.ownerDocument;
  const outline = outlineOf(container);
  const { length: slideCount } = presentedSlides(outline);
  const deckTitle = page.title;
  const { format: digits } = new Intl.NumberFormat(page.documentElement.lang || "en", { useGrouping: false });
  const words = readArrivalWords(page.documentElement.dataset.words);
  const waiting: KeyboardEvent[] = [];
  const listening = new AbortController();
  let position = positionAt(outline, page.location.hash) ?? { slide: 0, step: 0 };
  let lastHash = page.location.hash;

  const show = (to: Position) => {
    position = to;
    for (const [index, section] of [...container.children].entries())
      section.classList.toggle("current", index === to.slide);
  };
  const announce = () => {
    const textOf = (part: string) => container.children[position.slide]?.querySelector(part)?.textContent ?? "";
    const [title, caption] = [textOf("h1, h2"), position.step === 0 ? textOf(".caption") : ""];
    const steps = slidesOf(outline)[position.slide]?.steps.length ?? 1;
    page.title = titleWords(title, deckTitle);
    status.textContent = statusWords(words, { ...position, slides: slideCount, title, steps, caption }, digits);
  };
  const go = (to: Position | undefined) => {
    if (!to) return;
    show(to);
    writeAddress(to);
    lastHash = page.location.hash;
    announce();
  };
  const toggleBlack = () => {
    const black = page.body.classList.toggle("black");
    storage.session.set("black", String(black));
    if (black) status.textContent = words.blackScreen;
    else announce();
  };

  let isTyping = false;
  /** Whether a key types the number of a slide or ends it, which only the whole stage can read. */
  const isOfNumber = (event: KeyboardEvent): boolean => {
    // Some keyboards have their digits on Shift.
    if (event.key === "Shift") return false;
    const key = latinKey(event);
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && hasCharacters(storage.local);
    const isPart = isPlain && (isTyping ? /^(?:[\d.]|Backspace|Escape|Enter)$/ : /^[1-9]$/).test(key);
    isTyping = isPart && key !== "Enter" && key !== "Escape";
    return isPart;
  };
  page.addEventListener(
    "keydown",
    (event) => {
      if (event.defaultPrevented || keptByFocus(event.target, event.key)) return;
      if (isOfNumber(event)) {
        event.preventDefault();
        waiting.push(event);
        return;
      }
      const asked = actionOf(event, {
        characters: hasCharacters(storage.local),
        direction: page.documentElement.dir,
      });
      const action = asked === "select" ? "next" : asked;
      const navigates = isNavigation(action);
      // An arrow with Shift moves the chart, which is not loaded yet.
      if (!(action || directionOf(event)) || (event.repeat && !navigates)) return;
      event.preventDefault();
      if ((navigates || action === "escape") && page.body.classList.contains("black")) toggleBlack();
      else if (navigates) go(targetOf(outline, position, action));
      else if (action === "black") toggleBlack();
      else waiting.push(event);
    },
    { signal: listening.signal },
  );
  const followAddress = () => go(positionAt(outline, page.location.hash));
  page.defaultView?.addEventListener("hashchange", followAddress, { signal: listening.signal });

  show(position);
  page.body.classList.toggle("black", storage.session.get("black") === "true");
  return {
    position: () => position,
    addPictures(pictures) {
      if (listening.signal.aborted) return;
      for (const [id, markup] of Object.entries(pictures)) {
        const root = container.querySelector(`:scope > [data-slide="${CSS.escape(id)}"] > .painted`);
        if (root) root.innerHTML = markup;
      }
    },
    end() {
      listening.abort();
      // A change of address that the browser has not reported yet, and that is not ours, leads to its position too.
      if (page.location.hash !== lastHash && page.location.hash !== addressOf(outline, position)) followAddress();
      return waiting;
    },
  };
}
