import type { Place } from "../finding.ts";

/** What all that an element stands in does to it. */
export interface Chain {
  /** Only there to be heard. */
  unseen: boolean;
  /** The part of the page that keeps its place while the rest scrolls, 0 for the rest. */
  layer: number;
  /** How opaque it is, from 0 to 1. */
  alpha: number;
  /** What cuts it off. */
  clips: readonly Clip[];
  /** The window of what scrolls in itself, if it stands in such. */
  port?: DOMRect | undefined;
}

export interface Clip {
  /** What it is called in a message. */
  by: string;
  box: DOMRect;
}

/** What the functions that run in the page share, as `window.doctor()`. */
export interface Kit {
  chainOf(element: Element | null): Chain;
  /** The slide and step that an element belongs to. */
  placeOf(element: Element): Place;
  /** What holds the lines that an element's text flows in. */
  blockOf(element: Element): Element;
  /** By how much it is shown larger than it is laid out. */
  scaleOf(element: Element): number;
  nameOf(element: Element): string;
}

declare global {
  interface Window {
    doctor(): Kit;
    /** The elements of the runs that `runsIn` gave last, in the same order. */
    doctorSaw?: readonly Element[];
  }
}

/** Makes the kit, with what it remembers of the page as it is now. It is written into the page and has all it needs in itself. */
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
    const page = element === document.body || element === document.documentElement;
    const hides =
      /hidden|clip/.test(flow) && !page && (element instanceof SVGSVGElement || !(element instanceof SVGElement));
    const scrolls = /auto|scroll/.test(flow) && !page;
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
    nameOf,
    placeOf(element) {
      const slide = element.closest<HTMLElement>(".slide");
      const told = element.closest<HTMLElement>(".step")?.dataset.step;
      const step = slide?.dataset.step ? Number(slide.dataset.step) : told ? Number(told) + 1 : undefined;
      return { ...(slide && { slide: slide.id || slide.dataset.slide || "" }), ...(step && { step }) };
    },
    scaleOf(element) {
      // Laid-out widths are whole pixels, which says little of a narrow box.
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
