import type { Place } from "../finding.ts";

/** A chart on the page. */
export interface ShownChart extends Place {
  /** How many of its marks are painted, at most 10. */
  marks: number;
}

export interface ShownLink extends Place {
  text: string;
  /** The address in full. */
  href: string;
  /** The address as it is written in the page. */
  written: string;
}

/** What a page contains besides its text. */
export interface Shown {
  charts: ShownChart[];
  links: ShownLink[];
  /** Every id, once. */
  ids: string[];
  /** Ids that more than one element has. */
  twice: ({ id: string; times: number } & Place)[];
  /** The records that marks stand for. */
  records: string[];
  /** For each slide examined, a checksum of its drawing. */
  drawn: string[];
  /** Slides examined that show no source. */
  unsourced: Place[];
}

/** What the slides that match a selector contain, and all links and ids of the page. It runs in the page. */
export function shownOn(slides: string): Shown {
  const { placeOf } = window.doctor();
  const isPainted = (element: Element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    const { fill, stroke } = getComputedStyle(element);
    return width + height > 0 && (fill !== "none" || stroke !== "none");
  };
  const examined = [...document.querySelectorAll<HTMLElement>(slides)];
  const byId = new Map<string, Element[]>();
  for (const element of document.querySelectorAll("[id]"))
    byId.set(element.id, [...(byId.get(element.id) ?? []), element]);
  return {
    charts: examined.flatMap((slide) =>
      [...slide.querySelectorAll("svg.chart")].map((chart) => {
        let marks = 0;
        for (const mark of chart.querySelectorAll(".marks :is(path, rect, circle, line, text, polygon, polyline, use)"))
          if (marks < 10 && isPainted(mark)) marks += 1;
        return { ...placeOf(chart), marks };
      }),
    ),
    links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map((link) => ({
      ...placeOf(link),
      text: (link.textContent ?? "").replace(/\s+/g, " ").trim(),
      href: link.href,
      written: link.getAttribute("href") ?? "",
    })),
    ids: [...byId.keys()],
    twice: [...byId].flatMap(([id, all]) => {
      const last = all.at(-1);
      return last && all.length > 1 ? [{ id, times: all.length, ...placeOf(last) }] : [];
    }),
    records: [
      ...new Set(
        examined.flatMap((slide) =>
          [...slide.querySelectorAll<SVGElement>("[data-event]")].flatMap(({ dataset }) => dataset.event ?? []),
        ),
      ),
    ],
    drawn: examined.map((slide) => {
      const copy = slide.cloneNode(true) as HTMLElement;
      for (const ignored of copy.querySelectorAll(".credits, title, desc")) ignored.remove();
      let sum = 0;
      for (const character of copy.innerHTML) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) | 0;
      return `${copy.innerHTML.length} ${sum}`;
    }),
    unsourced: examined.filter((slide) => !slide.querySelector(".credits")?.textContent?.trim()).map(placeOf),
  };
}
