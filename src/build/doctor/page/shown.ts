import type { Place } from "../finding.ts";

/** A chart as it stands on the page, with as much of its drawing as is needed to know that there is one. */
export interface ShownChart extends Place {
  /** How many of its marks are painted, counted up to ten. */
  marks: number;
}

export interface ShownLink extends Place {
  text: string;
  /** The address in full. */
  href: string;
  /** As it is written. */
  written: string;
}

/** What stands on a page beside its text. */
export interface Shown {
  charts: ShownChart[];
  links: ShownLink[];
  /** Every id, once. */
  ids: string[];
  /** Ids that more than one element has. */
  twice: ({ id: string; times: number } & Place)[];
  /** The records that marks stand for. */
  records: string[];
  /** What is drawn in each slide that was asked for, as a short number that differs where the drawing does. */
  drawn: string[];
  /** Slides that are asked for and name no source. */
  unsourced: Place[];
}

/** What stands on the page in the slides of a selector; links and ids of all of it. It runs in the page. */
export function shownOn(slides: string): Shown {
  const { placeOf } = window.doctor();
  const painted = (element: Element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    const { fill, stroke } = getComputedStyle(element);
    return width + height > 0 && (fill !== "none" || stroke !== "none");
  };
  const asked = [...document.querySelectorAll<HTMLElement>(slides)];
  const times = new Map<string, Element[]>();
  for (const element of document.querySelectorAll("[id]"))
    times.set(element.id, [...(times.get(element.id) ?? []), element]);
  return {
    charts: asked.flatMap((slide) =>
      [...slide.querySelectorAll("svg.chart")].map((chart) => {
        let marks = 0;
        for (const mark of chart.querySelectorAll(".marks :is(path, rect, circle, line, text, polygon, polyline, use)"))
          if (marks < 10 && painted(mark)) marks += 1;
        return { ...placeOf(chart), marks };
      }),
    ),
    links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map((link) => ({
      ...placeOf(link),
      text: (link.textContent ?? "").replace(/\s+/g, " ").trim(),
      href: link.href,
      written: link.getAttribute("href") ?? "",
    })),
    ids: [...times.keys()],
    twice: [...times].flatMap(([id, all]) => {
      const last = all.at(-1);
      return last && all.length > 1 ? [{ id, times: all.length, ...placeOf(last) }] : [];
    }),
    records: [
      ...new Set(
        asked.flatMap((slide) =>
          [...slide.querySelectorAll<SVGElement>("[data-event]")].flatMap(({ dataset }) => dataset.event ?? []),
        ),
      ),
    ],
    drawn: asked.map((slide) => {
      const copy = slide.cloneNode(true) as HTMLElement;
      for (const left of copy.querySelectorAll(".credits, title, desc")) left.remove();
      let sum = 0;
      for (const sign of copy.innerHTML) sum = (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) | 0;
      return `${copy.innerHTML.length} ${sum}`;
    }),
    unsourced: asked.filter((slide) => !slide.querySelector(".credits")?.textContent?.trim()).map(placeOf),
  };
}
