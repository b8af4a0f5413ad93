import { type Deck, slidesOf } from "../../deck/deck.ts";
import { addressOf, anchorOf, beyondStep, type Position, positionAt } from "../address.ts";
import { shelfFor } from "../present/shelf.ts";
import { samePlace } from "../present/walk.ts";
import { complete, type Rest } from "./brief.ts";
import { find } from "./find.ts";
import { handOn } from "./handOn.ts";
import { keepPlace } from "./keep.ts";
import { movable } from "./movable.ts";
import { openInPanel } from "./panel.ts";
import { type Reached, watchReached } from "./reached.ts";
import { rewriteAddress } from "./rewrite.ts";
import type { Stage } from "./stage.ts";
import { liveStages } from "./stages.ts";
import { themeSwitch } from "./theme.ts";
import { unfold } from "./unfold.ts";

/**
 * Brings the article to life: charts that follow the reading, an address that does too, notes that open in place.
 * `rest` loads what is told of a mark beyond what charts draw; it is asked for when a chart is first explored, or searched.
 */
export function bringToLife(deck: Deck, root: HTMLElement, rest: () => Promise<Rest>): void {
  const slides = slidesOf(deck);
  const said = find(root, ".said");
  const say = (words: string) => {
    said.textContent = words;
  };
  const stages = liveStages(deck, root, say);
  let known: Promise<void> | undefined;
  const know = (): Promise<void> => {
    known ??= rest().then(
      (found) => {
        complete(deck.story, found);
        for (const stage of stages.values()) stage.retell();
      },
      () => {
        known = undefined;
      },
    );
    return known;
  };
  whenExplored(stages, know);
  let here: Position | undefined;

  const follow = ({ position, steps }: Reached) => {
    for (const [index, stage] of stages) {
      const step = steps.get(index) ?? 0;
      if (step !== stage.step) stage.show(step, here !== undefined);
    }
    progress(root);
    if (here && (here.slide !== position.slide || here.step !== position.step)) {
      const slide = slides[position.slide];
      // What an address asks for beyond the step it names is kept while that is the step.
      const asked = positionAt(deck, location.hash);
      const kept = asked && samePlace(asked, position) && beyondStep(location.hash);
      if (slide && !kept) rewriteAddress(`#${anchorOf(slide, position.step)}`);
    }
    if (here?.slide !== position.slide) atSlide(root, deck, position.slide);
    find<HTMLAnchorElement>(root, ".to-present").href = `../${addressOf(deck, position)}`;
    const link = root.querySelector<HTMLAnchorElement>(`a[data-present="${position.slide}"]`);
    if (link) link.href = `../${addressOf(deck, position)}`;
    here = position;
  };

  themeSwitch(root, shelfFor(deck.id));
  offerSearch(deck, root, know);
  openInPanel(root);
  unfold(root);
  keepPlace(root);
  arrive(deck, root, here);
  movable(deck, stages, { say, explored: know });
  watchReached(root, follow);
  addEventListener("scroll", () => progress(root), { passive: true });
  addEventListener("hashchange", () => arrive(deck, root, here));
  stepByHand(stages, root, say);
  handOn(deck, root, () => here, said);
}

/** Does something once, when a chart is first pointed at, touched or reached by keyboard, or its words are opened. */
function whenExplored(stages: ReadonlyMap<number, Stage>, work: () => Promise<void>): void {
  const once = new AbortController();
  const begin = () => {
    once.abort();
    void work();
  };
  for (const { element } of stages.values()) {
    const words = element.closest(".slide")?.querySelector("details.table");
    words?.addEventListener("toggle", begin, { signal: once.signal });
    for (const sign of ["pointerover", "focusin"]) {
      find(element, ".stage").addEventListener(sign, begin, { signal: once.signal });
    }
  }
}

/** Shows the key that opens the search, which is loaded when somebody comes near it; `know` loads every spelling of a name. */
function offerSearch(deck: Deck, root: HTMLElement, know: () => Promise<void>): void {
  const button = find(root, "button.search");
  let search: Promise<() => void> | undefined;
  const load = () => {
    const spelt = know();
    search ??= import("./search/dialog.ts").then(async ({ searchIn }) => {
      await spelt;
      return searchIn(deck, root);
    });
    return search;
  };
  button.hidden = false;
  for (const sign of ["focus", "pointerover"]) button.addEventListener(sign, load, { once: true });
  button.addEventListener("click", async () => (await load())());
}

/** Goes to the step an address names, also in the form that presenting uses, unless the page stands there already. */
function arrive(deck: Deck, root: HTMLElement, here: Position | undefined): void {
  const beyond = beyondStep(location.hash);
  const position = /^#\/|@/.test(location.hash) ? positionAt(deck, location.hash) : undefined;
  const slide = position && slidesOf(deck)[position.slide];
  if (!position || !slide) return;
  const anchor = anchorOf(slide, position.step);
  rewriteAddress(`#${anchor}${beyond && `@${beyond}`}`);
  if (samePlace(position, here)) return;
  root.querySelector(`#${CSS.escape(anchor)}`)?.scrollIntoView({ behavior: "instant" });
}

/** Draws how much of the article is read, its notes and sources not counted. */
function progress(root: HTMLElement): void {
  const { top } = find(root, "article").getBoundingClientRect();
  const end = find(root, ".references").getBoundingClientRect().top;
  const share = Math.min(Math.max(-top / (end - top - innerHeight), 0), 1);
  find(root, ".progress rect").setAttribute("width", String(Math.round(share * 1000) / 10));
}

/** Says in the bar which chapter this is, and marks the slide in the contents. */
function atSlide(root: HTMLElement, deck: Deck, index: number): void {
  const section = root.querySelector(`.slide[data-slide="${index}"]`);
  const chapter = section?.closest<HTMLElement>(".chapter")?.dataset.chapter;
  find(root, ".where").textContent = chapter ?? deck.title;
  for (const link of root.querySelectorAll(".contents a[aria-current]")) link.removeAttribute("aria-current");
  root.querySelector(`.contents a[href="#${CSS.escape(section?.id ?? "")}"]`)?.setAttribute("aria-current", "location");
}

/** Makes the keys under the charts go to a step's words, and the chart with them; where the chart would scroll away, only the chart steps. */
function stepByHand(stages: ReadonlyMap<number, Stage>, root: HTMLElement, say: (words: string) => void): void {
  for (const [index, stage] of stages) {
    const keys = stage.element.querySelector<HTMLElement>(".keys");
    if (keys) keys.hidden = false;
    if (!keys || stage.slide.steps.length < 2) continue;
    const go = (by: number) => {
      const step = stage.step + by;
      const shown = stage.slide.steps[step];
      if (!shown) return;
      const words = root.querySelector(`.step[data-slide="${index}"][data-step="${step}"]`);
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      if (getComputedStyle(stage.element).position === "sticky") {
        words?.scrollIntoView({ behavior: still ? "instant" : "smooth" });
      } else stage.show(step, true);
      say(`Step ${step + 1} of ${stage.slide.steps.length}. ${stage.slide.chart?.describe(shown.state).name ?? ""}`);
    };
    find(keys, ".before").addEventListener("click", () => go(-1));
    find(keys, ".after").addEventListener("click", () => go(1));
  }
}
