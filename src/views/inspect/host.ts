import type { Story } from "../../events/read.ts";
import type { Box } from "../../layout/boxes.ts";
import type { Drawing } from "../../svg/node.ts";
import type { Subject, Tooltip } from "./subject.ts";

/** The place where a chart that can be inspected stands. */
export interface Host {
  /** The story as far as the page has loaded it. */
  story(): Story;
  /** The positioned element that holds the chart, and over which rings and tooltip are laid. */
  container: HTMLElement;
  /** Put before the ids of what is laid over it. */
  prefix: string;
  /** The chart as it is drawn now. */
  chart(): Element | null;
  /** Brings a motion under way to its end, so that marks are where they belong. */
  settle(): void;
  /** Tells a screen reader, in the page's own live region. */
  announce(words: string): void;
  /** Called with the tooltip that a viewer has opened, for another window to show; with undefined when it closes. */
  onTooltip?(tooltip: Tooltip | undefined): void;
  /** What stands at the end of the tooltip of a subject. */
  appendix?(subject: Subject): readonly Drawing[];
  /** The keys that move the chart, in words for whoever explores it by keys. */
  moveKeys?: string;
  /** Where the tooltip may stand, in pixels of the container; it may reach beyond it. */
  bounds(): Box;
  /** Elements that the tooltip must not hide, as a selector within the container. */
  avoid?: string;
  /** The page that lists the sources, as an address; undefined where none does, and no link may lead away. */
  sourceList: string | undefined;
}
