import type { Deck } from "../../../deck/deck.ts";
import { themeAfter } from "../../shared/theme.ts";
import { interactionActions } from "../interaction/byKey.ts";
import type { Interaction } from "../interaction/interaction.ts";
import { queryWithOrder } from "../order.ts";
import { openWindow } from "../stage/browserRequests.ts";
import { openFind } from "../stage/findDialog.ts";
import { openHelp } from "../stage/helpDialog.ts";
import type { Notify } from "../stage/notice.ts";
import type { PageSettings } from "../stage/settings.ts";
import type { SpeakerAction } from "./input.ts";
import type { SpeakerPanels } from "./panels.ts";
import { navigationActions, type Talk } from "./talk.ts";
import type { Timer } from "./timer.ts";
import type { WordSize } from "./wordSize.ts";

interface ActionParts {
  deck: Deck;
  page: Document;
  interaction: Interaction;
  panels: SpeakerPanels;
  talk: Talk;
  timer: Timer;
  wordSize: WordSize;
  settings: PageSettings;
  notify: Notify;
}

/** The actions of the keys and buttons of the speaker's window. */
export function speakerActions({
  deck,
  page,
  interaction,
  panels,
  talk,
  timer,
  wordSize,
  settings,
  notify,
}: ActionParts): Readonly<Record<SpeakerAction, () => void>> {
  const { language } = deck.story;
  return {
    ...interactionActions(interaction),
    pen() {
      interaction.pen.toggle();
      panels.setDrawing(interaction.pen.isOn());
    },
    restore() {
      interaction.restore();
      panels.setDrawing(false);
    },
    earlier: () => interaction.pan("earlier"),
    later: () => interaction.pan("later"),
    ...navigationActions(talk),
    start: talk.showSlide,
    black: talk.toggleBlack,
    clock: timer.toggle,
    resetClock: timer.reset,
    largerWords: wordSize.larger,
    smallerWords: wordSize.smaller,
    theme() {
      const now = settings.current();
      settings.apply({ ...now, theme: themeAfter(now.theme) });
    },
    find: () => openFind(page, deck, talk.go),
    help: () => openHelp(page, language, settings),
    open() {
      const href = window.location.pathname + queryWithOrder("", deck.order) + window.location.hash;
      openWindow({ href, name: `${deck.id}-stage`, refused: language.stage.slidesBlocked }, talk.channel, {
        notify,
        language,
      });
    },
  };
}
