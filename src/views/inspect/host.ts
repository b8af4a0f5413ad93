import type { Story } from "../../events/read.ts";
import type { Box } from "../../layout/boxes.ts";
import type { Drawing } from "../../svg/node.ts";
import type { Subject, Tooltip } from "./subject.ts";

/** The surroundings of an inspectable chart. */
export interface Host {
  /** The part of the story that the page has loaded. */
  story(): Story;
  /** The positioned element that holds the chart, and over which rings and tooltip are laid. */
  container: HTMLElement;
  /** The prefix of the ids in the overlay. */
  prefix: string;
  /** The chart as it is drawn now, if it is. */
  chart(): Element | null;
  /** Ends a running motion at once, so that marks are where they belong. */
  settle(): void;
  /** Announces words to screen readers in the page's live region. */
  announce(words: string): void;
  /**
   * Called with the tooltip that a viewer has opened, for another window to show, and with undefined when it closes.
   */
  onTooltip?(tooltip: Tooltip | undefined): void;
  /** What is added at the end of the tooltip of a subject. */
  appendix?(subject: Subject): readonly Drawing[];
  /** Says which keys move the chart, for people who explore it by keyboard. */
  moveKeys?: string;
  /** Where the tooltip may be placed, in pixels of the container; this may extend beyond the container. */
  bounds(): Box;
  /** What Escape closes before a tooltip, beside dialogs and popovers, as a selector within the page. */
  closedFirst?: string;
  /** Elements that the tooltip must not hide, as a selector within the container. */
  avoid?: string;
  /** The page that lists the sources, as an address; undefined where none does, and no link may lead away. */
  sourceList: string | undefined;
}
