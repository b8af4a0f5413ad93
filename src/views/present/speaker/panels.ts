import { type Deck, slidesOf } from "../../../deck/deck.ts";
import type { Language } from "../../../language/language.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { patch } from "../../../svg/patch.ts";
import { serialize } from "../../../svg/serialize.ts";
import type { Position } from "../../shared/address.ts";
import { slideDrawing } from "../../shared/slide.ts";
import { canPlayAt, trackIn, viewedSlide } from "../interaction/panning.ts";
import { type ChartView, type SlidePicture, untouched } from "../interaction/viewState.ts";
import { stepAfter } from "../stage/navigation.ts";
import { stageName } from "../sync/stageId.ts";
import { type FieldName, speakerFields } from "./fields.ts";
import { panButtons, panLabels, speakerPage } from "./page.ts";
import type { ChapterPlan } from "./plan.ts";
import { markSlide, showPlan } from "./slideList.ts";
import type { Connection } from "./stageLink.ts";

/** The connection of a window to a stage (given by its id), in words. */
function connectionWords(language: Language, connection: Connection, stage: string): string {
  const words = language.speakerWindow.connection;
  return connection === "joined" ? words.joined(stageName(language, stage)) : words[connection];
}

/** The panels of the speaker's window; as a slide picture, the step that the audience sees. */
export interface SpeakerPanels extends SlidePicture {
  /** The element for the timer. */
  readonly timer: HTMLElement;
  /** The element that holds the words of a step. */
  readonly words: HTMLElement;
  /** Shows in the list of slides when every chapter should end. */
  showPlan(chapters: readonly ChapterPlan[]): void;
  /** Shows a step in every panel. */
  show(position: Position): void;
  setBlack(black: boolean): void;
  setPointing(pointing: boolean): void;
  setDrawing(drawing: boolean): void;
  /** Names the stage that this window controls, and shows the state of the connection. */
  setConnection(connection: Connection, stage: string | undefined): void;
  /** Offers other stages, by their ids, to control instead. */
  setOthers(stages: readonly string[]): void;
  /** Announces words to screen readers. */
  announce(words: string): void;
}

/** Draws the speaker's window in an element. */
export function speakerPanels(deck: Deck, root: HTMLElement): SpeakerPanels {
  root.innerHTML = serialize(speakerPage(deck));
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`missing in the speaker's window: ${name}`);
    return found;
  };
  const slides = slidesOf(deck);
  const { language } = deck.story;
  let shown: Position | undefined;

  const drawNow = ({ slide: index, step }: Position, view: ChartView, duration: number) => {
    const slide = slides[index];
    if (!slide) return;
    const drawing = slideDrawing(deck, viewedSlide(deck, slide, step, view), step, { prefix: "now-" });
    patch(part("now"), [drawing], { motion: duration });
  };
  const drawNext = (next: Position | undefined) => {
    const slide = next && slides[next.slide];
    patch(part("next"), slide ? [slideDrawing(deck, slide, next.step, { prefix: "next-" })] : []);
  };
  const fillFields = (position: Position) => {
    for (const name of Object.keys(speakerFields) as FieldName[]) {
      const content = speakerFields[name](deck, position);
      if (typeof content === "string") part(name).textContent = content;
      else part(name).innerHTML = content.map(serialize).join("");
    }
    part("words").parentElement?.scrollTo(0, 0);
  };
  const labelPanButtons = (slide: number) => {
    const track = trackIn(deck, slides[slide]);
    const labels = panLabels(language, track?.showsDay ?? false);
    for (const action of panButtons) {
      part(action).hidden = track === undefined;
      part(action).textContent = labels[action];
    }
    const canPlay = shown !== undefined && canPlayAt(deck, shown);
    for (const action of ["play", "slower", "faster"]) part(action).hidden = !canPlay;
  };

  return {
    container: part("now-container"),
    chart: () => part("now").querySelector(".slide > .chart"),
    position: () => shown,
    draw(view, duration) {
      if (shown) drawNow(shown, view, duration);
    },
    timer: part("timer"),
    words: part("words"),
    showPlan: (chapters) => showPlan(language, part("list"), chapters),
    show(position) {
      if (!slides[position.slide]?.steps[position.step]) return;
      shown = position;
      drawNow(position, untouched, 0);
      drawNext(stepAfter(deck, position));
      fillFields(position);
      markSlide(part("list"), position.slide);
      labelPanButtons(position.slide);
    },
    setBlack(black) {
      part("black").setAttribute("aria-pressed", String(black));
      part("now-frame").classList.toggle("is-black", black);
      part("black-words").textContent = black ? language.speakerWindow.talkButtons.isBlack : "";
    },
    setPointing: (pointing) => part("pointer").setAttribute("aria-pressed", String(pointing)),
    setDrawing: (drawing) => part("pen").setAttribute("aria-pressed", String(drawing)),
    setConnection(connection, stage = "") {
      part("open").hidden = connection !== "alone";
      part("connection").dataset.connection = connection;
      part("connection").textContent = connectionWords(language, connection, stage);
    },
    setOthers(stages) {
      part("others").innerHTML = stages.map((stage) => serialize(stageButton(language, stage))).join("");
    },
    announce(words) {
      part("announcement").textContent = words;
    },
  };
}

const stageButton = (language: Language, stage: string): Drawing =>
  node(
    "button",
    { key: stage, type: "button", "data-stage": stage },
    language.speakerWindow.connection.lead(stageName(language, stage)),
  );
