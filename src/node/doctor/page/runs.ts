import type { Place } from "../finding.ts";
import type { TextLine } from "./lines.ts";

/** A line of text on the page. */
export interface Run extends Place, TextLine {
  text: string;
  bold: boolean;
  /** Its opacity, from 0 to 1, including that of its ancestors. */
  alpha: number;
  /** The number of its block of flowing text; lines of the same block never collide. */
  block: number;
  /** The number of the part of the page that stays in place while the rest scrolls under it; 0 for the rest. */
  layer: number;
  /** Whether another layer covers it. */
  under: boolean;
  /** What cuts it off or what it extends beyond, and by how many pixels. */
  cut?: { by: string; px: number };
  /** The id of the record that its mark stands for. */
  record?: string;
  /** A string that text with the same style has in common. */
  style: string;
}

/** Where to look for text (`within`), and what it must not extend beyond (`frame`), as selectors. */
export interface RunQuery {
  within: string;
  frame: string;
  /** Whether to include text outside the window. */
  everywhere?: boolean;
}

/**
 * Every line of visible text in a part of the page. Only the first rows of a table are included if `everywhere` is
 * true, since its columns have the same width in all rows. It runs in the page, and keeps the elements there as
 * `window.doctorTexts`.
 */
export function runsIn({ within, frame, everywhere = false }: RunQuery): Run[] {
  const kit = window.doctor();
  const { chainOf, placeOf, blockOf } = kit;
  const linesOf = window.doctorLines(kit);
  const blocks = new Map<Element, number>();
  const elements: Element[] = [];
  const runs: Run[] = [];
  const scrolls = document.documentElement.scrollHeight > innerHeight + 1;

  const isSkipped = (element: Element): boolean => {
    if (element.matches("title, desc, script, style, noscript, template, select")) return true;
    if (element.matches("details:not([open]) > :not(summary)")) return true;
    if (everywhere) return element.matches("tr:nth-child(n + 6)");
    if (!element.matches("section, header, details, ol, ul, li, table, aside, nav, p, figure, .step")) return false;
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && (bottom < -99 || top > innerHeight + 99);
  };

  const add = (parent: Element, text: string, { quad, size }: TextLine) => {
    const chain = chainOf(parent);
    const { port, layer } = chain;
    const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const ink = new DOMRect(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
    const { right, bottom } = ink;
    // A part that stays in place outside the window, such as a skip link, waits there until it is focused.
    if (layer > 0 && (bottom <= 0 || right <= 0)) return;
    if (!everywhere && scrolls && (bottom > innerHeight || top < 0 || left > innerWidth || right < 0)) return;
    if (port && (top < port.top || bottom > port.bottom || left < port.left || right > port.right)) return;
    const flow = parent instanceof SVGElement ? parent : blockOf(parent);
    const block = blocks.get(flow) ?? blocks.size;
    blocks.set(flow, block);
    const cut = kit.cutOf(parent, flow, { frame, ink });
    const mark = parent.closest<HTMLElement | SVGElement>("[data-event], [data-place], [data-front]")?.dataset;
    const record = mark?.event ?? mark?.place ?? mark?.front;
    const points = [left + 1, (left + right) / 2, right - 1].flatMap((x) =>
      [top + 1, bottom - 1].map((y) => [x, y] as const),
    );
    const isCovered = ([x, y]: readonly [number, number]) => chainOf(document.elementFromPoint(x, y)).layer !== layer;
    elements.push(parent);
    runs.push({
      text: text.replace(/\s+/g, " ").trim(),
      quad,
      size,
      bold: Number(getComputedStyle(parent).fontWeight) >= 600,
      alpha: chain.alpha * Number(parent.getAttribute("fill-opacity") ?? 1),
      block,
      layer,
      under: !everywhere && scrolls && points.some(isCovered),
      ...(cut && cut.px > 0 && { cut }),
      ...(record && { record }),
      ...placeOf(parent),
      style: `${flow.localName}.${flow.getAttribute("class")} ${parent.localName}.${parent.getAttribute("class")}`,
    });
  };

  const accept = (node: Node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return isSkipped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  };
  for (const root of document.querySelectorAll(within)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, accept);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || !parent || !node.data.trim() || chainOf(parent).unseen) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const text = parent instanceof SVGTextContentElement ? (parent.textContent ?? "") : node.data;
      for (const line of linesOf(node, parent)) add(parent, text, line);
    }
  }
  window.doctorTexts = elements;
  return runs;
}
