/**
 * The hand-out (`handout`) has a page for each step declared for print; the click-through (`steps`) has one for every
 * step; the reader (`notes`) has sheets in portrait format with each page of the hand-out above its words and sources,
 * and the charts' tables at the end.
 */
export const forms = ["handout", "steps", "notes"] as const;
export type PrintForm = (typeof forms)[number];

export const themes = ["paper", "night", "contrast"] as const;
export type PrintTheme = (typeof themes)[number];

/** The paper of the reader; the pages of the other forms have the size of a slide. */
export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

/** What is printed, and how. */
export interface PrintChoice {
  form: PrintForm;
  theme: PrintTheme;
  paper: Paper;
  /** The slides to print, by id or as `slideIds` reads them; all if omitted. */
  slides?: readonly string[];
}

/** Whether a text is one of the given words. */
export const isOneOf = <Word extends string>(words: readonly Word[], text: string | null | undefined): text is Word =>
  words.some((word) => word === text);

/** Reads `?form=steps&theme=night&paper=letter&slides=a,b`; invalid values are ignored. */
export function printChoice(query: URLSearchParams): PrintChoice {
  const [form, theme, paper, slides] = ["form", "theme", "paper", "slides"].map((name) => query.get(name));
  return {
    form: isOneOf(forms, form) ? form : "handout",
    theme: isOneOf(themes, theme) ? theme : "paper",
    paper: isOneOf(papers, paper) ? paper : "a4",
    ...(slides && { slides: slides.split(",") }),
  };
}

/** Writes a print choice as a query, which `printChoice` can read. */
export const printQuery = ({ form, theme, paper, slides }: PrintChoice): URLSearchParams =>
  new URLSearchParams({ form, theme, paper, ...(slides && { slides: slides.join(",") }) });
