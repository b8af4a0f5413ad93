import type { Chart } from "../charts/chart.ts";
import { whereaboutsShapes } from "../charts/whereabouts/shape.ts";
import { edtf } from "../events/check/dates.ts";
import { media } from "../events/check/media.ts";
import { literal, type Path } from "../events/check/problem.ts";
import {
  anything,
  fieldsOf,
  flag,
  id,
  isRecord,
  type KnownIds,
  list,
  oneOf,
  type Shape,
} from "../events/check/shape.ts";
import { languageTag, match, number, text } from "../events/check/values.ts";
import { chartShape, isSoundChart, stateShape } from "./checkChart.ts";
import { wordsShape } from "./checkWords.ts";
import type { Figure, Quote, Slide, Step, StepOnStage } from "./deck.ts";

/** Every kind of slide, with the field that it is not without, if any. */
const kinds: Readonly<Record<Slide["kind"], keyof Slide | undefined>> = {
  opening: undefined,
  chapter: undefined,
  chart: "chart",
  words: undefined,
  figure: "figures",
  picture: "media",
  quote: "quote",
  closing: undefined,
};

/** The fields that slides of one kind alone show. */
const ofOneKind = Object.entries(kinds).filter(([, field]) => field !== undefined && field !== "chart");

/** What an id may be that is a part of an address. */
export const slug = match(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  "write an id for an address, in lower-case letters, digits and single hyphens",
);

/** The ids of parts that pages have besides their slides. */
const ownIds: readonly string[] = [
  ...["article", "contents", "tables", "sources-cited"],
  ...["the-contents", "the-notes", "the-sources", "the-terms", "the-tables"],
];

/** The id of a slide: a part of an address, and none that another part of a page has. */
const slideId: Shape = (value, path) => {
  slug(value, path);
  if (ownIds.includes(value as string))
    path.add(`is “${value}”, the id of a part that every page has`, "write another id");
};

const line = text(300);

/** A slide, with the fields that its kind needs, whose chart can draw the state of every step. */
export function slideShape(known: KnownIds): Shape {
  // A chart that several slides show is told of with the first.
  const told = new Set<unknown>();
  const chartOnce: Shape = (value, path) => {
    if (!told.has(value)) chartShape(known)(value, path);
    told.add(value);
  };
  return (value, path) => {
    const chart = isRecord(value) && isSoundChart(value.chart, known) ? value.chart : undefined;
    const quote = fieldsOf<Quote>({
      words: text(900),
      "language?": languageTag,
      "translation?": text(900),
      who: text(200),
      date: edtf,
      source: id("sources", known),
    });
    fieldsOf<Slide>({
      id: slideId,
      title: line,
      caption: line,
      kind: oneOf(Object.keys(kinds)),
      "chart?": chartOnce,
      "about?": whereaboutsShapes.state?.(known, undefined as never) ?? anything,
      "figures?": list(fieldsOf<Figure>({ value: text(40), unit: text(80), of: line }), 1),
      "media?": media,
      "quote?": quote,
      steps: list(stepShape(isRecord(value) && value.chart === undefined ? "none" : chart, known), 1),
      "minutes?": number(0, 600),
    })(value, path);
    if (isRecord(value)) fieldsOfKind(value, path);
  };
}

function fieldsOfKind(slide: Readonly<Record<string, unknown>>, path: Path): void {
  const { kind } = slide;
  const field = typeof kind === "string" && Object.hasOwn(kinds, kind) ? kinds[kind as Slide["kind"]] : undefined;
  if (field && slide[field] === undefined)
    path.at(field).add("is missing", `a slide of kind ${String(kind)} has ${field}`);
  for (const [own, only] of ofOneKind)
    if (only && slide[only] !== undefined && only !== field && typeof kind === "string")
      path
        .at(only)
        .add(`stands on a slide of kind ${kind}, which shows none`, `make it a slide of kind ${own}, or leave it out`);
}

/** A step of a slide with a chart, without one, or (undefined) with one that is itself in want of mending. */
function stepShape(chart: Chart | "none" | undefined, known: KnownIds): Shape {
  const state = chart === "none" ? noState : chart ? stateShape(chart, known) : anything;
  const onStage = fieldsOf<StepOnStage>({ state, "caption?": line });
  const step = fieldsOf<Step>({
    "state?": state,
    words: wordsShape(known),
    "caption?": line,
    "onStage?": onStage,
    "prints?": flag,
    "compares?": list(number(1)),
  });
  return (value, path) => {
    step(value, path);
    if (chart && chart !== "none" && isRecord(value) && value.state === undefined)
      path.at("state").add("is missing", `say what the ${chart.kind} shows: state: { … }`);
  };
}

const noState: Shape = (value, path) =>
  path.add(`is ${literal(value)}, on a slide without a chart`, "give the slide a chart, or leave the state out");
