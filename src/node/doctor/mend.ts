import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Deck, slidesOf } from "../../deck/deck.ts";
import { locateIn } from "../locate.ts";
import type { Fault } from "./finding.ts";
import { lineAt, stepsIn } from "./steps.ts";

/** Says where an author mends a fault: the file and line, and the field if it is known. */
export type Mend = (fault: Fault) => string;

/** Returns a function that finds where to mend a fault among the modules of a story's folder. */
export function mendIn(folder: string, deck: Deck): Mend {
  const named = (file: string) => join(basename(folder), file);
  const modules = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ file, source: readFileSync(join(folder, file), "utf8") }))
    .filter(({ source }) => source.includes("defineSlide"));
  const locate = locateIn(folder);
  const slideAt = (id: string) =>
    modules.flatMap(({ file, source }) => {
      const at = source.search(new RegExp(`\\bid:\\s*["'\`]${id}["'\`]`));
      return at < 0 ? [] : [{ file: named(file), source, at }];
    })[0];

  return (fault) => {
    const [slide, record] = [slidesOf(deck).find(({ id }) => id === fault.slide), recordAt(deck, fault.record)];
    const recordPlace = record && `${locate({ ...record, field: "", wrong: "", right: "" })} › ${record.record}`;
    const found = slide && slideAt(slide.id);
    if (!slide || !found) return recordPlace ?? named("deck.ts");
    const field = fieldOf(fault, slide);
    const step = fault.step ?? 1;
    const begins = stepsIn(found.source, found.at)[step - 1];
    const inStep = field === undefined || (field === "caption" && slide.steps[step - 1]?.caption !== undefined);
    const at =
      inStep && begins !== undefined
        ? `${found.file}:${lineAt(found.source, begins)} › steps[${step - 1}]${field ? `.${field}` : partOf(fault)}`
        : `${found.file}:${lineAt(found.source, fieldFrom(found, field))} › ${field ?? `steps[${step - 1}]`}`;
    return recordPlace ? `${at}, or ${recordPlace}` : at;
  };
}

/** The index of a slide's field in the source of its module; that of the slide if the field is not found. */
const fieldFrom = ({ source, at }: { source: string; at: number }, field: string | undefined): number => {
  const from = field ? source.slice(at).search(new RegExp(`\\b${field}:`)) : -1;
  return from < 0 ? at : at + from;
};

/** The field of a slide that a text comes from; undefined if it comes from none. */
function fieldOf({ text }: Fault, slide: { title: string; caption: string; steps: readonly { caption?: string }[] }) {
  if (text === undefined) return undefined;
  if (text === slide.title) return "title";
  if (text === slide.caption || slide.steps.some(({ caption }) => caption === text)) return "caption";
  return undefined;
}

/** The field of a step in which a kind of fault is mended, such as `.words`; empty if that depends on the fault. */
const partOf = ({ kind }: Fault): string =>
  (({ sources: ".words", empty: ".state", idle: ".state" }) as Partial<Record<string, string>>)[kind] ?? "";

/** The part of the event file that has a record with this id, with the id; undefined if none has. */
function recordAt({ story }: Deck, id: string | undefined) {
  if (!id) return undefined;
  if (story.event.has(id)) return { part: "events", record: id };
  return story.places[id] ? { part: "places", record: id } : undefined;
}
