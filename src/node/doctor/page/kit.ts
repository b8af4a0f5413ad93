import type { Place } from "../finding.ts";

/** What an element and its ancestors do to the text in it. */
export interface Chain {
  /** Whether it is only meant for screen readers. */
  unseen: boolean;
  /** The number of the part of the page that stays in place while the rest scrolls; 0 for the rest. */
  layer: number;
  /** Its opacity, from 0 to 1. */
  alpha: number;
  /** What cuts it off. */
  clips: readonly Clip[];
  /** The box of the nearest ancestor that scrolls by itself, if any. */
  port?: DOMRect | undefined;
}

/** A box that cuts off what extends beyond it. */
export interface Clip {
  /** Its name in messages. */
  by: string;
  box: DOMRect;
}

/** Functions shared by those that run in the page, as `window.doctor()`. */
export interface Kit {
  chainOf(element: Element | null): Chain;
  /** The slide and step that an element belongs to. */
  placeOf(element: Element): Place;
  /** The block in which an element's text flows. */
  blockOf(element: Element): Element;
  /** The factor by which an element is shown larger than it is laid out. */
  scaleOf(element: Element): number;
  /**
   * What cuts the ink of an element's text off most, and by how many pixels (negative if nothing does): its ancestors,
   * the part of the page that matches the selector `frame`, and its block `flow`. Only the width of a block counts:
   * text that is too tall for it is found by what it runs into.
   */
  cutOf(element: Element, flow: Element, text: { frame: string; ink: DOMRect }): { by: string; px: number } | undefined;
}

declare global {
  interface Window {
    doctor(): Kit;

    /** The elements of the runs that `runsIn` returned last, in the same order. */
    doctorTexts?: readonly Element[];
  }
}

/**
 * Makes the kit. It caches what it finds, so make a new one when the page has changed. Its source is written into the
 * page, so it must not use anything outside itself.
 */
export function kit(): Kit {
  const chains = new Map<Element, Chain>();

  const nameOf = (element: Element): string => {
    if (element instanceof SVGSVGElement) return "its drawing";
    if (element.matches(".slide")) return "the slide";
    return `its box (${[element.localName, ...element.classList].join(".")})`;
  };

  const linkOf = (element: Element): Chain => {
    const above = chainOf(element.parentElement);
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const flow = `${style.overflowX} ${style.overflowY}`;
    const isPage = element === document.body || element === document.documentElement;
    const hides =
      /hidden|clip/.test(flow) && !isPage && (element instanceof SVGSVGElement || !(element instanceof SVGElement));
    const scrolls = /auto|scroll/.test(flow) && !isPage;
    return {
      unseen: above.unseen || style.clipPath.startsWith("inset(50%") || (hides && box.width <= 2),
      layer: /sticky|fixed/.test(style.position) ? chains.size + 1 : above.layer,
      alpha: above.alpha * Number(style.opacity),
      clips: scrolls ? [] : hides ? [...above.clips, { by: nameOf(element), box }] : above.clips,
      port: scrolls ? box : above.port,
    };
  };

  const chainOf = (element: Element | null): Chain => {
    if (!element) return { unseen: false, layer: 0, alpha: 1, clips: [] };
    const chain = chains.get(element) ?? linkOf(element);
    chains.set(element, chain);
    return chain;
  };

  return {
    chainOf,
    cutOf(element, flow, { frame, ink }) {
      const { port, clips } = chainOf(element);
      const edge = element.closest(frame);
      const { left, width } = flow.getBoundingClientRect();
      const all: readonly Clip[] = [
        ...clips,
        ...(edge && !port
          ? [{ by: edge.matches(".slide") ? "the slide" : "the page", box: edge.getBoundingClientRect() }]
          : []),
        ...(element instanceof SVGElement || port
          ? []
          : [{ by: nameOf(flow), box: new DOMRect(left, -1e6, width, 2e6) }]),
      ];
      return all
        .map(({ by, box }) => ({
          by,
          px: Math.max(box.left - ink.left, ink.right - box.right, box.top - ink.top, ink.bottom - box.bottom),
        }))
        .sort((a, b) => b.px - a.px)[0];
    },
    placeOf(element) {
      const slide = element.closest<HTMLElement>(".slide");
      // A slide counts its step from 1, a step of the article from 0.
      const inArticle = element.closest<HTMLElement>(".step")?.dataset.step;
      const step = slide?.dataset.step ? Number(slide.dataset.step) : inArticle ? Number(inArticle) + 1 : undefined;
      return { ...(slide && { slide: slide.id || slide.dataset.slide || "" }), ...(step && { step }) };
    },
    scaleOf(element) {
      // Laid-out widths are whole pixels, which is too imprecise for a narrow box.
      for (let found: Element | null = element; found; found = found.parentElement)
        if (found instanceof HTMLElement && found.offsetWidth > 300)
          return found.getBoundingClientRect().width / found.offsetWidth;
      return 1;
    },
    blockOf(element) {
      let found = element;
      while (found.parentElement && getComputedStyle(found).display.startsWith("inline")) found = found.parentElement;
      return found;
    },
  };
}
