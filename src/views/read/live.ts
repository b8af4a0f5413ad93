import { comparisonsOf } from "../../deck/comparing.ts";
import { type Deck, slidesOf } from "../../deck/deck.ts";
import type { Language } from "../../language/language.ts";
import { addressOf, anchorOf, beyondStep, type Position, positionAt, samePosition } from "../shared/address.ts";
import { deckStorage } from "../shared/storage.ts";
import { find, rewriteAddress } from "./dom.ts";
import { keepPlace } from "./keepPlace.ts";
import type { LiveChart } from "./liveChart.ts";
import { liveCharts } from "./liveCharts.ts";
import { movable } from "./movable.ts";
import { noticesIn } from "./notices.ts";
import { openInPanel } from "./openInPanel.ts";
import { type Reached, watchReached } from "./progress.ts";
import { referencesPage } from "./referencesPage.ts";
import { returnToPlace } from "./returnToPlace.ts";
import { downloadButtons, linkButtons } from "./share.ts";
import { themeSwitch } from "./theme.ts";
import { unfold } from "./unfold.ts";

/**
 * Makes the article interactive: charts and the address follow the reader, and notes open in place. `loadWhole` loads
 * the deck with its whole event file. It is called when a reader first explores a chart, searches the article or opens
 * the menu of downloads, and at the next such moment if it has failed; until it succeeds, the page uses the lite deck.
 */
export function hydrateArticle(lite: Deck, root: HTMLElement, loadWhole: () => Promise<Deck>): void {
  const slides = slidesOf(lite);
  const { announce, warn } = noticesIn(find(root, ".status"));
  const onLost = () => warn(lite.story.language.reading.notLoaded);
  const { charts, compared } = liveCharts(lite, root, { announce, onLost });
  let deck = lite;
  let loading: Promise<void> | undefined;
  const complete = (): Promise<void> => {
    loading ??= loadWhole()
      .then((whole) => {
        deck = whole;
        for (const [index, chart] of charts) chart.complete(whole.story, slidesOf(whole)[index]);
        const comparisons = slidesOf(whole).flatMap((slide) => comparisonsOf(whole.story.language, slide));
        for (const chart of compared)
          chart.complete(
            whole.story,
            comparisons.find(({ id }) => id === chart.slide.id),
          );
      })
      .catch((error) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
  whenExplored([...charts.values(), ...compared], { work: complete, onLost });
  let here: Position | undefined;

  const follow = ({ position, steps }: Reached) => {
    for (const [index, chart] of charts) {
      const step = steps.get(index) ?? 0;
      if (step !== chart.step) chart.show(step, here !== undefined);
    }
    showProgress(root);
    if (here && (here.slide !== position.slide || here.step !== position.step)) {
      const slide = slides[position.slide];
      // What an address asks for beyond its step is kept as long as that step is shown.
      const asked = positionAt(deck, location.hash);
      const kept = asked && samePosition(asked, position) && beyondStep(location.hash);
      if (slide && !kept) rewriteAddress(`#${anchorOf(slide, position.step)}`);
    }
    if (here?.slide !== position.slide) markSlide(root, deck, position.slide);
    find<HTMLAnchorElement>(root, ".to-present").href = `../${addressOf(deck, position)}`;
    const link = root.querySelector<HTMLAnchorElement>(`a[data-present="${position.slide}"]`);
    if (link) link.href = `../${addressOf(deck, position)}`;
    here = position;
  };

  themeSwitch(root, deckStorage(deck.id));
  const wholeDeck = async () => {
    await complete();
    return deck;
  };
  offerSearch(root, wholeDeck, onLost);
  openInPanel(root, lite.story.language, onLost);
  unfold(root);
  const isSettling = keepPlace(root, () => reportReached());
  arrive(deck, root, here);
  returnToPlace(
    root,
    deckStorage(deck.id, () => sessionStorage),
  );
  movable(() => deck, charts, { announce, onExplore: () => complete().catch(() => undefined), onLost });
  const reportReached = watchReached(root, (reached) => {
    if (!isSettling()) follow(reached);
  });
  addEventListener("scroll", () => showProgress(root), { passive: true });
  addEventListener("hashchange", () => arrive(deck, root, here));
  stepKeys(lite.story.language, charts, root, announce);
  linkButtons(deck, root, { here: () => here, announce });
  downloadButtons(lite.story.language, charts, root, { complete, announce, warn });
}

interface Exploring {
  work(): Promise<void>;
  /** Called if `work` failed when a table was opened, which then lacks words. */
  onLost(): void;
}

/**
 * Calls `work` when a chart is first pointed at, touched or reached by keyboard, or its table is opened, and then each
 * time until it has succeeded.
 */
function whenExplored(charts: readonly LiveChart[], { work, onLost }: Exploring): void {
  const once = new AbortController();
  const begin = () => work().then(() => once.abort());
  for (const { element } of charts) {
    const table = element.closest(".slide")?.querySelector("details.table");
    table?.addEventListener("toggle", () => begin().catch(onLost), { signal: once.signal });
    for (const type of ["pointerover", "focusin"]) {
      find(element, ".stage").addEventListener(type, () => begin().catch(() => undefined), { signal: once.signal });
    }
  }
}

/** Shows the button that opens the search; its script and the deck are loaded when somebody is about to use it. */
function offerSearch(root: HTMLElement, wholeDeck: () => Promise<Deck>, onLost: () => void): void {
  const button = find(root, "button.search");
  let search: Promise<() => void> | undefined;
  const load = () => {
    search ??= Promise.all([import("./search/dialog.ts"), wholeDeck(), referencesPage()])
      .then(([{ searchIn }, deck, references]) => searchIn(deck, root, references))
      .catch((error) => {
        search = undefined;
        throw error;
      });
    return search;
  };
  button.hidden = false;
  for (const type of ["focus", "pointerover"])
    button.addEventListener(type, () => load().catch(() => undefined), { once: true });
  button.addEventListener("click", () => load().then((open) => open(), onLost));
}

/** Goes to the step that the address names, in the form of the article or of the stage, unless it is shown already. */
function arrive(deck: Deck, root: HTMLElement, here: Position | undefined): void {
  const beyond = beyondStep(location.hash);
  const position = /^#\/|@/.test(location.hash) ? positionAt(deck, location.hash) : undefined;
  const slide = position && slidesOf(deck)[position.slide];
  if (!position || !slide) return;
  const anchor = anchorOf(slide, position.step);
  rewriteAddress(`#${anchor}${beyond && `@${beyond}`}`);
  if (samePosition(position, here)) return;
  root.querySelector(`#${CSS.escape(anchor)}`)?.scrollIntoView({ behavior: "instant" });
}

/** Shows how much of the article has been read, not counting its notes and sources. */
function showProgress(root: HTMLElement): void {
  const { top } = find(root, "article").getBoundingClientRect();
  const end = find(root, ".references").getBoundingClientRect().top;
  const share = Math.min(Math.max(-top / (end - top - innerHeight), 0), 1);
  find(root, ".progress rect").setAttribute("width", String(Math.round(share * 1000) / 10));
}

/** Names the chapter that a slide belongs to in the bar, and marks the slide as the current one in the contents. */
function markSlide(root: HTMLElement, deck: Deck, index: number): void {
  const section = root.querySelector(`.slide[data-slide="${index}"]`);
  const chapter = section?.closest<HTMLElement>(".chapter")?.dataset.chapter;
  find(root, ".where").textContent = chapter ?? deck.title;
  for (const link of root.querySelectorAll(".contents a[aria-current]")) link.removeAttribute("aria-current");
  root.querySelector(`.contents a[href="#${CSS.escape(section?.id ?? "")}"]`)?.setAttribute("aria-current", "location");
}

/**
 * Makes the buttons below a chart scroll to the words of the step before or after, which the chart follows; if the
 * chart would scroll away, only the chart steps.
 */
function stepKeys(
  { figure }: Language,
  charts: ReadonlyMap<number, LiveChart>,
  root: HTMLElement,
  announce: (words: string) => void,
): void {
  for (const [index, chart] of charts) {
    const keys = chart.element.querySelector<HTMLElement>(".keys");
    if (keys) keys.hidden = false;
    if (!keys || chart.slide.steps.length < 2) continue;
    const go = (by: number) => {
      const step = chart.step + by;
      const shown = chart.slide.steps[step];
      if (!shown) return;
      const words = root.querySelector(`.step[data-slide="${index}"][data-step="${step}"]`);
      const reducesMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
      if (getComputedStyle(chart.element).position === "sticky") {
        words?.scrollIntoView({ behavior: reducesMotion ? "instant" : "smooth" });
      } else chart.show(step, true);
      const { chart: drawn, steps } = chart.slide;
      announce(figure.atStep(step + 1, steps.length, drawn?.describe(shown.state).name ?? ""));
    };
    find(keys, ".before").addEventListener("click", () => go(-1));
    find(keys, ".after").addEventListener("click", () => go(1));
  }
}
