import { groundOf, sizeOf } from "./svgFile.ts";

/** Pixels of the picture per pixel of the page. */
const scale = 2;

/**
 * A drawn chart as a PNG file, painted on a canvas with the page's fonts, since an SVG loaded as an image cannot use
 * them. Throws an Error if the browser cannot make the file.
 */
export async function pngFile(chart: SVGSVGElement): Promise<Blob> {
  const { width, height } = sizeOf(chart);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser paints no pictures");
  context.fillStyle = groundOf(chart);
  context.fillRect(0, 0, canvas.width, canvas.height);
  const across = canvas.width / chart.getBoundingClientRect().width;
  for (const shape of chart.querySelectorAll<SVGGraphicsElement>("path, rect, circle, line, text")) {
    if (shape.getClientRects().length > 0) paint(context, shape, across);
  }
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, "image/png");
  });
  if (!blob) throw new Error("this browser makes no picture of so large a chart");
  return blob;
}

/** Paints a shape or text as it is shown. */
function paint(context: CanvasRenderingContext2D, shape: SVGGraphicsElement, across: number): void {
  const style = getComputedStyle(shape);
  const matrix = shape.getCTM();
  if (!matrix || style.visibility === "hidden") return;
  const { a, b, c, d, e, f } = matrix;
  context.setTransform(a * across, b * across, c * across, d * across, e * across, f * across);
  const opacity = opacityOf(shape);
  context.lineWidth = Number.parseFloat(style.strokeWidth);
  context.lineCap = style.strokeLinecap as CanvasLineCap;
  context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
  context.setLineDash(
    style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat),
  );
  const drawn = shape.tagName === "text" ? textOf(context, shape, style) : outlineOf(shape);
  const fill = () => {
    if (style.fill === "none") return;
    context.fillStyle = style.fill;
    context.globalAlpha = opacity * Number(style.fillOpacity);
    if (typeof drawn === "function") drawn("fillText");
    else context.fill(drawn);
  };
  const stroke = () => {
    if (style.stroke === "none" || context.lineWidth === 0) return;
    context.strokeStyle = style.stroke;
    context.globalAlpha = opacity * Number(style.strokeOpacity);
    if (typeof drawn === "function") drawn("strokeText");
    else context.stroke(drawn);
  };
  for (const layer of style.paintOrder.startsWith("stroke") ? [stroke, fill] : [fill, stroke]) layer();
}

/** The opacity of a shape, multiplied by that of all its ancestors. */
function opacityOf(shape: Element): number {
  let opacity = 1;
  for (let at: Element | null = shape; at && at.tagName !== "svg"; at = at.parentElement) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
}

/** Returns a function that fills or strokes a text in its place. */
function textOf(context: CanvasRenderingContext2D, shape: Element, style: CSSStyleDeclaration) {
  const anchors: Record<string, CanvasTextAlign> = { start: "start", middle: "center", end: "end" };
  const font = ({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) => `${fontWeight} ${fontSize} ${fontFamily}`;
  context.font = font(style);
  context.fontKerning = "none";
  context.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
  context.direction = style.direction === "rtl" ? "rtl" : "ltr";
  context.textAlign = anchors[style.textAnchor] ?? "start";
  const [x = 0, y = 0] = ["x", "y"].map((name) => Number(shape.getAttribute(name) ?? 0));
  const words = shape.textContent ?? "";
  const runs = [...shape.querySelectorAll<SVGTextContentElement>("tspan")];
  return (how: "fillText" | "strokeText") => {
    if (runs.length === 0) return context[how](words, x, y);
    // Small letters above or below the line are runs of their own.
    context.textAlign = "start";
    for (const run of runs) {
      context.font = font(getComputedStyle(run));
      const at = run.getStartPositionOfChar(0);
      context[how](run.textContent ?? "", at.x, at.y);
    }
  };
}

function outlineOf(shape: Element): Path2D {
  const of = (name: string) => Number(shape.getAttribute(name) ?? 0);
  if (shape.tagName === "path") return new Path2D(shape.getAttribute("d") ?? "");
  const outline = new Path2D();
  if (shape.tagName === "rect") outline.roundRect(of("x"), of("y"), of("width"), of("height"), of("rx"));
  if (shape.tagName === "circle") outline.arc(of("cx"), of("cy"), of("r"), 0, 2 * Math.PI);
  if (shape.tagName === "line") {
    outline.moveTo(of("x1"), of("y1"));
    outline.lineTo(of("x2"), of("y2"));
  }
  return outline;
}
