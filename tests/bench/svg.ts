/** An empty `<svg>` of a size in the page, set as charts are. */
export function newSvg({ width, height }: { width: number; height: number }): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "chart");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  document.body.replaceChildren(svg);
  return svg;
}
