import { parseEdtf } from "../../events/edtf.ts";
import type { Story } from "../../events/read.ts";
import { tiesOn } from "../../events/ties.ts";
import type { Told } from "../explore/showing.ts";
import { type Subject, sameSubject } from "../explore/subject.ts";
import { keptView, type Movable, type View } from "../moving/view.ts";
import { type Lens, readLens, sameLens, whole } from "./lens.ts";

/** What somebody has made of a step by hand: a part of its chart seen larger, and what is told of it. */
export interface Glance {
  lens: Lens;
  told?: Told | undefined;
  /** Its chart at other time than the step's. */
  view?: View | undefined;
}

/** A step as it stands before anybody has touched it, and as one key makes it again. */
export const untouched: Glance = { lens: whole };

export const sameGlance = (a: Glance, b: Glance): boolean =>
  sameLens(a.lens, b.lens) &&
  sameView(a, b) &&
  sameSubject(a.told?.subject, b.told?.subject) &&
  a.told?.pinned === b.told?.pinned;

export const sameView = (a: Glance, b: Glance): boolean => JSON.stringify(a.view) === JSON.stringify(b.view);

/** Reads a glance at a chart that came from another window; undefined for anything that is not one of this story. */
export function readGlance(story: Story, chart: Movable, raw: unknown): Glance | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { lens, told, view } = raw as Partial<Record<string, unknown>>;
  const seen = readLens(lens);
  const [read, time] = [readTold(story, told), keptView(story, chart, view)];
  if (!seen || (told !== undefined && !read) || (view !== undefined && !time)) return undefined;
  return { lens: seen, ...(read && { told: read }), ...(time && { view: time }) };
}

function readTold(story: Story, raw: unknown): Told | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { subject, pinned } = raw as Partial<Record<string, unknown>>;
  const read = readSubject(story, subject);
  return read && typeof pinned === "boolean" ? { subject: read, pinned } : undefined;
}

/** Every id must be one of the story's. */
function readSubject(story: Story, raw: unknown): Subject | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { kind, id, ids, day } = raw as Partial<Record<string, unknown>>;
  const isEvent = (one: unknown): one is string => typeof one === "string" && story.event.has(one);
  if (kind === "several") return Array.isArray(ids) && ids.length > 0 && ids.every(isEvent) ? { kind, ids } : undefined;
  if (typeof id !== "string") return undefined;
  if (kind === "event") return isEvent(id) ? { kind, id } : undefined;
  if (kind === "front") return Object.hasOwn(story.fronts, id) ? { kind, id } : undefined;
  if (kind === "tie") return tiesOn(story).some((tie) => tie.id === id) ? { kind, id } : undefined;
  if (kind !== "place" || !Object.hasOwn(story.places, id)) return undefined;
  if (day === undefined) return { kind, id };
  return typeof day === "string" && parseEdtf(day) ? { kind, id, day } : undefined;
}
