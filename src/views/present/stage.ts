import type { Deck } from "../../deck/deck.ts";
import { paint } from "../../marks/paint.ts";
import { type Position, positionAt } from "../address.ts";
import { statusAt, titleAt } from "./announce.ts";
import { stayAwake, watchIdle } from "./awake.ts";
import { joinWindows, type Message } from "./channel.ts";
import { controls, leadTo } from "./controls.ts";
import { offerReading, openFind, openHelp } from "./dialogs.ts";
import { exploreSlides } from "./explored.ts";
import { addressKeeper } from "./history.ts";
import { hangSlides } from "./hung.ts";
import { type Action, actionOf, keptByFocus } from "./keys.ts";
import { startReveal } from "./reveal.ts";
import { settingsOf } from "./settings.ts";
import type { Shelf } from "./shelf.ts";
import { themeAfter } from "./theme.ts";
import { isJump, motionOf, samePlace } from "./walk.ts";

/** What stands in the page before the stage does. */
interface Boards {
  reveal: HTMLElement;
  slides: HTMLElement;
  controls: HTMLElement;
  /** The link that leads to the reading page. */
  skip: HTMLElement;
  status: HTMLElement;
}

/** Presents a deck on the page: Reveal walks it, our drawings are painted where it stops, and the rest follows. */
export async function startStage(deck: Deck, boards: Boards, shelf: Shelf): Promise<void> {
  const page = boards.reveal.ownerDocument;
  const settings = settingsOf(page.body, shelf);
  const wishesStill = matchMedia("(prefers-reduced-motion: reduce)");
  const hung = hangSlides(deck, boards.slides);
  const explored = exploreSlides(deck, boards.slides, (words) => {
    boards.status.textContent = words;
  });
  const keep = addressKeeper(deck);

  const asked = positionAt(deck, window.location.hash);
  let last: Position | undefined;
  let moved = 0;
  let leftFocus = false;
  let jumping = false;

  /** Brings everything on the page to where Reveal has got to. */
  const arrive = () => {
    const place = host.place();
    if (samePlace(place, last)) return;
    const still = wishesStill.matches || !settings.now().motion || host.isOverview() || page.hidden;
    hung.draw(place, motionOf({ from: last, to: place, since: Date.now() - moved, still }));
    explored.arrive(place);
    keep(place, { jump: jumping || isJump(last, place) });
    if (leftFocus && place.slide !== last?.slide) hung.focus(place.slide);
    leftFocus = false;
    // A stage opened at no address waits for a speaker to say where the talk is, and until then says nothing.
    if (last || asked) tell(place);
    [last, moved] = [place, Date.now()];
    page.title = titleAt(deck, place);
    boards.status.textContent = statusAt(deck, place);
    paint(boards.controls, controls(deck, place));
    boards.skip.setAttribute("href", leadTo("read", deck, place));
  };
  const tell = (at = host.place()) => link?.say({ kind: "state", at, black: host.isBlack() });
  const jump = (to: Position) => {
    jumping = true;
    host.go(to);
    jumping = false;
  };

  const acts: Record<Exclude<Action, "navigate"> | "next" | "previous", () => void> = {
    next: () => host.next(),
    previous: () => host.previous(),
    black: () => host.setBlack(!host.isBlack()),
    overview: () => host.toggleOverview(),
    fullscreen: () =>
      void (page.fullscreenElement ? page.exitFullscreen() : page.documentElement.requestFullscreen?.()),
    speaker: () =>
      void window.open(`?speaker${window.location.hash}`, `${deck.id}-speaker`, "popup,width=1180,height=800"),
    theme: () => settings.settle({ ...settings.now(), theme: themeAfter(settings.now().theme) }),
    find: () => openFind(page, deck, (slide) => jump({ slide, step: 0 })),
    read: () => window.location.assign(leadTo("read", deck, host.place())),
    help: () => openHelp(page, settings.now(), settings.settle),
  };
  const actionFor = (event: KeyboardEvent) =>
    event.defaultPrevented || keptByFocus(event.target, event.key) || page.querySelector("dialog[open]")
      ? undefined
      : actionOf(event, settings.now());

  const host = await startReveal(boards.reveal, {
    takes: (event) => actionFor(event) === "navigate",
    onLeaving: () => {
      leftFocus = hung.hasFocus();
    },
    onMove: arrive,
    onBlack: () => {
      boards.status.textContent = host.isBlack() ? "Black screen." : statusAt(deck, host.place());
      tell();
    },
    onOverview: () => {
      if (host.isOverview()) hung.drawAround(host.place().slide);
      hung.setInert(host.isOverview());
      if (host.isOverview()) explored.setInert(true);
      else explored.arrive(host.place());
    },
  });

  const link = joinWindows(deck, (message: Message) => {
    if (message.kind === "hello" && message.from === "speaker") tell();
    if (message.kind === "go") jump(message.at);
    if (message.kind === "turn") message.by > 0 ? host.next() : host.previous();
    if (message.kind === "black") host.setBlack(message.black);
    // Said even where nothing changed, at either end: a speaker who hears nothing thinks itself alone.
    if (message.kind === "go" || message.kind === "turn" || message.kind === "black") tell();
  });
  window.addEventListener("pagehide", () => link?.say({ kind: "bye", from: "stage" }));
  window.addEventListener("pageshow", ({ persisted }) => persisted && tell());

  page.addEventListener("keydown", (event) => {
    const action = actionFor(event);
    if (!action || action === "navigate" || event.repeat) return;
    event.preventDefault();
    acts[action]();
  });
  boards.controls.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>("[data-do]")?.dataset.do : undefined;
    if (pressed && pressed in acts) acts[pressed as keyof typeof acts]();
  });
  const followInside = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const to = positionAt(deck, link?.getAttribute("href") ?? "");
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    jump(to);
  };
  // Captured, since Reveal would read the number in such an address another way.
  boards.slides.addEventListener("click", followInside, { capture: true });
  window.addEventListener("hashchange", () => {
    const to = positionAt(deck, window.location.hash);
    if (!to) keep(host.place());
    else if (!samePlace(to, host.place())) host.go(to);
  });

  host.go(asked ?? { slide: 0, step: 0 });
  arrive();
  if (!asked) link?.say({ kind: "hello", from: "stage" });
  page.documentElement.lang = deck.language;
  watchIdle(page);
  stayAwake(page);
  const narrow = matchMedia("(pointer: coarse) and (max-width: 699px)").matches;
  if (narrow && shelf.get("stays") !== "yes") {
    offerReading(page, leadTo("read", deck, host.place()), () => shelf.set("stays", "yes"));
  }
}
