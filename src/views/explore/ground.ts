import type { Story } from "../../events/read.ts";
import type { Box } from "../../layout/boxes.ts";
import type { Drawing } from "../../marks/drawing.ts";
import type { Told } from "./showing.ts";
import type { Subject } from "./subject.ts";

/** Where a chart that can be explored stands. */
export interface Ground {
  story: Story;
  /** The positioned element that holds the chart and over which everything is laid. */
  room: HTMLElement;
  /** Put before the ids of what is laid over it. */
  prefix: string;
  /** The chart as it is drawn now. */
  chart(): Element | null;
  /** Brings a motion under way to its end, so that marks are where they belong. */
  settle(): void;
  /** Tells a screen reader, in the page's own live region. */
  say(words: string): void;
  /** Is told what somebody has the chart show by hand, so that another window can show it too; nothing where it ends. */
  told?(shown: Told | undefined): void;
  /** What stands under what is told of a subject. */
  under?(subject: Subject): readonly Drawing[];
  /** The keys that move the chart, in words for whoever walks it. */
  moves?: string;
  /** Where the readout may stand, in pixels of the room; it may reach beyond it. */
  within(): Box;
  /** Elements that the readout must not hide, as a selector within the room. */
  clear?: string;
  /** True where the page has no list of sources, and where a link must not lead away from it. */
  alone: boolean;
}
