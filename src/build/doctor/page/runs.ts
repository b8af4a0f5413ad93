import type { Place } from "../finding.ts";
import type { Quad } from "../quad.ts";
import type { Chain, Clip } from "./kit.ts";

/** A line of text as it stands in the window. */
export interface Run extends Place {
  text: string;
  /** Round its ink, in pixels of the window: as high and low as its own letters reach, not its line. */
  quad: Quad;
  /** In pixels of the window. */
  size: number;
  bold: boolean;
  /** How opaque it is, from 0 to 1, with all that it stands in. */
  alpha: number;
  /** The block of flowing text that it belongs to; lines of one block never collide. */
  block: number;
  /** The part of the page that keeps its place while the rest scrolls, 0 for the rest; one lies over the other as it comes. */
  layer: number;
  /** True where another layer lies over it. */
  under: boolean;
  /** What cuts it off or what it runs out of, and by how many pixels. */
  cut?: { by: string; px: number };
  /** The id of the record that the mark stands for. */
  record?: string;
  /** What it has in common with all text that is set alike. */
  style: string;
}

/** Where to look for text, and what it must not reach over, as selectors. */
export interface Asked {
  within: string;
  frame: string;
  /** Whether text that does not stand in the window is wanted as well. */
  everywhere?: boolean;
}

/**
 * Every line of text that is shown in some part of the page; of a long table its first rows, since its columns are as
 * wide for all. It runs in the page; the elements are kept there for `dress`.
 */
export function runsIn({ within, frame, everywhere = false }: Asked): Run[] {
  const { chainOf, placeOf, blockOf, scaleOf, nameOf } = window.doctor();
  const pen = document.createElement("canvas").getContext("2d");
  const blocks = new Map<Element, number>();
  const elements: Element[] = [];
  const runs: Run[] = [];
  const scrolls = document.documentElement.scrollHeight > innerHeight + 1;
  let font = "";

  const skipped = (element: Element): boolean => {
    if (element.matches("title, desc, script, style, noscript, template, select")) return true;
    if (element.matches("details:not([open]) > :not(summary)")) return true;
    if (everywhere) return element.matches("tr:nth-child(n + 6)");
    if (!element.matches("section, header, details, ol, ul, li, table, aside, nav, p, figure, .step")) return false;
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && (bottom < -99 || top > innerHeight + 99);
  };

  /** What cuts a line off, all that it must stand in taken together; a block by its width alone: what is too tall for it is found by what it runs into. */
  const cutOf = ({ port, clips }: Chain, parent: Element, flow: Element, ink: DOMRect) => {
    const edge = parent.closest(frame);
    const { left, width } = flow.getBoundingClientRect();
    const all: readonly Clip[] = [
      ...clips,
      ...(edge && !port
        ? [{ by: edge.matches(".slide") ? "the slide" : "the page", box: edge.getBoundingClientRect() }]
        : []),
      ...(parent instanceof SVGElement || port ? [] : [{ by: nameOf(flow), box: new DOMRect(left, -1e6, width, 2e6) }]),
    ];
    return all
      .map(({ by, box }) => ({
        by,
        px: Math.max(box.left - ink.left, ink.right - box.right, box.top - ink.top, ink.bottom - box.bottom),
      }))
      .sort((a, b) => b.px - a.px)[0];
  };

  const add = (parent: Element, text: string, quad: Quad, size: number) => {
    const chain = chainOf(parent);
    const { port, layer } = chain;
    const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const ink = new DOMRect(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
    const { right, bottom } = ink;
    const { fontWeight } = getComputedStyle(parent);
    // What keeps its place and stands outside the window waits there until it is focused.
    if (layer > 0 && (bottom <= 0 || right <= 0)) return;
    if (!everywhere && scrolls && (bottom > innerHeight || top < 0 || left > innerWidth || right < 0)) return;
    if (port && (top < port.top || bottom > port.bottom || left < port.left || right > port.right)) return;
    const flow = parent instanceof SVGElement ? parent : blockOf(parent);
    const block = blocks.get(flow) ?? blocks.size;
    blocks.set(flow, block);
    const cut = cutOf(chain, parent, flow, ink);
    const mark = parent.closest<HTMLElement | SVGElement>("[data-event], [data-place], [data-front]")?.dataset;
    const record = mark?.event ?? mark?.place ?? mark?.front;
    const corners = [left + 1, (left + right) / 2, right - 1].flatMap((x) =>
      [top + 1, bottom - 1].map((y) => [x, y] as const),
    );
    const over = (x: number, y: number) => chainOf(document.elementFromPoint(x, y)).layer !== layer;
    elements.push(parent);
    runs.push({
      text: text.replace(/\s+/g, " ").trim(),
      quad,
      size,
      bold: Number(fontWeight) >= 600,
      alpha: chain.alpha * Number(parent.getAttribute("fill-opacity") ?? 1),
      block,
      layer,
      under: !everywhere && scrolls && corners.some(([x, y]) => over(x, y)),
      ...(cut && cut.px > 0 && { cut }),
      ...(record && { record }),
      ...placeOf(parent),
      style: `${flow.localName}.${flow.getAttribute("class")} ${parent.localName}.${parent.getAttribute("class")}`,
    });
  };

  /** The lines of a text: what stands on one line may come in pieces, such as the space at its end. */
  const linesOf = (range: Range): readonly DOMRect[] => {
    const lines = new Map<number, DOMRect>();
    for (const { left, right, top, height } of range.getClientRects()) {
      const line = lines.get(top);
      const [from, to] = [Math.min(left, line?.left ?? left), Math.max(right, line?.right ?? right)];
      lines.set(top, new DOMRect(from, top, to - from, height));
    }
    return [...lines.values()].filter(({ width }) => width >= 1);
  };

  /** From where to where the ink of a text reaches in a line box, top to bottom. */
  const inked = (data: string, style: CSSStyleDeclaration) => {
    const asked = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    if (pen && asked !== font) pen.font = asked;
    font = asked;
    const metrics = pen?.measureText(data.trim()) ?? new TextMetrics();
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = metrics;
    return (y: number, height: number): [top: number, bottom: number] => {
      const scale = height / (up + down);
      const base = y + up * scale;
      return [base - metrics.actualBoundingBoxAscent * scale, base + metrics.actualBoundingBoxDescent * scale];
    };
  };

  const accept = (node: Node) =>
    !(node instanceof Element)
      ? NodeFilter.FILTER_ACCEPT
      : skipped(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP;
  for (const root of document.querySelectorAll(within)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, accept);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || !parent || !node.data.trim() || chainOf(parent).unseen) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const style = getComputedStyle(parent);
      const fontSize = Number.parseFloat(style.fontSize);
      const inkAt = inked(node.data, style);
      if (parent instanceof SVGTextContentElement) {
        const [matrix, { x, y, width, height }] = [parent.getScreenCTM(), parent.getBBox()];
        if (!matrix || width === 0) continue;
        const [top, bottom] = inkAt(y, height);
        const spot = (px: number, py: number) => {
          const point = new DOMPoint(px, py).matrixTransform(matrix);
          return [point.x, point.y] as const;
        };
        const quad = [spot(x, top), spot(x + width, top), spot(x + width, bottom), spot(x, bottom)] as const;
        add(parent, parent.textContent ?? "", quad, fontSize * Math.hypot(matrix.a, matrix.b));
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(node);
      const block = blockOf(parent);
      const room = block.getBoundingClientRect();
      const scale = scaleOf(block);
      // What is cut off with three dots ends there, and says so.
      const end = getComputedStyle(block).textOverflow === "ellipsis" ? room.right : Number.POSITIVE_INFINITY;
      // The space at the end of a line hangs out of its box where spaces are kept, and has no ink.
      const space = style.whiteSpace === "pre-wrap" ? fontSize * scale * 0.4 : 0;
      for (const { left, right: far, top: y, height } of linesOf(range)) {
        const inkEnd = far > room.right && far <= room.right + space ? room.right : far;
        const [right, [top, bottom]] = [Math.min(inkEnd, end), inkAt(y, height)];
        const quad = [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
        ] as const;
        add(parent, node.data, quad, fontSize * scale);
      }
    }
  }
  window.doctorSaw = elements;
  return runs;
}
