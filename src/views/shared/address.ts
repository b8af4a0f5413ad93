import { presentedSlides, slidesOf } from "../../deck/deck.ts";

/** A position in a deck: a slide and a step, both counted from 0. Every view can show one. */
export interface Position {
  slide: number;
  step: number;
}

/** Whether two positions are equal; two undefined ones are. */
export const samePosition = (a: Position | undefined, b: Position | undefined): boolean =>
  a?.slide === b?.slide && a?.step === b?.step;

/** The views that an address can ask for. */
export type ViewName = "present" | "speaker" | "read" | "print";

/**
 * The view that a query asks for: `?speaker`, `?read`, `?print`, or what Reveal calls them, `?print-pdf`,
 * `?view=print`, `?view=scroll`. Anything else asks to present.
 */
export function requestedView(search: string): ViewName {
  const query = new URLSearchParams(search);
  const view = query.get("view");
  if (query.has("print") || query.has("print-pdf") || view === "print") return "print";
  if (query.has("read") || view === "scroll" || view === "reader" || view === "read") return "read";
  return query.has("speaker") ? "speaker" : "present";
}

/** The part of a deck that addresses need: its slides' names, and how many steps each has. */
export interface Outline {
  chapters: readonly { slides: readonly Named[]; isBackup?: boolean }[];
}
interface Named {
  id: string;
  steps: readonly unknown[];
}

/** A position as an address: `#/al-qaim/2`, steps counted from 1 and the first left out. */
export function addressOf(deck: Outline, { slide, step }: Position): string {
  const id = slidesOf(deck)[slide]?.id ?? "";
  return step > 0 ? `#/${id}/${step + 1}` : `#/${id}`;
}

/**
 * The id of a step's element on a page that scrolls or is printed: `al-qaim.2`; the first step has the id of its slide.
 */
export const anchorOf = ({ id }: Pick<Named, "id">, step: number): string => (step > 0 ? `${id}.${step + 1}` : id);

/**
 * The address of another view at a slide and step, relative to the stage's page; for a backup slide, of the view's
 * beginning.
 */
export function linkTo(view: "read" | "print", deck: Outline, { slide, step }: Position): string {
  const shown = presentedSlides(deck)[slide];
  return shown ? `${view}/#${anchorOf(shown, step)}` : `${view}/`;
}

/** What an address asks for beyond a step, after an `@`: how its chart is shown. Empty if nothing. */
export const beyondStep = (address: string): string => /@(.*)$/.exec(address)?.[1] ?? "";

/**
 * Reads a slide's number, counted from 1, and the number of its step after a dot: `14` or `14.2`; undefined if the deck
 * does not have it.
 */
export function positionNumbered(deck: Outline, text: string): Position | undefined {
  const [, nth, step = "1"] = /^(\d+)(?:\.(\d+))?\.?$/.exec(text) ?? [];
  const at = { slide: Number(nth) - 1, step: Number(step) - 1 };
  const steps = presentedSlides(deck)[at.slide]?.steps.length ?? 0;
  return at.step >= 0 && at.step < steps ? at : undefined;
}

/**
 * Reads `#/al-qaim/2` or `#al-qaim.2`, or a slide by its number (`#/3`), ignoring case and a slash or query at the end;
 * undefined for anything that is not in the deck.
 */
export function positionAt(deck: Outline, address: string): Position | undefined {
  const [, id = "", nth] = /^#\/?([^/.@?]+)(?:[/.](\d+))?\/?(?:\?[^@]*)?(?:@.*)?$/.exec(address) ?? [];
  const slides = slidesOf(deck);
  const named = slides.findIndex((slide) => slide.id.toLowerCase() === id.toLowerCase());
  const index = named >= 0 ? named : /^\d+$/.test(id) ? Number(id) - 1 : -1;
  const slide = slides[index];
  if (!slide) return undefined;
  return {
    slide: index,
    step: Math.min(Math.max(Number(nth ?? 1) - 1, 0), slide.steps.length - 1),
  };
}

/** The slide that an address may have meant, by the similarity of its id; undefined if none is similar. */
export function nearestTo(deck: Outline, address: string): Position | undefined {
  const asked = pairsIn(idIn(address));
  const likeness = slidesOf(deck).map(({ id }) => {
    const own = pairsIn(id);
    return (2 * own.filter((pair) => asked.includes(pair)).length) / (own.length + asked.length || 1);
  });
  const most = Math.max(...likeness);
  return most >= alike ? { slide: likeness.indexOf(most), step: 0 } : undefined;
}

/** The slide's id in an address, whether the deck has it or not; empty if it names none. */
export const idIn = (address: string): string => /^#\/?([^/.@?]*)/.exec(address)?.[1]?.toLowerCase() ?? "";

/** The least share of common letter pairs at which two ids count as similar. */
const alike = 0.5;

const pairsIn = (id: string): readonly string[] => [...id].slice(1).map((letter, index) => `${id[index]}${letter}`);
