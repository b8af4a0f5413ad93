import type { Language } from "../../../language/language.ts";
import { type Position, samePosition } from "../../shared/address.ts";
import type { Interaction } from "../interaction/interaction.ts";
import type { Channel } from "../sync/channel.ts";
import { stageName } from "../sync/stageId.ts";
import type { Notify } from "./notice.ts";
import type { Slideshow } from "./reveal.ts";
import type { SlideNavigation } from "./slideNavigation.ts";

/**
 * How long the speaker's window may be gone, as during a reload, before its pointer is removed from the slide, in
 * milliseconds.
 */
const patience = 4000;

interface SpeakerLink {
  slideshow: Slideshow;
  navigation: SlideNavigation;
  /** Returns from a jump. */
  back(): void;
  notify: Notify;
  language: Language;
  interaction: Interaction;
  jump(to: Position): void;
  /** Sends the state of the talk. */
  report(): void;
  /** Switches to another running order; undefined is the whole deck. */
  changeOrder(order: string | undefined): void;
}

/** Does what the speaker's window asks for, and shows the interaction done there. */
export function followSpeaker(
  channel: Channel,
  { slideshow, navigation, back, notify, language, interaction, jump, report, changeOrder }: SpeakerLink,
): void {
  let gone: ReturnType<typeof setTimeout> | undefined;
  channel.listen((message) => {
    switch (message.kind) {
      case "hello":
        if (message.from !== "speaker") return;
        clearTimeout(gone);
        return report();
      case "bye":
        if (message.from === "speaker") gone = setTimeout(() => interaction.showPointer(undefined), patience);
        return;
      // The state is sent even if it has not changed, such as at either end: a speaker's window that receives nothing
      // takes itself to be alone.
      case "go":
        jump(message.position);
        return report();
      case "navigate":
        if (message.way === "back") back();
        else navigation[message.way]();
        return report();
      case "show":
        navigation.bringBack();
        return report();
      case "order":
        return changeOrder(message.order);
      case "black":
        slideshow.setBlack(message.black);
        return report();
      case "taken":
        return notify(language.stage.taken(stageName(language, message.by)));
      case "view":
        if (!samePosition(message.position, slideshow.position())) return;
        return interaction.showChart(message.view);
      case "pointer":
        return interaction.showPointer(message.pointer);
      case "ink":
        if (samePosition(message.position, slideshow.position())) interaction.pen.show(message.ink);
        return;
    }
  });
}
