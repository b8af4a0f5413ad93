import { parseEdtf } from "../../../events/edtf.ts";
import type { Story } from "../../../events/read.ts";
import { tiesOn } from "../../../events/ties.ts";
import { type Subject, sameSubject, type Tooltip } from "../../inspect/subject.ts";
import { type PannableChart, type PanState, readPan } from "../../pan/panState.ts";
import type { Position } from "../../shared/address.ts";
import { type Ink, readInk } from "./ink.ts";
import { type Point, readPoint, readZoom, sameZoom, unzoomed, type Zoom } from "./zoom.ts";

/** How a viewer sees the chart of a step, in place of how the step has it. The next step begins with an untouched one. */
export interface ChartView {
  zoom: Zoom;
  /** Where the chart has been moved in time. */
  pan?: PanState | undefined;
  /** The tooltip of one of its marks. */
  tooltip?: Tooltip | undefined;
  /**
   * When somebody did what led to it, in milliseconds UTC, later than any act known before; absent where nobody has. Of
   * the views that two windows have of a step the one of the later act is shown in both.
   */
  act?: number | undefined;
}

/** All that viewers have done by hand to what is shown, as one value that travels between the windows of a talk. */
export interface ViewState extends ChartView {
  /** Where on the slide the pointer is that the audience sees; it stays from step to step. */
  pointer?: Point | undefined;
  /** What was drawn on the step with the pen. */
  ink?: Ink | undefined;
}

/** The slide that a window shows, as far as viewers can do something to it. */
export interface SlidePicture {
  /** As large as the slide; the pointer is laid over it. */
  readonly container: HTMLElement;
  /** The chart that is drawn now. */
  chart(): Element | null;
  /** The step that is drawn; undefined before the first. */
  position(): Position | undefined;
  /** Draws that step again as a viewer sees it, gliding there for so many milliseconds. */
  draw(view: ChartView, duration: number): void;
}

/** A step as it stands before anybody has touched it, and as one key makes it again. */
export const untouched: ChartView = { zoom: unzoomed };

/** Whether two views of a chart are one; pointers and acts are not compared. */
export const sameChartView = (a: ChartView, b: ChartView): boolean =>
  sameZoom(a.zoom, b.zoom) &&
  samePan(a.pan, b.pan) &&
  sameSubject(a.tooltip?.subject, b.tooltip?.subject) &&
  a.tooltip?.pinned === b.tooltip?.pinned;

/** Whether a chart is moved to the same time by two pan states; so it is by two that are absent. */
export const samePan = (a: PanState | undefined, b: PanState | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Reads the view of a chart from another window; undefined for anything that is not one of this story and chart. */
export function readChartView(story: Story, chart: PannableChart, raw: unknown): ChartView | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { zoom, pan, tooltip, act } = raw as Partial<Record<string, unknown>>;
  const read = { zoom: readZoom(zoom), pan: readPan(story, chart, pan), tooltip: readTooltip(story, tooltip) };
  if (!read.zoom || (pan !== undefined && !read.pan) || (tooltip !== undefined && !read.tooltip)) return undefined;
  if (act !== undefined && !isAct(act)) return undefined;
  return {
    zoom: read.zoom,
    ...(read.pan && { pan: read.pan }),
    ...(read.tooltip && { tooltip: read.tooltip }),
    ...(act !== undefined && { act }),
  };
}

const isAct = (raw: unknown): raw is number => Number.isSafeInteger(raw) && Number(raw) > 0;

/** Reads a view state from another window; undefined for anything that is not one of this story and chart. */
export function readViewState(story: Story, chart: PannableChart, raw: unknown): ViewState | undefined {
  const view = readChartView(story, chart, raw);
  const { pointer, ink } = (raw ?? {}) as Partial<Record<string, unknown>>;
  const [point, drawn] = [readPoint(pointer), readInk(ink)];
  if (!view || (pointer !== undefined && !point) || (ink !== undefined && !drawn)) return undefined;
  return { ...view, ...(point && { pointer: point }), ...(drawn && { ink: drawn }) };
}

function readTooltip(story: Story, raw: unknown): Tooltip | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { subject, pinned } = raw as Partial<Record<string, unknown>>;
  const read = readSubject(story, subject);
  return read && typeof pinned === "boolean" ? { subject: read, pinned } : undefined;
}

/** Whether a value says by which attributes a mark is found. */
const isPlaceOfMark = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).every(([name, said]) => /^[a-z-]+$/.test(name) && typeof said === "string");

/** Reads what a tooltip tells of; every id must be one of the story's. */
function readSubject(story: Story, raw: unknown): Subject | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { kind, id, ids, day, at, words } = raw as Partial<Record<string, unknown>>;
  if (kind === "figure") return isPlaceOfMark(at) && typeof words === "string" ? { kind, at, words } : undefined;
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
