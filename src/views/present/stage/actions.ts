import type { Deck } from "../../../deck/deck.ts";
import type { Position } from "../../shared/address.ts";
import { themeAfter } from "../../shared/theme.ts";
import { interactionActions } from "../interaction/byKey.ts";
import type { Interaction } from "../interaction/interaction.ts";
import { queryWithOrder } from "../order.ts";
import type { Channel } from "../sync/channel.ts";
import { enterFullScreen, openWindow, toggleFullScreen } from "./browserRequests.ts";
import { openFind } from "./findDialog.ts";
import { openHelp } from "./helpDialog.ts";
import { jumpsIn } from "./history.ts";
import type { StageAction, StageElements } from "./input.ts";
import type { Notify } from "./notice.ts";
import type { Slideshow } from "./reveal.ts";
import type { PageSettings } from "./settings.ts";
import type { SlideNavigation } from "./slideNavigation.ts";

/** How long after the first press of a key a second one confirms it, in milliseconds. */
const confirmed = 10_000;

interface ActionParts {
  deck: Deck;
  slideshow: Slideshow;
  navigation: SlideNavigation;
  elements: StageElements;
  settings: PageSettings;
  interaction: Interaction;
  channel: Channel | undefined;
  notify: Notify;
  /** Distinguishes this stage from other stages of its deck. */
  id: string;
  /** Goes to a position that was found by its title or number. */
  jump(to: Position): void;
}

/** The actions of the keys and buttons of the stage. */
export function stageActions({
  deck,
  slideshow,
  navigation,
  elements,
  settings,
  interaction,
  channel,
  notify,
  id,
  jump,
}: ActionParts): Readonly<Record<StageAction, () => void>> {
  const page = elements.slides.ownerDocument;
  const words = deck.story.language.stage;
  const { next, previous, nextSlide, previousSlide, first, last } = navigation;
  let askedAt = Number.NEGATIVE_INFINITY;
  return {
    next,
    previous,
    nextSlide,
    previousSlide,
    first,
    last,
    back() {
      if (navigation.bringBack()) return;
      if (jumpsIn(window.history) > 0) window.history.back();
      else notify(words.noJump);
    },
    black: () => slideshow.setBlack(!slideshow.isBlack()),
    overview: navigation.toggleOverview,
    start() {
      navigation.bringBack();
      void enterFullScreen(page, deck.story.language, notify);
    },
    fullscreen: () => void toggleFullScreen(page, deck.story.language, notify),
    speaker() {
      if (!channel) return notify(words.embedded);
      const href = queryWithOrder(`?speaker=${id}`, deck.order) + window.location.hash;
      const [name, features] = [`${deck.id}-speaker-${id}`, "popup,width=1180,height=800"];
      openWindow({ href, name, features, refused: words.speakerBlocked }, channel, {
        notify,
        language: deck.story.language,
      });
    },
    theme() {
      const now = settings.current();
      settings.apply({ ...now, theme: themeAfter(now.theme) });
    },
    find: () => openFind(page, deck, jump),
    read() {
      if (Date.now() - askedAt < confirmed) return elements.skip.click();
      askedAt = Date.now();
      if (!channel) return;
      notify(words.pressAgain);
    },
    help: () => openHelp(page, deck.story.language, settings),
    ...interactionActions(interaction),
  };
}
