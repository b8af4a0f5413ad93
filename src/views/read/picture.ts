import type { Slide } from "../../deck/deck.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { chartFigure } from "../shared/figure.ts";
import { pictureFrame, tellingStep, type Width } from "./chartFigure.ts";

/** A slide's chart in its most telling step as a self-contained picture, including the style sheet it needs. */
export function chartPicture(slide: Slide, width: Width, css: string): Drawing | undefined {
  if (!slide.chart) return undefined;
  const drawn = chartFigure(slide.chart, slide.steps[tellingStep(slide)]?.state, pictureFrame(slide, width));
  return {
    ...drawn,
    attributes: { xmlns: "http://www.w3.org/2000/svg", ...drawn.attributes },
    children: [node("style", { key: "style" }, css), ...drawn.children],
  };
}
