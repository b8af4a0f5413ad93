/** Attributes that only the page needs. */
const pageOnly = /^(?:class|aria-hidden|tabindex|data-.*)$/;

/**
 * A drawn chart as the text of a self-contained SVG file: with its colours and the names of its fonts, on the page's
 * background. The fonts themselves are not in it; where they are not installed, others are shown, as wide as these.
 */
export function svgFile(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  inlineStyles(chart, copy);
  const { width, height } = sizeOf(chart);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("font-family", getComputedStyle(chart).fontFamily);
  // Text is laid out without kerning. Renderers read this as a style only, not as an attribute.
  copy.style.fontKerning = "none";
  const background = copy.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ width, height, fill: groundOf(chart) })) {
    background.setAttribute(name, String(value));
  }
  copy.querySelector("g")?.before(background);
  return new XMLSerializer().serializeToString(copy);
}

/** The size of a chart's picture, in pixels. */
export const sizeOf = (chart: SVGSVGElement): { width: number; height: number } => ({
  width: chart.viewBox.baseVal.width,
  height: chart.viewBox.baseVal.height,
});

/** The colour of the page under a chart. */
export const groundOf = (chart: Element): string => getComputedStyle(chart.ownerDocument.body).backgroundColor;

/** Sets on a copy and its descendants the style values that the page computes for the original. */
function inlineStyles(shown: Element, copy: Element): void {
  const style = getComputedStyle(shown);
  for (const { name, value } of [...copy.attributes]) {
    if (pageOnly.test(name)) copy.removeAttribute(name);
    else if (value.includes("var(")) copy.setAttribute(name, style.getPropertyValue(name));
  }
  if (shown.tagName === "text") copy.setAttribute("fill", style.fill);
  if (shown instanceof SVGTextElement && shown.children.length === 0) {
    copy.setAttribute("textLength", shown.getComputedTextLength().toFixed(2));
    copy.setAttribute("lengthAdjust", "spacingAndGlyphs");
  }
  if (shown.getAttribute("lang")) copy.setAttribute("font-family", style.fontFamily);
  [...shown.children].forEach((child, nth) => {
    const copied = copy.children[nth];
    if (copied) inlineStyles(child, copied);
  });
}
