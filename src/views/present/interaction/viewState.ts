import { parseEdtf } from "../../../events/edtf.ts";
import type { Story } from "../../../events/read.ts";
import { tiesOn } from "../../../events/ties.ts";
import { type Subject, sameSubject, type Tooltip } from "../../inspect/subject.ts";
import { type PannableChart, type PanState, readPan } from "../../pan/panState.ts";
import type { Position } from "../../shared/address.ts";
import { type Ink, readInk } from "./ink.ts";
import { type Point, readPoint, readZoom, sameZoom, unzoomed, type Zoom } from "./zoom.ts";

/**
 * How a viewer sees the chart of a step, in place of the step's own view. The next step begins with an untouched view.
 */
export interface ChartView {
  zoom: Zoom;
  /** How the chart has been moved in time. */
  pan?: PanState | undefined;
  /** The tooltip of one of its marks. */
  tooltip?: Tooltip | undefined;
  /**
   * The time of the act that led to this view, in milliseconds UTC, later than any act known before; absent if there
   * was none. If two windows have different views of a step, both show the one of the later act.
   */
  act?: number | undefined;
}

/**
 * Everything that viewers have done by hand to what is shown, as one value that is sent between the windows of a talk.
 */
export interface ViewState extends ChartView {
  /** The position of the pointer that the audience sees; it stays from step to step. */
  pointer?: Point | undefined;
  /** The ink drawn on the step with the pen. */
  ink?: Ink | undefined;
}

/** The slide that a window shows, as viewers can interact with it. */
export interface SlidePicture {
  /** The element as large as the slide, over which the pointer is laid. */
  readonly container: HTMLElement;
  /** The chart that is drawn now, if any. */
  chart(): Element | null;
  /** The step that is drawn; undefined before the first. */
  position(): Position | undefined;
  /** Draws that step again as a viewer sees it, animated for `duration` milliseconds. */
  draw(view: ChartView, duration: number): void;
}

/** The view of a step before any interaction, to which one key returns. */
export const untouched: ChartView = { zoom: unzoomed };

/** Whether two views of a chart are equal; pointers and times of acts are not compared. */
export const sameChartView = (a: ChartView, b: ChartView): boolean =>
  sameZoom(a.zoom, b.zoom) &&
  samePan(a.pan, b.pan) &&
  sameSubject(a.tooltip?.subject, b.tooltip?.subject) &&
  a.tooltip?.pinned === b.tooltip?.pinned;

/** Whether two pan states are equal; two undefined ones are. */
export const samePan = (a: PanState | undefined, b: PanState | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Reads the view of a chart from another window; undefined for anything that is not a view of this story and chart. */
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

/** Reads a view state from another window; undefined for anything that is not a view state of this story and chart. */
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

/** Whether a value is a record of attributes by which a mark is found. */
const isPlaceOfMark = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).every(([name, said]) => /^[a-z-]+$/.test(name) && typeof said === "string");

/** Reads the subject of a tooltip; undefined if it names an id that is not in the story. */
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
