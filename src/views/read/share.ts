import { type Deck, slidesOf } from "../../deck/deck.ts";
import type { Language } from "../../language/language.ts";
import { node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import { addressOf, anchorOf, beyondStep, type Position, positionAt, samePosition } from "../shared/address.ts";
import { oneAtATime, rewriteAddress } from "./dom.ts";
import type { LiveChart } from "./liveChart.ts";
import type { Notices } from "./notices.ts";

interface LinkOptions {
  /** The step that is being read. */
  here(): Position | undefined;
  /** Announces words to screen readers. */
  announce(words: string): void;
}

/**
 * Makes the buttons below each slide share a link to it, at the step that is being read: "Copy link" always, "Share" if
 * the browser can pass it to another application.
 */
export function linkButtons(deck: Deck, root: HTMLElement, { here, announce }: LinkOptions): void {
  const words = deck.story.language.reading;
  const readAt = (index: number): Position => {
    const now = here();
    return { slide: index, step: now?.slide === index ? now.step : 0 };
  };
  for (const button of root.querySelectorAll<HTMLButtonElement>("button.copy")) {
    const { copies, embeds } = button.dataset;
    button.hidden = false;
    button.addEventListener("click", () => {
      if (copies !== undefined) void copy(button, { deck, position: readAt(Number(copies)) }, { words, announce });
      else void copyCode(button, embedCode(deck, Number(embeds)), { words, announce });
    });
  }
  if (!("share" in navigator)) return;
  for (const button of root.querySelectorAll<HTMLButtonElement>("button.share")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const index = Number(button.dataset.shares);
      // If the reader cancels, sharing rejects; that is not an error.
      navigator
        .share({ title: slidesOf(deck)[index]?.title ?? deck.title, url: linkTo(deck, readAt(index)) })
        .catch(() => undefined);
    });
  }
}

/**
 * The address by which a step is shared, with its chart as a reader has moved it: that of its slide's own page, which
 * has a title and a picture for link previews and leads here; in the single file, the file's own address.
 */
export function linkTo(
  deck: Deck,
  position: Position,
  { href, pathname, protocol }: Pick<Location, "href" | "pathname" | "protocol"> = location,
): string {
  const slide = slidesOf(deck)[position.slide];
  const hash = hashAt(deck, position, new URL(href).hash);
  const isSite = /^https?:$/.test(protocol) && isReadingPage(pathname);
  return new URL(slide && isSite ? `../s/${slide.id}/${hash === `#${slide.id}` ? "" : hash}` : hash, href).href;
}

/** The address of a step within the page, with what the present address asks for beyond that step. */
function hashAt(deck: Deck, position: Position, now: string): string {
  const slide = slidesOf(deck)[position.slide];
  const moved = samePosition(positionAt(deck, now), position) && beyondStep(now);
  return `#${slide ? anchorOf(slide, position.step) : ""}${moved ? `@${moved}` : ""}`;
}

/** Whether a path is that of the reading page of a site, and not of the single file, which contains all views. */
const isReadingPage = (pathname: string): boolean => /\/read\/(?:index\.html)?$/.test(pathname);

/**
 * The markup by which another page shows a slide in a frame, with a link to the whole deck. The frame is sandboxed, but
 * keeps the deck's own origin: without one, WebKit loads nothing that a policy of `'self'` allows, and other engines
 * load scripts only from hosts that send `Access-Control-Allow-Origin`.
 */
export function embedCode(
  deck: Deck,
  slide: number,
  { href, pathname }: Pick<Location, "href" | "pathname"> = location,
) {
  const stage = isReadingPage(pathname) ? "../" : "";
  const { title = "" } = slidesOf(deck)[slide] ?? {};
  return serialize(
    node("iframe", {
      src: new URL(`${stage}?embed${addressOf(deck, { slide, step: 0 })}`, href).href,
      title,
      style: "width: 100%; aspect-ratio: 16 / 9; border: 0",
      loading: "lazy",
      sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
    }),
  );
}

interface Telling extends Pick<LinkOptions, "announce"> {
  words: Language["reading"];
}

/** How long a button says what it has done, in milliseconds. */
const said = 5000;

/** Lets a button say what it has done, and then again what it does. */
function say(button: HTMLElement, done: string): void {
  button.dataset.does ??= button.textContent ?? "";
  button.textContent = done;
  setTimeout(() => {
    button.textContent = button.dataset.does ?? "";
  }, said);
}

async function copyCode(button: HTMLElement, code: string, { words, announce }: Telling): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    announce(words.embedCopied);
    say(button, words.copied);
  } catch {
    window.prompt(words.embedCode, code);
  }
}

async function copy(
  button: HTMLElement,
  { deck, position }: { deck: Deck; position: Position },
  { words, announce }: Telling,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(linkTo(deck, position));
    announce(words.linkCopied);
    say(button, words.copied);
  } catch {
    rewriteAddress(hashAt(deck, position, location.hash));
    announce(words.inAddressBar);
    say(button, words.seeAddressBar);
  }
}

interface DownloadOptions extends Notices {
  /** Loads what a chart's table needs beyond its drawing. */
  complete(): Promise<void>;
}

/**
 * Makes the buttons below each chart offer it as a drawing, a picture and a table; the script for this is loaded when
 * one is pressed.
 */
export function downloadButtons(
  { reading: words }: Language,
  charts: ReadonlyMap<number, LiveChart>,
  root: HTMLElement,
  { complete, ...notices }: DownloadOptions,
): void {
  for (const [index, chart] of charts) {
    const button = root.querySelector<HTMLButtonElement>(`button.download[data-downloads="${index}"]`);
    if (!button) continue;
    button.hidden = false;
    button.addEventListener(
      "click",
      oneAtATime(() =>
        Promise.all([import("./download/menu.ts"), complete()]).then(
          ([{ toggleDownloads }]) => toggleDownloads(button, chart, { words, ...notices }),
          () => notices.warn(words.notLoaded),
        ),
      ),
    );
  }
}
