import { type Deck, slidesOf } from "../../../deck/deck.ts";
import { settle } from "../../../svg/patch.ts";
import { type Inspector, inspect } from "../../inspect/inspect.ts";
import type { Tooltip } from "../../inspect/subject.ts";
import type { Position } from "../../shared/address.ts";
import { prefixOf } from "../stage/section.ts";
import { viewedSlide } from "./panning.ts";
import { type ChartView, untouched } from "./viewState.ts";

/** Inspection of the chart of the slide that is shown. */
export interface Inspection {
  /** Follows to a position that has been drawn. */
  arrive(position: Position): void;
  /** Follows the chart to the view that a viewer has chosen. */
  follow(position: Position, view: ChartView): void;
  /** Shows the tooltip that another window shows of the chart, or none. */
  mirror(tooltip: Tooltip | undefined): void;
  /** Makes the chart inert, or usable again. */
  setInert(inert: boolean): void;
}

/** The callbacks for viewers who inspect a chart. */
export interface InspectionListener {
  /** Announces words to screen readers. */
  announce(words: string): void;
  /** Called with the tooltip that a viewer has opened, and with undefined when it closes. */
  onTooltip(tooltip: Tooltip | undefined): void;
}

/** Where tooltips may be placed, in pixels of a slide: below titles and captions, above controls and credits. */
const bounds = { x: 16, y: 108, width: 1248, height: 564 };

/** Makes inspectable the chart that is drawn in the first child of a container as large as a slide. */
function inspectorIn(
  deck: Deck,
  container: HTMLElement,
  prefix: string,
  { announce, onTooltip }: InspectionListener,
): Inspector | undefined {
  const drawing = container.firstElementChild;
  if (!drawing) return undefined;
  return inspect({
    story: () => deck.story,
    container,
    prefix,
    chart: () => drawing.querySelector(".slide > .chart"),
    settle: () => settle(drawing),
    announce,
    onTooltip,
    bounds: () => bounds,
    avoid: ".slide > header > *",
    sourceList: undefined,
  });
}

/** Makes the charts of a deck's slides inspectable if each slide has its own section, as on the stage. */
export function inspectSections(deck: Deck, root: HTMLElement, listener: InspectionListener): Inspection {
  const inspectors = new Map<number, Inspector>();
  let current: Inspector | undefined;

  const inspectorOf = (index: number): Inspector | undefined => {
    const [slide, section] = [slidesOf(deck)[index], root.children[index]];
    if (!slide?.chart || !(section instanceof HTMLElement)) return undefined;
    return inspectors.get(index) ?? inspectorIn(deck, section, prefixOf(slide), listener);
  };
  return {
    arrive(position) {
      current = inspectorOf(position.slide);
      if (current) inspectors.set(position.slide, current);
      for (const [index, inspector] of inspectors) inspector.setInert(index !== position.slide);
      follow(deck, current, position, untouched);
    },
    follow: (position, view) => follow(deck, current, position, view),
    mirror: (tooltip) => current?.mirror(tooltip),
    setInert(inert) {
      for (const inspector of inspectors.values()) inspector.setInert(inert);
    },
  };
}

/** Makes the chart that is drawn in a single container inspectable, as in the speaker's window. */
export function inspectSlide(
  deck: Deck,
  container: HTMLElement,
  prefix: string,
  listener: InspectionListener,
): Inspection {
  const inspector = inspectorIn(deck, container, prefix, listener);
  return {
    arrive(position) {
      inspector?.setInert(!slidesOf(deck)[position.slide]?.chart);
      follow(deck, inspector, position, untouched);
    },
    follow: (position, view) => follow(deck, inspector, position, view),
    mirror: (tooltip) => inspector?.mirror(tooltip),
    setInert: (inert) => inspector?.setInert(inert),
  };
}

function follow(deck: Deck, inspector: Inspector | undefined, { slide: index, step }: Position, view: ChartView): void {
  const slide = slidesOf(deck)[index];
  const state = slide && viewedSlide(deck, slide, step, view).steps[step]?.state;
  if (slide?.chart) inspector?.follow(slide.chart.describe(state), state);
}
